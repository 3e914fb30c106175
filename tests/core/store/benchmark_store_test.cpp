// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/store/benchmark_store.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QTemporaryDir>

using namespace shopwalker;

namespace {

std::chrono::sys_seconds at(int seconds) {
    return std::chrono::sys_seconds(std::chrono::seconds(seconds));
}

const std::vector<Company> companies{
    {.name = "A'; DROP TABLE scan; --", .own = true, .sites = {"a.example", "b.example"}},
    {.name = "Клиника Б", .own = false, .sites = {"c.example"}}};

} // namespace

class BenchmarkStoreTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<BenchmarkStore> m_store;

    std::string file() const { return (m_folder.path() + "/sub/work.db").toStdString(); }

private slots:
    void init() {
        m_store.reset();
        QFile::remove(QString::fromStdString(file()));
        auto store = BenchmarkStore::open(file());
        QVERIFY2(store.ok(), store.ok() ? "" : describe(store.error()).c_str());
        m_store = std::move(store).value();
    }

    void pagesAndResultsComeBackAsTheyWentIn() {
        const auto round = m_store->beginRound("N", companies, at(100));
        QVERIFY(round.ok());
        QCOMPARE(round.value().scans.size(), std::size_t(2));
        ReceivedPage page{.site = 1, .depth = 2};
        page.response = {.requestedUrl = "https://a.example/",
                         .finalUrl = "https://www.a.example/",
                         .status = 200,
                         .headers = {{"content-type", "text/html"}, {"set-cookie", "a=b"}},
                         .body = std::string("\0\xff<html>", 8) + std::string(10000, 'x'),
                         .truncated = true,
                         .redirects = {"https://a.example/x"},
                         .failure = "timeout",
                         .failureText = "late",
                         .firstByteTime = std::chrono::milliseconds(3),
                         .transferTime = std::chrono::milliseconds(4),
                         .fetchedAt = at(105)};
        QVERIFY(m_store->addPage(round.value().scans[0], page).ok());
        ReceivedPage empty;
        QVERIFY(m_store->addPage(round.value().scans[0], empty).ok());
        const auto pages = m_store->pages(round.value().scans[0]);
        QVERIFY(pages.ok());
        QVERIFY((pages.value() == std::vector{page, empty}));

        CompanyScan scan{.company = companies[0]};
        scan.pages = {{.url = "u", .title = "t", .stateReason = "timeout"}};
        scan.findings = {{.touchpoint = "phone", .presence = Presence::Present, .values = {{.value = "+1"}}},
                         {.touchpoint = "chat", .presence = Presence::Absent, .caveats = {"tag-manager"}}};
        scan.vendors = {{.value = "chat", .vendor = "V"}};
        scan.startedAt = at(100);
        scan.finishedAt = at(110);
        scan.catalogueVersion = "v1";
        QVERIFY(m_store->saveScan(round.value().scans[0], scan).ok());
        QVERIFY(m_store->scan(round.value().scans[0]).value() == scan);
        scan.findings.pop_back();
        scan.catalogueVersion = "v2";
        QVERIFY(m_store->saveScan(round.value().scans[0], scan).ok());
        QVERIFY(m_store->scan(round.value().scans[0]).value() == scan);
    }

    void theSameCompaniesUnderTheSameNameAreTheNextRound() {
        QVERIFY(m_store->beginRound("N", companies, at(100)).ok());
        const auto second = m_store->beginRound("N", companies, at(200));
        QCOMPARE(second.value().number, 2);
        const auto all = m_store->benchmarks();
        QCOMPARE(all.value().size(), std::size_t(1));
        QCOMPARE(all.value()[0].rounds, 2);
        QCOMPARE(all.value()[0].lastRoundAt, at(200));
        QVERIFY(all.value()[0].companies == companies);
    }

    void aSiteThatMovedStaysItsCompanyAndItsOldScans() {
        const auto first = m_store->beginRound("N", companies, at(100)).value();
        auto moved = companies;
        moved[0].sites = {"new.example"};
        const auto second = m_store->beginRound("N", moved, at(200)).value();
        QCOMPARE(second.number, 2);
        QCOMPARE(m_store->scan(first.scans[0]).value().company.sites, companies[0].sites);
        QCOMPARE(m_store->scan(second.scans[0]).value().company.sites, moved[0].sites);
        QVERIFY(m_store->benchmarks().value()[0].companies == moved);
    }

    void otherCompaniesUnderTheSameNameAreAnotherBenchmark() {
        QVERIFY(m_store->beginRound("N", companies, at(100)).ok());
        const auto other = m_store->beginRound("N", {companies[0]}, at(200));
        QCOMPARE(other.value().name, std::string("N (2)"));
        QCOMPARE(m_store->beginRound("N", {companies[0]}, at(300)).value().number, 2);
    }

    void aBenchmarkIsFoundByIdNameAndLatest() {
        QVERIFY(!m_store->find("latest").ok());
        const auto first = m_store->beginRound("First", companies, at(100));
        QVERIFY(m_store->beginRound("Second", companies, at(200)).ok());
        QCOMPARE(m_store->find("latest").value().name, std::string("Second"));
        QCOMPARE(m_store->find("First").value().id, first.value().benchmark);
        QCOMPARE(m_store->find(std::to_string(first.value().benchmark)).value().name, std::string("First"));
        const auto missing = m_store->find("third");
        QVERIFY(!missing.ok());
        QCOMPARE(missing.error().where, std::string("third"));
    }

    void twoMayHaveTheSameWorkspaceOpen() {
        auto other = BenchmarkStore::open(file());
        QVERIFY(other.ok());
        QVERIFY(m_store->beginRound("N", companies, at(100)).ok());
        QCOMPARE(other.value()->benchmarks().value().size(), std::size_t(1));
    }
};

SHOPWALKER_TEST(BenchmarkStoreTest)
#include "benchmark_store_test.moc"
