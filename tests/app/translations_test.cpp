// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/shared_files.h"
#include "tests/support/test_registry.h"

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

using namespace shopwalker;

/// The .ts files: complete, with the same placeholders, the plural forms that the language has.
class TranslationsTest : public QObject {
    Q_OBJECT
private slots:
    void everyTextIsTranslated_data() {
        QTest::addColumn<int>("pluralForms");
        QTest::newRow("ru") << 3;
        QTest::newRow("ar") << 6;
        QTest::newRow("hy") << 2;
        QTest::newRow("mn") << 2;
    }

    void everyTextIsTranslated() {
        QFETCH(int, pluralForms);
        const QString language = QTest::currentDataTag();
        QXmlStreamReader xml(test::repositoryFile("app/i18n/shopwalker_" + language + ".ts"));
        QString source;
        int texts = 0;
        int forms = 0;
        bool plural = false; // a text may ask for a number that it does not show
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::EndElement && xml.name() == u"translation")
                QVERIFY2(forms == 0 || forms == pluralForms, qPrintable(source));
            if (!xml.isStartElement())
                continue;
            if (xml.name() == u"message") {
                plural = xml.attributes().value("numerus") == u"yes";
            } else if (xml.name() == u"source") {
                source = xml.readElementText();
                forms = 0;
                ++texts;
            } else if (xml.name() == u"translation") {
                QVERIFY2(!xml.attributes().hasAttribute("type"), qPrintable("unfinished: " + source));
                if (!plural)
                    compare(source, xml.readElementText());
            } else if (xml.name() == u"numerusform") {
                ++forms;
                compare(source, xml.readElementText());
            }
        }
        QVERIFY(!xml.hasError());
        QVERIFY(texts > 150);
    }

private:
    static QSet<QString> placeholders(const QString& text) {
        static const QRegularExpression pattern("%L?[0-9]");
        QSet<QString> found;
        auto matches = pattern.globalMatch(text);
        while (matches.hasNext())
            found += matches.next().captured();
        return found;
    }

    static void compare(const QString& source, const QString& text) {
        QVERIFY2(!text.isEmpty(), qPrintable(source));
        QVERIFY2(placeholders(source) == placeholders(text), qPrintable(source + " / " + text));
    }
};

SHOPWALKER_TEST(TranslationsTest)
#include "translations_test.moc"
