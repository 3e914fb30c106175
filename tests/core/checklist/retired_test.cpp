// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/checklist_library.h"
#include "core/checklist/files/retired.h"
#include "tests/support/test_registry.h"

#include <set>

using namespace shopwalker;

class RetiredTest : public QObject {
    Q_OBJECT
private slots:
    void whatIsShippedIsSoundAndNotInUse() {
        const auto retired = loadRetired();
        QVERIFY2(retired.ok(), retired.ok() ? "" : describe(retired.error()).c_str());
        const auto library = loadChecklists().library;
        for (const auto& checklist : retired.value().checklists) {
            QVERIFY2(!library.entries.contains(checklist.id), checklist.id.c_str());
            QVERIFY(checklist.instead.empty() || library.entries.contains(checklist.instead));
        }
        for (const auto& question : retired.value().questions) {
            const auto paths = pathsOf(library, question.checklist);
            QVERIFY2(!paths.contains(question.question), question.question.c_str());
            QVERIFY(question.instead.empty() || paths.contains(question.instead));
        }
    }

    void aRetiredQuestionKeepsItsTypeAndItsWords() {
        const auto retired =
            readRetired(R"({"checklists": [{"id": "a/b", "title": {"en": "Old"}, "instead": "a/c"}],
            "questions": [{"checklist": "a/c", "question": "s.q", "version": 2, "type": "scale",
                           "label": {"en": "How", "ru": "Как"}, "instead": "s.r"}]})",
                        "deprecated.json");
        QVERIFY(retired.ok());
        QCOMPARE(retired.value().checklist("a/b")->instead, std::string("a/c"));
        QVERIFY(retired.value().checklist("a/c") == nullptr);
        const auto* question = retired.value().question("a/c", "s.q");
        QVERIFY(question != nullptr && question->type == QuestionType::Scale && question->version == 2);
        QCOMPARE(inLanguage(question->label, "ru"), std::string("Как"));
        QCOMPARE(inLanguage(question->label, "hy"), std::string("How"));
    }

    void aBrokenFileIsRefusedByKey_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("unknown key") << QByteArray(R"({"checklists": [], "questions": [], "x": 1})")
                                     << QByteArray("x");
        QTest::newRow("no English")
            << QByteArray(R"({"checklists": [{"id": "a/b", "title": {"ru": "x"}}], "questions": []})")
            << QByteArray("/checklists/0/title");
        QTest::newRow("no path")
            << QByteArray(R"({"checklists": [{"id": "ab", "title": {"en": "x"}}], "questions": []})")
            << QByteArray("/checklists/0/id");
    }

    void aBrokenFileIsRefusedByKey() {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, key);
        const auto retired = readRetired(json.toStdString(), "d.json");
        QVERIFY(!retired.ok());
        QVERIFY2(describe(retired.error()).find(key.constData()) != std::string::npos,
                 describe(retired.error()).c_str());
    }

private:
    static std::set<std::string> pathsOf(const ChecklistLibrary& library, const std::string& id) {
        std::set<std::string> paths;
        if (const auto checklist = library.find(id))
            for (const auto& step : checklist->steps)
                for (const auto& question : step.questions)
                    paths.insert(step.id + "." + question.id);
        return paths;
    }
};

SHOPWALKER_TEST(RetiredTest)
#include "retired_test.moc"
