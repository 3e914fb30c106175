// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scan/page_kinds.h"
#include "core/types/benchmark/response.h"
#include "core/types/company.h"
#include "core/types/limits.h"
#include "core/types/page_report.h"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace shopwalker {

struct CrawlLimits {
    int pages = limits::pagesPerSite;
    int depth = limits::linkDepth;

    bool operator==(const CrawlLimits&) const = default;
};

/// A page that the crawl wants next.
struct PlannedPage {
    std::string url;
    int depth = 0;

    bool operator==(const PlannedPage&) const = default;
};

/// A page of the site that was chosen, as merging needs it.
struct ScannedPage {
    PageVisit visit;
    PageReport report;
    std::string url; ///< after redirects

    bool operator==(const ScannedPage&) const = default;
};

/// Chooses which pages of one site to read, best first, within its limits. Pure: it asks for a page, is told
/// what came of it, and asks for the next. Pages that turn out to be one and the same (redirects, canonical
/// addresses, equal text) count once.
class SiteCrawl {
public:
    SiteCrawl(std::string startUrl, const PageKinds& kinds, CrawlLimits crawlLimits);

    /// The best page still to be read; nothing when there is none or the limits are reached.
    std::optional<PlannedPage> next();

    /// What came of a planned page; `response` needs no body any more. Stored answers are replayed by calling
    /// only this, in their order.
    void add(const PlannedPage& planned, const Response& response, PageReading reading);

    /// True after the start page when its links do not fill the limits: then the site's own sitemap may help.
    bool wantsSitemap() const;
    void addSitemap(const std::vector<std::string>& urls);

    const std::vector<ScannedPage>& pages() const { return m_pages; }
    /// Pages read and to be read, as far as known by now.
    int planned() const;

private:
    struct Candidate {
        std::string url;
        int depth = 0;
        std::size_t order = 0; ///< of discovery
        std::optional<std::size_t> kind;
    };

    bool onSite(const Url& url) const;
    void offer(const std::string& url, const std::string& label, int depth);
    double worth(const Candidate& candidate) const;
    bool isDuplicate(const Response& response, const PageReading& reading);

    const PageKinds& m_kinds;
    CrawlLimits m_limits;
    std::string m_startUrl;
    std::optional<Url> m_site;
    bool m_started = false;
    bool m_sitemapRead = false;
    int m_requests = 0;
    std::map<std::string, Candidate> m_candidates; ///< by comparison form
    std::set<std::string> m_known;                 ///< comparison forms asked for or answered
    std::set<std::string> m_texts;                 ///< text hashes of pages read
    std::map<std::size_t, int> m_readOfKind;
    std::vector<ScannedPage> m_pages;
};

} // namespace shopwalker
