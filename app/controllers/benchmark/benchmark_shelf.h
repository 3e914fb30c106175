// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/benchmark/benchmark_summary.h"
#include "app/models/benchmark/open_benchmark.h"
#include "core/benchmark/example_opening.h"
#include "core/benchmark/open_benchmark.h"
#include "core/types/result.h"

#include <functional>

namespace shopwalker {

/// One thing that a person does to a workbook. It is done to the workbook as it is stored at that time, so it
/// must hold for any: it finds what it changes by id.
using WorkbookChange = std::function<void(Workbook&)>;

/// What of a benchmark is looked at.
struct BenchmarkView {
    int round = lastRound;
    std::string location; ///< a branch; empty: every one
};

/// What came of a file that was taken in.
struct ImportedBenchmark {
    std::string id;
    BenchmarkReceipt receipt = BenchmarkReceipt::New;
};

/// What became of changes that are stored.
struct Saved {
    std::optional<Error> unplanned; ///< why walks that check actions again could not be planned
};

/// A benchmark in the bin.
struct DeletedBenchmark {
    std::string id;
    std::string name;
    std::chrono::sys_seconds goneAt{}; ///< when it goes for good
};

/// The benchmarks that were kept. Called on the thread of one controller only, never on that of the window.
class BenchmarkShelf {
public:
    virtual ~BenchmarkShelf() = default;

    virtual Result<std::vector<BenchmarkSummary>> list() = 0; ///< newest first

    /// A round, judged, of one branch or all. Titles of walks come in that language.
    virtual Result<OpenBenchmark> load(const std::string& id, const BenchmarkView& view,
                                       const std::string& language) = 0;

    /// Makes the changes to the stored workbook, all or none, then plans the walks that they ask for.
    virtual Result<Saved> change(const std::string& id, const std::vector<WorkbookChange>& changes) = 0;

    /// Checklists have changed: they are read again before the next benchmark is loaded.
    virtual void forgetChecklists() = 0;

    /// What follows from the round of `open` and its workbook now.
    virtual Result<Judgement> judged(const OpenBenchmark& open) = 0;

    /// Puts a benchmark into the bin, or takes it out; the walks that came with an example go with it.
    virtual Result<Done> remove(const std::string& id) = 0;
    virtual Result<Done> restore(const std::string& id) = 0;
    virtual Result<std::vector<DeletedBenchmark>> bin() = 0; ///< last deleted first

    /// The report of `open` as one HTML file in that language; walks' titles are in the language in which it
    /// was loaded.
    virtual Result<Done> writeReport(const OpenBenchmark& open, const std::string& language,
                                     const std::string& htmlFile) = 0;

    /// One file for another workspace, and from one (core/benchmark/benchmark_transfer.h).
    virtual Result<Done> exportTo(const std::string& id, const std::string& zipFile) = 0;
    virtual Result<ImportedBenchmark> importFrom(const std::string& zipFile) = 0;

    /// The bundled examples in their order, in that language.
    virtual Result<std::vector<ExampleOffer>> examples(const std::string& language) = 0;

    /// Opens an example: copies it in where it is not here yet. Returns the id of its benchmark.
    virtual Result<std::string> addExample(const std::string& example, const std::string& language) = 0;
};

} // namespace shopwalker
