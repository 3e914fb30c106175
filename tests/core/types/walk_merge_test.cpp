// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/types/erased_names.h"
#include "core/types/walk_merge.h"
#include "tests/support/test_registry.h"

using namespace shopwalker;
using namespace std::chrono_literals;

class WalkMergeTest : public QObject {
    Q_OBJECT
private slots:
    void mergingACopyChangesNothing() {
        Walk walk{.id = "w", .changedAt = std::chrono::sys_seconds(5s)};
        walk.answers = {{.question = "a", .at = at(1)}, {.question = "b", .at = at(2)}};
        walk.moments = {{.at = at(1), .note = "no id"}, {.at = at(1), .note = "no id either"}};
        walk.notes = {{.id = "n", .text = "x", .at = at(3)}};
        QVERIFY(mergedWalks(walk, walk) == walk);
    }

    void whatBothAddedIsKeptInTheOrderOfTime() {
        Walk ours{.id = "w"}, theirs{.id = "w"};
        ours.answers = {{.question = "a", .at = at(1)}, {.question = "c", .at = at(3)}};
        theirs.answers = {{.question = "a", .at = at(1)}, {.question = "b", .at = at(2)}};
        const auto merged = mergedWalks(ours, theirs);
        QCOMPARE(merged.answers.size(), std::size_t(3));
        QCOMPARE(merged.answers[1].question, std::string("b"));
    }

    void theHeadSavedLastWins() {
        Walk ours{.id = "w", .state = WalkState::Accepted, .changedAt = std::chrono::sys_seconds(9s)};
        Walk theirs{.id = "w", .state = WalkState::Done, .changedAt = std::chrono::sys_seconds(8s)};
        QVERIFY(mergedWalks(ours, theirs).state == WalkState::Accepted);
        QVERIFY(mergedWalks(theirs, ours).state == WalkState::Accepted);
    }

    /// Whatever the walker's clock says.
    void aWalkersCopyNeverUndoesAReview() {
        Walk reviewed{.id = "w", .state = WalkState::Accepted, .reviewed = at(50), .changedAt = second(50)};
        Walk walkers{.id = "w", .state = WalkState::Done, .changedAt = second(9000)};
        QVERIFY(mergedWalks(reviewed, walkers).state == WalkState::Accepted);
        QVERIFY(mergedWalks(walkers, reviewed).state == WalkState::Accepted);
        walkers.reviewed = at(20); // an earlier review, answered since then
        QVERIFY(mergedWalks(reviewed, walkers).state == WalkState::Accepted);
    }

    void aRevisionGivesWayToWhatWasDoneAboutIt() {
        Walk asked{.id = "w", .state = WalkState::RevisionAsked, .reviewed = at(50), .changedAt = second(50)};
        Walk redone{.id = "w", .state = WalkState::Done, .reviewed = at(50), .changedAt = second(7)};
        QVERIFY(mergedWalks(asked, redone).state == WalkState::Done);
        QVERIFY(mergedWalks(redone, asked).state == WalkState::Done);
    }

    void aRecordThatLostANameIsNotThereTwice() {
        Walk theirs{.id = "w"};
        theirs.answers = {{.question = "s.q", .value = {.text = "Anna smiled"}, .at = at(1)},
                          {.question = "s.q", .repeat = 1, .value = {.text = "Anna"}, .at = at(1)}};
        theirs.reratings = {{.step = "s", .reason = "Anna", .at = at(2)}};
        theirs.outcomes = {{.step = "s", .obstacle = "Anna", .at = at(3)}};
        const auto ours = withoutName(theirs, "Anna");
        QVERIFY(mergedWalks(ours, theirs) == ours);
    }

    void ofSomebodyOfTheStaffTheLaterWordingCounts() {
        Walk ours{.id = "w"}, theirs{.id = "w"};
        ours.staff = {{"call", 0, "receptionist", "Ann", at(1)}, {"desk", 0, "manager", "Ben", at(9)}};
        theirs.staff = {{"call", 0, "receptionist", "Anna", at(5)}, {"desk", 0, "manager", "Bob", at(5)}};
        const auto merged = mergedWalks(ours, theirs);
        QCOMPARE(merged.staff[0].name, std::string("Anna"));
        QCOMPARE(merged.staff[1].name, std::string("Ben"));
    }

    void anErasedNameIsKnownButNotReadable() {
        const auto erased = erasedName("Анна", "salt");
        QVERIFY(isSame(erased, "Анна") && !isSame(erased, "Жанна"));
        QVERIFY(erased.hash.find("Анна") == std::string::npos);
        Walk walk{.id = "w"};
        walk.staff = {{"call", 0, "receptionist", "Анна"}};
        walk.answers = {{.question = "s.q", .value = {.text = "Анна, Жанна и «Анна»"}}};
        QVERIFY(withoutErased(walk, {erased}) == withoutName(walk, "Анна"));
        QCOMPARE(withoutErased(walk, {erased}).answers[0].value.text, std::string("…, Жанна и «…»"));
    }

    void anOlderWordingNeitherComesBackNorDoubles() {
        Walk ours{.id = "w"}, theirs{.id = "w"};
        ours.notes = {{.id = "n", .text = "new", .at = at(5)}};
        theirs.notes = {{.id = "n", .text = "old", .at = at(1)}};
        ours.evidence = {{.id = "e", .at = at(1), .discarded = at(7)}};
        theirs.evidence = {{.id = "e", .at = at(1)}};
        ours.moments = {{.at = at(1), .id = "m", .explanation = "x", .explained = at(3)}};
        theirs.moments = {{.at = at(1), .id = "m"}};
        QVERIFY(mergedWalks(ours, theirs) == ours);
        QVERIFY(mergedWalks(theirs, ours) == ours);
    }

    void anErasedNameDoesNotComeBack() {
        Walk ours{.id = "w"}, theirs{.id = "w"};
        ours.staff = {{"call", 0, "receptionist", ""}};
        theirs.staff = {{"call", 0, "receptionist", "Anna"}, {"call", 1, "doctor", ""}};
        const auto merged = mergedWalks(ours, theirs);
        QCOMPARE(merged.staff.size(), std::size_t(2));
        QVERIFY(merged.staff[0].name.empty());
    }

    void aNameLeavesEveryFreeTextAndNothingElse() {
        Walk walk{.id = "w", .company = "Anna"};
        walk.staff = {{"call", 0, "receptionist", "Anna"}};
        walk.answers = {{.question = "Anna.q", .value = {.choices = {"Anna"}, .text = "Anna said: Annabel"}}};
        walk.notes = {{.text = "to «Anna»"}};
        const auto erased = withoutName(walk, "Anna");
        QVERIFY(erased.staff[0].name.empty());
        QCOMPARE(erased.staff[0].role, std::string("receptionist"));
        QCOMPARE(erased.answers[0].value.text, std::string("… said: Annabel"));
        QCOMPARE(erased.answers[0].question, std::string("Anna.q"));
        QCOMPARE(erased.company, std::string("Anna"));
    }

    void namesAreWholeWordsInEveryScript_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("left");
        QTest::newRow("Cyrillic") << "Анна, Анна и Жанна"
                                  << "Анна"
                                  << "…, … и Жанна";
        QTest::newRow("in quotes") << "«Анна»"
                                   << "Анна"
                                   << "«…»";
        QTest::newRow("Armenian") << "Աննան եկավ, Աննա"
                                  << "Աննա"
                                  << "Աննան եկավ, …";
        QTest::newRow("two words") << "Anna Lee, Anna"
                                   << "Anna Lee"
                                   << "…, Anna";
        QTest::newRow("nothing") << "Anna"
                                 << ""
                                 << "Anna";
    }
    void namesAreWholeWordsInEveryScript() {
        QFETCH(QString, text);
        QFETCH(QString, name);
        QFETCH(QString, left);
        QCOMPARE(QString::fromStdString(withoutWord(text.toStdString(), name.toStdString())), left);
    }

private:
    static std::chrono::sys_seconds second(int second) {
        return std::chrono::sys_seconds(std::chrono::seconds(second));
    }
    static Moment at(int second) {
        return {.utc = std::chrono::sys_time<std::chrono::milliseconds>(std::chrono::seconds(second))};
    }
};

SHOPWALKER_TEST(WalkMergeTest)
#include "walk_merge_test.moc"
