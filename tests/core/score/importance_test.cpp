// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/benchmark/importance_rules.h"
#include "core/score/importance.h"
#include "core/text/json_schema.h"
#include "core/types/json/json.h"
#include "tests/support/test_registry.h"

using namespace shopwalker;

namespace {

ImportanceRules shipped() {
    std::vector<Error> problems;
    return readImportanceRules(readCatalogue().value(), problems);
}

} // namespace

class ImportanceTest : public QObject {
    Q_OBJECT
private slots:
    void theShippedRulesFollowTheirSchemaAndAreSound() {
        const auto files = readCatalogue().value();
        const auto schema = JsonSchema::parse(files.at("schemas/importance.json"), "importance.json");
        QVERIFY(schema);
        const auto problems = schema.value().check(
            parseObject(files.at("importance.json"), "importance.json").value(), "importance.json");
        QVERIFY2(problems.empty(), problems.empty() ? "" : describe(problems[0]).c_str());
        std::vector<Error> wrong;
        const auto rules = readImportanceRules(files, wrong);
        QVERIFY(wrong.empty());
        // The four questions of R-100, price (R-108), complexity (R-109) and the theme (R-106).
        QCOMPARE(rules.questions.size(), std::size_t(7));
    }

    void nothingAnsweredWeighsEverythingAlike() {
        QCOMPARE(suggestWeights(shipped(), {}), SuggestedWeights{});
    }

    void aDearProductWeighsTheComparison() {
        const auto suggested = suggestWeights(shipped(), {{"price", "high"}});
        QCOMPARE(suggested.weights.of("x", "comparison", "website"), 1.5);
        QCOMPARE(suggested.weights.of("x", "decision", "website"), 1.0);
        QCOMPARE(suggested.reasons, (std::vector<WeightReason>{{"dear-product", "comparison", "", 1.5}}));
    }

    /// The factors of every theme, written down by hand.
    void theThemeOfTheFirmWeighsItsChannels_data() {
        QTest::addColumn<QString>("stage");
        QTest::addColumn<QString>("channels"); ///< the lifted ones, then one that is not
        QTest::addColumn<QList<double>>("weights");
        using Weighed = QList<double>;
        QTest::newRow("health") << "decision"
                                << "office staff phone social" << Weighed{1.5625, 1.875, 1.5625, 1.25};
        QTest::newRow("beauty") << "evaluation"
                                << "staff social messenger office" << Weighed{1.875, 1.875, 1.5625, 1.25};
        QTest::newRow("food") << "need"
                              << "office delivery social phone" << Weighed{1.875, 1.5625, 1.5625, 1.25};
        QTest::newRow("retail") << "decision"
                                << "office product staff email" << Weighed{1.5625, 1.875, 1.5625, 1.25};
        QTest::newRow("online") << "search"
                                << "website delivery messenger office" << Weighed{1.875, 1.875, 1.5625, 1.25};
        QTest::newRow("repair") << "search"
                                << "phone staff office media" << Weighed{1.875, 1.5625, 1.5625, 1.25};
        QTest::newRow("consulting") << "comparison"
                                    << "events media email office" << Weighed{1.875, 1.5625, 1.5625, 1.25};
        QTest::newRow("wholesale") << "evaluation"
                                   << "email phone partners social" << Weighed{1.5625, 1.5625, 1.875, 1.25};
        QTest::newRow("other") << "decision"
                               << "office staff phone website" << Weighed{1, 1, 1, 1};
    }
    void theThemeOfTheFirmWeighsItsChannels() {
        const std::string theme = QTest::currentDataTag();
        QFETCH(QString, stage);
        QFETCH(QString, channels);
        QFETCH(QList<double>, weights);
        const auto suggested = suggestWeights(shipped(), {{"theme", theme}});
        QList<double> found;
        for (const auto& channel : channels.split(' '))
            found += suggested.weights.of("x", stage.toStdString(), channel.toStdString());
        QCOMPARE(found, weights);
        QCOMPARE(suggested.reasons.size(), theme == "other" ? std::size_t(0) : std::size_t(4));
        for (const auto& reason : suggested.reasons)
            QCOMPARE(reason.rule, theme + "-theme");
    }

    void theThemeMultipliesWithTheOtherAnswers() {
        // A small firm's staff 1.5 × that of health 1.5; its phone 1.5 × 1.25.
        const auto weights = suggestWeights(shipped(), {{"theme", "health"}, {"size", "small"}}).weights;
        QCOMPARE(weights.channels.at("staff"), 2.25);
        QCOMPARE(weights.channels.at("phone"), 1.875);
    }

    void aSmallFirmsFirstStagesWeighMostAMediumOnesLast() {
        const auto small = suggestWeights(shipped(), {{"size", "small"}}).weights;
        QVERIFY(small.of("x", "need", "print") > small.of("x", "evaluation", "print"));
        const auto medium = suggestWeights(shipped(), {{"size", "medium"}}).weights;
        QVERIFY(medium.of("x", "evaluation", "print") > medium.of("x", "need", "print"));
    }

    void factorsMultiplyAndEachIsAReason() {
        // Many rivals 1.5 × dear product 1.5 × complex product 1.25.
        const auto suggested =
            suggestWeights(shipped(), {{"rivals", "many"}, {"price", "high"}, {"complexity", "complex"}});
        QCOMPARE(suggested.weights.stages.at("comparison"), 2.8125);
        QCOMPARE(std::count_if(suggested.reasons.begin(), suggested.reasons.end(),
                               [](const auto& reason) { return reason.stage == "comparison"; }),
                 3);
    }

    void aPersonsWeightReplacesTheSuggestion() {
        Weights manual;
        manual.stages["comparison"] = 1;
        manual.touchpoints["phone"] = 5;
        const auto weights = withOverrides(suggestWeights(shipped(), {{"price", "high"}}).weights, manual);
        QCOMPARE(weights.of("chat", "comparison", "website"), 1.0);
        QCOMPARE(weights.of("phone", "comparison", "phone"), 5.0);
    }

    void aBrokenRuleIsNamed() {
        std::vector<Error> problems;
        const auto rules = readImportanceRules(
            {{"importance.json", R"({"questions":[{"id":"size","answers":["small","large"]}],"rules":[
                {"id":"odd","question":"size","answer":"tiny","stages":{"need":2},"channels":{},"source":"x"}]})"}},
            problems);
        QVERIFY(rules.rules.empty());
        QCOMPARE(problems.size(), std::size_t(1));
        QVERIFY(problems[0].where.find("rules.odd") != std::string::npos);
    }
};

SHOPWALKER_TEST(ImportanceTest)
#include "importance_test.moc"
