// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"

#include <array>
#include <cstdio>

namespace shopwalker::cli {

namespace {

constexpr std::array table{
    Command{"compare", "OWN RIVAL…", "scan all, print who offers what, keep the benchmark", runCompare},
    Command{"scan", "SITE… | --from LIST", "findings as JSON lines, one site after another as they finish",
            runScan},
    Command{"rescore", "BENCHMARK", "detect, merge and compare again from the stored answers", runRescore},
    Command{"benchmark", "list|show|delete|restore|export|import",
            "what was compared, and taking it elsewhere", runBenchmarkCommand},
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
        std::printf("shopwalker %s %s\n%s\n\n%s%s", command.name, command.arguments, command.help,
                    options.help().c_str(), exitCodes);
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
