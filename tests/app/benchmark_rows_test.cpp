// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/models/benchmark/history/history_rows.h"
#include "app/models/benchmark/importance/importance_rows.h"
#include "app/models/benchmark/importance/question_words.h"
#include "app/models/benchmark/overview/overview_rows.h"
#include "app/models/benchmark/plan/plan_rows.h"
#include "tests/app/walked_clinics.h"
#include "tests/support/shared_files.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace shopwalker;

/// What the pages about a benchmark show, held against recorded dumps and against rules.
class BenchmarkRowsTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English)); }

    void pagesShowWhatIsRecorded_data() {
        init(); // comes after this else
        QTest::addColumn<QJsonArray>("rows");
        const auto open = test::laterClinics(planned());
        QTest::newRow("ranking") << json(overview::ranking(open));
        QTest::newRow("stages") << json(overview::groups(open, false));
        QTest::newRow("testers") << json(overview::testers(open, m_names));
        QTest::newRow("next-actions") << json(overview::nextActions(open, m_names, test::clinicDay));
        QTest::newRow("answers") << json(overview::fastestAnswers(open));
        QTest::newRow("actions") << json(plan::actions(open, m_names, test::clinicDay, noTitle));
        QTest::newRow("proposals") << json(plan::proposals(open, m_names));
        QTest::newRow("warnings") << json(plan::warnings(open, m_names));
        QTest::newRow("top") << json(importance::top(open, m_names));
        QTest::newRow("weights") << json(importance::weights(open, m_names, ruleName));
        QTest::newRow("promises") << json(history::promises(open, m_names, {}));
        QTest::newRow("changes") << json(history::changes(open, m_names, true));
        QTest::newRow("timeline") << json(history::timeline(open, m_names));
    }

    void pagesShowWhatIsRecorded() {
        QFETCH(QJsonArray, rows);
        const QString file = QStringLiteral("tests/data/app/benchmark/%1.json").arg(QTest::currentDataTag());
        const auto expected = QJsonDocument::fromJson(test::repositoryFile(file)).array();
        if (rows != expected)
            qWarning().noquote() << QJsonDocument(rows).toJson();
        QVERIFY(rows == expected);
        QVERIFY(!rows.isEmpty());
    }

    void whoHasNoPointsComesLastAndHasNoRank() {
        auto open = *test::scannedClinics(2);
        open.judgement.comparison.scores[1].total.points.reset();
        const auto rows = overview::ranking(open);
        QCOMPARE(rows.last()["name"].toString(), "Clinic A");
        QCOMPARE(rows.last()["rank"].toString(), "–");
        QCOMPARE(rows.last()["points"].toString(), "–");
    }

    void withoutWalksNothingIsSaidOfDifferences() {
        for (const auto& row : overview::ranking(*test::scannedClinics())) {
            QCOMPARE(row["verdict"].toString(), QString());
            QCOMPARE(row["presenceOnly"].toString(), "presence only");
        }
        QVERIFY(overview::testers(*test::scannedClinics(), m_names).isEmpty());
        QCOMPARE(overview::weakestLink(test::scannedClinics()->judgement), QString());
    }

    void oneWalkOfARivalIsTooFewToCallADifference() {
        const auto rows = overview::ranking(test::walkedClinics(2));
        for (const auto& row : rows)
            if (row["name"] == "Clinic C")
                QCOMPARE(row["verdict"].toString(), QString());
        const auto note = [](const OpenBenchmark& open) {
            return overview::rankingNote(open.judgement.comparison);
        };
        QVERIFY(note(test::walkedClinics(2)).startsWith("Too few walks")); // said once for all
        QCOMPARE(note(test::walkedClinics(1)), QString());
        QCOMPARE(note(*test::scannedClinics()), QString());
    }

    void ofSeveralRoundsItIsSaidWhichIsShown() {
        QCOMPARE(overview::roundNote(test::walkedClinics()), QString());
        auto open = test::laterClinics();
        open.beforeAfter->totalBefore = 30.4;
        open.beforeAfter->totalAfter = 71;
        open.beforeAfter->gapsClosed = 2;
        QVERIFY(overview::roundNote(open).startsWith(
            "Round 2 of 2: you had 30 points before and have 71 now. 2 gap"));
        open.beforeAfter.reset();
        QVERIFY(overview::roundNote(open).startsWith("Round 2 of 2, from "));
        open.round.number = 1;
        QVERIFY(overview::roundNote(open).startsWith("Round 1 of 2: how it stood on "));
    }

    void manyCompaniesLeaveThreeBars() {
        const auto bars = overview::groups(test::walkedClinics(11), false).first()["bars"].toList();
        QCOMPARE(bars.size(), 3);
        QVERIFY(bars[0].toMap()["own"].toBool());
        QVERIFY(bars[1].toMap()["name"].toString().startsWith("Best: "));
        QVERIFY(bars[2].toMap()["name"].toString().startsWith("Middle: "));
    }

    void theHeadlineSaysWhoLeads() {
        const auto walked = test::walkedClinics();
        QVERIFY(overview::headline(walked.judgement.comparison).startsWith("Clinic A leads with "));
        auto own = walked.judgement.comparison;
        std::swap(own.scores[0], own.scores[1]);
        QVERIFY(overview::headline(own).startsWith("You lead with "));
        for (auto& score : own.scores)
            score.total.points.reset();
        QCOMPARE(overview::headline(own), "No company has points yet: scan or walk first.");
    }

    void theWeakestLinkIsNamedWithItsChain() {
        QCOMPARE(overview::weakestLink(test::walkedClinics().judgement),
                 "The chain breaks at “The call” (The way to an appointment).");
    }

    void promisesAreFilteredByCompanyAndVerdict() {
        const auto open = test::walkedClinics();
        const auto all = history::promises(open, m_names, {});
        const auto own = history::promises(open, m_names, {.company = 0, .verdict = "broken"});
        QVERIFY(all.size() > own.size());
        for (const auto& row : own) {
            QCOMPARE(row["own"].toBool(), true);
            QCOMPARE(row["verdict"].toString(), "broken");
        }
        QCOMPARE(history::promiseCount(open, "broken") + history::promiseCount(open, "kept") +
                     history::promiseCount(open, "open"),
                 static_cast<int>(all.size()));
    }

    void withoutARoundBeforeNothingIsCompared() {
        QVERIFY(history::changes(test::walkedClinics(), m_names, false).isEmpty());
        QVERIFY(history::totals(test::walkedClinics()).isEmpty());
    }

    void everyQuestionAndAnswerOfTheCatalogueHasWords() {
        const auto& rules = test::clinicKnowledge().importance;
        const auto asked = importance::marketQuestions();
        QCOMPARE(static_cast<std::size_t>(asked.size()), rules.questions.size());
        for (std::size_t i = 0; i < rules.questions.size(); ++i) {
            const auto& question = asked[static_cast<qsizetype>(i)];
            QCOMPARE(question.id, QString::fromStdString(rules.questions[i].id));
            QStringList answers;
            for (const auto& answer : rules.questions[i].answers)
                answers += QString::fromStdString(answer);
            QCOMPARE(question.answers, answers);
            QCOMPARE(question.answerTexts.size(), answers.size());
        }
    }

private:
    static QString noTitle(const std::string& /*id*/) { return {}; }
    static QString ruleName(const std::string& rule) { return QString::fromStdString(rule); }

    static Workbook planned() {
        return {.market = {{"size", "small"}, {"rivals", "many"}},
                .weights = {.stages = {{"decision", 2}}, .touchpoints = {{"chat", 3}}},
                .top = {"appointment"},
                .actions = {{.id = "late",
                             .touchpoint = "callback",
                             .reason = ActionReason::Gap,
                             .detail = "Clinic A",
                             .effort = Effort::Small,
                             .owner = "Head of reception",
                             .due = test::clinicDay - std::chrono::days(3),
                             .recheck = "scan"},
                            {.id = "bare", .touchpoint = "prices", .title = "Publish the prices"},
                            {.id = "done",
                             .touchpoint = "chat",
                             .reason = ActionReason::Gap,
                             .detail = "Clinic A",
                             .status = ActionStatus::Done,
                             .doneAt = test::clinicDay}}};
    }

    static QJsonArray json(const QList<Row>& rows) {
        QJsonArray array;
        for (const auto& row : rows)
            array += QJsonObject::fromVariantMap(row);
        return array;
    }

    Names m_names{std::make_shared<const TouchpointCatalogue>(test::clinicCatalogue())};
};

SHOPWALKER_TEST(BenchmarkRowsTest)
#include "benchmark_rows_test.moc"
