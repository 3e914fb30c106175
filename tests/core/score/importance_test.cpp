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
        // The four questions of R-100, price (R-108) and complexity (R-109).
        QCOMPARE(rules.questions.size(), std::size_t(6));
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
