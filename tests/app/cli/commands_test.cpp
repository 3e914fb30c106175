// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/types/json/json.h"
#include "tests/app/cli/command_process.h"
#include "tests/support/shared_files.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace shopwalker;
using test::clinic;

class CommandsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const QString& name) const { return m_folder.path() + "/" + name; }

    QString written(const QString& name, const QByteArray& text) {
        QFile target(file(name));
        if (!target.open(QIODevice::WriteOnly) || target.write(text) != text.size())
            qFatal("%s cannot be written", qPrintable(target.fileName()));
        return target.fileName();
    }

    QByteArray bytesOf(const QString& name) {
        QFile source(name);
        return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    }

    QStringList compare(const QStringList& more = {}) {
        return QStringList{"compare", "Clinic B=" + clinic("b/en"), "Clinic A=" + clinic("a/en"),
                           "--workspace", file("work.db")} +
               more;
    }

private slots:
    void compareSavesWhatShowAndRescoreFindAgain() {
        const auto first = test::shopwalker(compare({"--json", "--name", "N"}));
        QVERIFY2(first.code == 0 || first.code == 1, qPrintable(first.err));
        const auto shown =
            test::shopwalker({"benchmark", "show", "N", "--json", "--workspace", file("work.db")});
        const auto again = test::shopwalker({"rescore", "latest", "--json", "--workspace", file("work.db")});
        const auto compared = parseObject(first.out.trimmed().toStdString(), "compare").value();
        for (const auto& out : {shown.out, again.out})
            QCOMPARE(parseObject(out.trimmed().toStdString(), "show").value()["comparison"].toObject(),
                     compared);
        QVERIFY(test::shopwalker({"benchmark", "list", "--workspace", file("work.db")}).out.contains("N"));
    }

    /// It brings thirty libraries with it (core/fetch/curl/late_curl.cpp).
    void libcurlIsLoadedByWhoeverFetches() {
#ifndef Q_OS_LINUX
        QSKIP("only the linker of Linux is told to load it late");
#endif
        const auto loads = [](const QStringList& words) {
            QProcess process;
            auto environment = QProcessEnvironment::systemEnvironment();
            environment.insert("LD_DEBUG", "files"); // glibc tells what it loads
            process.setProcessEnvironment(environment);
            process.start(test::commandLineProgram(), words);
            process.waitForFinished();
            const auto told = process.readAllStandardError();
            if (!told.contains("libQt6Core"))
                qFatal("the linker tells nothing");
            return told.contains("libcurl");
        };
        QVERIFY(!loads({"--version"}));
        QVERIFY(!loads({"detect", clinic("a/en/index.html")}));
        QVERIFY(loads({"robots", "http://127.0.0.1:9/", "--allow-private"}));
    }

    void deletingAnExampleAsksForItsWalks() {
        const auto run = [&](const QStringList& words) {
            return test::shopwalker(QStringList{"benchmark"} + words +
                                    QStringList{"--workspace", file("e.db")});
        };
        QCOMPARE(run({"import", "--example", "uis"}).code, 0);
        const auto refused = run({"delete", "latest"}); // nobody sits at the terminal
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.err.contains("walks that came with it?") && refused.err.contains("--yes"),
                 qPrintable(refused.err));
        QVERIFY(!run({"list"}).out.startsWith("no benchmark"));
        const auto deleted = run({"delete", "latest", "--yes"});
        QVERIFY2(deleted.code == 0 && deleted.out.contains("walks lie there, too"), qPrintable(deleted.err));
        const auto walks = [&] {
            return test::shopwalker({"walk", "list", "--json", "--workspace", file("e.db")}).out;
        };
        QCOMPARE(walks(), QString());
        QCOMPARE(run({"restore", "1"}).code, 0);
        QVERIFY(!walks().isEmpty());
    }

    void reportsAreWrittenByTheirSuffix() {
        const auto run = test::shopwalker(compare({"--report", file("r.html"), "--language", "ar"}));
        QVERIFY2(run.code == 0 || run.code == 1, qPrintable(run.err));
        QVERIFY(bytesOf(file("r.html")).contains("dir=\"rtl\""));
        QVERIFY(!bytesOf(file("r.html")).contains(m_folder.path().toUtf8()));
        test::shopwalker(compare({"--report", file("r.json")}));
        QVERIFY(parseObject(bytesOf(file("r.json")).toStdString(), "report").ok());
    }

    void noPathOfThisMachineIsPrinted() {
        const auto run = test::shopwalker(compare());
        QVERIFY(run.out.contains("Clinic A"));
        QVERIFY2(!run.out.contains(clinic("")), qPrintable(run.out));
    }

    void whatCannotBeReadGetsALineAndTheRunGoesOn() {
        const auto run = test::shopwalker({"compare", "Own=" + clinic("a/en"), "Gone=http://127.0.0.1:9/",
                                           "Binary=" + written("binary.html", QByteArray(5000, '\0')),
                                           "Empty=" + written("empty.html", ""), "--allow-private",
                                           "--workspace", file("bad.db")});
        QCOMPARE(run.code, 1);
        QVERIFY2(run.out.contains("http://127.0.0.1:9/"), qPrintable(run.out));
        QVERIFY(run.out.contains("Clinic") || run.out.contains("Own"));
    }

    void nothingReadAtAllIsAFailure() {
        QCOMPARE(test::shopwalker(
                     {"compare", "http://127.0.0.1:9/", "--allow-private", "--workspace", file("none.db")})
                     .code,
                 3);
    }

    void privateAddressesAreRefusedUnlessAllowed() {
        const auto run =
            test::shopwalker({"compare", "http://127.0.0.1:9/", "--workspace", file("private.db")});
        QCOMPARE(run.code, 3);
        QVERIFY2(run.out.contains("refused") || run.out.contains("internet"), qPrintable(run.out));
    }

    void mistakesAreSaidInOneLine_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("says");
        QTest::newRow("no command") << QStringList{} << 2 << "--help";
        QTest::newRow("unknown command") << QStringList{"compar"} << 2 << "compar";
        QTest::newRow("nothing to compare") << QStringList{"compare"} << 2 << "OWN is missing";
        QTest::newRow("no site") << QStringList{"compare", "./nowhere"} << 2 << "./nowhere";
        QTest::newRow("ftp") << QStringList{"compare", "ftp://x.example"} << 2 << "http";
        QTest::newRow("report suffix") << compare({"--report", "x.docx"}) << 2 << ".html";
        QTest::newRow("report folder") << compare({"--report", "/no/such/x.html"}) << 2 << "folder";
        QTest::newRow("language") << compare({"--language", "xx"}) << 2 << "hy";
        QTest::newRow("workspace") << QStringList{"compare", clinic("b/en"), "--workspace", "/proc/x/w.db"}
                                   << 3 << "--workspace";
        QTest::newRow("foreign workspace")
            << QStringList{"benchmark", "list", "--workspace", clinic("a/style.css")} << 3 << "style.css";
        QTest::newRow("no workspace")
            << QStringList{"benchmark", "list", "--workspace", "./none.db"} << 3 << "none.db";
        QTest::newRow("no scan") << QStringList{"scan"} << 2 << "SITE";
        QTest::newRow("no list") << QStringList{"scan", "--from", "./nowhere"} << 2 << "./nowhere";
        QTest::newRow("rescore what") << QStringList{"rescore"} << 2 << "BENCHMARK";
    }
    void mistakesAreSaidInOneLine() {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QFETCH(QString, says);
        const auto run = test::shopwalker(arguments);
        QCOMPARE(run.code, code);
        QVERIFY2(run.err.contains(says), qPrintable(run.err));
        QVERIFY(run.out.isEmpty());
    }

    void everyCommandExplainsItselfWithItsExitCodes_data() {
        QTest::addColumn<QString>("command");
        for (const auto* command : {"compare", "scan", "rescore", "benchmark", "detect"})
            QTest::newRow(command) << command;
    }
    void everyCommandExplainsItselfWithItsExitCodes() {
        QFETCH(QString, command);
        const auto run = test::shopwalker({command, "--help"});
        QCOMPARE(run.code, 0);
        QVERIFY(run.out.startsWith("shopwalker " + command));
        QVERIFY(run.out.contains("Exit codes: 0"));
    }

    void aListIsResumedWhereItStopped() {
        const auto list = written(
            "list.txt", ("# two clinics\nA=" + clinic("a/en") + "\nB=" + clinic("b/en") + "\n").toUtf8());
        const auto output = file("findings.jsonl");
        test::shopwalker({"scan", "A=" + clinic("a/en"), "--output", output});
        const auto before = bytesOf(output);
        QVERIFY(before.contains("shopwalker.finding/1"));
        written("findings.jsonl", before + "{\"schema\":\"shopwalker.finding/1\",\"half");
        test::shopwalker({"scan", "--from", list, "--output", output});
        const auto after = bytesOf(output);
        QVERIFY(after.startsWith(before));
        QCOMPARE(after.count("shopwalker.site/1"), 2);
        test::shopwalker({"scan", "--from", list, "--output", output});
        QCOMPARE(bytesOf(output), after);
    }

    void aForeignOutputFileIsLeftAlone() {
        const auto letter = written("letter.txt", "Dear reader\n");
        const auto run = test::shopwalker({"scan", clinic("b/en"), "--output", letter});
        QCOMPARE(run.code, 3);
        QCOMPARE(bytesOf(letter), QByteArray("Dear reader\n"));
    }
};

SHOPWALKER_TEST(CommandsTest)
#include "commands_test.moc"
