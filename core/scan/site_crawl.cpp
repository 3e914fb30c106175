// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/scan/site_crawl.h"

#include "core/scan/page_state.h"
#include "core/text/fold.h"

#include <array>

namespace shopwalker {

namespace {

constexpr double worthOfUnknownKind = 4; // read last, while there is room
constexpr double depthCost = 8;
constexpr double queryCost = 6;    // filters and sort orders of pages known already
constexpr int requestsPerPage = 2; // duplicates do not use up the pages, but must end somewhere

bool isPageAddress(const Url& url) {
    constexpr std::array endings{".pdf", ".jpg", ".jpeg", ".png",  ".gif", ".webp", ".svg", ".ico",  ".zip",
                                 ".rar", ".7z",  ".doc",  ".docx", ".xls", ".xlsx", ".ppt", ".pptx", ".mp3",
                                 ".mp4", ".avi", ".mov",  ".apk",  ".exe", ".dmg",  ".css", ".js",   ".json",
                                 ".xml", ".rss", ".txt",  ".csv",  ".ics", ".vcf"};
    const auto path = asciiLower(url.path);
    return std::none_of(endings.begin(), endings.end(),
                        [&](std::string_view ending) { return path.ends_with(ending); });
}

bool isNumericHost(std::string_view host) {
    return host.starts_with('[') || host.find_first_not_of("0123456789.") == std::string_view::npos;
}

PageVisit visitOf(const PlannedPage& planned, const Response& response, const PageReading& reading) {
    return {.url = response.finalUrl.empty() ? planned.url : response.finalUrl,
            .title = reading.report.title,
            .state = reading.report.state,
            .stateReason = reading.report.stateReason,
            .stateText = stateText(reading.report, response),
            .bytes = reading.report.bytes,
            .firstByteTime = response.firstByteTime,
            .transferTime = response.transferTime,
            .fetchedAt = response.fetchedAt,
            .depth = planned.depth};
}

} // namespace

SiteCrawl::SiteCrawl(std::string startUrl, const PageKinds& kinds, CrawlLimits crawlLimits)
    : m_kinds(kinds)
    , m_limits(crawlLimits)
    , m_startUrl(std::move(startUrl))
    , m_site(parseUrl(m_startUrl)) {}

/// Same registrable domain and port; numeric hosts and `localhost` must be the same altogether.
bool SiteCrawl::onSite(const Url& url) const {
    if (!m_site || url.port != m_site->port)
        return false;
    if (url.host == m_site->host)
        return true;
    return !isNumericHost(url.host) && !isNumericHost(m_site->host) &&
           registrableDomain(url.host) == registrableDomain(m_site->host);
}

std::optional<PlannedPage> SiteCrawl::next() {
    if (!m_started) {
        m_started = true;
        ++m_requests;
        return PlannedPage{m_startUrl, 0};
    }
    const bool full =
        static_cast<int>(m_pages.size()) >= m_limits.pages || m_requests >= m_limits.pages * requestsPerPage;
    auto best = m_candidates.end();
    for (auto candidate = m_candidates.begin(); candidate != m_candidates.end() && !full; ++candidate) {
        const auto value = worth(candidate->second);
        if (best == m_candidates.end() || value > worth(best->second) ||
            (value == worth(best->second) && candidate->second.order < best->second.order))
            best = candidate;
    }
    if (best == m_candidates.end())
        return std::nullopt;
    const PlannedPage planned{best->second.url, best->second.depth};
    if (best->second.kind)
        ++m_readOfKind[*best->second.kind];
    m_known.insert(best->first);
    m_candidates.erase(best);
    ++m_requests;
    return planned;
}

void SiteCrawl::add(const PlannedPage& planned, const Response& response, PageReading reading) {
    if (const auto url = parseUrl(planned.url))
        m_known.insert(comparisonForm(*url));
    m_started = true;
    const auto finalUrl = parseUrl(response.finalUrl.empty() ? planned.url : response.finalUrl);
    if (m_pages.empty() && finalUrl)
        m_site = finalUrl; // a site that has moved is read where it lives now
    else if (finalUrl && !onSite(*finalUrl))
        return; // a link that leads away shows somebody else's page
    if (isDuplicate(response, reading))
        return;
    if (reading.report.state == PageState::Read && planned.depth < m_limits.depth)
        for (const auto& link : reading.links)
            if (!link.noFollow)
                offer(link.url, link.label, planned.depth + 1);
    m_pages.push_back({.visit = visitOf(planned, response, reading),
                       .report = std::move(reading.report),
                       .url = finalUrl ? toString(*finalUrl) : planned.url});
}

bool SiteCrawl::isDuplicate(const Response& response, const PageReading& reading) {
    bool known = false;
    // An address that was asked for is in m_known by now; only another one that it led to can be a second.
    if (!m_pages.empty() && response.finalUrl != response.requestedUrl)
        if (const auto url = parseUrl(response.finalUrl))
            known = !m_known.insert(comparisonForm(*url)).second;
    if (reading.report.state != PageState::Read)
        return known;
    const auto canonical = parseUrl(reading.canonical);
    const auto own = parseUrl(response.finalUrl);
    if (canonical && own && onSite(*canonical) && comparisonForm(*canonical) != comparisonForm(*own)) {
        const auto read = std::any_of(m_pages.begin(), m_pages.end(), [&](const ScannedPage& page) {
            const auto url = parseUrl(page.url);
            return url && page.visit.state == PageState::Read &&
                   comparisonForm(*url) == comparisonForm(*canonical);
        });
        known = known || read;
        if (!read)
            m_candidates.erase(comparisonForm(*canonical)); // it would show this page again
    }
    // The same words under another address: a copy, or a "not found" page that answers 200.
    if (!reading.textHash.empty())
        known = !m_texts.insert(reading.textHash).second || known;
    return known;
}

void SiteCrawl::offer(const std::string& link, const std::string& label, int depth) {
    const auto url = parseUrl(link);
    if (!url || !onSite(*url) || !isPageAddress(*url))
        return;
    const auto form = comparisonForm(*url);
    if (m_known.contains(form))
        return;
    const auto kind = m_kinds.find(label, *url);
    const bool unwanted = kind && m_kinds.all()[*kind].worth == 0;
    auto& candidate = m_candidates[form];
    if (candidate.url.empty())
        candidate = {withoutFragment(*url), depth, m_candidates.size() + m_known.size(), kind};
    candidate.depth = std::min(candidate.depth, depth);
    if (!candidate.kind || (kind && m_kinds.all()[*kind].worth > m_kinds.all()[*candidate.kind].worth))
        candidate.kind = kind;
    if (unwanted && candidate.kind == kind)
        m_candidates.erase(form);
}

double SiteCrawl::worth(const Candidate& candidate) const {
    double worth = worthOfUnknownKind;
    if (candidate.kind) {
        const auto read = m_readOfKind.find(*candidate.kind);
        worth =
            m_kinds.all()[*candidate.kind].worth / (1.0 + (read == m_readOfKind.end() ? 0 : read->second));
    }
    worth -= depthCost * (candidate.depth - 1);
    if (candidate.url.find('?') != std::string::npos)
        worth -= queryCost;
    return worth;
}

bool SiteCrawl::wantsSitemap() const {
    return m_started && !m_sitemapRead && m_pages.size() == 1 && m_limits.depth > 0 &&
           static_cast<int>(m_candidates.size()) < m_limits.pages - 1;
}

void SiteCrawl::addSitemap(const std::vector<std::string>& urls) {
    m_sitemapRead = true;
    for (const auto& url : urls)
        offer(url, {}, m_limits.depth);
}

int SiteCrawl::planned() const {
    return std::min(m_limits.pages,
                    static_cast<int>(m_pages.size() + m_candidates.size()) + (m_started ? 0 : 1));
}

} // namespace shopwalker
