// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/scan/page_readers.h"

#include <QCoreApplication>
#include <QThread>
#include <algorithm>

namespace shopwalker::cli {

std::vector<PageReader> pageReaders(std::size_t pages, const std::string& ruleFolder) {
    std::vector<std::string> arguments{"worker"};
    if (!ruleFolder.empty())
        arguments.insert(arguments.end(), {"--rules", ruleFolder});
    const auto cores = static_cast<std::size_t>(std::max(1, QThread::idealThreadCount()));
    return workerProcesses(QCoreApplication::applicationFilePath().toStdString(), std::move(arguments),
                           std::clamp<std::size_t>(pages, 1, cores));
}

} // namespace shopwalker::cli
