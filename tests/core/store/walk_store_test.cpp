// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/store/walk_store.h"
#include "tests/support/test_registry.h"

#include <QTemporaryDir>

using namespace shopwalker;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::sys_seconds noon{1'790'000'000s};

Moment momentAt(std::chrono::milliseconds utc) {
    return {.utc = std::chrono::sys_time<std::chrono::milliseconds>(utc),
            .offset = 240min,
            .monotonic = 5ms,
            .boot = "b"};
}

Walk wholeWalk() {
    Walk walk{.id = "w-1",
              .company = "Клиника «А»",
              .location = "Երևան",
              .checklist = "clinic/walk",
              .checklistVersion = 3,
              .checklistHash = "abc",
              .state = WalkState::WaitingForReplies,
              .method = WalkMethod::OwnPath,
              .tester = "T1",
              .insider = true,
              .persona = "p",
              .customerStatus = "current",
              .entrance = "search",
              .device = "phone",
              .windowFrom = momentAt(1ms),
              .windowTo = momentAt(2ms),
              .purchase = 12.5,
              .currency = "AMD",
              .openQuestion = "call.rings",
              .openRepeat = 1};
    walk.answers = {
        {.question = "call.rings", .value = {.number = 3}, .at = momentAt(1'700'000'000'123ms), .spent = 9ms},
        {.question = "call.rings", .repeat = 1, .value = {.choices = {"a", "b"}}, .late = true},
        {.question = "x.y", .value = {.text = "т", .found = "f"}, .notApplicable = true, .fromScan = true},
        {.question = "x.z", .value = {.laps = {1.5, 2}, .sent = momentAt(1ms), .replied = momentAt(2ms)}},
        {.question = "x.v",
         .value = {.sent = momentAt(1ms), .gaveUp = momentAt(3ms), .promised = momentAt(2ms)}}};
    walk.reratings = {{"ad", "landing", "negative", "no price", momentAt(7ms)}};
    walk.moments = {{momentAt(8ms), "call", "note"}};
    walk.evidence = {{"e-1", "call.rings", 0, "photo", "ab12", "jpg", 77, "caption", "camera", momentAt(9ms)},
                     {"e-0", "x.y", 1, "note", "", "", 0, "words", "", momentAt(10ms)},
                     {.id = "e-2", .kind = "markup", .of = "e-1", .discarded = momentAt(11ms)}};
    walk.moments.push_back({momentAt(9ms), "call", "", "m-1", "put through", momentAt(10ms)});
    walk.outcomes = {
        {"call", 1, "negative", "leaves", {"lost", "disappointed"}, "anger", "music", momentAt(11ms)}};
    walk.notes = {{"n-1", "call", "trick", "birdsong", momentAt(12ms)}};
    walk.interruptions = {{"pause", "call", momentAt(13ms), momentAt(14ms)},
                          {"background", "x", momentAt(15ms), {}}};
    walk.staff = {{"call", 0, "receptionist", "Anna"}};
    walk.revisionReason = "r";
    walk.changedAt = noon;
    return walk;
}

} // namespace

class WalkStoreTest : public QObject {
    Q_OBJECT
private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = WalkStore::open(m_folder->filePath("w.db").toStdString()).value();
    }

    void aWholeWalkComesBackAsItWas() {
        QVERIFY(m_store->create(wholeWalk(), noon).ok());
        const auto loaded = m_store->load("w-1");
        QVERIFY(loaded.ok());
        QVERIFY(loaded.value() == wholeWalk());
    }

    void anIdIsTakenOnce() {
        QVERIFY(m_store->create(wholeWalk(), noon).ok());
        QVERIFY(!m_store->create(wholeWalk(), noon).ok());
        QCOMPARE(m_store->load("w-1").value().answers.size(), wholeWalk().answers.size());
    }

    void anAnswerComesWithItsHeadAndEndsItsDraft() {
        auto walk = Walk{.id = "w", .checklist = "c/d"};
        QVERIFY(m_store->create(walk, noon).ok());
        QVERIFY(m_store->saveDraft("w", {"s.q", 0, "ha"}).ok());
        QVERIFY(m_store->saveDraft("w", {"s.q", 0, "half a sen"}).ok());
        QVERIFY(m_store->saveDraft("w", {"s.r", 0, "other"}).ok());
        QCOMPARE(m_store->drafts("w").value().size(), std::size_t(2));
        QCOMPARE(m_store->drafts("w").value().front().text, std::string("half a sen"));
        walk.state = WalkState::UnderWay;
        walk.openQuestion = "s.r";
        QVERIFY(m_store->addAnswer(walk, {.question = "s.q", .value = {.text = "half a sentence"}}, noon + 1s)
                    .ok());
        QCOMPARE(m_store->drafts("w").value().size(), std::size_t(1));
        const auto loaded = m_store->load("w").value();
        QCOMPARE(loaded.openQuestion, std::string("s.r"));
        QCOMPARE(loaded.answers.size(), std::size_t(1));
    }

    void aRemovedWalkRestsInTheBinUntilItIsEmptied() {
        QVERIFY(m_store->create(wholeWalk(), noon).ok());
        QVERIFY(m_store->remove("w-1", noon).ok());
        QVERIFY(m_store->walks().value().empty());
        QVERIFY(m_store->emptyBin(noon).ok()); // nothing is older yet
        QVERIFY(m_store->restore("w-1").ok());
        QCOMPARE(m_store->walks().value().size(), std::size_t(1));
        QVERIFY(m_store->remove("w-1", noon).ok());
        QVERIFY(m_store->emptyBin(noon + 1s).ok());
        QVERIFY(!m_store->load("w-1").ok());
    }

    void whatIsWrittenAnewReplacesWhatItChanges() {
        QVERIFY(m_store->create({.id = "w"}, noon).ok());
        QVERIFY(m_store->addMoment("w", {.at = momentAt(1ms), .note = "!", .id = "m"}).ok());
        QVERIFY(m_store
                    ->addMoment("w", {.at = momentAt(1ms),
                                      .note = "!",
                                      .id = "m",
                                      .explanation = "put through",
                                      .explained = momentAt(9ms)})
                    .ok());
        QVERIFY(m_store->addNote("w", {.id = "n", .kind = "trick", .text = "a"}).ok());
        QVERIFY(m_store->addNote("w", {.id = "n", .kind = "trick", .text = "b"}).ok());
        Interruption pause{.kind = "pause", .from = momentAt(5ms)};
        QVERIFY(m_store->saveInterruption("w", pause).ok());
        pause.to = momentAt(6ms);
        QVERIFY(m_store->saveInterruption("w", pause).ok());
        const auto walk = m_store->load("w").value();
        QCOMPARE(walk.moments.size(), std::size_t(1));
        QCOMPARE(walk.moments[0].explanation, std::string("put through"));
        QCOMPARE(walk.notes.size(), std::size_t(1));
        QCOMPARE(walk.notes[0].text, std::string("b"));
        QCOMPARE(walk.interruptions.size(), std::size_t(1));
        QVERIFY(walk.interruptions[0].to);
    }

    void aRunningToolSurvivesUntilItsAnswer() {
        QVERIFY(m_store->create({.id = "w"}, noon).ok());
        QVERIFY(m_store->addPress("w", {"s.rings", 0, "tap", momentAt(1ms)}).ok());
        QVERIFY(m_store->addPress("w", {"s.rings", 0, "tap", momentAt(2ms)}).ok());
        QVERIFY(m_store->addPress("w", {"s.hold", 0, "start", momentAt(3ms)}).ok());
        QCOMPARE(m_store->presses("w").value().size(), std::size_t(3));
        QVERIFY(m_store->addAnswer({.id = "w"}, {.question = "s.rings", .value = {.number = 2}}, noon).ok());
        const auto left = m_store->presses("w").value();
        QCOMPARE(left.size(), std::size_t(1));
        QVERIFY((left[0] == Press{"s.hold", 0, "start", momentAt(3ms)}));
    }

    void aBoardFindsEveryWalkWithATimer() {
        QVERIFY(m_store->create(wholeWalk(), noon).ok());
        QVERIFY(m_store->create({.id = "none"}, noon).ok());
        Walk binned{.id = "binned", .answers = {{.question = "s.q", .value = {.sent = momentAt(1ms)}}}};
        QVERIFY(m_store->create(binned, noon).ok());
        QVERIFY(m_store->remove("binned", noon).ok());
        const auto walks = m_store->walksWithTimers().value();
        QCOMPARE(walks.size(), std::size_t(1));
        QVERIFY(walks[0] == wholeWalk());
        QCOMPARE(m_store->bin().value().size(), std::size_t(1));
        QVERIFY(m_store->bin().value()[0].deletedAt == noon);
    }

    void receivingTwiceChangesNothing() {
        QVERIFY(m_store->receive(wholeWalk(), noon + 9s).value() == WalkStore::Receipt::New);
        QVERIFY(m_store->load("w-1").value() == wholeWalk());
        QVERIFY(m_store->receive(wholeWalk(), noon + 99s).value() == WalkStore::Receipt::Unchanged);
        QVERIFY(m_store->load("w-1").value() == wholeWalk());
    }

    void aWalkThatWentOnIsExtendedAndAnOldCopyTakesNothingBack() {
        auto later = wholeWalk();
        later.answers.push_back(
            {.question = "y.z", .value = {.number = 1}, .at = momentAt(1'800'000'000'000ms)});
        later.state = WalkState::Done;
        later.changedAt += 5s;
        QVERIFY(m_store->receive(wholeWalk(), noon).ok());
        QVERIFY(m_store->receive(later, noon).value() == WalkStore::Receipt::Extended);
        QVERIFY(m_store->load("w-1").value() == later);
        QVERIFY(m_store->receive(wholeWalk(), noon).value() == WalkStore::Receipt::Unchanged);
        QVERIFY(m_store->load("w-1").value() == later);
    }

    void evidenceOfAnotherWalkIsNeverOverwritten() {
        QVERIFY(m_store->receive(wholeWalk(), noon).ok());
        Walk hostile{.id = "w-2", .evidence = {{.id = wholeWalk().evidence[0].id, .caption = "forged"}}};
        QCOMPARE(m_store->receive(hostile, noon).error().code, std::string("hand-over-conflict"));
        QVERIFY(!m_store->addEvidence("w-2", hostile.evidence[0]).ok());
        QVERIFY(m_store->load("w-1").value() == wholeWalk());
        QVERIFY(!m_store->load("w-2").ok());
    }

    void anErasedNameDoesNotComeBackWithAFile() {
        Walk told{.id = "n"};
        told.answers = {{.question = "s.q", .value = {.text = "Anna smiled"}, .at = momentAt(5ms)}};
        told.staff = {{"s", 0, "receptionist", "Anna"}};
        told.notes = {{.id = "t", .step = "s", .kind = "remark", .text = "Ask Anna", .at = momentAt(6ms)}};
        QVERIFY(m_store->receive(told, noon).ok());
        QCOMPARE(m_store->eraseName("Anna", noon).value(), 1);
        const auto erased = m_store->load("n").value();
        told.notes[0].at = momentAt(9ms); // written anew, with the name again
        told.changedAt = noon + 60s;
        QVERIFY(m_store->receive(told, noon).ok());
        auto merged = m_store->load("n").value();
        QCOMPARE(merged.answers.size(), std::size_t(1));
        QCOMPARE(merged.answers[0].value.text, std::string("… smiled"));
        QCOMPARE(merged.notes[0].text, std::string("Ask …"));
        QVERIFY(merged.staff[0].name.empty());
        told.id = "m"; // and another walk does not bring it either
        QVERIFY(m_store->receive(told, noon).ok());
        QCOMPARE(m_store->load("m").value().answers[0].value.text, std::string("… smiled"));
    }

    void aChecklistIsKeptOnceUnderItsHash() {
        QVERIFY(m_store->keepChecklist("h", "first").ok());
        QVERIFY(m_store->keepChecklist("h", "second").ok());
        QCOMPARE(m_store->checklist("h").value(), std::optional<std::string>("first"));
        QVERIFY(!m_store->checklist("g").value());
    }

    void anImportBringsAWalkBackFromTheBin() {
        QVERIFY(m_store->receive(wholeWalk(), noon).ok());
        QVERIFY(m_store->remove("w-1", noon).ok());
        QVERIFY(m_store->receive(wholeWalk(), noon).value() == WalkStore::Receipt::Restored);
        QCOMPARE(m_store->walks().value().size(), std::size_t(1));
    }

    void onlyFilesThatARowNeedsAreNeeded() {
        auto walk = wholeWalk();
        walk.evidence.push_back({.id = "e-3", .hash = "cd34", .suffix = "jpg", .discarded = momentAt(1ms)});
        QVERIFY(m_store->create(walk, noon).ok());
        QCOMPARE(m_store->evidenceFiles().value(), (std::set<std::string>{"ab12.jpg"}));
    }

    void listsShowTheLastChangedFirst() {
        QVERIFY(m_store->create({.id = "a"}, noon).ok());
        QVERIFY(m_store->create({.id = "b"}, noon + 1s).ok());
        QVERIFY(m_store->saveHead({.id = "a"}, noon + 2s).ok());
        const auto walks = m_store->walks().value();
        QCOMPARE(walks.size(), std::size_t(2));
        QCOMPARE(walks[0].walk.id, std::string("a"));
        QVERIFY(walks[0].changedAt == noon + 2s);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WalkStore> m_store;
};

SHOPWALKER_TEST(WalkStoreTest)
#include "walk_store_test.moc"
