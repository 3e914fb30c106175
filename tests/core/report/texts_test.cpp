// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/report/plural.h"
#include "core/report/texts.h"
#include "core/rules/catalogue_files.h"
#include "core/types/json/json.h"
#include "tests/support/test_registry.h"

#include <QRegularExpression>

using namespace shopwalker;

class TextsTest : public QObject {
    Q_OBJECT

    CatalogueFiles m_catalogue;

    QMap<QString, QString> flat(const QJsonObject& object, const QString& prefix = {}) {
        QMap<QString, QString> texts;
        for (auto entry = object.begin(); entry != object.end(); ++entry) {
            if (entry.value().isObject())
                texts.insert(flat(entry.value().toObject(), prefix + entry.key() + "."));
            else
                texts[prefix + entry.key()] = entry.value().toString();
        }
        return texts;
    }

    QMap<QString, QString> textsOfLanguage(const std::string& language) {
        return flat(parseObject(m_catalogue.at("report/" + language + ".json"), "report").value());
    }

    static QSet<QString> placeholders(const QString& text) {
        QSet<QString> found;
        auto matches = QRegularExpression("\\{(\\w+)\\}").globalMatch(text);
        while (matches.hasNext())
            found += matches.next().captured(1);
        return found;
    }

    /// `count.pages.few` → `count.pages`: plural forms differ between languages.
    static QString base(const QString& key) {
        static const QSet<QString> forms{"zero", "one", "two", "few", "many", "other"};
        return forms.contains(key.section('.', -1)) ? key.section('.', 0, -2) : key;
    }

private slots:
    void initTestCase() { m_catalogue = readCatalogue().value(); }

    void everyLanguageIsCompleteWithTheSamePlaceholders_data() {
        QTest::addColumn<QString>("language");
        for (const auto* language : {"ru", "ar", "hy", "mn"})
            QTest::newRow(language) << language;
    }
    void everyLanguageIsCompleteWithTheSamePlaceholders() {
        QFETCH(QString, language);
        const auto english = textsOfLanguage("en");
        const auto texts = textsOfLanguage(language.toStdString());
        QMap<QString, QSet<QString>> wanted;
        for (auto text = english.begin(); text != english.end(); ++text)
            wanted[base(text.key())] += placeholders(text.value());
        QSet<QString> there;
        for (auto text = texts.begin(); text != texts.end(); ++text) {
            there += base(text.key());
            QVERIFY2(wanted.contains(base(text.key())), qPrintable(text.key()));
            const auto extra = placeholders(text.value()) - wanted[base(text.key())];
            QVERIFY2(extra.isEmpty(), qPrintable(text.key()));
        }
        for (auto key = wanted.keyBegin(); key != wanted.keyEnd(); ++key)
            QVERIFY2(there.contains(*key), qPrintable(*key));
    }

    void everyPluralFormOfALanguageIsThere() {
        for (const auto& language : Texts::languages(m_catalogue)) {
            const auto texts = Texts::load(m_catalogue, language).value();
            for (int count = 0; count < 200; ++count)
                QVERIFY(!texts.counted("absent.pages", count).empty());
        }
    }

    void pluralsFollowTheLanguage() {
        QCOMPARE(pluralCategory("ru", 21), std::string_view("one"));
        QCOMPARE(pluralCategory("ru", 12), std::string_view("many"));
        QCOMPARE(pluralCategory("ru", 3), std::string_view("few"));
        QCOMPARE(pluralCategory("ar", 2), std::string_view("two"));
        QCOMPARE(pluralCategory("ar", 103), std::string_view("few"));
        QCOMPARE(pluralCategory("en", 0), std::string_view("other"));
        const auto texts = Texts::load(m_catalogue, "en").value();
        QCOMPARE(texts.counted("absent.pages", 6),
                 std::string("Not found on the 6 pages read, without running scripts."));
    }

    void argumentsAreNotReadAsPlaceholders() {
        const auto texts = Texts::load(m_catalogue, "en").value();
        QCOMPARE(texts("list.and", {{"first", "{last}"}, {"last", "b"}}), std::string("{last} and b"));
    }

    void touchpointsHaveNamesInEveryLanguage() {
        for (const auto& language : Texts::languages(m_catalogue))
            for (const auto& [path, file] : m_catalogue)
                if (path.starts_with("touchpoints/")) {
                    const auto id = path.substr(12, path.size() - 12 - 5);
                    const auto texts = Texts::load(m_catalogue, language).value();
                    QVERIFY2(texts.has("touchpoint." + id + ".name"), path.c_str());
                }
    }

    void anUnknownLanguageIsNamedWithTheKnownOnes() {
        const auto texts = Texts::load(m_catalogue, "xx");
        QVERIFY(!texts.ok());
        QCOMPARE(texts.error().where, std::string("xx"));
        QVERIFY(texts.error().text.find("hy") != std::string::npos);
    }

    void arabicRunsFromRightToLeft() {
        QVERIFY(Texts::load(m_catalogue, "ar").value().rightToLeft());
        QVERIFY(!Texts::load(m_catalogue, "hy").value().rightToLeft());
    }
};

SHOPWALKER_TEST(TextsTest)
#include "texts_test.moc"
