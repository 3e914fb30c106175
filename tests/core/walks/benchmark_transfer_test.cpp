// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/benchmark/benchmark_transfer.h"
#include "core/handover/checked_archive.h"
#include "tests/support/test_registry.h"

#include <QTemporaryDir>

using namespace shopwalker;
using namespace std::chrono_literals;

class BenchmarkTransferTest : public QObject {
    Q_OBJECT
private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = BenchmarkStore::open(file("a.db")).value();
        // Ids differ from those of the other workspace.
        QVERIFY(m_store->beginRound("other", {{.name = "X"}}, noon).ok());
        addRound();
    }

    void aBenchmarkArrivesWhole() {
        auto desk = importedOnce();
        const auto here = m_store->find("B").value();
        const auto there = desk->find("B").value();
        QCOMPARE(there.companies, here.companies);
        QVERIFY(there.createdAt == here.createdAt && there.rounds == 1);
        const auto ours = m_store->lastRound(here).value().scans;
        const auto theirs = desk->lastRound(there).value().scans;
        QCOMPARE(theirs.size(), std::size_t(2));
        for (std::size_t company = 0; company < 2; ++company) {
            QVERIFY(desk->scan(theirs[company]).value() == m_store->scan(ours[company]).value());
            QCOMPARE(bodiesOf(*desk, theirs[company]), bodiesOf(*m_store, ours[company]));
        }
        QCOMPARE(bodiesOf(*desk, theirs[1]), std::vector<std::string>{binary});
        QVERIFY(!desk->find("other").ok()); // what was not exported stays behind
    }

    void importingTwiceChangesNothing() {
        auto desk = importedOnce();
        const auto again = importBenchmark(*desk, file("b.zip"));
        QVERIFY(again.ok() && again.value().receipt == BenchmarkReceipt::Unchanged);
        QCOMPARE(desk->benchmarks().value().size(), std::size_t(1));
    }

    void anotherRoundExtendsAndAnOldCopyTakesNothingBack() {
        auto desk = importedOnce();
        addRound();
        exportTo("later.zip");
        QVERIFY(importBenchmark(*desk, file("later.zip")).value().receipt == BenchmarkReceipt::Extended);
        QCOMPARE(desk->find("B").value().rounds, 2);
        QVERIFY(importBenchmark(*desk, file("b.zip")).value().receipt == BenchmarkReceipt::Unchanged);
        QCOMPARE(desk->find("B").value().rounds, 2);
    }

    void anotherBenchmarkOfTheNameStaysBesideIt() {
        auto desk = BenchmarkStore::open(file("desk.db")).value();
        QVERIFY(desk->beginRound("B", {{.name = "Y"}}, noon).ok());
        exportTo("b.zip");
        QCOMPARE(importBenchmark(*desk, file("b.zip")).value().name, std::string("B (2)"));
        QCOMPARE(desk->benchmarks().value().size(), std::size_t(2));
    }

    void aChangedOrForeignFileImportsNothing() {
        exportTo("b.zip");
        auto contents = readChecked(file("b.zip")).value();
        contents["rows/company.jsonl"].replace("Own", "Owm");
        contents["rows/future.jsonl"] = "{\"id\":1}\n";
        QVERIFY(writeChecked(file("future.zip"), contents).ok());
        QVERIFY(writeZip(file("foreign.zip"), {{"readme.txt", "hello"}}).ok());
        auto desk = BenchmarkStore::open(file("desk.db")).value();
        for (const char* name : {"future.zip", "foreign.zip", "missing.zip"}) {
            const auto imported = importBenchmark(*desk, file(name));
            QVERIFY2(!imported.ok(), name);
            QVERIFY(imported.error().where.find(name) != std::string::npos);
        }
        QVERIFY(desk->benchmarks().value().empty());
    }

    void aDeletedBenchmarkRestsInTheBin() {
        const auto benchmark = m_store->find("B").value();
        QVERIFY(m_store->remove(benchmark.id, noon).ok());
        QVERIFY(!m_store->find("B").ok());
        QCOMPARE(m_store->bin().value().size(), std::size_t(1));
        // A new one of the name does not take its place.
        QCOMPARE(m_store->beginRound("B", {{.name = "Z"}}, noon).value().name, std::string("B (2)"));
        QVERIFY(m_store->emptyBin(noon).ok());
        QVERIFY(m_store->restore(benchmark.id).ok());
        QVERIFY(m_store->find("B").ok());
        QVERIFY(m_store->remove(benchmark.id, noon).ok());
        QVERIFY(m_store->emptyBin(noon + 1s).ok());
        QVERIFY(m_store->bin().value().empty());
    }

private:
    static constexpr std::chrono::sys_seconds noon{1'790'000'000s};
    inline static const std::string binary = std::string("\0\xff\n{}", 5) + std::string(5000, '\x80');

    std::string file(const char* name) const { return m_folder->filePath(name).toStdString(); }

    void addRound() {
        const auto round = m_store->beginRound("B",
                                               {{.name = "Own", .own = true, .sites = {"own.example"}},
                                                {.name = "Клиника", .sites = {"a.example", "b.example"}}},
                                               noon + std::chrono::hours(++m_rounds));
        QVERIFY(round.ok());
        for (const auto scan : round.value().scans) {
            QVERIFY(m_store->addPage(scan, {.response = {.requestedUrl = "u", .status = 200, .body = binary}})
                        .ok());
            CompanyScan result{.findings = {{.touchpoint = "chat", .presence = Presence::Present}},
                               .startedAt = noon,
                               .finishedAt = noon + 9s,
                               .catalogueVersion = "c"};
            QVERIFY(m_store->saveScan(scan, result).ok());
        }
    }

    void exportTo(const char* name) {
        const auto done = exportBenchmark(*m_store, m_store->find("B").value().id, file(name));
        QVERIFY2(done.ok(), done.ok() ? "" : describe(done.error()).c_str());
    }

    std::unique_ptr<BenchmarkStore> importedOnce() {
        exportTo("b.zip");
        auto desk = BenchmarkStore::open(file("desk.db")).value();
        const auto imported = importBenchmark(*desk, file("b.zip"));
        if (!imported || imported.value().receipt != BenchmarkReceipt::New)
            qFatal("%s", imported ? "not new" : describe(imported.error()).c_str());
        return desk;
    }

    static std::vector<std::string> bodiesOf(const BenchmarkStore& store, std::int64_t scan) {
        std::vector<std::string> bodies;
        const auto pages = store.pages(scan).value();
        for (const auto& page : pages)
            bodies.push_back(page.response.body);
        return bodies;
    }

    int m_rounds = 0;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<BenchmarkStore> m_store;
};

SHOPWALKER_TEST(BenchmarkTransferTest)
#include "benchmark_transfer_test.moc"
