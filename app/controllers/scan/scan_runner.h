// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/company.h"
#include "core/types/limits.h"
#include "core/types/result.h"
#include "core/types/scan_progress.h"

#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

namespace shopwalker {

/// What the user may change about a scan.
struct ScanWishes {
    int pagesPerSite = limits::pagesPerSite;
    int linkDepth = limits::linkDepth;
    std::string workspace;    ///< the database that keeps what is found
    std::string userAgentUrl; ///< where site owners learn who asks; empty: left out

    bool operator==(const ScanWishes&) const = default;
};

/// The one job of the scan screen; the pipeline does it, tests fake it. Called on a thread of its own.
class ScanRunner {
public:
    virtual ~ScanRunner() = default;

    /// Scans all companies and keeps what is found; returns the benchmark's id. After a stop it returns soon,
    /// and what was found so far is kept.
    virtual Result<std::int64_t> run(const std::vector<Company>& companies, const ScanWishes& wishes,
                                     ScanObserver& observer, std::stop_token stop) = 0;
};

} // namespace shopwalker
