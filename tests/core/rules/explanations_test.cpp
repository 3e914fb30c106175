// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/benchmark/explanations.h"
#include "core/rules/benchmark/importance_rules.h"
#include "core/text/json_schema.h"
#include "core/types/json/json.h"
#include "tests/support/test_registry.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <set>

#include "tests/support/shared_files.h"

using namespace shopwalker;

class ExplanationsTest : public QObject {
    Q_OBJECT
private slots:
    void everyLanguageFollowsTheSchemaAndGivesEveryReason_data() {
        QTest::addColumn<QString>("language");
        for (const auto* language : {"en", "ru", "ar", "hy", "mn"})
            QTest::newRow(language) << language;
    }
    void everyLanguageFollowsTheSchemaAndGivesEveryReason() {
        QFETCH(QString, language);
        const auto files = readCatalogue().value();
        const auto schema = JsonSchema::parse(files.at("schemas/explanations.json"), "explanations.json");
        QVERIFY(schema);
        const auto path = "explanations/" + language.toStdString() + ".json";
        const auto problems = schema.value().check(parseObject(files.at(path), path).value(), path);
        QVERIFY2(problems.empty(), problems.empty() ? "" : describe(problems[0]).c_str());
        const auto explanations = readExplanations(files, language.toStdString());
        QVERIFY(explanations.ok());
        std::vector<Error> wrong;
        const auto rules = readImportanceRules(files, wrong).rules;
        for (const auto& rule : rules)
            QVERIFY2(explanations.value().importance.contains(rule.id), rule.id.c_str());
        QCOMPARE(explanations.value().importance.size(), rules.size());
    }

    /// Headers say which explanation tells their rule; none may be missing, and none may stand alone.
    void everyExplanationBelongsToARuleInTheCode() {
        std::set<std::string> named;
        const QRegularExpression mention("explanation[s]?[\\s/]+(`[a-z-]+`(?:, `[a-z-]+`)*)");
        const QRegularExpression id("`([a-z-]+)`");
        for (const auto* layer : {"/core/score", "/core/compare", "/core/plan", "/core/benchmark"}) {
            QDirIterator walk(test::sourceFolder() + layer, {"*.h"}, QDir::Files,
                              QDirIterator::Subdirectories);
            while (walk.hasNext()) {
                QFile file(walk.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const auto text = QString::fromUtf8(file.readAll());
                for (auto found = mention.globalMatch(text); found.hasNext();)
                    for (auto ids = id.globalMatch(found.next().captured(1)); ids.hasNext();)
                        named.insert(ids.next().captured(1).toStdString());
            }
        }
        std::set<std::string> written;
        const auto explanations = readExplanations(readCatalogue().value(), "en").value();
        for (const auto& [key, text] : explanations.texts)
            written.insert(key);
        for (const auto& one : named)
            QVERIFY2(written.contains(one), ("not explained: " + one).c_str());
        for (const auto& one : written)
            QVERIFY2(named.contains(one), ("explains nothing: " + one).c_str());
    }
};

SHOPWALKER_TEST(ExplanationsTest)
#include "explanations_test.moc"
