// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/text/charset/charset.h"
#include "core/text/utf8.h"
#include "tests/support/shared_files.h"
#include "tests/support/test_registry.h"

using namespace shopwalker;
using namespace std::string_literals;

class CharsetTest : public QObject {
    Q_OBJECT
private slots:
    void declarationsCountInTheOrderOfTheStandard() {
        const auto meta = "<meta charset=windows-1251>\xCF"s;
        QCOMPARE(encodingOfPage("\xEF\xBB\xBF" + meta, "text/html; charset=koi8-r"), "utf-8");
        QCOMPARE(encodingOfPage(meta, "text/html; Charset=\"KOI8-R\""), "koi8-r");
        QCOMPARE(encodingOfPage(meta, "text/html; charset=nonsense"), "windows-1251");
        QCOMPARE(encodingOfPage("<!-- <meta charset=koi8-r> -->" + meta, "text/html"), "windows-1251");
        QCOMPARE(encodingOfPage(std::string(5000, ' ') + meta, {}), "windows-1251");
        QCOMPARE(encodingOfPage(
                     "<script>" + std::string(5000, ' ') + "'<meta charset=koi8-r>'</script>" + meta, {}),
                 "windows-1251");
    }

    void aMetaElementLeftInAConvertedPageIsNotBelieved() {
        QCOMPARE(readableEncodingOfPage("<meta charset=windows-1251>Запись на приём", {}), "utf-8");
        QCOMPARE(readableEncodingOfPage("<meta charset=windows-1251>" + cyrillicIn1251, {}), "windows-1251");
        QCOMPARE(readableEncodingOfPage("Запись на приём", "text/html; charset=windows-1251"),
                 "windows-1251");
    }

    void undeclaredBytesAreUtf8WhereTheyCanBe() {
        QCOMPARE(encodingOfPage("plain", {}), "windows-1252");
        QCOMPARE(encodingOfPage("Стоматология", {}), "utf-8");
    }

    void undeclaredCyrillicIsGuessed() {
        QCOMPARE(encodingOfPage(cyrillicIn1251, {}), "windows-1251");
        QCOMPARE(decode(cyrillicIn1251, "windows-1251"), "Запись на приём к врачу по телефону, ежедневно");
    }

    void bytesOfWindowsEncodingsFollowTheStandardNotTheSystem() {
        QCOMPARE(decode("\x80\x81\xE4", "windows-1252"), "\xE2\x82\xAC\xC2\x81\xC3\xA4");
        QCOMPARE(decode("\x98", "windows-1251"), "\xC2\x98");
        QCOMPARE(decode("\xAE", "koi8-u"), "ў");
        QCOMPARE(decode("\xC1", "iso-8859-8-i"), "\xEF\xBF\xBD");
        QCOMPARE(decode("a\x80", "x-user-defined"), "a\xEF\x9E\x80");
        QCOMPARE(decode("anything", "replacement"), "\xEF\xBF\xBD");
    }

    void everyMalformedBeginningIsOneReplacement() {
        const auto bad = "\xEF\xBF\xBD"s;
        QCOMPARE(decode("a\xFFz", "utf-8"), "a" + bad + "z");
        QCOMPARE(decode("\xE2\x82z", "utf-8"), bad + "z");
        QCOMPARE(decode("\xED\xA0\x80", "utf-8"), bad + bad + bad);
        QCOMPARE(decode("\xF0\x9F\x98", "utf-8"), bad);
        QCOMPARE(decode("\xC0\xAF", "utf-8"), bad + bad);
        QCOMPARE(decode("\xEF\xBB\xBF\xD0\x9F", "utf-8"), "П");
        QCOMPARE(decode("\xE6\x61", "shift_jis").substr(0, 1).empty(), false);
        QVERIFY(isValidUtf8(decode("\x81\xFF\x20\x80 abc \xA1", "shift_jis")));
    }

    void utf16ReadsPairsAndSurvivesHalves() {
        QCOMPARE(decode("\x1F\x04\x3D\xD8\x00\xDE"s, "utf-16le"), "П😀");
        QCOMPARE(decode("\xFE\xFF\x04\x1F\xD8\x3D"s, "utf-16be"), "П\xEF\xBF\xBD");
    }

    void validityIsDecidedAtEveryByte() {
        for (const auto& text : {"héé"s, "x€y"s, "😀z"s, "12345678Ж"s})
            for (std::size_t length = 0; length <= text.size(); ++length) {
                const auto cut = text.substr(0, length);
                QCOMPARE(isValidUtf8(cut), validUtf8(cut) == cut);
            }
    }

private:
    // windows-1251
    const std::string cyrillicIn1251 =
        "\xC7\xE0\xEF\xE8\xF1\xFC \xED\xE0 \xEF\xF0\xE8\xB8\xEC \xEA \xE2\xF0\xE0\xF7\xF3 \xEF\xEE "
        "\xF2\xE5\xEB\xE5\xF4\xEE\xED\xF3, \xE5\xE6\xE5\xE4\xED\xE5\xE2\xED\xEE";
};

class CharsetVectorsTest : public QObject {
    Q_OBJECT
private slots:
    void everyLabel() {
        // The vectors come from an older standard: today these two are `replacement`, and koi8-ru is koi8-u.
        const QSet<QString> replaced{"iso-2022-kr", "hz-gb-2312"};
        for (const auto& value : test::vectorCases("encoding_labels")) {
            const auto one = value.toObject();
            auto expected = one["expected_encoding"].toString();
            if (replaced.contains(expected))
                expected = "replacement";
            const auto label = one["label"].toString().toStdString();
            if (QString::fromStdString(label).compare("koi8-ru", Qt::CaseInsensitive) == 0)
                expected = "koi8-u";
            const auto actual = encodingOfLabel(label);
            QVERIFY2(
                actual == expected.toStdString(),
                (one["id"].toString().toStdString() + " " + label + " → " + std::string(actual)).c_str());
        }
    }

    void everyRequiredSniffingCase() {
        int wrong = 0, late = 0;
        for (const auto& value : test::vectorCases("encoding_sniffing")) {
            const auto one = value.toObject();
            const auto bytes = QByteArray::fromBase64(one["data_b64"].toString().toLatin1()).toStdString();
            auto expected = one["expected_encoding"].toString();
            if (one["level"].toString().startsWith("not for"))
                expected = "windows-1252"; // what scripts write is not seen
            const auto actual = encodingOfPage(bytes, {});
            if (actual == expected.toStdString())
                continue;
            ++(one["level"].toString() == "required" ? wrong : late);
            qInfo("%s: %s instead of %s", qPrintable(one["id"].toString()), std::string(actual).c_str(),
                  qPrintable(expected));
        }
        QCOMPARE(wrong, 0);
        QCOMPARE(late, 0);
    }

    void everyPage() {
        for (const auto& value : test::vectorCases("encoding_pages")) {
            const auto one = value.toObject();
            const auto bytes = QByteArray::fromBase64(one["body_b64"].toString().toLatin1()).toStdString();
            const auto encoding = encodingOfPage(bytes, one["http_content_type"].toString().toStdString());
            const auto id = one["id"].toString().toStdString();
            QVERIFY2(encoding == one["expected_encoding"].toString().toStdString(),
                     (id + " " + std::string(encoding)).c_str());
            if (!id.ends_with("entities")) // those are decoded by the parser
                QVERIFY2(decode(bytes, encoding).find(one["expected_title"].toString().toStdString()) !=
                             std::string::npos,
                         id.c_str());
        }
    }
};

SHOPWALKER_TEST(CharsetTest)
SHOPWALKER_SHARED_TEST(CharsetVectorsTest)
#include "charset_test.moc"
