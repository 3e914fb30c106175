// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"

#include <QCoreApplication>
#include <array>
#include <cstdio>
#include <vector>

namespace {

using namespace shopwalker::cli;

constexpr std::array commands{
    Command{"detect", "PAGE…", "what saved pages show, one JSON object a line", runDetect},
};

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    if (!arguments.empty())
        for (const auto& command : commands)
            if (arguments.front() == command.name)
                return command.run(std::span(arguments).subspan(1));
    std::fputs("usage: shopwalker COMMAND …\n", stderr);
    return WrongUsage;
}
