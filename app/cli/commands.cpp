// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"

#include <array>
#include <cstdio>

namespace shopwalker::cli {

namespace {

constexpr auto benchmarkDetails = R"(
  list                              the benchmarks of the workspace
  show BENCHMARK                    matrix, scores, chains, races, promises, top ten, laws, before and after,
                                    plan; --round N looks back, --location NAME
                                    looks at one branch
  plan BENCHMARK                    the plan, and what could be done
  plan BENCHMARK take WHAT KEY=…    a proposal (by number or touchpoint) becomes an action
  plan BENCHMARK add TOUCHPOINT KEY=…
  plan BENCHMARK set ACTION KEY=…   ACTION: the first letters of its id, or its touchpoint
                                    KEY: owner, due (2026-03-01), status (open under-way done dropped), effort
                                    (small medium large), lever (staff new-touchpoint product target-customers
                                    processes sales-channels), direction (keep adjust change), resources,
                                    recheck (scan, or a checklist: its walk is planned for the due date), title,
                                    touchpoint
  set BENCHMARK KEY=VALUE…          an empty VALUE takes it out; KEY:
                                    market.QUESTION (rivals size position loyalty price complexity theme),
                                    customers,
                                    weight.stage.ID, weight.channel.ID, weight.touchpoint.ID, top (a,b,c),
                                    zone.COMPANY (Asia/Yerevan), hours.COMPANY (Mo-Fr 09:00-18:00; Sa,Su off),
                                    direction.TOUCHPOINT, automated.TOUCHPOINT (yes, no),
                                    standard.CHECKLIST#STEP.QUESTION
  delete, restore BENCHMARK         to the bin for 30 days, and out of it
  export BENCHMARK -o FILE, import FILE
  A BENCHMARK is an id, an exact name, or `latest`.
)";

constexpr std::array table{
    Command{"compare", "OWN RIVAL…", "scan all, print who offers what, keep the benchmark", runCompare},
    Command{"scan", "SITE… | --from LIST", "findings as JSON lines, one site after another as they finish",
            runScan},
    Command{"rescore", "BENCHMARK", "detect, merge and compare again from the stored answers", runRescore},
    Command{"benchmark", "list|show|plan|set|delete|restore|export|import",
            "what was compared and follows from it, what to do about it, and taking it elsewhere",
            runBenchmarkCommand, benchmarkDetails},
    Command{"report", "BENCHMARK", "the report, or one picture of it, as a file", runReport, "", true},
    Command{"detect", "PAGE…", "what saved pages show, one JSON object a line", runDetect},
    Command{"robots", "URL…", "whether a site lets programs read an address, and the line that decides",
            runRobots},
    Command{"checklist", "list|show|check|import|export",
            "what a shopper can walk, what is wrong with it, and handing it over", runChecklist},
    Command{"walk", "list|show|export|import", "what shoppers answered, and handing it over", runWalk},
    Command{"workspace", "check|backup|salvage|restore",
            "whether the database is sound, and what to do if not", runWorkspace},
    Command{"rules", "list|check [DIR]", "the catalogue in use, or what is wrong with a rule folder",
            runRules},
    Command{"worker", "", nullptr, runWorkerCommand},
};

constexpr auto exitCodes =
    "\nExit codes: 0 done · 1 done, but a page or site was not read or something stayed unknown\n"
    "            2 wrong usage · 3 no usable result or workspace not writable · 130 "
    "interrupted\n";

} // namespace

std::span<const Command> commands() {
    return table;
}

const Command& commandNamed(std::string_view name) {
    for (const auto& command : table)
        if (command.name == name)
            return command;
    return table.front();
}

ReadArguments readArguments(const char* name, const Options& options,
                            std::span<const std::string> arguments) {
    const auto& command = commandNamed(name);
    if (asksForHelp(arguments)) {
        std::printf("shopwalker %s %s\n%s\n%s\n%s%s", command.name, command.arguments, command.help,
                    command.details, options.help().c_str(), exitCodes);
        return {{}, Success};
    }
    auto words = options.parse(arguments);
    if (!words)
        return {{}, fail(words.error(), WrongUsage)};
    return {std::move(words).value(), std::nullopt};
}

int fail(const Error& error, ExitCode code) {
    std::fprintf(stderr, "shopwalker: %s\n", describe(error).c_str());
    if (code == WrongUsage)
        std::fputs("shopwalker COMMAND --help says how it is used\n", stderr);
    return code;
}

} // namespace shopwalker::cli
