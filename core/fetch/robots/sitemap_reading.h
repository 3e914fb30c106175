// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fetch/fetcher.h"

#include <deque>
#include <memory>
#include <unordered_set>

namespace shopwalker {

/// Reads the sitemaps of one site one after another: those that robots.txt names, and those that an index
/// among them names (one level). Bounded by limits::sitemapFiles and limits::sitemapUrls; keeps itself alive
/// until it has called `done`.
class SitemapReading : public std::enable_shared_from_this<SitemapReading> {
public:
    using Read = std::function<void(std::string url, Fetcher::Answer)>;

    SitemapReading(std::string siteDomain, const std::vector<std::string>& files, Read read,
                   Fetcher::SiteUrls done);

    void next();

private:
    struct File {
        std::string url;
        bool named = false; ///< by robots.txt itself, so that it may be an index
    };

    void take(const File& file, const Response& response);
    void addPages(const std::vector<std::string>& locations);
    void addFile(const std::string& url, bool named);
    bool ofThisSite(const std::string& url) const;

    std::string m_siteDomain;
    Read m_read;
    Fetcher::SiteUrls m_done;
    std::deque<File> m_files;
    std::size_t m_filesSeen = 0;
    std::unordered_set<std::string> m_seen;
    std::vector<std::string> m_urls;
};

} // namespace shopwalker
