// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/store/walk_store.h"
#include "tests/app/fakes.h"
#include "tests/support/test_registry.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>

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

    void withoutACompanyThereIsNoList() {
        QVERIFY(!ticks().begin("inventory/online-business", "  "));
        QVERIFY(!ticks().begin("inventory/no-such-list", "Clinic A"));
    }

private:
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
