// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
// shopwalker_bench [GROUP…]: measures the figures of DESIGN 15 and prints a table. Never a test: machines
// differ.
#include "tests/bench/bench.h"
#include "tests/bench/page_server.h"

#include <QCoreApplication>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <string>
#include <vector>

namespace shopwalker::bench {

namespace {

struct Group {
    const char* name;
    Measure measure;
};

std::vector<Group>& groups() {
    static std::vector<Group> list;
    return list;
}

const char* verdict(const Figure& figure) {
    if (!figure.limit)
        return "";
    return (figure.atLeast ? figure.value >= *figure.limit : figure.value <= *figure.limit) ? "ok" : "MISSED";
}

void print(const char* group, const Figure& figure) {
    const auto limit =
        figure.limit ? (figure.atLeast ? "≥ " : "≤ ") + std::to_string(*figure.limit).substr(0, 5) : "";
    std::printf("%-12s %-58s %9.3f %-7s %-8s %s\n", group, figure.what.c_str(), figure.value,
                figure.unit.c_str(), limit.c_str(), verdict(figure));
    std::fflush(stdout);
}

} // namespace

bool addMeasure(const char* group, Measure measure) {
    groups().push_back({group, measure});
    return true;
}

double cpuSeconds() {
    timespec now{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

double wallSeconds() {
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

double leastCpu(int runs, const std::function<void()>& work) {
    double least = 1e9;
    for (int run = 0; run < runs; ++run) {
        const auto begin = cpuSeconds();
        work();
        least = std::min(least, cpuSeconds() - begin);
    }
    return least;
}

} // namespace shopwalker::bench

int main(int argc, char** argv) {
    using namespace shopwalker::bench;
    const QCoreApplication application(argc, argv);
    const std::vector<std::string> wanted(argv + 1, argv + argc);
    if (!wanted.empty() && wanted.front() == "--serve") // the pages that the fetch group asks for
        return servePages();
    if (wanted.size() == 2 && wanted.front() == "--memory")
        return tellMemory(wanted.back());
    std::printf("%-12s %-58s %12s %10s\n", "group", "what", "measured", "limit");
    for (const auto& group : groups()) {
        if (!wanted.empty() && std::find(wanted.begin(), wanted.end(), group.name) == wanted.end())
            continue;
        group.measure([&](const Figure& figure) { print(group.name, figure); });
    }
    return 0;
}
