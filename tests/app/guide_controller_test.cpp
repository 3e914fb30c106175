// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/workbench.h"
#include "tests/app/fakes.h"
#include "tests/support/test_registry.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace shopwalker;

class GuideControllerTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Workbench> m_workbench;

    GuideController& guide() { return *m_workbench->guide(); }

    /// The whole model, row by row, as JSON.
    static QJsonArray dump(RowListModel& model) {
        QJsonArray rows;
        for (const auto& row : model.rows())
            rows.append(QJsonObject::fromVariantMap(row));
        return rows;
    }

    void settle() { QTRY_COMPARE(m_workbench->benchmark()->isLoading(), false); }

private slots:
    void init() {
        m_workbench = test::fakeWorkbench(m_folder.path());
        m_workbench->settings()->setLanguage("en");
        m_workbench->benchmark()->openExample();
        QTRY_COMPARE(m_workbench->benchmark()->isOpen(), true);
    }
    void cleanup() { m_workbench.reset(); }

    void tenStepsSayWhatIsMissing() {
        QAbstractItemModelTester tester(guide().steps());
        QCOMPARE(guide().steps()->count(), 10);
        QCOMPARE(guide().current(), 1);
        const auto first = dump(*guide().steps())[0].toObject();
        QCOMPARE(first["key"].toString(), "1");
        QCOMPARE(first["phase"].toString(), "current");
        QCOMPARE(first["phaseText"].toString(), "Now");
        QCOMPARE(first["target"].toString(), "checklists");
        QCOMPARE(first["missing"].toArray(),
                 (QJsonArray{"12 touchpoints found at you or a rival; 20 are a good list"}));
        const auto second = dump(*guide().steps())[1].toObject();
        QCOMPARE(second["missing"].toArray(), (QJsonArray{"0 of 10 main zones chosen by you"}));
        QCOMPARE(second["phase"].toString(), "open");
    }

    void aTickIsSavedAndTakenBack() {
        QAbstractItemModelTester tester(guide().steps());
        guide().tick("1", true);
        QTRY_COMPARE(guide().done(), 1);
        QCOMPARE(guide().current(), 2);
        QCOMPARE(guide().steps()->row("1")["phaseText"].toString(), "Ticked off");
        guide().tick("1", false);
        QTRY_COMPARE(guide().done(), 0);
        guide().tick("11", true); // there is no such step
        settle();
        QVERIFY(m_workbench->benchmark()->benchmark()->workbook.guideDone.empty());
    }

    void answersAreKeptAndAnEmptyOneIsTakenBack() {
        QAbstractItemModelTester tester(guide().questions());
        QCOMPARE(guide().questions()->count(), 7);
        guide().answer("7", "  Parking  ");
        QTRY_COMPARE(guide().questions()->row("7")["answer"].toString(), "Parking");
        guide().answer("7", "");
        QTRY_COMPARE(guide().questions()->row("7")["answer"].toString(), QString());
        guide().answer("8", "nothing");
        settle();
        QVERIFY(m_workbench->benchmark()->benchmark()->workbook.mapAnswers.empty());
    }

    void stagesTellWhatIsThereAndWhatIsLacking() {
        QAbstractItemModelTester tester(guide().stages());
        QCOMPARE(guide().stages()->count(), 5);
        const auto comparison = guide().stages()->row("comparison");
        QVERIFY(comparison["lacking"].toString().contains("callback", Qt::CaseInsensitive));
        QVERIFY(comparison["empty"].toBool()); // the own clinic has nothing of it
        QVERIFY(!guide().stages()->row("search")["empty"].toBool());
        QVERIFY(guide().stages()->row("need")["empty"].toBool());
    }

    void notesAreWrittenChangedAndDeleted() {
        QAbstractItemModelTester personas(guide().personas());
        QAbstractItemModelTester practices(guide().practices());
        QAbstractItemModelTester departures(guide().departures());
        QVERIFY(!guide().savePersona({}, {{"age", "40"}}));
        QVERIFY(!guide().problem().isEmpty());
        QVERIFY(guide().savePersona({}, {{"name", "Owner"}, {"age", "40"}, {"needs", "Time"}}));
        QTRY_COMPARE(guide().personas()->count(), 1);
        const auto key = guide().personas()->rows()[0]["key"].toString();
        QCOMPARE(guide().personas()->row(key)["lines"].toString(), QStringLiteral("40 · Time"));
        QVERIFY(guide().savePersona(key, {{"name", "Owner of a bakery"}}));
        QTRY_COMPARE(guide().personas()->row(key)["title"].toString(), "Owner of a bakery");
        QCOMPARE(guide().personas()->count(), 1);
        QVERIFY(guide().savePractice({}, {{"text", "Birth certificate for a bear"}, {"seenAt", "a rival"}}));
        QVERIFY(guide().saveDeparture({}, {{"reason", "Moved away"}}));
        QTRY_COMPARE(guide().departures()->count(), 1);
        QTRY_COMPARE(guide().practices()->count(), 1);
        QVERIFY(guide().practices()->rows()[0]["lines"].toString().startsWith("a rival"));
        guide().remove(key);
        QTRY_COMPARE(guide().personas()->count(), 0);
        QCOMPARE(guide().departures()->count(), 1);
    }

    void customersAreSaid() {
        guide().setCustomers("b2b");
        QTRY_COMPARE(guide().customers(), "b2b");
        QAbstractItemModelTester tester(guide().statuses());
        QCOMPARE(guide().statuses()->count(), 3);
    }

    void theGuideSpeaksTheLanguage() {
        m_workbench->settings()->setLanguage("ar");
        QCOMPARE(guide().chapterTitle("laws"), QStringLiteral("ثلاثة قوانين"));
        QCOMPARE(guide().chapter("steps").size(), 10);
        settle();
        QVERIFY(guide().steps()->row("1")["title"].toString() != "List the touchpoints");
        m_workbench->settings()->setLanguage("en");
    }

    void withoutABenchmarkTheChaptersCanBeRead() {
        m_workbench = test::fakeWorkbench(m_folder.path());
        m_workbench->settings()->setLanguage("en");
        QCOMPARE(guide().steps()->count(), 0);
        QCOMPARE(guide().chapter("claims").size(), 8);
        QVERIFY(!guide().chapter("claims")[0].toMap()["source"].toString().isEmpty());
    }
};

SHOPWALKER_TEST(GuideControllerTest)
#include "guide_controller_test.moc"
