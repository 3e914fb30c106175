// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "core/text/utf8.h"

#include <QGuiApplication>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <memory>

namespace {

using namespace shopwalker::cli;

/// `text` filled up with spaces to `width` characters, and one more.
std::string padded(const std::string& text, std::size_t width) {
    std::size_t characters = 0;
    for (std::size_t index = 0; index < text.size(); ++characters)
        shopwalker::nextCodePoint(text, index);
    return text + std::string(width > characters ? width - characters + 1 : 1, ' ');
}

int printHelp() {
    std::puts("shopwalker: who offers the customer which way of contact\n\nusage: shopwalker COMMAND …\n");
    for (const auto& command : commands())
        if (command.help != nullptr)
            std::printf("  %-10s %s%s\n", command.name, padded(command.arguments, 36).c_str(), command.help);
    std::puts(
        "\n  shopwalker COMMAND --help says more; shopwalker --version names the version.\n\n"
        "A SITE is an http(s) URL, a bare host, a saved file or a folder of saved pages, and may be named:\n"
        "NAME=SITE[,SITE…].\n\n"
        "Exit codes: 0 done · 1 done, but a page or site was not read or something stayed unknown\n"
        "            2 wrong usage · 3 no usable result or workspace not writable · 130 interrupted");
    return Success;
}

int run(const std::vector<std::string>& arguments) {
    if (arguments.empty())
        return fail({"usage", "a command is missing; shopwalker --help lists them", {}}, WrongUsage);
    const auto& first = arguments.front();
    if (first == "--help" || first == "-h" || first == "help")
        return printHelp();
    if (first == "--version") {
        std::puts("shopwalker " SHOPWALKER_VERSION);
        return Success;
    }
    for (const auto& command : commands())
        if (first == command.name)
            return command.run(std::span(arguments).subspan(1));
    return fail({"usage", "no such command; shopwalker --help lists them", first}, WrongUsage);
}

/// Reports have pictures, whichever command writes them.
bool draws(const std::vector<std::string>& arguments) {
    const auto list = commands();
    return std::any_of(arguments.begin(), arguments.end(),
                       [](const auto& argument) { return argument.starts_with("--report"); }) ||
           std::any_of(list.begin(), list.end(), [&](const auto& command) {
               return command.draws && !arguments.empty() && arguments.front() == command.name;
           });
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication::setApplicationName("shopwalker"); // names the data folder that both programs share
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    std::unique_ptr<QTemporaryDir> runtime;
    std::unique_ptr<QCoreApplication> application;
    if (draws(arguments)) {
        // Qt looks for a session's folder before it draws, and complains on stderr where there is none (cron,
        // ssh).
        if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR")) {
            runtime = std::make_unique<QTemporaryDir>();
            if (runtime->isValid())
                qputenv("XDG_RUNTIME_DIR", runtime->path().toLocal8Bit());
        }
        if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen"); // letters, but no window system
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    return run(arguments);
}
