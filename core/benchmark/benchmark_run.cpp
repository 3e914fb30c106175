// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/benchmark/benchmark_run.h"

#include "core/compare/compare.h"

namespace shopwalker {

namespace {

/// Stores what comes by, before it is passed on. The first failure stops the scan.
class StoringObserver : public ScanObserver {
public:
    StoringObserver(BenchmarkStore& store, const OpenRound& round, ScanObserver& next, std::stop_source& stop)
        : m_store(store)
        , m_round(round)
        , m_next(next)
        , m_stop(stop) {}

    void progressed(const ScanProgress& progress) override { m_next.progressed(progress); }
    void received(std::size_t company, const ReceivedPage& page) override {
        check(m_store.addPage(m_round.scans[company], page));
        m_next.received(company, page);
    }
    void finished(std::size_t company, const CompanyScan& scan) override {
        check(m_store.saveScan(m_round.scans[company], scan));
        m_next.finished(company, scan);
    }

    std::optional<Error> failure;

private:
    void check(const Result<Done>& done) {
        if (done.ok() || failure)
            return;
        failure = done.error();
        m_stop.request_stop();
    }

    BenchmarkStore& m_store;
    const OpenRound& m_round;
    ScanObserver& m_next;
    std::stop_source& m_stop;
};

} // namespace

Result<BenchmarkRun> runBenchmark(BenchmarkStore& store, const std::vector<Company>& companies,
                                  const std::string& name, const ScanSettings& settings, ScanTools tools,
                                  ScanObserver& observer, std::stop_token stop) {
    const auto round = store.beginRound(name, companies, tools.now());
    if (!round)
        return round.error();
    std::stop_source either;
    const std::stop_callback passOn(stop, [&either] { either.request_stop(); });
    StoringObserver storing(store, round.value(), observer, either);
    auto comparison = compareCompanies(companies, round.value().name, settings, std::move(tools), storing,
                                       either.get_token());
    if (storing.failure)
        return *storing.failure;
    return BenchmarkRun{round.value().benchmark, std::move(comparison)};
}

Result<BenchmarkRun> loadBenchmark(const BenchmarkStore& store, const BenchmarkEntry& benchmark,
                                   const Touchpoints& touchpoints) {
    const auto round = store.lastRound(benchmark);
    if (!round)
        return round.error();
    std::vector<CompanyScan> scans;
    for (const auto id : round.value().scans) {
        auto scan = store.scan(id);
        if (!scan)
            return scan.error();
        scans.push_back(std::move(scan).value());
    }
    return BenchmarkRun{benchmark.id,
                        compare(std::move(scans), touchpoints, benchmark.name, benchmark.lastRoundAt)};
}

Result<BenchmarkRun> rescoreBenchmark(BenchmarkStore& store, const BenchmarkEntry& benchmark,
                                      const ScanTools& tools) {
    const auto round = store.lastRound(benchmark);
    if (!round)
        return round.error();
    for (const auto id : round.value().scans) {
        const auto scan = store.scan(id);
        const auto pages = store.pages(id);
        if (!scan || !pages)
            return scan ? pages.error() : scan.error();
        if (auto saved = store.saveScan(id, rescan(scan.value(), pages.value(), tools)); !saved)
            return saved.error();
    }
    return loadBenchmark(store, benchmark, tools.knowledge.touchpoints);
}

} // namespace shopwalker
