// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/checklist_library.h"
#include "core/checklist/walk/walk_session.h"
#include "tests/support/test_registry.h"

#include <cmath>

using namespace shopwalker;
using namespace std::chrono_literals;

class WalkSessionTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { m_clinic = *loadChecklists().library.find("clinic/walk"); }

    void aHiddenQuestionIsNeitherAskedNorMissing() {
        auto session = clinicWalk();
        const auto hold = *session.placeOf("call.hold", 0);
        QVERIFY(!session.isShown(hold));
        answer(session, "call.answered", yes());
        QVERIFY(session.isShown(hold));
        answer(session, "call.answered", no());
        QVERIFY(!session.isShown(hold));
        QCOMPARE(session.walk().answers.size(), std::size_t(2)); // both are kept
    }

    void aQuestionBehindAHiddenOneIsHiddenToo() {
        Step step{.id = "s"};
        step.questions = {{.id = "a"},
                          {.id = "b", .showIf = equalTo("s.a", "yes")},
                          {.id = "c", .showIf = equalTo("s.b", "yes")}};
        WalkSession session({.id = "x/y", .steps = {step}}, {});
        answer(session, "s.a", yes());
        answer(session, "s.b", yes());
        QCOMPARE(session.shownPlaces().size(), std::size_t(3));
        answer(session, "s.a", no());
        QCOMPARE(session.shownPlaces().size(), std::size_t(1));
    }

    /// The cost of an answer does not grow with the checklist.
    void placesAreListedAnewOnlyWhenAQuestionComesOrGoes() {
        Step step{.id = "s", .repeat = 3};
        step.questions = {{.id = "a"}, {.id = "b", .showIf = equalTo("s.a", "yes")}, {.id = "c"}};
        WalkSession session({.id = "x/y", .steps = {step}}, {});
        answer(session, "s.a", yes());
        answer(session, "s.c", no());
        const auto* listed = &session.shownPlaces().front();
        const auto shown = session.shownPlaces();
        answer(session, "s.a", yes());
        answer(session, "s.c", yes());
        QCOMPARE(&session.shownPlaces().front(), listed);
        QVERIFY(session.shownPlaces() == shown);
        answer(session, "s.a", no());
        QCOMPARE(session.shownPlaces().size(), std::size_t(2));
        QVERIFY(session.addRepeat(0).ok());
        QCOMPARE(session.shownPlaces().size(), std::size_t(4));
    }

    void aMeshOfConditionsIsSettledOnce() {
        Step step{.id = "s"};
        step.questions = {{.id = "q0"}, {.id = "q1"}};
        for (int i = 2; i < 500;
             ++i) // each depends on the two before it: walked naively this doubles every time
            step.questions.push_back(
                {.id = "q" + std::to_string(i),
                 .showIf = Condition{.kind = Condition::Kind::Any,
                                     .parts = {equalTo("s.q" + std::to_string(i - 1), "yes"),
                                               equalTo("s.q" + std::to_string(i - 2), "yes")}}});
        WalkSession session({.id = "x/y", .steps = {step}}, {});
        for (int i = 0; i < 500; ++i)
            answer(session, "s.q" + std::to_string(i), yes());
        QCOMPARE(session.shownPlaces().size(), std::size_t(500));
        answer(session, "s.q0", no());
        answer(session, "s.q1", no());
        QCOMPARE(session.shownPlaces().size(), std::size_t(2));
    }

    void walkingForwardsAndBackwardsMeetsTheSamePlaces() {
        auto session = clinicWalk();
        answer(session, "advert.seen", yes());
        std::vector<QuestionPlace> forwards, backwards;
        for (auto place = session.open(); place; place = session.after(*place))
            forwards.push_back(*place);
        for (std::optional<QuestionPlace> place = forwards.back(); place; place = session.before(*place))
            backwards.insert(backwards.begin(), *place);
        QVERIFY(forwards == session.shownPlaces());
        QVERIFY(backwards == forwards);
    }

    void anAnswerThatDoesNotFitIsRefused_data() {
        QTest::addColumn<QString>("question");
        QTest::addColumn<AnswerValue>("value");
        QTest::addColumn<bool>("fits");
        const auto number = [](double value) { return AnswerValue{.number = value}; };
        QTest::newRow("yes") << "advert.seen" << AnswerValue{.choices = {"yes"}} << true;
        QTest::newRow("neither yes nor no") << "advert.seen" << AnswerValue{.choices = {"maybe"}} << false;
        QTest::newRow("scale") << "call.competence" << number(5) << true;
        QTest::newRow("scale too high") << "call.competence" << number(6) << false;
        QTest::newRow("scale between") << "call.competence" << number(2.5) << false;
        QTest::newRow("count below zero") << "call.rings" << number(-1) << false;
        QTest::newRow("no number") << "call.rings" << number(std::nan("")) << false;
        QTest::newRow("unknown option") << "booking.decision" << AnswerValue{.choices = {"stay"}} << false;
        QTest::newRow("two of one") << "booking.decision" << AnswerValue{.choices = {"come", "leave"}}
                                    << false;
        QTest::newRow("several of many")
            << "contact.ways" << AnswerValue{.choices = {"phone", "chat"}} << true;
        QTest::newRow("reply before message")
            << "contact.callback-came"
            << AnswerValue{.sent = Moment{.utc = {}},
                           .replied = Moment{.utc = std::chrono::sys_time<std::chrono::milliseconds>(-1ms)}}
            << false;
        QTest::newRow("empty words") << "search.query" << AnswerValue{} << false;
    }

    void anAnswerThatDoesNotFitIsRefused() {
        QFETCH(QString, question);
        QFETCH(AnswerValue, value);
        QFETCH(bool, fits);
        auto session = clinicWalk();
        const auto place = session.placeOf(question.toStdString(), 0);
        QVERIFY(place);
        const auto result = session.answer(*place, {.value = value});
        QCOMPARE(result.ok(), fits);
        QCOMPARE(session.walk().answers.size(), std::size_t(fits ? 1 : 0));
    }

    void notApplicableOnlyWhereAllowed() {
        Step step{.id = "s"};
        step.questions = {{.id = "a"}, {.id = "b", .notApplicable = false}};
        WalkSession session({.id = "x/y", .steps = {step}}, {});
        QVERIFY(session.answer({0, 0, 0}, {.notApplicable = true}).ok());
        QVERIFY(!session.answer({0, 0, 1}, {.notApplicable = true}).ok());
    }

    void anAnswerToAnEarlierStepIsLate() {
        auto session = clinicWalk();
        answer(session, "landing.mobile", yes());
        answer(session, "search.found", yes());
        QVERIFY(!session.walk().answers[0].late);
        QVERIFY(session.walk().answers[1].late);
    }

    void aWalkReopensWhereItWas() {
        auto session = clinicWalk();
        session.moveTo(*session.placeOf("landing.price", 0));
        const WalkSession reopened(m_clinic, session.walk());
        QVERIFY(reopened.open() == session.placeOf("landing.price", 0));
    }

    void anAnswerAtAnImpossibleRepeatIsKeptAndIgnored() {
        Step step{.id = "s", .repeat = 3};
        step.questions = {{.id = "q"}};
        for (const int repeat : {-1, 2'000'000'000}) {
            const WalkSession session({.id = "x/y", .steps = {step}},
                                      {.answers = {{.question = "s.q", .repeat = repeat, .value = yes()}}});
            QCOMPARE(session.repeatsOf(0), 1);
            QVERIFY(session.answerAt({0, 0, 0}) == nullptr);
            QCOMPARE(session.walk().answers.size(), std::size_t(1));
        }
    }

    void repeatsAreKeptApart() {
        Step step{.id = "employee", .repeat = 3};
        step.questions = {{.id = "smile"}, {.id = "why", .showIf = equalTo("employee.smile", "no")}};
        WalkSession session({.id = "x/y", .steps = {step}}, {});
        QVERIFY(session.answer({0, 0, 0}, {.value = yes()}).ok());
        QCOMPARE(session.addRepeat(0).value(), 1);
        QVERIFY(session.answer({0, 1, 0}, {.value = no()}).ok());
        QVERIFY(!session.isShown({0, 0, 1}));
        QVERIFY(session.isShown({0, 1, 1}));
        QCOMPARE(session.addRepeat(0).value(), 2);
        QVERIFY(!session.addRepeat(0).ok());
        const WalkSession reopened(session.checklist(), session.walk());
        QCOMPARE(reopened.repeatsOf(0), 2); // an empty repeat leaves no trace
    }

    void aRunningReplyTimerKeepsTheWalkWaiting() {
        Step step{.id = "s"};
        step.questions = {{.id = "reply", .type = QuestionType::ReplyTimer, .required = true}};
        WalkSession session({.id = "x/y", .steps = {step}}, {});
        QVERIFY(session.start().ok());
        const Moment sent{.utc = std::chrono::sys_time<std::chrono::milliseconds>(1000ms)};
        QVERIFY(session.answer({0, 0, 0}, {.value = {.sent = sent}}).ok());
        QVERIFY(session.finish(proofExists).value() == WalkState::WaitingForReplies);
        const Moment replied{.utc = std::chrono::sys_time<std::chrono::milliseconds>(61000ms)};
        QVERIFY(session.answer({0, 0, 0}, {.value = {.sent = sent, .replied = replied}}).ok());
        QVERIFY(session.walk().state == WalkState::Done);
    }

    void missingAnswersAndProofHoldTheWalkOpen() {
        Step step{.id = "s"};
        step.questions = {{.id = "a", .required = true},
                          {.id = "b", .evidence = EvidenceRule{"photo", equalTo("s.b", "no")}}};
        WalkSession session({.id = "x/y", .steps = {step}}, {});
        QVERIFY(session.start().ok());
        QVERIFY(!session.finish(proofExists).ok());
        answer(session, "s.a", yes());
        answer(session, "s.b", yes());
        QVERIFY(session.progress(noProof).complete());
        answer(session, "s.b", no());
        QCOMPARE(session.progress(noProof).missingEvidence.size(), std::size_t(1));
        QVERIFY(!session.finish(noProof).ok());
        QVERIFY(session.finish(proofExists).ok());
    }

    void aReviewerAcceptsOrAsksForARevisionWithReason() {
        Step step{.id = "s"};
        step.questions = {{.id = "a"}};
        WalkSession session({.id = "x/y", .steps = {step}}, {});
        QVERIFY(!session.accept({}).ok());
        answer(session, "s.a", yes());
        QVERIFY(session.finish(proofExists).ok());
        QVERIFY(!session.askRevision("", {}).ok());
        QVERIFY(session.askRevision("photo is blurred", {}).ok());
        answer(session, "s.a", no());
        QVERIFY(session.walk().state == WalkState::UnderWay);
        QVERIFY(session.finish(proofExists).ok());
        QVERIFY(session.accept({}).ok());
        QVERIFY(!session.answer({0, 0, 0}, {.value = yes()}).ok());
    }

    void aWalkThatWaitsIsDoneWithTheLastReply() {
        auto session = waitingWalk();
        QVERIFY(session.finish().value() == WalkState::WaitingForReplies);
        QVERIFY(session.recordReply({0, 0, 1}, at(2h)).ok());
        QVERIFY(session.walk().state == WalkState::WaitingForReplies); // the other one is still to come
        QVERIFY(session.giveUpWaiting({0, 0, 2}, at(3h)).ok());
        QVERIFY(session.walk().state == WalkState::Done);
    }

    void aReplyThatIsTakenBackIsMissingAgain() {
        auto session = waitingWalk();
        QVERIFY(session.finish().ok());
        QVERIFY(session.recordReply({0, 0, 1}, at(2h)).ok());
        QVERIFY(session.recordReply({0, 0, 2}, at(2h)).ok());
        QVERIFY(session.answer({0, 0, 0}, {.withdrawn = true}).ok());
        QVERIFY(session.walk().state == WalkState::UnderWay);
        QCOMPARE(session.progress().missing.size(), std::size_t(1));
    }

    void aReplyCountsFromWhenItCame() {
        auto session = waitingWalk();
        const auto seen = session.recordReply({0, 0, 1}, at(1h), at(5h));
        QVERIFY(seen.ok());
        QCOMPARE(seen.value().value.number, 3600.0);
        QVERIFY(seen.value().at == at(5h) && seen.value().value.replied == at(1h));
        QCOMPARE(session.recordReply({0, 0, 2}, at(-1h), at(5h)).error().code,
                 std::string("walk-reply-early"));
        QCOMPARE(session.recordReply({0, 0, 2}, at(6h), at(5h)).error().code,
                 std::string("walk-reply-future"));
    }

    void aRevisionIsAnsweredByWhateverIsRecorded_data() {
        QTest::addColumn<int>("deed");
        for (int deed = 0; deed < static_cast<int>(deeds().size()); ++deed)
            QTest::newRow(qPrintable(QString::number(deed))) << deed;
    }

    void aRevisionIsAnsweredByWhateverIsRecorded() {
        QFETCH(int, deed);
        auto session = doneWalk();
        QVERIFY(session.askRevision("photo is blurred", at(9h)).ok());
        QVERIFY(session.walk().reviewed == at(9h));
        QVERIFY(deeds()[static_cast<std::size_t>(deed)](session));
        QVERIFY(session.walk().state == WalkState::UnderWay);
        QVERIFY(session.finish().value() == WalkState::Done);
    }

    void aRevisionThatNeedsNothingMoreIsFinishedAtOnce() {
        auto session = doneWalk();
        QVERIFY(session.askRevision("read it again", {}).ok());
        QVERIFY(session.finish().value() == WalkState::Done);
    }

    void anAcceptedWalkIsClosed_data() { aRevisionIsAnsweredByWhateverIsRecorded_data(); }

    void anAcceptedWalkIsClosed() {
        QFETCH(int, deed);
        auto session = doneWalk();
        QVERIFY(session.accept(at(9h)).ok());
        const auto accepted = session.walk();
        QVERIFY(!deeds()[static_cast<std::size_t>(deed)](session));
        QVERIFY(session.walk() == accepted);
        QVERIFY(session.meet({"s", 0, "receptionist", ""}).ok()); // a name can always be taken away
        QVERIFY(session.walk().staff[0].name.empty());
    }

    void theNextEmployeeIsThereAfterARestart() {
        Step step{.id = "s", .repeat = 3};
        step.questions = {{.id = "a"}};
        WalkSession session({.id = "x/y", .steps = {step}}, {});
        QVERIFY(session.addRepeat(0).ok());
        session.moveTo({0, 1, 0});
        const WalkSession reopened(session.checklist(), session.walk());
        QCOMPARE(reopened.repeatsOf(0), 2);
        QVERIFY(reopened.open() == session.open());
    }

    void lateStaysLateAfterARestart() {
        Step first{.id = "s"}, second{.id = "t"};
        first.questions = {{.id = "a"}};
        second.questions = {{.id = "b"}};
        WalkSession session({.id = "x/y", .steps = {first, second}}, {});
        session.moveTo({1, 0, 0});
        session.moveTo({0, 0, 0});
        WalkSession reopened(session.checklist(), session.walk());
        QVERIFY(reopened.answer({0, 0, 0}, {.value = yes()}).value().late);
    }

    void anAnswerToARetiredQuestionIsKept() {
        Walk walk;
        walk.answers = {{.question = "gone.q", .value = yes()}};
        const WalkSession session(m_clinic, walk);
        QCOMPARE(session.walk().answers.size(), std::size_t(1));
        QCOMPARE(session.progress(proofExists).answered, 0);
    }

private:
    WalkSession clinicWalk() const { return {m_clinic, Walk{.id = "w", .checklist = "clinic/walk"}}; }

    static Moment at(std::chrono::hours hour) {
        return {.utc = std::chrono::sys_time<std::chrono::milliseconds>(hour)};
    }

    /// A needed answer is given, and two replies are waited for.
    static WalkSession waitingWalk() {
        Step step{.id = "s"};
        step.questions = {{.id = "a", .required = true},
                          {.id = "b", .type = QuestionType::ReplyTimer},
                          {.id = "c", .type = QuestionType::ReplyTimer}};
        WalkSession session({.id = "x/y", .steps = {step}}, {});
        answer(session, "s.a", yes());
        answer(session, "s.b", {.sent = at(0h)});
        answer(session, "s.c", {.sent = at(0h)});
        return session;
    }

    static WalkSession doneWalk() {
        Step step{.id = "s"};
        step.questions = {{.id = "a"}};
        Walk walk{.id = "w"};
        walk.moments = {{.id = "m"}};
        walk.evidence = {{.id = "e", .kind = "photo"}};
        walk.staff = {{"s", 0, "receptionist", "Anna"}};
        WalkSession session({.id = "x/y", .steps = {step}}, walk);
        answer(session, "s.a", yes());
        (void)session.finish();
        return session;
    }

    /// Everything that a shopper records; each tells whether the walk took it.
    static std::vector<std::function<bool(WalkSession&)>> deeds() {
        return {[](WalkSession& walk) {
                    return walk.answer({0, 0, 0}, {.value = yes()}).ok();
                },
                [](WalkSession& walk) { return walk.attach({.id = "f", .kind = "photo"}).ok(); },
                [](WalkSession& walk) { return walk.discard("e", {}).ok(); },
                [](WalkSession& walk) { return walk.write({.id = "n", .kind = "remark", .text = "x"}).ok(); },
                [](WalkSession& walk) { return walk.conclude({.step = "s", .reaction = "positive"}).ok(); },
                [](WalkSession& walk) { return walk.rerate({.step = "s", .reaction = "positive"}).ok(); },
                [](WalkSession& walk) { return walk.note({.id = "o"}).ok(); },
                [](WalkSession& walk) { return walk.explain("m", "x", {}).ok(); },
                [](WalkSession& walk) {
                    return walk.meet({"s", 0, "manager", "Ben"}).ok();
                },
                [](WalkSession& walk) { return walk.setPurchase(1, "EUR").ok(); }};
    }

    static AnswerValue yes() { return {.choices = {"yes"}}; }
    static AnswerValue no() { return {.choices = {"no"}}; }
    static bool proofExists(const Answer&, const std::string&) { return true; }
    static bool noProof(const Answer&, const std::string&) { return false; }
    static Condition equalTo(std::string question, std::string value) {
        return {.kind = Condition::Kind::Equals, .question = std::move(question), .value = std::move(value)};
    }
    static void answer(WalkSession& session, std::string_view path, AnswerValue value) {
        const auto place = session.placeOf(path, 0);
        QVERIFY(place);
        QVERIFY(session.answer(*place, {.value = std::move(value)}).ok());
    }

    Checklist m_clinic;
};

SHOPWALKER_TEST(WalkSessionTest)
#include "walk_session_test.moc"
