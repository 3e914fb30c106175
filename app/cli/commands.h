// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/options.h"
#include "core/types/result.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace shopwalker::cli {

/// Printed by --help; see DESIGN 6.
enum ExitCode { Success = 0, Incomplete = 1, WrongUsage = 2, Failed = 3, Interrupted = 130 };

struct Command {
    const char* name;
    const char* arguments;
    const char* help; ///< null: not for people, --help does not list it
    int (*run)(std::span<const std::string> arguments);
    const char* details = ""; ///< printed by the command's own --help
    bool draws = false;       ///< needs letters to draw with, though no window
};

/// The commands in the order in which --help lists them.
std::span<const Command> commands();
const Command& commandNamed(std::string_view name);

/// Reads a command's arguments into what `options` was bound to and returns its plain words. Where there is
/// nothing to run (help was asked for, or an argument is wrong) it prints what is needed and returns the exit
/// code instead: help on stdout with 0, one line about the mistake on stderr with 2.
struct ReadArguments {
    std::vector<std::string> words;
    std::optional<int> exitCode;
};
ReadArguments readArguments(const char* command, const Options& options,
                            std::span<const std::string> arguments);

/// One line on stderr, `shopwalker: where: text`, and the code.
int fail(const Error& error, ExitCode code);

/// Reads pages for a parent process (core/work/run_worker.h); not in the list that --help prints.
int runWorkerCommand(std::span<const std::string> arguments);
int runChecklist(std::span<const std::string> arguments);
int runCompare(std::span<const std::string> arguments);
int runScan(std::span<const std::string> arguments);
int runReport(std::span<const std::string> arguments);
int runRescore(std::span<const std::string> arguments);
int runBenchmarkCommand(std::span<const std::string> arguments);
int runDetect(std::span<const std::string> arguments);
int runRules(std::span<const std::string> arguments);
int runWorkspace(std::span<const std::string> arguments);
int runWalk(std::span<const std::string> arguments);
int runRobots(std::span<const std::string> arguments);

} // namespace shopwalker::cli
