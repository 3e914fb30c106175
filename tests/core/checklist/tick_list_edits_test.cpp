// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/checklist_folder.h"
#include "core/checklist/tick_list_edits.h"
#include "core/checklist/walk/tick_lines.h"
#include "core/checklist/walk/walk_findings.h"
#include "core/checklist/walk/walk_session.h"
#include "tests/support/test_registry.h"

#include <QTemporaryDir>

using namespace shopwalker;

/// The shipped list of an online business, made one's own.
class TickListEditsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { m_shipped = loadChecklists().library.entries.at("inventory/online-business"); }

    void aLineIsAddedInTheLanguageOfTheScreen() {
        const auto list = withItemAdded(m_shipped, "social", "Канал", "ru");
        const auto& added = list.checklist.steps.front().questions.back();
        QCOMPARE(added.label, std::string("Канал")); // until somebody says it in English
        QCOMPARE(list.languages.at("ru").at("social." + added.id + ".label"), std::string("Канал"));
        QVERIFY(!list.languages.at("ar").contains("social." + added.id + ".label"));
        QCOMPARE(list.checklist.version, m_shipped.checklist.version + 1);
        canBeWritten(list);
    }

    void aNewGroupStandsAtTheEnd() {
        const auto list = withItemAdded(m_shipped, "Our shop window", "Window", "en");
        QCOMPARE(list.checklist.steps.back().title, std::string("Our shop window"));
        QCOMPARE(list.checklist.steps.back().id, std::string("our-shop-window"));
        canBeWritten(list);
    }

    void twoLinesOfOneNameAreTwoLines() {
        const auto list =
            withItemAdded(withItemAdded(m_shipped, "social", "Window", "en"), "social", "Window", "en");
        const auto& lines = list.checklist.steps.front().questions;
        QVERIFY(lines[lines.size() - 1].id != lines[lines.size() - 2].id);
        canBeWritten(list);
    }

    void aNameChangesInItsLanguageOnly() {
        const auto russian = withItemRenamed(m_shipped, "social.avatar", "Портрет", "ru");
        QCOMPARE(russian.languages.at("ru").at("social.avatar.label"), std::string("Портрет"));
        QVERIFY(russian.checklist.steps == m_shipped.checklist.steps);
        const auto english = withItemRenamed(m_shipped, "social.avatar", "Portrait", "en");
        QCOMPARE(english.checklist.steps.front().questions.back().label, std::string("Portrait"));
        canBeWritten(english);
    }

    void aLineThatMovesTakesItsWordsAlong() {
        const auto& other = m_shipped.checklist.steps[1].id;
        const auto moved = withItemMoved(m_shipped, "social.avatar", other, "en");
        QCOMPARE(moved.path, other + ".avatar");
        QVERIFY(!moved.entry.languages.at("hy").contains("social.avatar.label"));
        QCOMPARE(moved.entry.languages.at("hy").at(moved.path + ".label"),
                 m_shipped.languages.at("hy").at("social.avatar.label"));
        canBeWritten(moved.entry);
        QVERIFY(withItemMoved(m_shipped, "social.gone", other, "en").path.empty());
    }

    void theLastLineTakesItsGroupAlongAndCanComeBack() {
        auto list = m_shipped;
        for (const auto& line : m_shipped.checklist.steps.front().questions)
            list = withItemRemoved(list, "social." + line.id);
        QCOMPARE(list.checklist.steps.size(), m_shipped.checklist.steps.size() - 1);
        QVERIFY(!list.languages.at("mn").contains("social.title"));
        canBeWritten(list);
        const auto again = withItemShown(list, m_shipped, "social.avatar");
        QCOMPARE(again.checklist.steps.back().id, std::string("social"));
        QCOMPARE(again.languages.at("mn").at("social.avatar.label"),
                 m_shipped.languages.at("mn").at("social.avatar.label"));
        canBeWritten(again);
    }

    void aTickThatIsTakenBackIsUnknownAgain() {
        const auto& list = m_shipped.checklist;
        WalkSession session(list, {.id = "w", .checklist = list.id});
        const auto place = session.placeOf("social.avatar", 0);
        QVERIFY(session.answer(*place, {.value = {.choices = {"no"}, .reaction = "negative"}}).ok());
        QCOMPARE(walkFindings(list, session.walk()).size(), std::size_t(1));
        QCOMPARE(session.progress().answered, 1);
        QVERIFY(session.answer(*place, {.withdrawn = true}).ok());
        QVERIFY(session.answerAt(*place) == nullptr);
        QVERIFY(walkFindings(list, session.walk()).empty()); // never counted as absent
        QCOMPARE(session.progress().answered, 0);
        QCOMPARE(session.walk().answers.size(), std::size_t(2)); // nothing is overwritten
    }

    void anOwnLineKeepsItsRowWhateverItIsCalledAndWhereverItStands() {
        auto list = withItemAdded(m_shipped, "social", "Stand at the station", "en");
        QCOMPARE(rowOf(list, "stand-at-the-station"),
                 std::string("inventory/online-business#stand-at-the-station"));
        list = withItemRenamed(list, "social.stand-at-the-station", "Stand", "en");
        const auto moved = withItemMoved(list, "social.stand-at-the-station", "Street", "en");
        QCOMPARE(moved.path, std::string("street.stand-at-the-station"));
        QCOMPARE(rowOf(moved.entry, "stand-at-the-station"),
                 std::string("inventory/online-business#stand-at-the-station"));
        QCOMPARE(rowOf(m_shipped, "avatar"), std::string("avatar")); // a touchpoint of the catalogue
    }

    void linesOfOneNameInTwoGroupsAreTwoRows() {
        const auto& other = m_shipped.checklist.steps[1].id;
        const auto list =
            withItemAdded(withItemAdded(m_shipped, "social", "Window", "en"), other, "Window", "en");
        QCOMPARE(list.checklist.steps[1].questions.back().id, std::string("window-2"));
        auto byHand = list; // whoever writes the file may give one id twice
        byHand.checklist.steps[1].questions.back().id = "window";
        QCOMPARE(rowOf(byHand, "window"), std::string("inventory/online-business#social/window"));
    }

    void onlyTickedLinesAreLaidOut() {
        auto list = withItemAdded(m_shipped, "social", "Window", "en").checklist;
        WalkSession session(list, {.id = "w", .company = "Clinic", .checklist = list.id});
        QVERIFY(session
                    .answer(*session.placeOf("social.window", 0),
                            {.value = {.choices = {"yes"}, .reaction = "neutral"}})
                    .ok());
        QVERIFY(session.answer(*session.placeOf("social.avatar", 0), {.value = {.choices = {"no"}}}).ok());
        QVERIFY(session.answer(*session.placeOf("social.avatar", 0), {.withdrawn = true}).ok());
        const auto ticks = tickedLines(session);
        QCOMPARE(ticks.steps.size(), std::size_t(1));
        QCOMPARE(ticks.steps[0].touchpoint, std::string("inventory/online-business#window"));
        QCOMPARE(ticks.steps[0].title, std::string("Window"));
        QCOMPARE(ticks.steps[0].channel, list.steps[0].channel);
        QCOMPARE(ticks.steps[0].asked[0].answer->value.reaction, std::string("neutral"));
        const auto findings = walkFindings(session);
        QCOMPARE(findings.size(), std::size_t(1));
        QCOMPARE(findings[0].touchpoint, ticks.steps[0].touchpoint);
        QVERIFY(findings[0].presence == Presence::Present);
    }

private:
    static std::string rowOf(const ChecklistLibrary::Entry& list, std::string_view line) {
        for (const auto& group : list.checklist.steps)
            for (const auto& question : group.questions)
                if (question.id == line)
                    return tickedTouchpoint(list.checklist, group, question);
        return {};
    }

    static void canBeWritten(const ChecklistLibrary::Entry& entry) {
        const QTemporaryDir folder;
        const auto path = folder.path().toStdString();
        const auto written = writeChecklist(path, entry);
        QVERIFY2(written.ok(), written.ok() ? "" : describe(written.error()).c_str());
        const auto loaded = loadChecklists(path);
        for (const auto& problem : loaded.problems) // a line that is new has no words in some languages yet
            QCOMPARE(problem.code, std::string(untranslated));
        QVERIFY(loaded.library.entries.at(entry.checklist.id).checklist == entry.checklist);
        QVERIFY(loaded.library.entries.at(entry.checklist.id).languages == entry.languages);
    }

    ChecklistLibrary::Entry m_shipped;
};

SHOPWALKER_TEST(TickListEditsTest)
#include "tick_list_edits_test.moc"
