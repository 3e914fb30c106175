// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/store/benchmark_store.h"
#include "core/store/query.h"
#include "core/store/workbook_rows.h"
#include "core/types/json/workbook_json.h"
#include "tests/support/made_workbook.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace shopwalker;

class WorkbookTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<BenchmarkStore> m_store;
    std::int64_t m_benchmark = 0;

    std::string file() const { return m_folder->filePath("work.db").toStdString(); }
    Workbook stored() const { return m_store->workbook(m_benchmark).value(); }

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = BenchmarkStore::open(file()).value();
        m_benchmark = m_store->beginRound("N", {{.name = "A", .own = true}}, {}).value().benchmark;
    }
    void cleanup() { m_store.reset(); }

    void aWorkbookBeginsEmpty() { QVERIFY(stored() == Workbook{}); }

    void everythingComesBackAsItWentIn() {
        QVERIFY(m_store->saveWorkbook(m_benchmark, test::fullWorkbook(), EditTime{}).ok());
        QVERIFY(stored() == test::fullWorkbook());
        QVERIFY(workbookFromJson(toJson(test::fullWorkbook())).value() == test::fullWorkbook());
    }

    void whatIsTakenOutIsGone_data() {
        QTest::addColumn<int>("part");
        for (int part = 0; part < 4; ++part)
            QTest::addRow("%d", part) << part;
    }
    void whatIsTakenOutIsGone() {
        QFETCH(int, part);
        auto workbook = test::fullWorkbook();
        QVERIFY(m_store->saveWorkbook(m_benchmark, workbook, EditTime{}).ok());
        if (part == 0)
            workbook.actions.erase(workbook.actions.begin());
        else if (part == 1)
            workbook.market.erase("size");
        else if (part == 2)
            workbook.top.clear();
        else
            workbook = {};
        QVERIFY(m_store->saveWorkbook(m_benchmark, workbook, EditTime{}).ok());
        QVERIFY(stored() == workbook);
    }

    void theOrderOfAListIsKept() {
        auto workbook = test::fullWorkbook();
        QVERIFY(m_store->saveWorkbook(m_benchmark, workbook, EditTime{}).ok());
        std::swap(workbook.actions[0], workbook.actions[1]);
        std::swap(workbook.chains[0], workbook.chains[1]);
        QVERIFY(m_store->saveWorkbook(m_benchmark, workbook, EditTime{}).ok());
        QVERIFY(stored() == workbook);
    }

    void onlyWhatChangedIsWritten() {
        auto connection = Connection::open(file(), Connection::Access::ReadWrite).value();
        const auto write = [&](const Workbook& workbook) {
            return rows::writeWorkbook(connection->sql(), m_benchmark, workbook, EditTime{}).value();
        };
        auto workbook = test::fullWorkbook();
        QVERIFY(write(workbook) > 20);
        QCOMPARE(write(workbook), 0);
        workbook.actions[0].owner = "sales";
        QCOMPARE(write(workbook), 1);
        workbook.actions.pop_back();
        QCOMPARE(write(workbook), 1);
        workbook.market["size"] = "large";
        workbook.timeZones.clear();
        QCOMPARE(write(workbook), 2);
    }

    void twoOfOneNameAreBothKept() {
        Workbook workbook;
        workbook.actions = {{.touchpoint = "phone"}, {.touchpoint = "chat"}, {.touchpoint = "map"}};
        QVERIFY(m_store->saveWorkbook(m_benchmark, workbook, EditTime{}).ok());
        QVERIFY(stored() == workbook);
    }

    void aChangeBuildsOnWhatAnotherProgramWrote() {
        auto other = BenchmarkStore::open(file()).value();
        QVERIFY(m_store->saveWorkbook(m_benchmark, {.customers = "b2b"}, EditTime{}).ok());
        QVERIFY(other
                    ->changeWorkbook(
                        m_benchmark, [](auto& book) { book.top = {"phone"}; }, EditTime{})
                    .ok());
        const auto changed = m_store->changeWorkbook(
            m_benchmark, [](auto& book) { book.market["size"] = "small"; }, EditTime{});
        QVERIFY((changed.value() ==
                 Workbook{.market = {{"size", "small"}}, .customers = "b2b", .top = {"phone"}}));
        QVERIFY(other->workbook(m_benchmark).value() == changed.value());
    }

    void aBenchmarkThatIsGoneIsAnError() {
        QVERIFY(!m_store->saveWorkbook(4711, test::fullWorkbook(), EditTime{}).ok());
    }

    void aWordThatIsNoneIsAnErrorWithItsPlace_data() {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonObject>("element");
        QTest::newRow("direction") << "touchpointNotes"
                                   << QJsonObject{{"touchpoint", "phone"}, {"direction", "up"}};
        QTest::newRow("origin") << "chains" << QJsonObject{{"id", "phone"}, {"origin", "dream"}};
        QTest::newRow("action") << "actions" << QJsonObject{{"id", "phone"}, {"lever", "magic"}};
    }
    void aWordThatIsNoneIsAnErrorWithItsPlace() {
        QFETCH(QString, member);
        QFETCH(QJsonObject, element);
        const auto read = workbookFromJson({{member, QJsonArray{element}}});
        QVERIFY(!read.ok());
        QCOMPARE(read.error().where, std::string("phone"));
    }

    void deletingTheBenchmarkTakesTheWorkbookAlong() {
        QVERIFY(m_store->saveWorkbook(m_benchmark, test::fullWorkbook(), EditTime{}).ok());
        QVERIFY(m_store->remove(m_benchmark, {}).ok());
        QVERIFY(m_store->emptyBin(std::chrono::sys_seconds(std::chrono::seconds(9))).ok());
        auto connection = Connection::open(file(), Connection::Access::ReadOnly).value();
        Query count(connection->sql(), "SELECT count(*) FROM workbook_entry");
        QVERIFY(count.run().ok() && count.next());
        QCOMPARE(count.number(0), std::int64_t(0));
    }

    void roundsAreListedWithTheirScans() {
        const std::vector<Company> two{{.name = "A", .own = true}, {.name = "B"}};
        const auto at = [](int time) { return std::chrono::sys_seconds(std::chrono::seconds(time)); };
        const auto first = m_store->beginRound("R", two, at(100)).value();
        const auto second = m_store->beginRound("R", two, at(200)).value();
        const auto rounds = m_store->rounds(m_store->find("R").value()).value();
        QVERIFY((rounds == std::vector<StoredRound>{{1, at(100), first.scans}, {2, at(200), second.scans}}));
    }
};

SHOPWALKER_TEST(WorkbookTest)
#include "workbook_test.moc"
