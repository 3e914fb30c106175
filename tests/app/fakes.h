// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/controllers/benchmark/benchmark_shelf.h"
#include "app/controllers/scan/scan_runner.h"
#include "app/controllers/workbench.h"

#include <mutex>

namespace shopwalker::test {

/// Benchmarks in memory, which a shelf and a runner share. Their ids count from 1.
struct KeptBenchmarks {
    std::mutex mutex;
    std::vector<OpenBenchmark> list;
    bool full = false;                                    ///< nothing can be saved
    std::optional<Error> unplanned;                       ///< why no walk can be planned
    std::function<Judgement(const OpenBenchmark&)> judge; ///< none: see FakeShelf
    std::map<std::string, std::int64_t> examples;         ///< those that were opened
    std::set<std::string> bin;                            ///< ids of those that lie in it

    std::int64_t keep(Comparison comparison);
    std::int64_t keep(OpenBenchmark open);
};

/// A shelf that holds what it is given. Without a judge of its own, judging anew gives the comparison again
/// and the workbook's quick wins.
class FakeShelf : public BenchmarkShelf {
public:
    explicit FakeShelf(std::shared_ptr<KeptBenchmarks> kept)
        : m_kept(std::move(kept)) {}

    Result<std::vector<BenchmarkSummary>> list() override;
    Result<OpenBenchmark> load(const std::string& id, const BenchmarkView& view,
                               const std::string& language) override;
    Result<Saved> change(const std::string& id, const std::vector<WorkbookChange>& changes) override;
    void forgetChecklists() override {}
    Result<Judgement> judged(const OpenBenchmark& open) override;
    Result<Done> remove(const std::string& id) override;
    Result<Done> restore(const std::string& id) override;
    Result<std::vector<DeletedBenchmark>> bin() override;
    Result<Done> writeReport(const OpenBenchmark& open, const std::string& language,
                             const std::string& htmlFile) override;
    Result<Done> exportTo(const std::string& id, const std::string& zipFile) override;
    Result<ImportedBenchmark> importFrom(const std::string& zipFile) override;
    Result<std::vector<ExampleOffer>> examples(const std::string& language) override;
    Result<std::string> addExample(const std::string& example, const std::string& language) override;

private:
    std::shared_ptr<KeptBenchmarks> m_kept;
};

/// Plays a scan of the two clinics, page by page. It waits between pages until it is let go on or stopped.
class FakeRunner : public ScanRunner {
public:
    FakeRunner(std::shared_ptr<KeptBenchmarks> kept, std::chrono::milliseconds pageTime)
        : m_kept(std::move(kept))
        , m_pageTime(pageTime) {}

    Result<std::int64_t> run(const std::vector<Company>& companies, const ScanWishes& wishes,
                             ScanObserver& observer, std::stop_token stop) override;

private:
    std::shared_ptr<KeptBenchmarks> m_kept;
    std::chrono::milliseconds m_pageTime;
};

/// A workbench on fakes, with its settings in `folder`.
std::unique_ptr<Workbench> fakeWorkbench(std::shared_ptr<KeptBenchmarks> kept, const QString& folder,
                                         std::chrono::milliseconds pageTime = std::chrono::milliseconds(20),
                                         MomentSource now = deviceMoment);
std::unique_ptr<Workbench> fakeWorkbench(const QString& folder, std::vector<Comparison> kept = {},
                                         std::chrono::milliseconds pageTime = std::chrono::milliseconds(20),
                                         MomentSource now = deviceMoment);

} // namespace shopwalker::test
