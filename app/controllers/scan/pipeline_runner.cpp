// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/scan/pipeline_runner.h"

#include "core/benchmark/benchmark_run.h"
#include "core/compare/compare.h"
#include "core/fetch/http_fetcher.h"

#include <algorithm>
#include <thread>

namespace shopwalker {

namespace {

std::chrono::sys_seconds now() {
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

std::vector<PageReader> readersOf(const std::string& program, const Knowledge& knowledge) {
#ifdef SHOPWALKER_PROCESSES
    if (!program.empty())
        return workerProcesses(program, {"worker"}, std::max(1U, std::thread::hardware_concurrency()));
#endif
    return inProcessReader([rules = knowledge.rules](const Response& response, std::string_view name) {
        return readPage(response, *rules, name);
    });
}

ScanTools toolsOf(const Knowledge& knowledge, Fetcher& fetcher, const std::string& program) {
    return {.knowledge = knowledge, .fetcher = fetcher, .readers = readersOf(program, knowledge), .now = now};
}

} // namespace

Result<std::int64_t> PipelineRunner::run(const std::vector<Company>& companies, const ScanWishes& wishes,
                                         ScanObserver& observer, std::stop_token stop) {
    const auto& knowledge = m_knowledge->get();
    if (!knowledge)
        return knowledge.error();
    const auto store = BenchmarkStore::open(wishes.workspace);
    if (!store)
        return store.error();
    const auto fetcher = makeHttpFetcher({.agentUrl = wishes.userAgentUrl});
    const ScanSettings settings{.crawl = {.pages = wishes.pagesPerSite, .depth = wishes.linkDepth}};
    const auto run =
        runBenchmark(*store.value(), companies, defaultName(companies, now()), settings,
                     toolsOf(knowledge.value(), *fetcher, m_workerProgram), observer, std::move(stop));
    if (!run)
        return run.error();
    return run.value().id;
}

} // namespace shopwalker
