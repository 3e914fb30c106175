// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/fetch/robots/sitemap_reading.h"

#include "core/fetch/failure.h"
#include "core/fetch/robots/sitemap.h"
#include "core/text/url/url.h"
#include "core/types/limits.h"

namespace shopwalker {

SitemapReading::SitemapReading(std::string siteDomain, const std::vector<std::string>& files, Read read,
                               Fetcher::SiteUrls done)
    : m_siteDomain(std::move(siteDomain))
    , m_read(std::move(read))
    , m_done(std::move(done)) {
    for (const auto& file : files)
        addFile(file, true);
}

void SitemapReading::next() {
    if (m_files.empty() || m_urls.size() >= limits::sitemapUrls)
        return m_done(std::move(m_urls));
    const auto file = std::move(m_files.front());
    m_files.pop_front();
    m_read(file.url, [self = shared_from_this(), file](const Response& response) {
        if (response.failure == toWord(Failure::Cancelled))
            return self->m_done(std::move(self->m_urls));
        self->take(file, response);
        self->next();
    });
}

void SitemapReading::take(const File& file, const Response& response) {
    if (response.status < 200 || response.status >= 300)
        return;
    const auto sitemap = parseSitemap(response.body, limits::sitemapUrls);
    if (!sitemap.index)
        return addPages(sitemap.locations);
    if (file.named)
        for (const auto& location : sitemap.locations)
            addFile(location, false);
}

void SitemapReading::addPages(const std::vector<std::string>& locations) {
    for (const auto& location : locations) {
        if (m_urls.size() >= limits::sitemapUrls)
            return;
        if (ofThisSite(location) && m_seen.insert(location).second)
            m_urls.push_back(location);
    }
}

void SitemapReading::addFile(const std::string& url, bool named) {
    if (m_filesSeen >= limits::sitemapFiles || !ofThisSite(url) || !m_seen.insert(url).second)
        return;
    ++m_filesSeen;
    m_files.push_back({url, named});
}

bool SitemapReading::ofThisSite(const std::string& url) const {
    const auto parsed = parseUrl(url);
    return parsed && registrableDomain(parsed->host) == m_siteDomain;
}

} // namespace shopwalker
