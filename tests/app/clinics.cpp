// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/clinics.h"

#include "core/compare/compare.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace shopwalker::test {

namespace {

constexpr auto createdAt = std::chrono::sys_seconds(std::chrono::seconds(1'767'269'400)); // 1 January 2026

struct Seen {
    const char* touchpoint;
    const char* value;
    const char* vendor;
    const char* network;
    const char* element;
    const char* snippet;
    int line;
};

constexpr Seen seenAtA[]{
    {"callback", "", "", "", "a.btn", "Request a callback", 41},
    {"chat", "", "Jivo", "", "script", "https://code.jivo.ru/widget/Ab1", 212},
    {"phone", "+37410555101", "", "", "a.tel", "Call us: +374 10 555 101", 38},
    {"phone", "+37410555102", "", "", "footer", "Reception: +374 10 555 102", 230},
    {"clickable-phone", "+37410555101", "", "", "a.tel", "tel:+37410555101", 38},
    {"email", "hello@clinic-a.example", "", "", "a", "hello@clinic-a.example", 231},
    {"messenger", "", "", "telegram", "a.tg", "Chat in Telegram", 220},
    {"messenger", "", "", "messenger", "a.fb", "Write in Messenger", 221},
    {"messenger", "", "", "instagram_dm", "a.ig", "Message us on Instagram", 222},
    {"appointment", "", "", "", "form#visit", "Make an appointment", 77},
    {"appointment", "", "", "", "form#laser", "Book laser treatment, 8 % off", 140},
    {"question", "", "", "", "form#ask", "Ask the doctor a question", 160},
    {"leave-review", "", "", "", "a.review", "Leave a review", 181},
    {"promo", "8 %", "", "", "h2", "8 % off when you book online", 138},
    {"management-contact", "", "", "", "a.quality", "Quality control: write to the chief doctor", 190},
    {"address", "12 Hill Street, Yerevan", "", "", "address", "12 Hill Street, Yerevan", 228},
};

constexpr Seen seenAtB[]{
    {"phone", "+37410555201", "", "", "p", "Phone: +374 10 555 201", 22},
    {"email", "info@clinic-b.example", "", "", "p", "info@clinic-b.example", 23},
    {"address", "3 River Lane, Yerevan", "", "", "p", "3 River Lane, Yerevan", 24},
};

struct Listed {
    const char* id;
    const char* name;
    const char* stage;
    const char* channel;
};

constexpr Listed listed[]{
    {"chat", "Online chat", "search", "website"},
    {"phone", "Phone number", "search", "phone"},
    {"clickable-phone", "Phone number that calls on a tap", "search", "phone"},
    {"email", "E-mail address", "search", "email"},
    {"messenger", "Messengers", "search", "messenger"},
    {"address", "Address", "search", "office"},
    {"hours", "Opening hours", "search", "website"},
    {"faq", "Frequent questions", "comparison", "website"},
    {"prices", "Prices", "comparison", "website"},
    {"question", "Question form", "comparison", "website"},
    {"reviews", "Reviews", "comparison", "website"},
    {"callback", "Callback offer", "decision", "phone"},
    {"appointment", "Appointment", "decision", "website"},
    {"promo", "Promotion", "decision", "advertising"},
    {"leave-review", "Invitation to leave a review", "evaluation", "website"},
    {"management-contact", "Contact to the management", "evaluation", "staff"},
};

template<std::size_t N>
CompanyScan scanOf(Company company, const std::string& host, const Seen (&seen)[N], int pages) {
    CompanyScan scan{.company = std::move(company), .startedAt = createdAt, .finishedAt = createdAt};
    for (int i = 0; i < pages; ++i)
        scan.pages.push_back({.url = "https://" + host + (i == 0 ? "/" : "/page-" + std::to_string(i)),
                              .fetchedAt = createdAt + std::chrono::seconds(i)});
    for (const auto& touchpoint : listed) {
        Finding finding{.touchpoint = touchpoint.id, .presence = Presence::Absent, .pagesRead = pages};
        for (const auto& place : seen)
            if (finding.touchpoint == place.touchpoint)
                finding.values.push_back({.value = place.value,
                                          .vendor = place.vendor,
                                          .network = place.network,
                                          .confidence = 0.97,
                                          .rule = finding.touchpoint + ".phrase.en",
                                          .pageUrl = scan.pages.front().url,
                                          .evidence = {place.line, 5, place.element, place.snippet}});
        if (!finding.values.empty())
            finding.presence = Presence::Present;
        scan.findings.push_back(finding);
    }
    return scan;
}

} // namespace

Touchpoints clinicTouchpoints() {
    Touchpoints touchpoints;
    for (const auto& entry : listed)
        touchpoints.push_back({.id = entry.id,
                               .name = entry.name,
                               .stage = entry.stage,
                               .channel = entry.channel,
                               .detect = true});
    return touchpoints;
}

TouchpointCatalogue clinicCatalogue() {
    CatalogueFiles files;
    for (const auto& entry : listed) {
        files[std::string("touchpoints/") + entry.id + ".json"] =
            QJsonDocument(
                QJsonObject{{"name", entry.name}, {"stage", entry.stage}, {"channel", entry.channel}})
                .toJson()
                .toStdString();
    }
    return TouchpointCatalogue::load(files);
}

Comparison clinicComparison(int rivals) {
    std::vector<CompanyScan> scans{scanOf({.name = "Clinic B", .own = true, .sites = {"clinic-b.example"}},
                                          "clinic-b.example", seenAtB, 4)};
    for (int i = 0; i < rivals; ++i) {
        const auto letter = std::string(1, i == 0 ? 'A' : static_cast<char>('B' + i));
        scans.push_back(scanOf({.name = "Clinic " + letter, .sites = {"clinic-a.example"}},
                               "clinic-a.example", seenAtA, 6));
    }
    auto& hours = scans.back().findings[6];
    hours.presence = Presence::Unknown;
    hours.reason = "script-drawn";
    hours.caveats = {"tag-manager"};
    return compare(std::move(scans), clinicTouchpoints(), "Two clinics", createdAt);
}

} // namespace shopwalker::test
