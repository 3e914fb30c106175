// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/text/fold.h"
#include "tests/support/test_registry.h"

using namespace shopwalker;

class FoldTest : public QObject {
    Q_OBJECT
private slots:
    void spellingsOfOneWordAreEqual_data() {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        const auto row = [](const char* name, const char* one, const char* other) {
            QTest::newRow(name) << QString::fromUtf8(one) << QString::fromUtf8(other);
        };
        row("latin case", "Request A CALLBACK", "request a callback");
        row("russian yo", "ЗАКАЗАТЬ ЗВОНОК, ЕЩЁ", "заказать звонок, еще");
        row("decomposed short i", "ОТЗЫВЫ, мои\u0306", "отзывы, мой");
        row("ukrainian yi", "Зв’яжіться з Україною", "зв'яжіться з украіною");
        row("kazakh capitals", "ҚОҢЫРАУ ШАЛУҒА ТАПСЫРЫС", "қоңырау шалуға тапсырыс");
        row("mongolian capitals", "БУЦААД ЗАЛГАХ Ө Ү", "буцаад залгах ө ү");
        row("arabic alef and hamza", "أطلب إتصال الآن", "اطلب اتصال الان");
        row("arabic ta marbuta and ya", "مكالمة على", "مكالمه علي");
        row("arabic vowels and tatweel", "اِتَّصِلـــوا", "اتصلوا");
        row("arabic presentation forms", "\uFEE3\uFEAE\uFEA3\uFE92\uFE8E", "مرحبا");
        row("persian letters", "ی ک", "ي ك");
        row("armenian capitals", "ՊԱՏՎԻՐԵԼ ԶԱՆԳ", "պատվիրել զանգ");
        row("armenian ligature", "և", "եվ");
        row("armenian two letters", "եւ", "ԵՎ");
        row("armenian marks inside words", "Ինչպե՞ս", "ինչպես");
        row("german sharp s", "Straße", "STRASSE");
        row("french accents", "RÉSERVER une Œuvre", "reserver une oeuvre");
        row("turkish dotted and dotless", "İLETİŞİM ısı", "iletisim isi");
        row("polish l", "ZŁÓŻ zamówienie", "zloz zamowienie");
        row("greek final sigma", "ΚΛΗΣΗΣ", "κλησησ");
        row("full width", "ＦＡＱ　１２３", "faq 123");
        row("half-width katakana", "ｶｰﾄ ﾊﾞﾅﾅ", "カート バナナ");
        row("arabic digits", "٠١٢٣ ۴۵", "0123 45");
        row("bengali digits", "০১২", "012");
        row("soft hyphen and zero width", "об\u00ADрат\u200Bный", "обратный");
        row("dashes", "call–back", "call-back");
        row("apostrophes", "l’avis l`avis", "l'avis l'avis");
        row("spaces", "  a \t\u00A0\u2003 b\n", "a b");
    }
    void spellingsOfOneWordAreEqual() {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QCOMPARE(QString::fromStdString(fold(one.toStdString())),
                 QString::fromStdString(fold(other.toStdString())));
        QCOMPARE(QString::fromStdString(fold(fold(one.toStdString()))),
                 QString::fromStdString(fold(one.toStdString())));
    }

    void differentLettersStayDifferent() {
        QVERIFY(fold("мои") != fold("мой"));
        QVERIFY(fold("ө") != fold("о"));
        QVERIFY(fold("қ") != fold("к"));
    }

    void aFoldedByteIsTracedToItsOrigin() {
        const std::string text = "  Ёлка \u00AD\u00A0 ШТРАẞE!";
        const auto folded = fold(text);
        QCOMPARE(folded, std::string("елка штраsse!"));
        QCOMPARE(unfoldedIndex(text, 0), text.find("Ё"));
        QCOMPARE(unfoldedIndex(text, folded.find("штра")), text.find("ШТРА"));
        QCOMPARE(unfoldedIndex(text, folded.find("!")), text.find("!"));
        QCOMPARE(unfoldedIndex(text, folded.size()), text.size());
    }

    void malformedBytesDoNoHarm() {
        QCOMPARE(fold("a\xD0"), std::string("a\xEF\xBF\xBD"));
        QCOMPARE(fold("\xFF\xC0\x80"), std::string("\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"));
    }
};

SHOPWALKER_TEST(FoldTest)
#include "fold_test.moc"
