// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/opened_workspace.h"
#include "app/cli/scan/scan_options.h"
#include "app/cli/terminal.h"
#include "core/benchmark/benchmark_run.h"
#include "core/compare/compare.h"
#include "core/scan/site_argument.h"

#include <cstdio>

namespace shopwalker::cli {

namespace {

Result<std::vector<Company>> readCompanies(const std::vector<std::string>& words) {
    if (words.empty())
        return Error{"usage", "OWN is missing: your own site, then those of your rivals", {}};
    std::vector<Company> companies;
    for (const auto& word : words) {
        auto company = readCompany(word);
        if (!company)
            return company.error();
        company.value().own = companies.empty();
        companies.push_back(std::move(company).value());
    }
    return companies;
}

/// What was just scanned, with the walks of its round and all that follows.
Result<OpenBenchmark> judged(std::int64_t id, const OutputOptions& output, const Knowledge& knowledge) {
    const auto workspace = openWorkspace(output);
    if (!workspace)
        return workspace.error();
    const auto entry = workspace.value().benchmarks->find(std::to_string(id));
    if (!entry)
        return entry.error();
    return openBenchmark(workspace.value().source(knowledge, output.language), entry.value(), lastRound,
                         today());
}

/// The benchmark that gets another round; an empty one where none is named.
Result<BenchmarkEntry> continued(const std::string& reference, const OutputOptions& output) {
    if (reference.empty())
        return BenchmarkEntry{};
    const auto file = existingWorkspace(output);
    if (!file)
        return file.error();
    const auto store = BenchmarkStore::open(file.value());
    return store ? store.value()->find(reference) : store.error();
}

/// Sites may move from round to round, companies may not.
std::optional<Error> otherCompanies(const std::vector<Company>& companies, const BenchmarkEntry& benchmark) {
    std::string names;
    bool same = companies.size() == benchmark.companies.size();
    for (std::size_t index = 0; index < benchmark.companies.size(); ++index) {
        const auto& name = benchmark.companies[index].name;
        names += (names.empty() ? "" : ", ") + name;
        same = same && companies[index].name == name;
    }
    if (same)
        return std::nullopt;
    return Error{"usage", "it follows " + names + ", in this order; name each site: NAME=SITE",
                 benchmark.name};
}

} // namespace

int runCompare(std::span<const std::string> arguments) {
    ScanOptions scan;
    OutputOptions output;
    std::string name, into;
    Options options;
    options
        .text("--into", "BENCHMARK", "add a round to this one; without sites, the same are read again", into)
        .text("--name", "NAME", "of the benchmark; by default \"OWN v. RIVAL, … YYYY-MM-DD\"", name);
    addOutputOptions(options, output);
    addScanOptions(options, scan);
    const auto [words, exitCode] = readArguments("compare", options, arguments);
    if (exitCode)
        return *exitCode;
    const auto benchmark = continued(into, output);
    if (!benchmark)
        return fail(benchmark.error(), Failed);
    const auto companies =
        into.empty() || !words.empty() ? readCompanies(words) : Result(benchmark.value().companies);
    if (!companies)
        return fail(companies.error(), WrongUsage);
    if (!into.empty()) {
        if (auto problem = otherCompanies(companies.value(), benchmark.value()))
            return fail(*problem, WrongUsage);
        name = benchmark.value().name;
    }
    const auto kit = ScanKit::make(scan);
    if (!kit)
        return fail(kit.error(), Failed);
    // Whatever cannot be written is said before the network is asked.
    const auto writer = ComparisonWriter::make(output, kit.value()->knowledge());
    if (!writer)
        return fail(writer.error(), writer.error().code == "usage" ? WrongUsage : Failed);
    auto store = BenchmarkStore::open(output.workspace.empty() ? defaultWorkspace() : output.workspace);
    if (!store)
        return fail(store.error(), Failed);

    auto tools = kit.value()->tools();
    if (name.empty())
        name = defaultName(companies.value(), tools.now());
    const Interruption interruption;
    Result<BenchmarkRun> run = Error{};
    {
        ProgressLine progress(companies.value().size());
        run = runBenchmark(*store.value(), companies.value(), name, scanSettings(scan), std::move(tools),
                           progress, interruption.token());
    }
    if (!run)
        return fail(run.error(), Failed);
    const auto open = judged(run.value().id, output, kit.value()->knowledge());
    if (!open)
        return fail(open.error(), Failed);
    const auto code = writer.value().writeComparison(open.value());
    return interruption.happened() ? Interrupted : code;
}

} // namespace shopwalker::cli
