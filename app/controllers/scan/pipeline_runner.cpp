// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/scan/pipeline_runner.h"

#include "core/compare/compare.h"
#include "core/fetch/http_fetcher.h"
#include "core/store/benchmark_store.h"

#include <algorithm>
#include <thread>

namespace shopwalker {

namespace {

std::chrono::sys_seconds now() {
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

/// Passes everything on, and stores it first.
class Recorder : public ScanObserver {
public:
    Recorder(ScanObserver& next, BenchmarkStore& store, OpenRound round)
        : m_next(next)
        , m_store(store)
        , m_round(std::move(round)) {}

    void progressed(const ScanProgress& progress) override { m_next.progressed(progress); }
    void received(std::size_t company, const ReceivedPage& page) override {
        note(m_store.addPage(m_round.scans[company], page));
        m_next.received(company, page);
    }
    void finished(std::size_t company, const CompanyScan& scan) override {
        note(m_store.saveScan(m_round.scans[company], scan));
        m_next.finished(company, scan);
    }

    /// The first thing that could not be stored.
    std::optional<Error> failure;

private:
    void note(const Result<Done>& done) {
        if (!done && !failure)
            failure = done.error();
    }

    ScanObserver& m_next;
    BenchmarkStore& m_store;
    OpenRound m_round;
};

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

Result<Comparison> PipelineRunner::run(const std::vector<Company>& companies, const ScanWishes& wishes,
                                       ScanObserver& observer, std::stop_token stop) {
    const auto& knowledge = m_knowledge->get();
    if (!knowledge)
        return knowledge.error();
    auto store = BenchmarkStore::open(wishes.workspace);
    if (!store)
        return store.error();
    const auto startedAt = now();
    auto round = store.value()->beginRound(defaultName(companies, startedAt), companies, startedAt);
    if (!round)
        return round.error();

    const auto name = round.value().name;
    Recorder recorder(observer, *store.value(), std::move(round).value());
    const auto fetcher = makeHttpFetcher({.agentUrl = wishes.userAgentUrl});
    const ScanSettings settings{.crawl = {.pages = wishes.pagesPerSite, .depth = wishes.linkDepth}};
    auto comparison = compareCompanies(companies, name, settings,
                                       toolsOf(knowledge.value(), *fetcher, m_workerProgram), recorder, stop);
    if (recorder.failure)
        return *recorder.failure;
    return comparison;
}

Result<Comparison> compareSaved(const std::vector<Company>& companies, std::string name,
                                const Knowledge& knowledge) {
    ScanObserver nobody;
    const auto fetcher = makeHttpFetcher({});
    return compareCompanies(companies, std::move(name), {}, toolsOf(knowledge, *fetcher, {}), nobody, {});
}

} // namespace shopwalker
