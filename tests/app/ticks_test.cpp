// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/store/benchmark_store.h"
#include "core/store/walk_store.h"
#include "tests/app/fakes.h"
#include "tests/app/real_workbench.h"
#include "tests/support/test_registry.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QTemporaryDir>
#include <set>

using namespace shopwalker;

/// Tick lists on a real workspace.
class TicksTest : public QObject {
    Q_OBJECT
private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        start();
        begin("Clinic A");
    }

    void cleanup() { m_workbench.reset(); }

    void ticksAreKeptForEachCompany() {
        QAbstractItemModelTester tester(ticks().items());
        ticks().tick(0, "present");
        ticks().tick(1, "absent");
        ticks().tick(2, "na");
        ticks().react(0, "positive");
        ticks().react(2, "negative"); // not applicable has no reaction
        ticks().writeNote(0, "  Bright \n");
        QCOMPARE(presences(), QStringList({"present", "absent", "na", ""}));
        QCOMPARE(ticks().present(), 1);
        QCOMPARE(ticks().ticked(), 3);
        saved();
        begin("Clinic B");
        QCOMPARE(ticks().ticked(), 0);
        m_workbench.reset();
        start();
        begin("Clinic A");
        QCOMPARE(presences(), QStringList({"present", "absent", "na", ""}));
        QCOMPARE(ticks().items()->item(0).reaction, QString("positive"));
        QCOMPARE(ticks().items()->item(0).note, QString("Bright"));
        QCOMPARE(ticks().items()->item(2).reaction, QString());
        QTRY_COMPARE(m_workbench->walks()->total(), 2); // no third was made
    }

    void aTickIsTakenBack() {
        ticks().tick(0, "absent");
        ticks().tick(0, "");
        QCOMPARE(ticks().ticked(), 0);
        saved();
        m_workbench->walk()->reload();
        QTRY_VERIFY(!m_workbench->walk()->isLoading());
        QCOMPARE(ticks().ticked(), 0);
    }

    void linesAreAddedRenamedHiddenAndShownAgain() {
        const int before = ticks().items()->count();
        ticks().addItem("Stand at the station", "social");
        QTRY_COMPARE(ticks().items()->count(), before + 1);
        const int own = rowOf("Stand at the station");
        QVERIFY(ticks().isOwn(own));
        ticks().tick(own, "present");
        saved();
        ticks().rename(own, "Stand");
        QTRY_VERIFY(rowOf("Stand") >= 0);
        QCOMPARE(ticks().items()->item(rowOf("Stand")).presence, QString("present"));
        const auto hidden = ticks().items()->item(0).path;
        QVERIFY(!ticks().isOwn(0));
        ticks().hide(0);
        QTRY_COMPARE(ticks().hidden().size(), 1);
        QCOMPARE(ticks().items()->count(), before);
        ticks().showAgain(hidden);
        QTRY_COMPARE(ticks().items()->count(), before + 1);
        QTRY_VERIFY(ticks().hidden().isEmpty());
    }

    void aLineThatMovesKeepsItsTicksInEveryCompany() {
        ticks().tick(0, "absent");
        ticks().writeNote(0, "Seen");
        saved();
        begin("Clinic B");
        ticks().tick(0, "present");
        saved();
        const auto label = ticks().items()->item(0).label;
        ticks().moveTo(0, "Street");
        QTRY_COMPARE(ticks().groups().constLast().toMap()["text"].toString(), QString("Street"));
        QTRY_COMPARE(ticks().items()->item(rowOf(label)).presence, QString("present"));
        begin("Clinic A");
        QCOMPARE(ticks().items()->item(rowOf(label)).presence, QString("absent"));
        QCOMPARE(ticks().items()->item(rowOf(label)).note, QString("Seen"));
    }

    void aTickReachesTheMatrixOfTheOpenBenchmark() {
        const auto real = realBenchmark();
        auto& list = *real->ticks();
        QVERIFY(list.begin("inventory/online-business", " clinic  a"));
        QTRY_VERIFY(list.isOpen());
        constexpr int avatar = 5; // a touchpoint that no scan finds: its row comes with the tick
        const auto id = list.items()->item(avatar).path.section('.', 1);
        QCOMPARE(cellOf(*real, id, 1), -1);
        list.tick(avatar, "absent");
        QTRY_COMPARE(cellOf(*real, id, 1), int(Presence::Absent));
        QCOMPARE(cellOf(*real, id, 0), int(Presence::Unknown));
        list.tick(avatar, "present");
        list.react(avatar, "neutral");
        list.writeNote(avatar, "Blurred");
        QTRY_COMPARE(cellOf(*real, id, 1), int(Presence::Present));
        const auto* score =
            scoreOf(real->benchmark()->benchmark()->judgement.comparison, 1, id.toStdString());
        QCOMPARE(*score->points, 75.0);
        real->benchmark()->showEvidence(id, 1);
        QTRY_COMPARE(real->benchmark()->evidence()->answers()->rows().value(0).value("note"), "Blurred");

        list.tick(avatar, ""); // taken back just before the list is closed
        real->walk()->close();
        QTRY_COMPARE(cellOf(*real, id, 1), -1);
    }

    void anOwnLineReachesTheMatrix() {
        const auto real = realBenchmark();
        auto& list = *real->ticks();
        QVERIFY(list.begin("inventory/online-business", "Clinic B"));
        QTRY_VERIFY(list.isOpen());
        const int before = list.items()->count();
        list.addItem("Stand at the station", "social");
        QTRY_COMPARE(list.items()->count(), before + 1);
        for (int row = 0; row < list.items()->count(); ++row)
            if (list.items()->item(row).label == u"Stand at the station")
                list.tick(row, "present");
        QTRY_COMPARE(cellOf(*real, "inventory/online-business#stand-at-the-station", 0),
                     int(Presence::Present));
    }

    void ticksOfOneThatIsNotInTheBenchmarkJudgeNothing() {
        const auto real = realBenchmark();
        QVERIFY(real->ticks()->begin("inventory/online-business", "Clinic Z"));
        QTRY_VERIFY(real->ticks()->isOpen());
        QTRY_COMPARE(real->walks()->total(), 1); // a list that is new is looked at once, whosever it is
        QTRY_VERIFY(!real->benchmark()->isLoading());
        const auto shown = real->benchmark()->benchmark();
        real->ticks()->tick(0, "present");
        QTRY_COMPARE(real->walk()->keeper().unsaved(), 0);
        QTest::qWait(1200); // longer than the pause after which ticks are judged
        QVERIFY(real->benchmark()->benchmark() == shown);
    }

    void manyTicksAreNotJudgedOneByOne() {
        const auto real = realBenchmark();
        QVERIFY(real->ticks()->begin("inventory/online-business", "Clinic B"));
        QTRY_VERIFY(real->ticks()->isOpen());
        QTRY_COMPARE(real->walks()->total(), 1); // a list that is new is judged, too
        QTRY_VERIFY(!real->benchmark()->isLoading());
        std::set<std::shared_ptr<const OpenBenchmark>>
            judged; // alive, so that none takes the place of another
        connect(real->benchmark(), &BenchmarkController::changed, real.get(),
                [&, page = real->benchmark()] { judged.insert(page->benchmark()); });
        judged.insert(real->benchmark()->benchmark());
        for (int row = 0; row < 6; ++row)
            real->ticks()->tick(row, "present");
        const auto last = real->ticks()->items()->item(5).path.section('.', 1);
        QTRY_COMPARE(cellOf(*real, last, 0), int(Presence::Present));
        QVERIFY(judged.size() <= 3); // before and after; once more where the disk is slower than the pause
    }

    void withoutACompanyThereIsNoList() {
        QVERIFY(!ticks().begin("inventory/online-business", "  "));
        QVERIFY(!ticks().begin("inventory/no-such-list", "Clinic A"));
    }

private:
    /// A workbench on a workspace with a benchmark of Clinic B (own) and Clinic A, which is open.
    std::unique_ptr<Workbench> realBenchmark() {
        m_workbench.reset();
        const auto folder = m_folder->path() + "/real";
        QDir().mkpath(folder);
        const auto store = BenchmarkStore::open((folder + "/workspace.db").toStdString()).value();
        const auto round = store->beginRound(
            "Clinics",
            {{.name = "Clinic B", .own = true, .sites = {"b"}}, {.name = "Clinic A", .sites = {"a"}}},
            std::chrono::sys_seconds(std::chrono::seconds(1)));
        for (const auto scan : round.value().scans) {
            CompanyScan empty;
            empty.startedAt = empty.finishedAt = std::chrono::sys_seconds(std::chrono::seconds(1));
            if (!store->saveScan(scan, empty))
                qFatal("the scan is not saved");
        }
        auto real = test::realWorkbench(folder);
        real->settings()->setLanguage("en");
        const auto id = std::to_string(store->find("Clinics").value().id);
        real->benchmark()->open(QString::fromStdString(id));
        if (!QTest::qWaitFor(
                [&] { return real->benchmark()->isOpen() && !real->ticks()->lists().isEmpty(); }))
            qFatal("the benchmark is not open");
        return real;
    }

    static int cellOf(Workbench& workbench, const QString& touchpoint, std::size_t company) {
        for (const auto& row : workbench.benchmark()->benchmark()->judgement.comparison.rows)
            if (row.touchpoint == touchpoint.toStdString())
                return int(row.cells[company].finding.presence);
        return -1;
    }

    void start() {
        m_workbench = test::fakeWorkbench(m_folder->path());
        m_workbench->settings()->setLanguage("en");
        QTRY_VERIFY(!ticks().lists().isEmpty());
    }

    void begin(const QString& company) {
        QVERIFY(ticks().begin("inventory/online-business", company));
        QTRY_COMPARE(ticks().company(), company);
    }

    void saved() { QTRY_COMPARE(m_workbench->walk()->saveMark(), WalkController::Saved); }

    TickController& ticks() { return *m_workbench->ticks(); }

    QStringList presences() {
        QStringList presences;
        for (int row = 0; row < 4; ++row)
            presences += ticks().items()->item(row).presence;
        return presences;
    }

    int rowOf(const QString& label) {
        for (int row = 0; row < ticks().items()->count(); ++row)
            if (ticks().items()->item(row).label == label)
                return row;
        return -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workbench> m_workbench;
};

SHOPWALKER_TEST(TicksTest)
#include "ticks_test.moc"
