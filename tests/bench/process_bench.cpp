// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/pipeline.h"
#include "tests/bench/bench.h"
#include "tests/support/shared_files.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace shopwalker::bench {

namespace {

std::string samplePage(int number) {
    std::string html = "<!DOCTYPE html><html lang=ru><title>Page " + std::to_string(number) + "</title>";
    for (int row = 0; row < 800; ++row)
        html += "<div class=row><a href=/p/" + std::to_string(row) + ">Услуга</a> <b>8 (495) 123-45-" +
                std::to_string(10 + row % 90) + "</b></div>";
    return html;
}

QStringList writePages(const QTemporaryDir& folder, int count) {
    QStringList paths;
    for (int page = 0; page < count; ++page) {
        paths << folder.filePath(QString::number(page) + ".html");
        QFile file(paths.back());
        if (file.open(QIODevice::WriteOnly))
            file.write(QByteArray::fromStdString(samplePage(page)));
    }
    return paths;
}

double startOfRules() {
    double least = 1e9;
    for (int run = 0; run < 3; ++run) {
        const auto begin = wallSeconds();
        (void)loadKnowledge();
        least = std::min(least, wallSeconds() - begin);
    }
    return least * 1000;
}

double firstResult(const QStringList& pages) {
    double least = 1e9;
    for (int run = 0; run < 5; ++run) {
        QProcess detect;
        const auto begin = wallSeconds();
        detect.start(test::commandLineProgram(), QStringList{"detect", pages.front()});
        detect.waitForReadyRead(10'000);
        least = std::min(least, wallSeconds() - begin);
        detect.waitForFinished();
    }
    return least * 1000;
}

/// Largest resident size of the parent alone while it streams.
double peakOfParent(const QStringList& pages) {
    QProcess detect;
    detect.start(test::commandLineProgram(), QStringList{"detect"} + pages);
    double megabytes = 0;
    while (!detect.waitForFinished(20)) {
        (void)detect.readAllStandardOutput();
        QFile status(QString("/proc/%1/status").arg(detect.processId()));
        if (!status.open(QIODevice::ReadOnly))
            continue;
        for (const auto& line : status.readAll().split('\n'))
            if (line.startsWith("VmHWM:"))
                megabytes = std::max(megabytes, line.simplified().split(' ').value(1).toDouble() / 1024);
    }
    return megabytes;
}

double secondsWith(std::size_t workers, int pages) {
    PagePool pool(workerProcesses(test::commandLineProgram().toStdString(), {"worker"}, workers));
    int done = 0;
    const auto submit = [&](int number) {
        pool.submit({.status = 200, .body = samplePage(number)}, "page", [&](PageReading) { ++done; });
    };
    for (std::size_t warm = 0; warm < 4 * workers; ++warm) // the processes and their rules are ready
        submit(0);
    while (pool.pending() > 0)
        pool.poll(std::chrono::seconds(1));
    const auto begin = wallSeconds();
    for (int page = 0; page < pages; ++page)
        submit(page);
    while (pool.pending() > 0)
        pool.poll(std::chrono::seconds(1));
    return wallSeconds() - begin;
}

void processes(const Report& report) {
    const QTemporaryDir folder;
    const auto pages = writePages(folder, 1000);
    constexpr int pooled = 400;
    const auto one = secondsWith(1, pooled), two = secondsWith(2, pooled);
    report({"rules ready at start", startOfRules(), "ms", 100, false});
    report({"detect: first result of one page", firstResult(pages), "ms", 150, false});
    report({"two workers v. one", one / two, "×", 1.8, true});
    report({"detect: peak memory of the parent, 1,000 pages", peakOfParent(pages), "MB", 64, false});
}

SHOPWALKER_BENCH("process", processes)

} // namespace

} // namespace shopwalker::bench
