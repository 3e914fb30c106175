// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/controllers/benchmark/benchmark_shelf.h"
#include "app/controllers/scan/scan_runner.h"
#include "app/controllers/workbench.h"

#include <atomic>

namespace shopwalker::test {

/// A shelf in memory that holds what it is given.
class FakeShelf : public BenchmarkShelf {
public:
    explicit FakeShelf(std::vector<Comparison> comparisons = {});

    Result<std::vector<BenchmarkSummary>> list() override;
    Result<Comparison> load(const std::string& id) override;
    Result<Comparison> example(const std::string& language) override;

private:
    std::vector<std::pair<std::string, Comparison>> m_kept;
    int m_next = 1;
};

/// Plays a scan of the two clinics, page by page. It waits between pages until it is let go on or stopped.
class FakeRunner : public ScanRunner {
public:
    explicit FakeRunner(std::chrono::milliseconds pageTime)
        : m_pageTime(pageTime) {}

    Result<Comparison> run(const std::vector<Company>& companies, const ScanWishes& wishes,
                           ScanObserver& observer, std::stop_token stop) override;

private:
    std::chrono::milliseconds m_pageTime;
};

/// A workbench on fakes, with its settings in `folder`.
std::unique_ptr<Workbench> fakeWorkbench(const QString& folder, std::vector<Comparison> kept = {},
                                         std::chrono::milliseconds pageTime = std::chrono::milliseconds(20),
                                         MomentSource now = deviceMoment);

} // namespace shopwalker::test
