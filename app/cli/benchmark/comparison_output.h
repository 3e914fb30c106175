// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/commands.h"
#include "core/benchmark/benchmark_run.h"
#include "core/plan/judged.h"
#include "core/report/texts.h"

#include <string>

namespace shopwalker::cli {

/// Where and how a comparison is shown.
struct OutputOptions {
    std::string report;    ///< `.html` or `.json`
    std::string workspace; ///< empty: the default one
    std::string language = "en";
    bool json = false;

    bool operator==(const OutputOptions&) const = default;
};

void addWorkspaceOption(Options& options, OutputOptions& target);
void addOutputOptions(Options& options, OutputOptions& target);

/// Prints a comparison and writes its report. Made before the work begins, so that a wrong language or file
/// name is said at once.
class ComparisonWriter {
public:
    static Result<ComparisonWriter> make(const OutputOptions& options, const Knowledge& knowledge);

    /// The comparison as text or JSON on stdout, the whole report into its file. Returns the exit code that
    /// fits what was found.
    int writeComparison(const OpenBenchmark& open) const;
    /// The same with everything that follows: chains, races, plan …
    int write(const OpenBenchmark& open) const;

private:
    ComparisonWriter(const OutputOptions& options, const Knowledge& knowledge, Texts texts)
        : m_options(options)
        , m_knowledge(knowledge)
        , m_texts(std::move(texts)) {}

    int written(const OpenBenchmark& open) const;
    Result<Done> writeReport(const OpenBenchmark& open) const;

    OutputOptions m_options;
    const Knowledge& m_knowledge;
    Texts m_texts;
};

/// 0, 1 where something was not read or stayed unknown, 3 where no company could be read at all.
ExitCode exitCodeOf(const Comparison& comparison);

} // namespace shopwalker::cli
