// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/comparison_output.h"
#include "app/cli/scan_options.h"
#include "core/report/terminal_table.h"
#include "core/types/comparison_json.h"
#include "core/types/json.h"

#include <QFile>
#include <QJsonArray>
#include <cstdio>

namespace shopwalker::cli {

namespace {

Result<std::unique_ptr<BenchmarkStore>> openStore(const OutputOptions& output) {
    const auto file = output.workspace.empty() ? defaultWorkspace() : output.workspace;
    // Looking must not leave an empty workspace behind where a name was mistyped.
    if (!QFile::exists(toQString(file)))
        return Error{"missing", "there is no workspace here yet; `shopwalker compare` makes one", file};
    return BenchmarkStore::open(file);
}

std::string companyNames(const BenchmarkEntry& benchmark) {
    std::string names;
    for (const auto& company : benchmark.companies)
        names += (names.empty() ? "" : ", ") + company.name;
    return names;
}

int list(const OutputOptions& output) {
    const auto store = openStore(output);
    if (!store)
        return fail(store.error(), Failed);
    const auto benchmarks = store.value()->benchmarks();
    if (!benchmarks)
        return fail(benchmarks.error(), Failed);
    for (const auto& benchmark : benchmarks.value()) {
        const auto date = toIsoTime(benchmark.lastRoundAt);
        if (output.json)
            std::puts(toLine({{"id", static_cast<qint64>(benchmark.id)},
                              {"name", toQString(benchmark.name)},
                              {"rounds", benchmark.rounds},
                              {"lastRoundAt", toQString(date)},
                              {"companies", toQString(companyNames(benchmark))}})
                          .c_str());
        else
            std::printf("%4lld  %s  %2d  %s\n", static_cast<long long>(benchmark.id),
                        date.substr(0, 10).c_str(), benchmark.rounds, forTerminal(benchmark.name).c_str());
    }
    if (benchmarks.value().empty() && !output.json)
        std::puts("no benchmark yet; shopwalker compare OWN RIVAL… makes one");
    return Success;
}

/// Shows a benchmark as it was found, or after `rescore` as the rules of today find it.
int show(const std::string& reference, const OutputOptions& output, const ScanOptions& rules, bool rescore) {
    const auto kit = ScanKit::make(rules);
    if (!kit)
        return fail(kit.error(), Failed);
    const auto& knowledge = kit.value()->knowledge();
    const auto writer = ComparisonWriter::make(output, knowledge);
    if (!writer)
        return fail(writer.error(), writer.error().code == "usage" ? WrongUsage : Failed);
    const auto store = openStore(output);
    if (!store)
        return fail(store.error(), Failed);
    const auto benchmark = store.value()->find(reference);
    if (!benchmark)
        return fail(benchmark.error(), Failed);
    const auto run = rescore ? rescoreBenchmark(*store.value(), benchmark.value(), kit.value()->tools())
                             : loadBenchmark(*store.value(), benchmark.value(), knowledge.touchpoints);
    return run ? writer.value().write(run.value()) : fail(run.error(), Failed);
}

} // namespace

int runBenchmarkCommand(std::span<const std::string> arguments) {
    OutputOptions output;
    Options options;
    addOutputOptions(options, output);
    const auto [words, exitCode] = readArguments("benchmark", options, arguments);
    if (exitCode)
        return *exitCode;
    if (words.size() == 1 && words[0] == "list")
        return list(output);
    if (words.size() == 2 && words[0] == "show")
        return show(words[1], output, {}, false);
    return fail(
        {"usage", "expected: list, or show BENCHMARK (an id, an exact name or `latest`)", "benchmark"},
        WrongUsage);
}

int runRescore(std::span<const std::string> arguments) {
    OutputOptions output;
    ScanOptions rules;
    Options options;
    addOutputOptions(options, output);
    addRuleOptions(options, rules);
    const auto [words, exitCode] = readArguments("rescore", options, arguments);
    if (exitCode)
        return *exitCode;
    if (words.size() != 1)
        return fail({"usage", "one BENCHMARK is expected: an id, an exact name or `latest`", "rescore"},
                    WrongUsage);
    return show(words[0], output, rules, true);
}

} // namespace shopwalker::cli
