// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/touchpoint_rules.h"
#include "tests/support/test_registry.h"

using namespace shopwalker;

namespace {

const CatalogueFiles words{{"lexicon/en.json", R"({"language": "en", "name": "English",
    "meanings": {"callback.offer": {"phrases": ["call me back"]}}})"}};

TouchpointRules rulesOf(const char* name, const char* json, std::vector<Error>& problems) {
    const auto lexicon = Lexicon::load(words, problems);
    return readTouchpoints({{name, json}}, lexicon, problems);
}

} // namespace

class TouchpointRulesTest : public QObject {
    Q_OBJECT
private slots:
    void aRuleKnowsItsWordsAndPlaces() {
        std::vector<Error> problems;
        const auto read =
            rulesOf("touchpoints/callback.json", R"({"id": "callback", "order": 1, "name": "Callback",
            "stage": "comparison", "channel": "website", "attention": "short", "detect": true, "rules": [
            {"id": "phrase", "means": ["callback.offer"], "in": ["button", "link"], "mostWords": 9,
             "forms": ["callback"], "confidence": 0.9}]})",
                    problems);
        QVERIFY(problems.empty());
        QCOMPARE(read.touchpoints.size(), std::size_t(1));
        QVERIFY(read.touchpoints[0].detect && !read.touchpoints[0].signal);
        const auto& rule = read.rules.at(0);
        QCOMPARE(rule.id, std::string("callback.phrase"));
        QVERIFY(rule.isAt(LabelPlace::Button) && rule.isAt(LabelPlace::Link) && !rule.isAt(LabelPlace::Text));
        QCOMPARE(rule.forms, std::vector{FormType::Callback});
        QCOMPARE(read.rulesOfMeaning.at(rule.means.at(0)), std::vector<std::uint32_t>{0});
    }

    void mistakesAreNamedByFileAndKey() {
        std::vector<Error> problems;
        rulesOf("touchpoints/callback.json", R"({"id": "other", "colour": 1, "rules": [
            {"id": "a", "means": ["no.such"], "in": ["roof"], "with": "love", "forms": ["poem"], "confidence": 2,
             "size": 1}]})",
                problems);
        QStringList places;
        for (const auto& problem : problems)
            places += QString::fromStdString(problem.where).section(": ", 1);
        places.sort();
        QCOMPARE(places,
                 (QStringList{"callback.a.confidence", "callback.a.forms", "callback.a.in",
                              "callback.a.means", "callback.a.size", "callback.a.with", "colour", "id"}));
    }
};

SHOPWALKER_TEST(TouchpointRulesTest)
#include "touchpoint_rules_test.moc"
