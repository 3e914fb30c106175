// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/comparison.h"
#include "core/types/limits.h"
#include "core/types/result.h"
#include "core/types/scan_progress.h"

#include <stop_token>

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

    /// Scans all companies and compares them. After a stop it returns soon, with what was found so far.
    virtual Result<Comparison> run(const std::vector<Company>& companies, const ScanWishes& wishes,
                                   ScanObserver& observer, std::stop_token stop) = 0;
};

} // namespace shopwalker
