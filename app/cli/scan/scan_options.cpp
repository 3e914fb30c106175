// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/scan/scan_options.h"

#include "app/cli/scan/page_readers.h"
#include "core/fetch/curl/curl_transport.h"
#include "core/fetch/http_fetcher.h"

namespace shopwalker::cli {

void addRuleOptions(Options& options, ScanOptions& target) {
    options.text("--rules", "DIR", "a folder of your own rules, added to the shipped ones",
                 target.ruleFolder);
}

void addScanOptions(Options& options, ScanOptions& target) {
    constexpr int mostPages = 1000;
    constexpr int mostDepth = 10;
    constexpr int mostJobs = 500;
    options.number("--pages", "N", "pages read of each site, 12 by default", target.pages, 1, mostPages)
        .number("--depth", "N", "clicks from the start page, 2 by default", target.depth, 0, mostDepth)
        .decimal("--rate", "N", "requests a second to one host, 1 by default; robots.txt may ask for less",
                 target.rate)
        .number("--jobs", "N", "sites read side by side, 32 by default", target.jobs, 1, mostJobs)
        .flag("--allow-private", "also read addresses of one's own network, for one's own tests",
              target.allowPrivate)
        .text("--user-agent-url", "URL", "where a site's owner can read who asks", target.userAgentUrl);
    addRuleOptions(options, target);
}

ScanSettings scanSettings(const ScanOptions& options) {
    return {.crawl = {.pages = options.pages, .depth = options.depth}, .sitesAtOnce = options.jobs};
}

FetchSettings fetchSettings(const ScanOptions& options) {
    FetchSettings settings;
    settings.limits.requestGap =
        std::chrono::milliseconds(static_cast<std::int64_t>(1000 / options.rate + 0.5));
    settings.agentUrl = options.userAgentUrl;
    settings.allowPrivate = options.allowPrivate;
    return settings;
}

Result<std::unique_ptr<ScanKit>> ScanKit::make(const ScanOptions& options) {
    std::unique_ptr<ScanKit> kit(new ScanKit(options));
    auto knowledge = loadKnowledge(options.ruleFolder);
    if (!knowledge)
        return knowledge.error();
    kit->m_knowledge = std::move(knowledge).value();
    const auto settings = fetchSettings(options);
    kit->m_fetcher = std::make_unique<HttpFetcher>(std::make_unique<CurlTransport>(settings), settings);
    return kit;
}

ScanKit::~ScanKit() = default;

ScanTools ScanKit::tools() {
    return {.knowledge = m_knowledge,
            .fetcher = *m_fetcher,
            .readers = pageReaders(static_cast<std::size_t>(m_options.jobs), m_options.ruleFolder),
            .now = [] { return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()); }};
}

} // namespace shopwalker::cli
