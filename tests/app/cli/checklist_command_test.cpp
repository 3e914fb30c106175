// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/cli/command_process.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace shopwalker;

class ChecklistCommandTest : public QObject {
    Q_OBJECT
private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatIsExportedIsImportedIdentically() {
        QCOMPARE(run({"export", "clinic/walk", "-o", file("walk.json")}).code, 0);
        auto package = bytes("walk.json");
        package.replace("\"id\": \"clinic/walk\"", "\"id\": \"own/walk\"");
        write("own.json", package);
        const auto imported = run({"import", file("own.json")});
        QCOMPARE(imported.code, 0);
        QVERIFY(imported.out.contains("added own/walk") &&
                imported.out.contains("languages: en ar hy mn ru"));
        QCOMPARE(run({"export", "own/walk", "-o", file("again.json")}).code, 0);
        QCOMPARE(bytes("again.json"), bytes("own.json"));
        QVERIFY(run({"import", file("own.json")}).out.contains("already there"));
        QVERIFY(run({"list"}).out.contains("own/walk"));
    }

    void oneLanguageCanBeExported() {
        const auto package = run({"export", "clinic/walk", "--language", "ru"}).out;
        QVERIFY(package.contains("\"ru\": {") && !package.contains("\"ar\": {"));
        QVERIFY(!run({"export", "clinic/walk", "--language", "en"}).out.contains("\"ru\": {"));
    }

    void nothingIsOverwrittenSilently() {
        write("v2.json", checklist(2, "Second"));
        QCOMPARE(run({"import", file("v2.json")}).code, 0);
        write("other.json", checklist(2, "Another"));
        write("v1.json", checklist(1, "First"));
        for (const auto& name : {"other.json", "v1.json"}) {
            const auto refused = run({"import", file(name)});
            QCOMPARE(refused.code, 3);
            QVERIFY2(refused.err.contains(name) && refused.err.contains("--replace"),
                     qPrintable(refused.err));
            QVERIFY(run({"show", "own/x"}).out.startsWith("Second"));
        }
        write("v3.json", checklist(3, "Third"));
        QVERIFY(run({"import", file("v3.json")}).out.contains("replaced own/x version 3"));
        QVERIFY(run({"import", file("v1.json"), "--replace"}).out.contains("replaced own/x version 1"));
        QVERIFY(run({"show", "own/x"}).out.startsWith("First"));
        QCOMPARE(run({"export", "own/x", "-o", file("v1.json")}).code, 2);
    }

    void aRefusalNamesFileKeyAndEveryReason() {
        write("bad.json",
              R"({"schema": "shopwalker.checklist/1", "colour": 1, "checklist": {"id": "own/x", "version": 0,
            "kind": "walk", "title": "T", "summary": "S", "steps": []}, "translations": {"../x": {"title": "T"}}})");
        const auto refused = run({"import", file("bad.json")});
        QCOMPARE(refused.code, 3);
        for (const auto& part : {"bad.json colour", "/version", "/steps", "translations/../x"})
            QVERIFY2(refused.err.contains(part), qPrintable(refused.err));
        QVERIFY(!QDir(m_folder->filePath("checklists")).exists());
    }

    void aSurplusTextIsRefusedAndAMissingOneIsNot() {
        auto package = QByteArray(R"({"schema": "shopwalker.checklist/1", "checklist": CHECKLIST,
                                      "translations": {"de": {"title": "T", "gone.title": "G"}}})");
        package.replace("CHECKLIST", checklist(1, "T"));
        write("p.json", package);
        QVERIFY(run({"import", file("p.json")}).err.contains("gone.title"));
        package.replace("gone.title", "summary");
        write("p.json", package);
        QCOMPARE(run({"import", file("p.json")}).code, 0);
    }

    void theGoodFilesAreImportedBesideTheBad() {
        write("good.json", checklist(1, "T"));
        const auto mixed = run({"import", file("missing.json"), file("good.json")});
        QCOMPARE(mixed.code, 1);
        QVERIFY(mixed.err.contains("missing.json") && mixed.out.contains("added own/x"));
    }

    void aFolderIsCheckedWhole() {
        QDir(m_folder->path()).mkpath("own");
        write("own/x.json", "{");
        write("own/y.json", R"({"id": "own/y"})");
        write("loose.json", "{}");
        const auto checked = run({"check", m_folder->path()});
        QCOMPARE(checked.code, 3);
        for (const auto& part : {"own/x.json", "own/y.json", "loose.json", "0 checklists are sound"})
            QVERIFY2(checked.out.contains(part), qPrintable(checked.out));
        const QTemporaryDir empty;
        QCOMPARE(run({"check", empty.path()}).code, 3);
        QCOMPARE(run({"check", empty.filePath("none")}).code, 3);
        QCOMPARE(run({"check"}).code, 0);
    }

    void aStrangersMistakesAreAnswered_data() {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("answer");
        QTest::newRow("nothing") << QStringList{} << "list, show ID";
        QTest::newRow("unknown verb") << QStringList{"delete", "x"} << "list, show ID";
        QTest::newRow("import nothing") << QStringList{"import"} << "import FILE";
        QTest::newRow("export nothing") << QStringList{"export"} << "export ID";
        QTest::newRow("unknown id") << QStringList{"show", "clinic"} << "no such checklist";
        QTest::newRow("export unknown") << QStringList{"export", "a/b"} << "no such checklist";
        QTest::newRow("no file behind -o") << QStringList{"export", "clinic/walk", "-o"} << "FILE is missing";
        QTest::newRow("language") << QStringList{"show", "clinic/walk", "--language", "xx"}
                                  << "choose one of";
    }

    void aStrangersMistakesAreAnswered() {
        QFETCH(QStringList, words);
        QFETCH(QString, answer);
        const auto result = run(words);
        QCOMPARE(result.code, 2);
        QVERIFY2(result.err.contains(answer), qPrintable(result.err));
    }

private:
    test::CommandResult run(const QStringList& words) const {
        return test::shopwalker(QStringList{"checklist", "--workspace", file("w.db")} + words);
    }

    QString file(const QString& name) const { return m_folder->filePath(name); }

    void write(const QString& name, const QByteArray& text) const {
        QFile target(file(name));
        QVERIFY(target.open(QIODevice::WriteOnly));
        target.write(text);
    }

    QByteArray bytes(const QString& name) const {
        QFile source(file(name));
        return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    }

    static QByteArray checklist(int version, const char* title) {
        auto text =
            QByteArray(R"({"id": "own/x", "version": 0, "kind": "walk", "title": "TITLE", "summary": "S",
            "steps": [{"id": "a", "title": "A", "stage": "need", "channel": "phone",
                       "questions": [{"id": "q", "type": "yes-no", "label": "Q"}]}]})");
        return text.replace("\"version\": 0", "\"version\": " + QByteArray::number(version))
            .replace("TITLE", title);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

SHOPWALKER_TEST(ChecklistCommandTest)
#include "checklist_command_test.moc"
