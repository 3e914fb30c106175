// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fetch/fetcher.h"
#include "core/rules/rule_set.h"
#include "core/scan/page_kinds.h"
#include "core/scan/site_crawl.h"
#include "core/types/benchmark/chain.h"
#include "core/types/benchmark/importance.h"
#include "core/types/benchmark/plan.h"
#include "core/types/benchmark/response.h"
#include "core/types/comparison.h"
#include "core/types/page_report.h"
#include "core/types/scan_progress.h"
#include "core/types/touchpoint.h"
#include "core/work/page_pool.h"

#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace shopwalker {

/// What the catalogue teaches, read once and shared by everything.
struct Knowledge {
    CatalogueFiles files;
    std::shared_ptr<const RuleSet> rules;
    Touchpoints touchpoints; ///< in the order of matrix and reports
    PageKinds pageKinds;
    ImportanceRules importance;
    ChainRules chains;
    PlanRules plan;
    std::string version; ///< hash of all files: equal versions find equal things
};

/// The shipped catalogue and, where named, a folder of the user's own rules. The error names the first broken
/// file and key; `rules check` lists all.
Result<Knowledge> loadKnowledge(const std::string& ruleFolder = {});

/// One page from bytes to report: parse → detect. Never fails: what cannot be read says so in `state`.
PageReading readPage(const Response& response, const RuleSet& rules, std::string_view name);

struct ScanSettings {
    CrawlLimits crawl;
    int sitesAtOnce = limits::sitesAtOnce;
};

/// What a scan works with; everything outlives it.
struct ScanTools {
    const Knowledge& knowledge;
    Fetcher& fetcher;                ///< for addresses; saved pages are opened by the scan itself
    std::vector<PageReader> readers; ///< core/work: worker processes, or one thread
    std::function<std::chrono::sys_seconds()> now;
};

/// Reads the sites of all companies side by side: fetch → parse and detect (pool) → merge. Each company's
/// result goes to `observer.finished` as soon as it is there, so that a long list needs no memory. A stopped
/// scan hands over what it has; what it did not get to is unknown with the reason `cancelled`.
void scanCompanies(const std::vector<Company>& companies, const ScanSettings& settings, ScanTools tools,
                   ScanObserver& observer, std::stop_token stop);

/// The main job: scans all companies, own first, and compares them.
Comparison compareCompanies(const std::vector<Company>& companies, std::string name,
                            const ScanSettings& settings, ScanTools tools, ScanObserver& observer,
                            std::stop_token stop);

/// One company again from its stored answers, with the rules of `tools` and without the network.
CompanyScan rescan(const CompanyScan& scanned, const std::vector<ReceivedPage>& pages, ScanTools tools);

} // namespace shopwalker
