// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/shared_files.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

namespace {

struct Ran {
    int code = -1;
    QByteArray errors;
    QList<QJsonObject> lines;
};

Ran detect(const QStringList& arguments, const QByteArray& input = {}) {
    QProcess process;
    process.start(shopwalker::test::commandLineProgram(), QStringList{"detect"} + arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(300'000))
        process.kill();
    Ran ran{.code = process.exitCode(), .errors = process.readAllStandardError(), .lines = {}};
    for (const auto& line : process.readAllStandardOutput().split('\n'))
        if (!line.isEmpty())
            ran.lines << QJsonDocument::fromJson(line).object();
    return ran;
}

/// Builds prefix + repeat × times as the vectors describe it.
QByteArray pageOf(const QJsonObject& recipe) {
    auto repeat = recipe["repeat"].toString().section("  (", 0, 0);
    QByteArray page = recipe["prefix"].toString().toUtf8();
    const bool counted = repeat.contains('N');
    QByteArray piece = repeat.toUtf8();
    if (piece == "\\u0000")
        piece = QByteArray(1, '\0');
    else if (piece == "\\r")
        piece = "\r";
    else if (piece == "byte 0xFF")
        piece = "\xFF";
    for (int time = 0; time < recipe["times"].toInt(); ++time)
        page += counted ? QByteArray(piece).replace('N', QByteArray::number(time)) : piece;
    return page + recipe["suffix"].toString().toUtf8();
}

} // namespace

class DetectCommandTest : public QObject {
    Q_OBJECT
private slots:
    void everyPageGetsALineInOrder() {
        const QTemporaryDir folder;
        QStringList pages;
        for (int page = 0; page < 30; ++page) {
            pages << folder.filePath(QString::number(page));
            QFile file(pages.back());
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("<title>" + QByteArray::number(page) + "</title>" +
                       QByteArray(page % 3 * 100'000, 'x'));
        }
        pages.insert(7, folder.filePath("not there"));
        pages.insert(9, folder.path()); // a folder is no page
        const auto ran = detect(pages);
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.lines.size(), pages.size());
        for (int line = 0; line < pages.size(); ++line)
            QCOMPARE(ran.lines[line]["page"].toString(), pages[line]);
        QCOMPARE(ran.lines[7]["stateReason"].toString(), QString("missing"));
        QCOMPARE(ran.lines[9]["stateReason"].toString(), QString("missing"));
        QCOMPARE(ran.lines[31]["title"].toString(), QString("29"));
    }

    void standardInputIsAPage() {
        const auto ran = detect({"--url", "https://example.am/", "-"}, "<title>from a pipe</title>x");
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.lines[0]["title"].toString(), QString("from a pipe"));
        QCOMPARE(ran.lines[0]["url"].toString(), QString("https://example.am/"));
    }

    void theMapNamesAddressesByteForByte() {
        const QTemporaryDir folder;
        const auto map = folder.filePath("map.json"), page = folder.filePath("a.html");
        for (const auto& path : {map, page}) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(path == map ? QJsonDocument(QJsonObject{{page, "https://a.example/"}}).toJson()
                                   : QByteArray("x"));
        }
        QCOMPARE(detect({"--url-map", map, page}).lines[0]["url"].toString(), QString("https://a.example/"));
        QVERIFY(detect({"--url-map", map, "-"}, "x").lines[0]["url"].isNull());
    }

    void wrongArgumentsGetOneClearLine_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no page") << QStringList{};
        QTest::newRow("one address for two pages") << QStringList{"--url", "https://a/", "a", "b"};
        QTest::newRow("unknown option") << QStringList{"--nonsense", "a"};
        QTest::newRow("no such map") << QStringList{"--url-map", "/not/there.json", "a"};
        QTest::newRow("standard input twice") << QStringList{"-", "-"};
    }
    void wrongArgumentsGetOneClearLine() {
        QFETCH(QStringList, arguments);
        const auto ran = detect(arguments);
        QCOMPARE(ran.code, 2);
        QVERIFY(ran.lines.isEmpty());
        QVERIFY(ran.errors.startsWith("shopwalker: "));
    }
};

class HostilePagesTest : public QObject {
    Q_OBJECT
private slots:
    void everyHostilePageEndsAndTheRunGoesOn() {
        const QTemporaryDir folder;
        QStringList pages;
        for (const auto& value : shopwalker::test::vectorCases("hostile_html")) {
            const auto one = value.toObject();
            pages << folder.filePath(one["id"].toString());
            QFile file(pages.back());
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(pageOf(one["recipe"].toObject()));
        }
        const auto ran = detect(pages);
        QCOMPARE(ran.lines.size(), pages.size());
        const auto died = std::count_if(ran.lines.begin(), ran.lines.end(), [](const QJsonObject& line) {
            return line["stateReason"].toString() == "worker-died";
        });
        qInfo("%d of %d pages cost their worker", int(died), int(pages.size()));
    }
};

SHOPWALKER_TEST(DetectCommandTest)
SHOPWALKER_SHARED_TEST(HostilePagesTest)
#include "detect_command_test.moc"
