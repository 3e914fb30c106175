// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/detect/script_code.h"
#include "tests/support/test_registry.h"

using namespace shopwalker;

class ScriptCodeTest : public QObject {
    Q_OBJECT
private slots:
    void commentsGoAndLiteralsStay_data() {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("line comment") << QByteArray("a(); // b()\nc()") << QByteArray("a(); \nc()");
        QTest::newRow("block comment") << QByteArray("a(/* \"b\" */1)") << QByteArray("a(1)");
        QTest::newRow("unclosed comment") << QByteArray("a(); /* b") << QByteArray("a(); ");
        QTest::newRow("HTML comment") << QByteArray("<!-- x\na()\n//-->") << QByteArray("\na()\n");
        QTest::newRow("address in a literal")
            << QByteArray("s='https://a.b/c'") << QByteArray("s='https://a.b/c'");
        QTest::newRow("comment in a literal") << QByteArray("s='/* no */'") << QByteArray("s='/* no */'");
        QTest::newRow("escaped slashes")
            << QByteArray("s='https:\\/\\/a.b\\/c'") << QByteArray("s='https://a.b/c'");
        QTest::newRow("joined literals") << QByteArray("s='https://code.' + \"jivo.ru\"+\n'/w'+id")
                                         << QByteArray("s='https://code.jivo.ru/w'+id");
        QTest::newRow("quote in an expression")
            << QByteArray("s.replace(/\"/g,1);//x\nb") << QByteArray("s.replace(/\"/g,1);\nb");
        QTest::newRow("slash in a class")
            << QByteArray("x=/[/\"]/;y='//z'") << QByteArray("x=/[/\"]/;y='//z'");
        QTest::newRow("division") << QByteArray("x=a/b;//c\nd='e/f'") << QByteArray("x=a/b;\nd='e/f'");
        QTest::newRow("unclosed literal") << QByteArray("a='b\n//c\nd") << QByteArray("a='b\n\nd");
        QTest::newRow("template over lines") << QByteArray("`a\n//b`//c") << QByteArray("`a\n//b`");
        QTest::newRow("empty") << QByteArray("") << QByteArray("");
        QTest::newRow("lone backslash") << QByteArray("'\\") << QByteArray("'\\");
    }

    void commentsGoAndLiteralsStay() {
        QFETCH(QByteArray, script);
        QFETCH(QByteArray, text);
        const auto exact = std::make_unique<char[]>(static_cast<std::size_t>(script.size()));
        std::copy(script.begin(), script.end(), exact.get());
        const ScriptCode code({exact.get(), static_cast<std::size_t>(script.size())});
        QCOMPARE(QByteArray::fromStdString(std::string(code.text())), text);
    }

    void positionsLeadBackToTheScript() {
        const std::string script = "/* x */ s = 'https:\\/\\/code.' + 'jivo.ru'; // y\nz()";
        const ScriptCode code(script);
        for (const auto* piece : {"s =", "code.", "jivo.ru", "z()"})
            QCOMPARE(code.inScript(code.text().find(piece)), script.find(piece));
    }
};

SHOPWALKER_TEST(ScriptCodeTest)
#include "script_code_test.moc"
