// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/benchmark/rechecks.h"
#include "tests/support/test_registry.h"

#include <QTemporaryDir>

using namespace shopwalker;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::sys_days day{std::chrono::days(20718)};
constexpr std::chrono::sys_seconds now = day;

Action action(std::optional<std::chrono::sys_days> due, const char* recheck,
              ActionStatus status = ActionStatus::Open) {
    return {.id = "a", .touchpoint = "phone", .due = due, .status = status, .recheck = recheck};
}

} // namespace

class RechecksTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WalkStore> m_store;
    ChecklistLibrary m_library;

    void schedule(const Action& one) {
        QVERIFY(scheduleRechecks(*m_store, {.actions = {one}}, "Own", m_library, now).ok());
    }
    std::vector<WalkEntry> walks() const { return m_store->walks().value(); }

private slots:
    void initTestCase() { m_library = loadChecklists().library; }
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = WalkStore::open(m_folder->filePath("work.db").toStdString()).value();
    }
    void cleanup() { m_store.reset(); }

    void aWalkIsPlannedWhereThereIsAPathAndADate_data() {
        QTest::addColumn<bool>("dated");
        QTest::addColumn<QString>("recheck");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("planned");
        QTest::newRow("both") << true << "clinic/walk" << 0 << 1;
        QTest::newRow("done") << true << "clinic/walk" << int(ActionStatus::Done) << 1; // is it better now?
        QTest::newRow("dropped") << true << "clinic/walk" << int(ActionStatus::Dropped) << 0;
        QTest::newRow("no date") << false << "clinic/walk" << 0 << 0;
        QTest::newRow("a scan") << true << "scan" << 0 << 0;
        QTest::newRow("nothing") << true << "" << 0 << 0;
        QTest::newRow("unknown checklist") << true << "no/such" << 0 << 0;
    }
    void aWalkIsPlannedWhereThereIsAPathAndADate() {
        QFETCH(bool, dated);
        QFETCH(QString, recheck);
        QFETCH(int, status);
        const auto due = dated ? std::optional(day) : std::nullopt;
        schedule(action(due, recheck.toUtf8(), ActionStatus(status)));
        QTEST(static_cast<int>(walks().size()), "planned");
    }

    void thePlannedWalkIsOfTheOwnCompanyInTheWeekFromItsDay() {
        schedule(action(day, "clinic/walk"));
        const auto walk = walks().at(0).walk;
        QCOMPARE(walk.company, std::string("Own"));
        QCOMPARE(walk.checklist, std::string("clinic/walk"));
        QVERIFY(walk.state == WalkState::Planned && walk.method == WalkMethod::OwnPath);
        QCOMPARE(walk.checklistHash.size(), std::size_t(64));
        QVERIFY(walk.windowFrom->utc == day);
        QVERIFY(walk.windowTo->utc < day + std::chrono::days(7));
    }

    void anotherDateMovesItAndKeepsWhatAPersonSet() {
        schedule(action(day, "clinic/walk"));
        auto walk = walks().at(0).walk;
        walk.tester = "Ani";
        QVERIFY(m_store->saveHead(walk, now).ok());
        schedule(action(day + std::chrono::days(3), "clinic/walk"));
        QCOMPARE(walks().size(), std::size_t(1));
        QVERIFY(walks()[0].walk.windowFrom->utc == day + std::chrono::days(3));
        QCOMPARE(walks()[0].walk.tester, std::string("Ani"));
    }

    void whatIsDroppedIsNotWalked() {
        schedule(action(day, "clinic/walk"));
        schedule(action(day, "clinic/walk", ActionStatus::Dropped));
        QVERIFY(walks().empty());
        QCOMPARE(m_store->bin().value().size(), std::size_t(1));
    }

    void aWalkThatWasBegunIsLeftAlone() {
        schedule(action(day, "clinic/walk"));
        auto walk = walks().at(0).walk;
        walk.state = WalkState::UnderWay;
        QVERIFY(m_store->saveHead(walk, now).ok());
        schedule(action(day + std::chrono::days(3), "clinic/walk"));
        schedule(action({}, "clinic/walk"));
        QVERIFY(walks().at(0).walk.windowFrom->utc == day);
    }

    void aWalkThatAPersonDeletedStaysDeleted() {
        schedule(action(day, "clinic/walk"));
        QVERIFY(m_store->remove(walks().at(0).walk.id, now).ok());
        schedule(action(day, "clinic/walk"));
        QVERIFY(walks().empty());
    }
};

SHOPWALKER_TEST(RechecksTest)
#include "rechecks_test.moc"
