// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/fetch/http_fetcher.h"
#include "tests/bench/bench.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryFile>
#include <atomic>
#include <latch>
#include <sys/resource.h>

namespace shopwalker::bench {

namespace {

using namespace std::chrono_literals;

constexpr int hosts = 100;
constexpr int pagesEach = 40;
constexpr int politePagesEach = 5;

double cpuSecondsOf(int who) {
    rusage usage{};
    getrusage(who, &usage);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

std::vector<std::string> pageUrls(const std::string& port, int pages) {
    std::vector<std::string> urls;
    for (int page = 0; page < pages; ++page)
        for (int host = 1; host <= hosts; ++host)
            urls.push_back("http://127.8.0." + std::to_string(host) + ":" + port + "/" +
                           std::to_string(page));
    return urls;
}

double curlSeconds(const std::vector<std::string>& urls) {
    QTemporaryFile config;
    config.open();
    for (const auto& url : urls)
        config.write(("url = \"" + url + "\"\noutput = \"/dev/null\"\n").c_str());
    config.flush();
    const double before = cpuSecondsOf(RUSAGE_CHILDREN);
    QProcess::execute("curl", {"--silent", "--compressed", "--parallel", "--parallel-max",
                               QString::number(hosts), "--config", config.fileName()});
    return cpuSecondsOf(RUSAGE_CHILDREN) - before;
}

/// Pages that came whole, and the processor and clock time it took.
struct Run {
    std::size_t whole = 0;
    double cpu = 0;
    double wall = 0;
};

Run fetchRun(const std::vector<std::string>& urls, std::chrono::milliseconds gap) {
    FetchSettings settings;
    settings.allowPrivate = true;
    settings.limits.requestGap = gap;
    const auto fetcher = makeHttpFetcher(settings);
    const double cpu = cpuSecondsOf(RUSAGE_SELF);
    const auto start = std::chrono::steady_clock::now();
    std::atomic<std::size_t> whole = 0;
    std::latch open(static_cast<std::ptrdiff_t>(urls.size()));
    for (const auto& url : urls)
        fetcher->fetch({url}, [&](const Response& answer) { // dropped at once, as curl does
            whole += answer.status == 200 && answer.failure.empty() ? 1 : 0;
            open.count_down();
        });
    open.wait();
    return {whole, cpuSecondsOf(RUSAGE_SELF) - cpu,
            std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count()};
}

void measureFetch(const Report& report) {
    QProcess server;
    server.start(QCoreApplication::applicationFilePath(), {"--serve"});
    server.waitForReadyRead();
    const auto port = server.readLine().trimmed().toStdString();

    const auto urls = pageUrls(port, pagesEach);
    const double curl = curlSeconds(urls);
    const auto ours = fetchRun(urls, 0ms);
    const auto polite = pageUrls(port, politePagesEach);
    const auto slow = fetchRun(polite, limits::requestGap);
    const double minimum = politePagesEach; // robots.txt at once, then a page a second
    server.closeWriteChannel();
    server.waitForFinished();

    const auto share = [](const Run& run, const std::vector<std::string>& all) {
        return " (" + std::to_string(run.whole) + " of " + std::to_string(all.size()) + " whole)";
    };
    report({"CPU a page v. curl --parallel" + share(ours, urls), ours.cpu / curl, "×", 1.3});
    report({"100 polite hosts v. the schedule" + share(slow, polite), slow.wall / minimum, "×", 1.05});
}

SHOPWALKER_BENCH("fetch", measureFetch)

} // namespace

} // namespace shopwalker::bench
