// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/bench.h"
#include "tests/support/shared_files.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

namespace shopwalker::bench {

namespace {

constexpr int runs = 7;
constexpr int patience = 20'000;
constexpr auto frameLine = "Frame rendered";

/// Milliseconds from the start of a program to its first frame, drawn by software without a screen.
double firstFrame(const QString& program, const QString& home) {
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("HOME", home);
    environment.insert("QT_QPA_PLATFORM", "offscreen");
    environment.insert("QT_QUICK_BACKEND", "software");
    environment.insert("QT_LOGGING_RULES", "qt.scenegraph.time.renderloop=true");
    environment.insert("QT_FORCE_STDERR_LOGGING", "1");
    process.setProcessEnvironment(environment);
    process.setReadChannel(QProcess::StandardError);
    const auto begin = wallSeconds();
    process.start(program, QStringList());
    QByteArray said;
    while (!said.contains(frameLine) && process.waitForReadyRead(patience))
        said += process.readAllStandardError();
    const auto milliseconds = (wallSeconds() - begin) * 1000;
    process.kill();
    process.waitForFinished();
    return said.contains(frameLine) ? milliseconds : 0;
}

void windows(const Report& report) {
    const QFileInfo application(QFileInfo(test::commandLineProgram()).path() + "/shopwalker-app");
    const QString empty = QCoreApplication::applicationDirPath() + "/empty_window";
    if (!application.isExecutable() || !QFileInfo(empty).isExecutable())
        return report({"SKIPPED: the app was not built", 0, "", {}, false});
    const QTemporaryDir home;
    double app = 1e9, window = 1e9;
    for (int run = 0; run < runs; ++run) {
        window = std::min(window, firstFrame(empty, home.path()));
        app = std::min(app, firstFrame(application.filePath(), home.path()));
    }
    report({"empty window: first frame", window, "ms", {}, false});
    report({"app: first frame v. an empty window", app / window, "×", 1.5, false});
}

SHOPWALKER_BENCH("window", windows)

} // namespace

} // namespace shopwalker::bench
