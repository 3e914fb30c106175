// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/words/lexicon.h"
#include "core/text/fold.h"
#include "tests/support/test_registry.h"

using namespace shopwalker;

namespace {

const CatalogueFiles sample{
    {"lexicon/de.json", R"({"language": "de", "name": "German", "meanings": {
        "appointment": {"phrases": ["*termin*"], "not": ["terminal*"]}}})"},
    {"lexicon/ja.json", R"({"language": "ja", "name": "Japanese", "meanings": {
        "cart": {"phrases": ["カート"], "not": ["スカート"]}}})"},
    {"lexicon/mn.json", R"({"language": "mn", "name": "Mongolian", "lookAlikes": {"ө": "є", "ү": "ї"},
        "meanings": {"prices": {"phrases": ["үнийн санал"]}}})"},
    {"lexicon/ru.json", R"({"language": "ru", "name": "Russian", "meanings": {
        "callback.offer": {"phrases": ["заказ* звон*", "перезвон* мне"], "not": ["не заказ* звон*"]},
        "reviews": {"whole": ["отзывы"]}}})"},
    {"touchpoints/chat.json", "{}"},
};

/// `meaning:language:matched words` of every match, in order.
QStringList found(const Lexicon& lexicon, const char* text) {
    const auto folded = fold(text);
    QStringList list;
    for (const auto& match : lexicon.find(folded))
        list += QString::fromStdString(std::string(lexicon.nameOf(match.meaning)) + ":" +
                                       lexicon.languages()[match.language] + ":" +
                                       folded.substr(match.begin, match.end - match.begin));
    return list;
}

} // namespace

class LexiconTest : public QObject {
    Q_OBJECT
private slots:
    void phrasesAreFoundOnWordBoundariesInAnyForm_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("matches");
        const auto row = [](const char* text, const QStringList& matches) {
            QTest::newRow(text) << QString::fromUtf8(text) << matches;
        };
        row("Закажите ЗВОНОК сейчас", {});
        row("Заказать звонок!", {"callback.offer:ru:заказать звонок"});
        row("ЗАКАЗ ЗВОНКА", {"callback.offer:ru:заказ звонка"});
        row("заказ-звонка", {"callback.offer:ru:заказ-звонка"});
        row("заказ, звонка", {});
        row("перезаказ звонка", {});
        row("перезвоните мне", {"callback.offer:ru:перезвоните мне"});
        row("перезвоните мнею", {});
        row("не заказывайте звонок", {});
        row("Онлайн: отзывы", {});
        row("– Отзывы (12)", {});
        row("» Отзывы »", {"reviews:ru:отзывы"});
        row("Onlinetermin vereinbaren", {"appointment:de:onlinetermin"});
        row("Terminal 2", {});
        row("商品をカートに入れる", {"cart:ja:カート"});
        row("スカート", {});
        row("Үнийн санал", {"prices:mn:үнийн санал"});
        row("Їнийн санал", {"prices:mn:інийн санал"});
    }
    void phrasesAreFoundOnWordBoundariesInAnyForm() {
        std::vector<Error> problems;
        const auto lexicon = Lexicon::load(sample, problems);
        QVERIFY(problems.empty());
        QFETCH(QString, text);
        QFETCH(QStringList, matches);
        QCOMPARE(found(lexicon, text.toUtf8().constData()), matches);
    }

    void manyTextsCanBeSearchedAtOnce() {
        std::vector<Error> problems;
        const auto lexicon = Lexicon::load(sample, problems);
        const auto matches = lexicon.find("отзывы\nзаказать\nзвонок\nнаши отзывы");
        QCOMPARE(matches.size(), std::size_t(1));
        QVERIFY(matches[0].whole);
        QCOMPARE(matches[0].begin, std::size_t(0));
    }

    void mistakesAreNamedByFileAndKey() {
        std::vector<Error> problems;
        Lexicon::load({{"lexicon/xx.json", R"({"language": "ru", "colour": 1, "meanings": {
            "a": {"phrases": ["so*so", ""], "sometimes": []}}})"},
                       {"lexicon/yy.json", "{"}},
                      problems);
        QStringList places;
        for (const auto& problem : problems)
            places += QString::fromStdString(problem.where);
        QCOMPARE(places, (QStringList{"lexicon/xx.json: colour", "lexicon/xx.json: language",
                                      "lexicon/xx.json: a.phrases", "lexicon/xx.json: a.phrases",
                                      "lexicon/xx.json: a.sometimes", "lexicon/yy.json"}));
    }

    void timeGrowsLinearlyOnHostileText() {
        std::vector<Error> problems;
        const auto lexicon = Lexicon::load(sample, problems);
        std::string text;
        for (int i = 0; i < 100000; ++i)
            text += i % 2 ? "termin" : "отзывы.";
        QElapsedTimer timer;
        timer.start();
        lexicon.find(text);
        QVERIFY2(timer.elapsed() < 5000, "quadratic time");
    }
};

SHOPWALKER_TEST(LexiconTest)
#include "lexicon_test.moc"
