// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/checklist_library.h"
#include "core/types/json/json.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <set>

using namespace shopwalker;

class ChecklistLibraryTest : public QObject {
    Q_OBJECT
private slots:
    void everyShippedFileIsSound() {
        const auto loaded = loadChecklists();
        QStringList problems;
        for (const auto& problem : loaded.problems)
            problems += toQString(describe(problem));
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join('\n')));
        QVERIFY(!loaded.library.entries.empty());
    }

    void everyChecklistSpeaksAllFiveLanguages() {
        for (const auto& [id, entry] : loadChecklists().library.entries) {
            std::set<std::string> languages{"en"};
            for (const auto& [language, texts] : entry.languages)
                languages.insert(language);
            QVERIFY2((languages == std::set<std::string>{"ar", "en", "hy", "mn", "ru"}), id.c_str());
        }
    }

    void aMissingTextStaysInEnglish() {
        Checklist checklist{
            .id = "a/b", .version = 1, .kind = "walk", .title = "Title", .summary = "Summary"};
        const auto russian = translated(checklist, {{"title", "Название"}, {"summary", ""}});
        QCOMPARE(russian.title, std::string("Название"));
        QCOMPARE(russian.summary, std::string("Summary"));
    }

    void aBadFileIsNamedAndTheOthersStay_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("problem");
        const auto with = [](const char* question) {
            return QByteArray(
                       R"({"id": "own/x", "version": 1, "kind": "walk", "title": "T", "summary": "S", "steps": [
                {"id": "a", "title": "A", "stage": "need", "channel": "phone", "questions": [)") +
                   question + "]}]}";
        };
        QTest::newRow("no JSON") << QByteArray("{") << QByteArray("not valid JSON");
        QTest::newRow("unknown key") << with(R"({"id": "q", "type": "text", "label": "L", "colour": "red"})")
                                     << QByteArray("/steps/0/questions/0");
        QTest::newRow("unknown type") << with(R"({"id": "q", "type": "slider", "label": "L"})")
                                      << QByteArray("/steps/0/questions/0/type");
        QTest::newRow("choice without options")
            << with(R"({"id": "q", "type": "choice", "label": "L"})") << QByteArray("a.q");
        QTest::newRow("same id twice")
            << with(R"({"id": "q", "type": "text", "label": "L"}, {"id": "q", "type": "text", "label": "L"})")
            << QByteArray("two questions");
        QTest::newRow("condition on a later question")
            << with(
                   R"({"id": "q", "type": "text", "label": "L", "showIf": {"question": "a.r", "equals": "yes"}},
                      {"id": "r", "type": "yes-no", "label": "L"})")
            << QByteArray("no earlier question");
        QTest::newRow("target of a text")
            << with(R"({"id": "q", "type": "text", "label": "L", "target": {"good": 1, "bad": 2}})")
            << QByteArray("target");
    }

    void aBadFileIsNamedAndTheOthersStay() {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, problem);
        const QTemporaryDir folder;
        QDir(folder.path()).mkdir("own");
        QFile file(folder.filePath("own/x.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(json);
        file.close();
        const auto loaded = loadChecklists(folder.path().toStdString());
        QVERIFY(!loaded.problems.empty());
        QByteArray all;
        for (const auto& error : loaded.problems)
            all += describe(error).c_str() + QByteArray("\n");
        QVERIFY2(all.contains("own/x.json") && all.contains(problem), all.constData());
        QCOMPARE(loaded.library.entries.size(), loadChecklists().library.entries.size());
    }

    void aFolderMayBeNamedFromWhereOneStands() {
        const QTemporaryDir folder(QDir::currentPath() + "/own-XXXXXX");
        QDir(folder.path()).mkdir("own");
        QFile file(folder.filePath("own/x.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"id": "own/x", "version": 1, "kind": "chain", "title": "T", "summary": "S", "steps": [
            {"id": "a", "title": "A", "stage": "need", "channel": "phone", "questions": []}]})");
        file.close();
        const auto loaded = loadChecklists(QDir::current().relativeFilePath(folder.path()).toStdString());
        QVERIFY2(loaded.problems.empty(),
                 loaded.problems.empty() ? "" : describe(loaded.problems[0]).c_str());
        QVERIFY(loaded.own.contains("own/x"));
    }

    void aTranslationIsHeldAgainstTheBase() {
        const Checklist base{.id = "a/b", .version = 1, .kind = "walk", .title = "%1 of %2", .summary = "S"};
        QVERIFY(checkTranslation(base, {{"title", "%2 из %1"}, {"summary", "С"}}, "ru").empty());
        QCOMPARE(checkTranslation(base, {{"title", "%1"}, {"summary", "С"}}, "ru").size(), std::size_t(1));
        QCOMPARE(checkTranslation(base, {{"title", "%1 %2"}}, "ru").size(), std::size_t(1));
        QCOMPARE(checkTranslation(base, {{"title", "%1 %2"}, {"summary", "С"}, {"x", "y"}}, "ru").size(),
                 std::size_t(1));
    }
};

SHOPWALKER_TEST(ChecklistLibraryTest)
#include "checklist_library_test.moc"
