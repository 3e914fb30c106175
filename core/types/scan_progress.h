// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/benchmark/response.h"
#include "core/types/company.h"

#include <chrono>
#include <optional>
#include <string>

namespace shopwalker {

enum class ScanState { Waiting, Reading, Finished, Cancelled };

/// How far the scan of one company is.
struct ScanProgress {
    std::size_t company = 0; ///< index in the order given
    ScanState state = ScanState::Waiting;
    int pagesDone = 0;
    int pagesPlanned = 0;
    int found = 0;          ///< touchpoints present so far
    std::string currentUrl; ///< what is being read
    std::optional<std::chrono::milliseconds> timeLeft;
};

/// An answer as it was received, before anything was read from it: what a store keeps and a rescore replays.
struct ReceivedPage {
    std::size_t site = 0; ///< index in Company::sites
    int depth = 0;        ///< clicks from the start page
    Response response;

    bool operator==(const ReceivedPage&) const = default;
};

/// Hears of a running scan. Called from the scanning thread, one call at a time.
class ScanObserver {
public:
    virtual ~ScanObserver() = default;
    virtual void progressed(const ScanProgress&) {}
    virtual void received(std::size_t /*company*/, const ReceivedPage&) {}
    /// The company's whole result, as soon as it is there.
    virtual void finished(std::size_t /*company*/, const CompanyScan&) {}
};

} // namespace shopwalker
