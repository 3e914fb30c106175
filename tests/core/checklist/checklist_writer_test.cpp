// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/checklist_edits.h"
#include "core/checklist/checklist_folder.h"
#include "core/checklist/checklist_reader.h"
#include "core/checklist/checklist_writer.h"
#include "core/checklist/files/shipped_files.h"
#include "core/types/json/json.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QTemporaryDir>

using namespace shopwalker;

class ChecklistWriterTest : public QObject {
    Q_OBJECT
private slots:
    void everyShippedFileIsWhatTheWriterWrites() {
        for (const auto& [id, entry] : loadChecklists().library.entries) {
            QCOMPARE(toQString(checklistText(entry.checklist)), shipped(id + ".json"));
            for (const auto& [language, texts] : entry.languages)
                QCOMPARE(toQString(translationText(entry.checklist, texts)),
                         shipped("i18n/" + language + "/" + id + ".json"));
        }
    }

    void everyKeySurvivesWritingAndReading() {
        const auto checklist = everything();
        const auto file = parseObject(checklistText(checklist), "text");
        QVERIFY(file.ok());
        QVERIFY(checklistFromJson(file.value()) == checklist);
    }

    void aNumberIsComparedAsNumberAndAnOptionAsText() {
        const auto text = checklistText(everything());
        QVERIFY(text.find(R"("question": "a.scale", "equals": 3)") != std::string::npos);
        QVERIFY(text.find(R"("question": "a.choice", "equals": "3")") != std::string::npos);
    }

    void textsOfDeletedQuestionsGo() {
        const Checklist base{.id = "a/b", .kind = "walk", .title = "T", .summary = "S"};
        const auto text = translationText(base, {{"gone.q.label", "x"}, {"title", "Т"}, {"summary", "С"}});
        QCOMPARE(toQString(text), QString("{ \"title\": \"Т\", \"summary\": \"С\" }\n"));
    }

    void aWrittenChecklistIsLoadedFromItsFolder() {
        const QTemporaryDir folder;
        const auto path = folder.path().toStdString();
        const auto copy = copyOf(loadChecklists().library.entries.at("clinic/walk"), "own/clinic");
        QVERIFY(writeChecklist(path, copy).ok());
        const auto loaded = loadChecklists(path);
        QVERIFY(loaded.problems.empty());
        QVERIFY(loaded.library.entries.at("own/clinic").checklist == copy.checklist);
        QVERIFY(loaded.library.entries.at("own/clinic").languages == copy.languages);

        auto russianOnly = copy;
        std::erase_if(russianOnly.languages, [](const auto& language) { return language.first != "ru"; });
        QVERIFY(writeChecklist(path, russianOnly).ok());
        QCOMPARE(loadChecklists(path).library.entries.at("own/clinic").languages.size(), std::size_t(1));

        QVERIFY(removeChecklist(path, "own/clinic").ok());
        QVERIFY(!loadChecklists(path).library.entries.contains("own/clinic"));
    }

    void aBrokenChecklistIsNotWritten() {
        const QTemporaryDir folder;
        Checklist checklist = everything();
        checklist.steps[0].questions[1].label.clear();
        const auto written = writeChecklist(folder.path().toStdString(), {checklist, {}});
        QVERIFY(!written.ok());
        QVERIFY(written.error().where.find("questions/1/label") != std::string::npos);
        QVERIFY(!QFile::exists(folder.filePath("own/all.json")));
    }

    void aQuestionIsNotMovedBehindTheOneThatNamesIt() {
        const auto checklist = everything();
        QVERIFY(withQuestionMoved(checklist, 0, 0, 1).ok());
        QVERIFY(!withQuestionMoved(checklist, 0, 0, 2).ok());
        QVERIFY(!withQuestionMoved(checklist, 0, 0, 99).ok());
        QVERIFY(!withStepMoved(checklist, 1, 0).ok());
        Checklist free = checklist;
        free.steps[1].questions[0].showIf.reset();
        const auto moved = withStepMoved(free, 1, 0);
        QVERIFY(moved.ok());
        QCOMPARE(moved.value().steps[0].id, std::string("b"));
    }

    void anIdComesFromTheTitle() {
        const auto free = [](const std::string&) { return false; };
        QCOMPARE(freshId("Café visit, again!", "step", free), std::string("cafe-visit-again"));
        QCOMPARE(freshId("Приём", "step", free), std::string("step"));
        QCOMPARE(freshId("Step", "x", [](const std::string& id) { return id != "step-3"; }),
                 std::string("step-3"));
    }

private:
    static QString shipped(const std::string& path) {
        const auto text = shippedFile(toQString(path));
        return text ? toQString(text.value()) : "missing: " + toQString(path);
    }

    /// A checklist that uses every key.
    static Checklist everything() {
        using Kind = Condition::Kind;
        Checklist checklist{.id = "own/all",
                            .version = 3,
                            .kind = "walk",
                            .title = "All \"keys\"",
                            .summary = "a\\b\n\tc",
                            .source = "R-090"};
        Step a{
            .id = "a", .title = "A", .touchpoint = "phone", .stage = "need", .channel = "phone", .repeat = 3};
        a.questions = {
            {.id = "scale", .type = QuestionType::Scale, .label = "S", .scaleTo = 7},
            {.id = "choice",
             .type = QuestionType::Choice,
             .label = "C",
             .help = "H",
             .options = {{"3", "three", 0.5}, {"4", "four", {}}},
             .required = true,
             .weight = 0,
             .critical = true,
             .notApplicable = false},
            {.id = "count",
             .type = QuestionType::Count,
             .label = "N",
             .showIf = Condition{.kind = Kind::Equals, .question = "a.scale", .value = "3"},
             .evidence = EvidenceRule{"photo", Condition{.kind = Kind::Answered, .question = "a.scale"}},
             .target = Target{1, 4.5, "rings"},
             .sells = "trust",
             .audience = "owner",
             .prefill = "phone"}};
        Step b{.id = "b", .title = "B", .stage = "decision", .channel = "office"};
        b.questions = {
            {.id = "q",
             .label = "Q",
             .showIf =
                 Condition{
                     .kind = Kind::Any,
                     .parts = {{.kind = Kind::Equals, .question = "a.choice", .value = "3"},
                               {.kind = Kind::All,
                                .parts = {{.kind = Kind::AtLeast, .question = "a.count", .value = "2"},
                                          {.kind = Kind::AtMost, .question = "a.count", .value = "9"},
                                          {.kind = Kind::NotEquals, .question = "a.scale", .value = "1"}}}}},
             .good = "no"}};
        checklist.steps = {a, b};
        return checklist;
    }
};

SHOPWALKER_TEST(ChecklistWriterTest)
#include "checklist_writer_test.moc"
