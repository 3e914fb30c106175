// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
// A worker that does what the page's body says, to see whether its parent survives it.
#include "core/types/json/json.h"
#include "core/work/run_worker.h"

#include <QJsonDocument>
#include <atomic>
#include <csignal>
#include <cstdio>
#include <unistd.h>

using namespace shopwalker;

static int pagesRead = 0;

static void loopForEver() {
    static std::atomic<unsigned long> count = 0;
    while (true)
        ++count;
}

static void eatMemory() {
    std::vector<std::vector<char>> eaten;
    while (true)
        eaten.emplace_back(1 << 20, 'x');
}

int main() {
    return runWorker([](const Response& response, std::string_view name) {
        if (response.body == "crash")
            ::raise(SIGSEGV);
        if (response.body == "exit")
            ::_exit(0);
        if (response.body == "loop")
            loopForEver();
        if (response.body == "eat")
            eatMemory();
        if (response.body == "crash unless fresh" && pagesRead > 0)
            ::raise(SIGSEGV);
        if (response.body == "print")
            std::puts("not a frame");
        ++pagesRead;
        PageReading reading;
        reading.report.page = std::string(name);
        reading.report.url = response.finalUrl;
        reading.report.bytes = response.body.size();
        reading.report.title = response.headers.empty() ? std::string() : response.headers[0].second;
        reading.textHash = std::to_string(::getpid());
        return reading;
    });
}
