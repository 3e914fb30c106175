// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/scan/page_state.h"

#include <array>
#include <utility>

namespace shopwalker {

namespace {

using Text = std::pair<std::string_view, std::string_view>;

constexpr std::array texts{
    Text{"http-403", "The server refuses to show the page to programs (403)."},
    Text{"http-429", "The server says that it is asked too often (429)."},
    Text{"http-4xx", "The server does not have or does not give the page."},
    Text{"http-5xx", "The server has a fault of its own."},
    Text{"timeout", "The server did not answer in time."},
    Text{"tls", "The secure connection failed; it is never retried without security."},
    Text{"dns", "No server could be reached under this address."},
    Text{"connection", "The connection was refused or broke off."},
    Text{"refused-address", "The address is not of the public internet; --allow-private permits it."},
    Text{"redirect-loop", "The page only leads from one address to the next."},
    Text{"url", "This address cannot be asked for."},
    Text{"robots", "The site's robots.txt asks programs not to read the page."},
    Text{"cookie-wall", "The page shows itself only after cookies are accepted."},
    Text{"captcha", "The page asks whether a person is looking."},
    Text{"soft-404", "The page says that it was not found."},
    Text{"parked", "The domain is parked: no company shows itself there."},
    Text{"hacked", "The page carries somebody else's spam."},
    Text{"rule-storm", "The page shows more vendors at once than is sane."},
    Text{"not-html", "The answer is not a web page."},
    Text{"too-large", "The page is larger than the limit."},
    Text{"too-deep", "The page is nested deeper than the limit."},
    Text{"worker-died", "The page broke the program that read it."},
    Text{"missing", "There is no such page."},
    Text{"cancelled", "The scan was stopped before this page was read."},
    Text{"script-drawn", "The page draws itself with scripts, which are not run."},
    Text{"empty", "The page is empty."},
    Text{"too-few-pages", "Too few of the chosen pages could be read."},
    Text{"saved-pages", "Saved pages do not tell it."},
    Text{"not-scanned", "The company was not scanned for it."},
};

PageState stateOf(std::string_view reason) {
    return reason == "robots" || reason == "http-403" || reason == "http-429" ? PageState::Blocked
                                                                              : PageState::Unreadable;
}

std::string reasonOf(const Response& response) {
    if (!response.failure.empty())
        return response.failure;
    if (response.status == 403 || response.status == 429)
        return "http-" + std::to_string(response.status);
    if (response.status >= 500)
        return "http-5xx";
    if (response.status >= 400)
        return "http-4xx";
    return response.status == 0 ? "missing" : "";
}

} // namespace

std::optional<PageReport> reportOfFailure(const Response& response, std::string_view name) {
    const auto reason = reasonOf(response);
    if (reason.empty())
        return std::nullopt;
    PageReport report{.page = std::string(name), .url = response.finalUrl};
    report.state = stateOf(reason);
    report.stateReason = reason;
    report.bytes = response.body.size();
    return report;
}

std::string_view reasonText(std::string_view reason) {
    for (const auto& [word, text] : texts)
        if (word == reason)
            return text;
    return "The page could not be read.";
}

std::string stateText(const PageReport& report, const Response& response) {
    if (report.state == PageState::Read)
        return {};
    if (!response.failureText.empty())
        return response.failureText;
    if (!report.stateReason.empty())
        return std::string(reasonText(report.stateReason));
    return std::string(reasonText(toWord(report.state)));
}

} // namespace shopwalker
