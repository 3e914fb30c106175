// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>

namespace shopwalker::cli {

/// Printed by --help; see DESIGN 6.
enum ExitCode { Success = 0, Incomplete = 1, WrongUsage = 2, Failed = 3 };

struct Command {
    const char* name;
    const char* arguments;
    const char* help;
    int (*run)(std::span<const std::string> arguments);
};

int runDetect(std::span<const std::string> arguments);

} // namespace shopwalker::cli
