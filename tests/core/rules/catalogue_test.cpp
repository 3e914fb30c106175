// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/rule_set.h"
#include "core/text/fold.h"
#include "core/text/json_schema.h"
#include "core/types/json/json.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QSet>

using namespace shopwalker;

namespace {

CatalogueFiles catalogue() {
    return readCatalogue().value();
}

void addRows(const char* folder) {
    QTest::addColumn<QString>("file");
    for (const auto& [path, text] : catalogue())
        if (path.starts_with(folder))
            QTest::newRow(path.c_str()) << toQString(path);
}

void verifySchema(const char* schemaFile, const QString& file) {
    const auto files = catalogue();
    const auto schema = JsonSchema::parse(files.at(schemaFile), schemaFile);
    QVERIFY2(schema, schema ? "" : describe(schema.error()).c_str());
    const auto parsed = parseObject(files.at(file.toStdString()), file.toStdString());
    QVERIFY2(parsed, parsed ? "" : describe(parsed.error()).c_str());
    const auto problems = schema.value().check(parsed.value(), file.toStdString());
    QVERIFY2(problems.empty(), problems.empty() ? "" : describe(problems[0]).c_str());
}

} // namespace

class CatalogueTest : public QObject {
    Q_OBJECT
private slots:
    void theShippedCatalogueHasNoProblems() {
        const auto loaded = loadRules(catalogue());
        for (const auto& problem : loaded.problems)
            qWarning("%s", describe(problem).c_str());
        QVERIFY(loaded.problems.empty());
    }

    /// A near miss of one language counts in all: "basket", meant for basketball, must not hide a shop's
    /// basket.
    void noNearMissHidesAPhrase_data() { addRows("lexicon/"); }
    void noNearMissHidesAPhrase() {
        QFETCH(QString, file);
        static const auto loaded = loadRules(catalogue());
        const auto& lexicon = loaded.rules->lexicon;
        const auto meanings = parseObject(catalogue().at(file.toStdString()), file.toStdString())
                                  .value()["meanings"]
                                  .toObject();
        for (auto meaning = meanings.begin(); meaning != meanings.end(); ++meaning)
            for (const auto& list : {QStringLiteral("phrases"), QStringLiteral("whole")})
                for (const auto& phrase : meaning.value().toObject()[list].toArray()) {
                    const auto words = phrase.toString().toStdString();
                    if (words.find('*') != words.npos)
                        continue;
                    const auto found = lexicon.find(fold(words));
                    const auto wanted = lexicon.meaning(meaning.key().toStdString());
                    QVERIFY2(std::any_of(found.begin(), found.end(),
                                         [&](const auto& match) { return match.meaning == wanted; }),
                             qPrintable(meaning.key() + ": " + phrase.toString()));
                }
    }

    void everyTouchpointOfTheContractHasAFile() {
        const QStringList ids =
            QString(
                "callback chat phone clickable-phone email messenger social appointment booking question "
                "reviews leave-review faq blog map address hours prices calculator promo cart online-payment "
                "loyalty management-contact newsletter app search login cases webinar partner-programme "
                "delivery guarantee site-address domain-zone viewport favicon https call-tracking analytics "
                "ads consent-banner load-time page-weight contact-distance")
                .split(' ');
        const auto loaded = loadRules(catalogue());
        for (const auto& id : ids) {
            const auto* touchpoint =
                findTouchpoint(loaded.rules->touchpointRules.touchpoints, id.toStdString());
            QVERIFY2(touchpoint && touchpoint->detect, qPrintable(id));
        }
    }

    void lexiconsFollowTheirSchema_data() { addRows("lexicon/"); }
    void lexiconsFollowTheirSchema() {
        QFETCH(QString, file);
        verifySchema("schemas/lexicon.json", file);
    }

    void touchpointsFollowTheirSchema_data() { addRows("touchpoints/"); }
    void touchpointsFollowTheirSchema() {
        QFETCH(QString, file);
        verifySchema("schemas/touchpoint.json", file);
    }

    void everyMeaningIsUsedOrStandsInManyLanguages_data() {
        QTest::addColumn<QString>("name");
        const auto loaded = loadRules(catalogue());
        const auto& lexicon = loaded.rules->lexicon;
        for (MeaningId meaning = 0; meaning < lexicon.meaningCount(); ++meaning)
            QTest::newRow(std::string(lexicon.nameOf(meaning)).c_str()) << toQString(lexicon.nameOf(meaning));
    }
    /// A misspelt meaning would stand alone.
    void everyMeaningIsUsedOrStandsInManyLanguages() {
        QFETCH(QString, name);
        int languages = 0;
        for (const auto& [path, text] : catalogue())
            if (path.starts_with("lexicon/"))
                languages += parseObject(text, path).value()["meanings"].toObject().contains(name);
        QVERIFY(languages >= 5 || name.endsWith(".name"));
    }
};

SHOPWALKER_TEST(CatalogueTest)
#include "catalogue_test.moc"
