// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/options.h"
#include "core/fetch/fetch_settings.h"
#include "core/pipeline.h"

#include <memory>
#include <string>

namespace shopwalker::cli {

/// What the commands that read sites have in common.
struct ScanOptions {
    int pages = limits::pagesPerSite;
    int depth = limits::linkDepth;
    int jobs = limits::sitesAtOnce;
    double rate = 1; ///< requests a second to one host
    bool allowPrivate = false;
    std::string userAgentUrl;
    std::string ruleFolder;

    bool operator==(const ScanOptions&) const = default;
};

/// The options of one's own rules alone, and those with the network's.
void addRuleOptions(Options& options, ScanOptions& target);
void addScanOptions(Options& options, ScanOptions& target);

ScanSettings scanSettings(const ScanOptions& options);
FetchSettings fetchSettings(const ScanOptions& options);

/// Knowledge, network and page readers of one run; tools() may be called once for each scan.
class ScanKit {
public:
    static Result<std::unique_ptr<ScanKit>> make(const ScanOptions& options);
    ~ScanKit();

    const Knowledge& knowledge() const { return m_knowledge; }
    ScanTools tools();

private:
    explicit ScanKit(const ScanOptions& options)
        : m_options(options) {}

    ScanOptions m_options;
    Knowledge m_knowledge;
    std::unique_ptr<Fetcher> m_fetcher;
};

} // namespace shopwalker::cli
