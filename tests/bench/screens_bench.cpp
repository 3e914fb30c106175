// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/bench.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>

namespace shopwalker::bench {

namespace {

constexpr int patience = 300'000;

/// The screens need a program of their own, because this one has no window.
void screens(const Report& report) {
    const QString program = QCoreApplication::applicationDirPath() + "/screens_bench";
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, QStringList());
    if (!process.waitForStarted() || !process.waitForFinished(patience) || process.exitCode() != 0)
        return report({"SKIPPED: the screens were not built, or failed", 0, "", {}, false});
    const auto lines = process.readAllStandardOutput().split('\n');
    for (const auto& line : lines) {
        const auto parts = line.split('\t');
        if (parts.size() != 4)
            continue;
        const auto limit = parts[3].toDouble();
        report({parts[0].toStdString(), parts[1].toDouble(), parts[2].toStdString(),
                limit > 0 ? std::optional(limit) : std::nullopt, false});
    }
}

SHOPWALKER_BENCH("screens", screens)

} // namespace

} // namespace shopwalker::bench
