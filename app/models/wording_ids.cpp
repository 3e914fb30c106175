// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
// The words for closed lists of ids: stages, channels, reasons, caveats.
#include "app/models/wording.h"
#include "core/types/json/json.h"

#include <QCoreApplication>

namespace shopwalker::wording {

namespace {

struct Named {
    const char* id;
    const char* text;
};

constexpr Named stages[]{
    //: Stage of the customer's journey
    {"need", QT_TRANSLATE_NOOP("Stage", "Need")},
    //: Stage of the customer's journey
    {"search", QT_TRANSLATE_NOOP("Stage", "Search")},
    //: Stage of the customer's journey
    {"comparison", QT_TRANSLATE_NOOP("Stage", "Comparison")},
    //: Stage of the customer's journey
    {"decision", QT_TRANSLATE_NOOP("Stage", "Decision")},
    //: Stage of the customer's journey
    {"evaluation", QT_TRANSLATE_NOOP("Stage", "Evaluation")},
};

constexpr Named channels[]{
    //: Channel: medium of a touchpoint
    {"website", QT_TRANSLATE_NOOP("Channel", "Website")},
    {"search", QT_TRANSLATE_NOOP("Channel", "Search engines")},
    {"advertising", QT_TRANSLATE_NOOP("Channel", "Advertising")},
    {"social", QT_TRANSLATE_NOOP("Channel", "Social networks")},
    {"messenger", QT_TRANSLATE_NOOP("Channel", "Messengers")},
    {"email", QT_TRANSLATE_NOOP("Channel", "E-mail")},
    {"phone", QT_TRANSLATE_NOOP("Channel", "Phone")},
    {"office", QT_TRANSLATE_NOOP("Channel", "Office")},
    {"staff", QT_TRANSLATE_NOOP("Channel", "Staff")},
    {"product", QT_TRANSLATE_NOOP("Channel", "Product")},
    {"delivery", QT_TRANSLATE_NOOP("Channel", "Delivery")},
    {"print", QT_TRANSLATE_NOOP("Channel", "Print")},
    {"events", QT_TRANSLATE_NOOP("Channel", "Events")},
    {"partners", QT_TRANSLATE_NOOP("Channel", "Partners")},
    {"media", QT_TRANSLATE_NOOP("Channel", "Media")},
};

constexpr Named reasons[]{
    //: Why a touchpoint is unknown (all texts of this context)
    {"too-few-pages", QT_TRANSLATE_NOOP("Reason", "Too few pages could be read to say that it is missing.")},
    {"script-drawn",
     QT_TRANSLATE_NOOP("Reason", "The pages draw themselves with scripts; look with a browser.")},
    {"http-403", QT_TRANSLATE_NOOP("Reason", "The site refused to show its pages to the program.")},
    {"http-429", QT_TRANSLATE_NOOP("Reason", "The site asked to come back later.")},
    {"http-4xx",
     QT_TRANSLATE_NOOP("Reason", "The site says that the page does not exist or may not be seen.")},
    {"http-5xx", QT_TRANSLATE_NOOP("Reason", "The site's server had a fault of its own.")},
    {"timeout", QT_TRANSLATE_NOOP("Reason", "The site did not answer in time.")},
    {"tls", QT_TRANSLATE_NOOP("Reason", "The site's certificate could not be trusted, so nothing was read.")},
    {"dns", QT_TRANSLATE_NOOP("Reason", "No server stands behind this address; check its spelling.")},
    {"robots", QT_TRANSLATE_NOOP("Reason", "The site's robots.txt asks programs to stay away, and we do.")},
    {"cookie-wall", QT_TRANSLATE_NOOP("Reason", "A cookie question stands before the pages.")},
    {"captcha", QT_TRANSLATE_NOOP("Reason", "The site asks for proof that a person is looking.")},
    {"soft-404", QT_TRANSLATE_NOOP("Reason", "The site answers with its “not found” page.")},
    {"parked", QT_TRANSLATE_NOOP("Reason", "The address is parked; no company site stands there.")},
    {"hacked", QT_TRANSLATE_NOOP("Reason", "The page looks as if somebody else had filled it.")},
    {"rule-storm", QT_TRANSLATE_NOOP("Reason", "The page names more products than is believable.")},
    {"not-html", QT_TRANSLATE_NOOP("Reason", "What came is not a web page.")},
    {"too-large", QT_TRANSLATE_NOOP("Reason", "The page is larger than the program reads.")},
    {"too-deep", QT_TRANSLATE_NOOP("Reason", "The page is nested deeper than the program reads.")},
    {"worker-died", QT_TRANSLATE_NOOP("Reason", "The page could not be read; it made the reader stop.")},
    {"missing", QT_TRANSLATE_NOOP("Reason", "The file or folder is not there.")},
    {"cancelled", QT_TRANSLATE_NOOP("Reason", "The scan was stopped before this was known.")},
    {"not-scanned", QT_TRANSLATE_NOOP("Reason", "This was not looked for in the scan.")},
    {"saved-pages",
     QT_TRANSLATE_NOOP("Reason", "Saved pages do not show this; a scan of the site itself would.")},
    {"connection", QT_TRANSLATE_NOOP("Reason", "No connection to the site came about.")},
    {"refused-address",
     QT_TRANSLATE_NOOP("Reason", "The address leads into a private network and was not asked.")},
    {"redirect-loop", QT_TRANSLATE_NOOP("Reason", "The site sends its visitors round in a circle.")},
    {"asked-to-wait", QT_TRANSLATE_NOOP("Reason", "The site asked to come back later.")},
};

constexpr Named caveats[]{
    //: What could change the meaning of a value (all texts of this context)
    {"tag-manager", QT_TRANSLATE_NOOP("Caveat", "A tag manager may load more than was seen.")},
    {"consent-banner", QT_TRANSLATE_NOOP("Caveat", "More may appear after the cookie question is answered.")},
    {"may-be-substituted",
     QT_TRANSLATE_NOOP("Caveat", "Call tracking may show each visitor another number.")},
};

template<std::size_t N>
QString textOf(const Named (&table)[N], const char* context, const QString& id) {
    for (const auto& entry : table)
        if (id == QLatin1String(entry.id))
            return QCoreApplication::translate(context, entry.text);
    return {};
}

} // namespace

QString stage(const QString& id) {
    return textOf(stages, "Stage", id);
}

QString channel(const QString& id) {
    return textOf(channels, "Channel", id);
}

QString unknownReason(const std::string& reason) {
    const auto text = textOf(reasons, "Reason", toQString(reason));
    return text.isEmpty() ? QCoreApplication::translate("Reason", "The pages could not be read.") : text;
}

QString unreadPage(const PageVisit& page) {
    return toQString(page.url + ": ") + unknownReason(page.reason());
}

QString caveat(const std::string& caveat) {
    const auto text = textOf(caveats, "Caveat", toQString(caveat));
    return text.isEmpty() ? toQString(caveat) : text;
}

} // namespace shopwalker::wording
