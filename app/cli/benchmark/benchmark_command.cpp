// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/benchmark/example_command.h"
#include "app/cli/benchmark/plan_command.h"
#include "app/cli/commands.h"
#include "app/cli/opened_workspace.h"
#include "app/cli/scan/scan_options.h"
#include "app/cli/terminal.h"
#include "core/benchmark/benchmark_removal.h"
#include "core/benchmark/benchmark_transfer.h"
#include "core/report/terminal_table.h"
#include "core/types/json/comparison_json.h"
#include "core/types/json/json.h"
#include "core/types/limits.h"

#include <algorithm>
#include <cstdio>
#include <iostream>

namespace shopwalker::cli {

namespace {

Result<std::unique_ptr<BenchmarkStore>> openStore(const OutputOptions& output) {
    const auto file = existingWorkspace(output);
    if (!file)
        return file.error();
    return BenchmarkStore::open(file.value());
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

/// What of a benchmark is looked at.
struct Looked {
    int round = lastRound;
    std::string location; ///< a branch; empty: all
};

/// Shows a round of a benchmark, judged; after `rescore` the last one as the rules of today find it.
int show(const std::string& reference, const OutputOptions& output, const Looked& looked,
         const ScanOptions& rules, bool rescore) {
    const auto kit = ScanKit::make(rules);
    if (!kit)
        return fail(kit.error(), Failed);
    const auto& knowledge = kit.value()->knowledge();
    const auto writer = ComparisonWriter::make(output, knowledge);
    if (!writer)
        return fail(writer.error(), writer.error().code == "usage" ? WrongUsage : Failed);
    const auto workspace = openWorkspace(output);
    if (!workspace)
        return fail(workspace.error(), Failed);
    const auto benchmark = workspace.value().benchmarks->find(reference);
    if (!benchmark)
        return fail(benchmark.error(), Failed);
    if (rescore)
        if (const auto run =
                rescoreBenchmark(*workspace.value().benchmarks, benchmark.value(), kit.value()->tools());
            !run)
            return fail(run.error(), Failed);
    const auto open = openBenchmark(workspace.value().source(knowledge, output.language), benchmark.value(),
                                    looked.round, today(), looked.location);
    return open ? writer.value().write(open.value()) : fail(open.error(), Failed);
}

/// Whether a person at the terminal says yes; nobody else can be asked.
Result<bool> agrees(const std::string& question) {
    if (!canAsk())
        return Error{"usage", question + " Say --yes if you mean it", "benchmark delete"};
    std::fprintf(stderr, "%s [y/N] ", question.c_str());
    std::string answer;
    std::getline(std::cin, answer);
    return answer == "y" || answer == "Y" || answer == "yes";
}

/// Into the bin; what has been there for 30 days goes for good. Walks of an example go along, and are asked
/// for.
int remove(const std::string& reference, const OutputOptions& output, bool agreed) {
    const auto workspace = openWorkspace(output);
    if (!workspace)
        return fail(workspace.error(), Failed);
    auto& benchmarks = *workspace.value().benchmarks;
    auto& walks = *workspace.value().walks;
    const auto benchmark = benchmarks.find(reference);
    if (!benchmark)
        return fail(benchmark.error(), Failed);
    const auto name = forTerminal(benchmark.value().name);
    const auto along = walksOfExample(benchmarks, walks, benchmark.value().id);
    if (!along)
        return fail(along.error(), Failed);
    if (!along.value().empty() && !agreed) {
        const auto yes = agrees("Delete the example “" + name + "” and the " +
                                std::to_string(along.value().size()) + " walks that came with it?");
        if (!yes)
            return fail(yes.error(), WrongUsage);
        if (!yes.value())
            return Success;
    }
    if (const auto done = removeBenchmark(benchmarks, walks, benchmark.value().id, now()); !done)
        return fail(done.error(), Failed);
    if (const auto done = benchmarks.emptyBin(now() - limits::binTime); !done)
        return fail(done.error(), Failed);
    std::printf("%s: in the bin for 30 days; shopwalker benchmark restore brings it back\n", name.c_str());
    if (!along.value().empty())
        std::printf("its %zu walks lie there, too\n", along.value().size());
    return Success;
}

int restore(const std::string& name, const OutputOptions& output) {
    const auto workspace = openWorkspace(output);
    if (!workspace)
        return fail(workspace.error(), Failed);
    auto& benchmarks = *workspace.value().benchmarks;
    const auto bin = benchmarks.bin();
    if (!bin)
        return fail(bin.error(), Failed);
    for (const auto& benchmark : bin.value()) {
        if (benchmark.name != name && std::to_string(benchmark.id) != name)
            continue;
        const auto done = restoreBenchmark(benchmarks, *workspace.value().walks, benchmark.id);
        return done ? Success : fail(done.error(), Failed);
    }
    return fail({"missing", "no benchmark of this id or name lies in the bin", name}, Failed);
}

int exportOne(const std::string& reference, const OutputOptions& output, const std::string& file) {
    if (file.empty())
        return fail({"usage", "-o FILE is missing: where the benchmark is to be written", "benchmark export"},
                    WrongUsage);
    const auto store = openStore(output);
    if (!store)
        return fail(store.error(), Failed);
    const auto benchmark = store.value()->find(reference);
    if (!benchmark)
        return fail(benchmark.error(), Failed);
    const auto done = exportBenchmark(*store.value(), benchmark.value().id, file);
    return done ? Success : fail(done.error(), Failed);
}

int import(const std::string& file, const OutputOptions& output) {
    const auto store = BenchmarkStore::open(output.workspace.empty() ? defaultWorkspace() : output.workspace);
    if (!store)
        return fail(store.error(), Failed);
    const auto received = importBenchmark(*store.value(), file);
    if (!received)
        return fail(received.error(), Failed);
    const auto& [name, receipt] = received.value();
    const char* what = receipt == BenchmarkReceipt::New        ? "new"
                       : receipt == BenchmarkReceipt::Extended ? "extended"
                                                               : "unchanged";
    if (output.json)
        std::puts(toLine({{"name", toQString(name)}, {"result", what}}).c_str());
    else
        std::printf("%s: %s\n", forTerminal(name).c_str(), what);
    return Success;
}

} // namespace

int runBenchmarkCommand(std::span<const std::string> arguments) {
    OutputOptions output;
    std::string file, calendar;
    Looked looked;
    constexpr int mostRounds = 100'000;
    Options options;
    addOutputOptions(options, output);
    options
        .number("--round", "N", "which round `show` shows; by default the last", looked.round, 1, mostRounds)
        .text("--location", "NAME", "`show` only the walks at this branch, where a company was walked there",
              looked.location)
        .text("--calendar", "FILE", "the .ics that `plan` writes: a day for each action", calendar)
        .text("--output", "FILE", "also -o: the .zip that `export` writes", file);
    std::string example;
    bool examples = false;
    options.text("--example", "ID", "with `import`: open a bundled example, in --language", example);
    bool yes = false;
    options.flag("--yes", "with `delete`: also the walks of an example, without a question", yes);
    options.flag("--examples", "with `list`: the bundled examples instead", examples);
    std::vector<std::string> spelled(arguments.begin(), arguments.end());
    std::replace(spelled.begin(), spelled.end(), std::string("-o"), std::string("--output"));
    const auto [words, exitCode] = readArguments("benchmark", options, spelled);
    if (exitCode)
        return *exitCode;
    if (words.size() == 1 && words[0] == "list")
        return examples ? listExamples(output) : list(output);
    if (words.size() == 1 && words[0] == "import" && !example.empty())
        return importExample(example, output);
    if (words.size() == 2 && words[0] == "show")
        return show(words[1], output, looked, {}, false);
    if (words.size() >= 2 && words[0] == "plan")
        return runPlan(std::span(words).subspan(1), output, calendar);
    if (words.size() >= 2 && words[0] == "set")
        return runSet(std::span(words).subspan(1), output);
    if (words.size() == 2 && words[0] == "delete")
        return remove(words[1], output, yes);
    if (words.size() == 2 && words[0] == "restore")
        return restore(words[1], output);
    if (words.size() == 2 && words[0] == "export")
        return exportOne(words[1], output, file);
    if (words.size() == 2 && words[0] == "import")
        return import(words[1], output);
    return fail({"usage",
                 "expected: list, import FILE, import --example ID, or show, plan, set, delete, restore or "
                 "export BENCHMARK (an "
                 "id, an exact name or `latest`)",
                 "benchmark"},
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
    return show(words[0], output, {}, rules, true);
}

} // namespace shopwalker::cli
