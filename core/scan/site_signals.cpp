// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/scan/site_signals.h"

#include "core/text/url/url.h"

#include <algorithm>
#include <array>

namespace shopwalker {

namespace {

using Pages = std::vector<ScannedPage>;

constexpr std::string_view savedZone = "invalid"; // RFC 2606: saved pages have no server

FindingValue measured(const ScannedPage& page, std::string value) {
    return {.value = std::move(value), .rule = "site", .pageUrl = page.visit.url};
}

std::optional<FindingValue> siteAddress(const ScannedPage& start, const Url& url) {
    return measured(start, url.host + (url.port.empty() ? "" : ":" + url.port));
}

std::optional<FindingValue> domainZone(const ScannedPage& start, const Url& url) {
    const auto domain = registrableDomain(url.host);
    const auto dot = domain.find('.');
    if (dot == std::string::npos || domain.find_first_not_of("0123456789.") == std::string::npos)
        return std::nullopt;
    return measured(start, domain.substr(dot));
}

std::optional<FindingValue> https(const ScannedPage& start, const Url& url) {
    return url.scheme == "https" ? std::optional(measured(start, "")) : std::nullopt;
}

std::optional<FindingValue> loadTime(const ScannedPage& start, const Url&) {
    return measured(start, std::to_string(start.visit.transferTime.count()) + " ms");
}

std::optional<FindingValue> pageWeight(const ScannedPage& start, const Url&) {
    constexpr std::size_t kilobyte = 1000;
    return measured(start, std::to_string((start.visit.bytes + kilobyte / 2) / kilobyte) + " kB");
}

struct SiteSignal {
    std::string_view touchpoint;
    std::optional<FindingValue> (*measure)(const ScannedPage& start, const Url& url);
    bool ofTheServer; ///< saved pages cannot tell it
};

constexpr std::array serverSignals{
    SiteSignal{"site-address", siteAddress, true},
    SiteSignal{"domain-zone", domainZone, true},
    SiteSignal{"https", https, true},
    SiteSignal{"load-time", loadTime, true},
    SiteSignal{"page-weight", pageWeight, false},
};

/// The touchpoints by which a customer can speak with the company.
bool isWayOfContact(std::string_view id) {
    constexpr std::array ways{"callback",  "chat",        "phone",    "clickable-phone",   "email",
                              "messenger", "appointment", "question", "management-contact"};
    return std::find(ways.begin(), ways.end(), id) != ways.end();
}

/// Fewest clicks from the start page to each way of contact: one value a way, its id as `network`.
Finding contactDistance(const Pages& pages, const std::vector<Finding>& merged) {
    Finding finding{.touchpoint = "contact-distance"};
    for (const auto& way : merged) {
        if (way.presence != Presence::Present || !isWayOfContact(way.touchpoint))
            continue;
        const ScannedPage* nearest = nullptr;
        for (const auto& page : pages) {
            const bool shows =
                std::any_of(page.report.touchpoints.begin(), page.report.touchpoints.end(),
                            [&](const TouchpointHit& hit) { return hit.id == way.touchpoint; });
            if (shows && (nearest == nullptr || page.visit.depth < nearest->visit.depth))
                nearest = &page;
        }
        if (nearest == nullptr)
            continue;
        auto value = measured(*nearest, std::to_string(nearest->visit.depth));
        value.network = way.touchpoint;
        finding.values.push_back(std::move(value));
    }
    finding.presence = finding.values.empty() ? Presence::Unknown : Presence::Present;
    if (finding.values.empty())
        finding.reason = "too-few-pages";
    return finding;
}

} // namespace

std::optional<Finding> siteSignal(const std::string& touchpoint, const Pages& pages,
                                  const std::vector<Finding>& merged) {
    const auto pagesRead = static_cast<int>(std::count_if(
        pages.begin(), pages.end(), [](const auto& page) { return page.visit.state == PageState::Read; }));
    if (touchpoint == "contact-distance") {
        auto finding = contactDistance(pages, merged);
        finding.pagesRead = pagesRead;
        return finding;
    }
    const auto* signal = std::find_if(serverSignals.begin(), serverSignals.end(),
                                      [&](const auto& known) { return known.touchpoint == touchpoint; });
    if (signal == serverSignals.end())
        return std::nullopt;
    Finding finding{.touchpoint = touchpoint, .pagesRead = pagesRead};
    const auto* start = pages.empty() ? nullptr : &pages.front();
    const auto url = start == nullptr ? std::nullopt : parseUrl(start->url);
    if (!url || start->visit.state == PageState::Unreadable || start->visit.state == PageState::Blocked) {
        finding.reason =
            start == nullptr || start->visit.stateReason.empty() ? "missing" : start->visit.stateReason;
    } else if (signal->ofTheServer && hostMatches(url->host, savedZone)) {
        finding.reason = "saved-pages";
    } else if (auto value = signal->measure(*start, *url)) {
        finding.presence = Presence::Present;
        finding.values.push_back(std::move(*value));
    } else {
        finding.presence = Presence::Absent;
    }
    return finding;
}

} // namespace shopwalker
