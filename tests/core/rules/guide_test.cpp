// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/benchmark/guide.h"
#include "core/text/json_schema.h"
#include "core/types/json/json.h"
#include "tests/support/test_registry.h"

#include <QRegularExpression>
#include <set>

using namespace shopwalker;

class GuideTest : public QObject {
    Q_OBJECT

    const CatalogueFiles m_files = readCatalogue().value();

    void follows(const char* schema, const std::string& path) const {
        const auto parsed = JsonSchema::parse(m_files.at(std::string("schemas/") + schema), schema);
        QVERIFY(parsed.ok());
        const auto problems = parsed.value().check(parseObject(m_files.at(path), path).value(), path);
        QVERIFY2(problems.empty(), problems.empty() ? "" : describe(problems[0]).c_str());
    }

private slots:
    void theOrderFollowsTheSchemaAndNamesTouchpointsThatAreThere() {
        follows("guide.json", "guide.json");
        const auto guide = readGuide(m_files, "en").value();
        for (const auto& [stage, touchpoints] : guide.stages) {
            QVERIFY(guide.find("stages") != nullptr);
            for (const auto& touchpoint : touchpoints)
                QVERIFY2(m_files.contains("touchpoints/" + touchpoint + ".json"), touchpoint.c_str());
        }
        QCOMPARE(guide.stages.size(), std::size_t(5));
        for (const auto& step : guide.find("steps")->entries)
            QVERIFY2(guide.pages.contains(step.id), step.id.c_str());
        QCOMPARE(guide.pages.size(), std::size_t(10));
    }

    void everyLanguageSaysEverything_data() {
        QTest::addColumn<QString>("language");
        for (const auto* language : {"en", "ru", "ar", "hy", "mn"})
            QTest::newRow(language) << language;
    }
    void everyLanguageSaysEverything() {
        QFETCH(QString, language);
        follows("guide-texts.json", "guide/" + language.toStdString() + ".json");
        const auto english = readGuide(m_files, "en").value();
        const auto guide = readGuide(m_files, language.toStdString()).value();
        QCOMPARE(guide.chapters.size(), english.chapters.size());
        std::size_t texts = 0;
        for (std::size_t place = 0; place < guide.chapters.size(); ++place) {
            const auto& chapter = guide.chapters[place];
            QVERIFY2(!chapter.title.empty(), chapter.id.c_str());
            QCOMPARE(chapter.entries.size(), english.chapters[place].entries.size());
            for (std::size_t entry = 0; entry < chapter.entries.size(); ++entry) {
                const auto& said = chapter.entries[entry];
                const auto& original = english.chapters[place].entries[entry];
                QVERIFY2(!said.title.empty() && !said.text.empty(), (chapter.id + "." + said.id).c_str());
                QCOMPARE(said.source.empty(), original.source.empty());
                if (language != "en")
                    QVERIFY2(said.text != original.text, (chapter.id + "." + said.id).c_str());
                ++texts;
            }
        }
        const auto root =
            parseObject(m_files.at("guide/" + language.toStdString() + ".json"), "guide").value();
        std::size_t written = 0;
        const auto chapters = root["chapters"].toObject();
        for (const auto& chapter : chapters.keys())
            written += static_cast<std::size_t>(chapters[chapter].toObject()["entries"].toObject().size());
        QCOMPARE(written, texts); // none that the order leaves out
    }

    /// Figures are claims of articles: none may be said without the one that says it (section 21).
    void figuresCarryTheirSource() {
        const auto guide = readGuide(m_files, "en").value();
        const QRegularExpression figure("[0-9]+ ?%|[0-9]+ ×");
        for (const auto& chapter : guide.chapters)
            for (const auto& entry : chapter.entries)
                if (figure.match(QString::fromStdString(entry.title + entry.text)).hasMatch() ||
                    chapter.id == "claims" || chapter.id == "touches")
                    QVERIFY2(!entry.source.empty(), (chapter.id + "." + entry.id).c_str());
    }

    void theNumbersOfTheArticlesAreThere() {
        const auto guide = readGuide(m_files, "en").value();
        for (const auto& [chapter, entries] : std::map<std::string, std::size_t>{{"steps", 10},
                                                                                 {"questions", 7},
                                                                                 {"stages", 5},
                                                                                 {"laws", 3},
                                                                                 {"levers", 6},
                                                                                 {"tips", 3},
                                                                                 {"statuses", 3},
                                                                                 {"rules", 3},
                                                                                 {"details", 5},
                                                                                 {"effects", 4},
                                                                                 {"goals", 6},
                                                                                 {"claims", 8}})
            QCOMPARE(guide.find(chapter)->entries.size(), entries);
    }

    void aLanguageThatIsNotThereIsNamed() {
        const auto guide = readGuide(m_files, "de");
        QVERIFY(!guide.ok());
        QCOMPARE(guide.error().where, std::string("guide/de.json"));
    }
};

SHOPWALKER_TEST(GuideTest)
#include "guide_test.moc"
