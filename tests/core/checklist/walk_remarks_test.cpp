// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/checklist_library.h"
#include "core/checklist/walk/walk_session.h"
#include "tests/support/test_registry.h"

using namespace shopwalker;
using namespace std::chrono_literals;

class WalkRemarksTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { m_clinic = *loadChecklists().library.find("clinic/walk"); }
    void init() { m_session = std::make_unique<WalkSession>(m_clinic, Walk{.id = "w"}); }

    void aReplyDaysLaterIsTimedAndNotLate() {
        choose("contact.ways", {"callback"});
        const auto place = *m_session->placeOf("contact.callback-came", 0);
        QVERIFY(m_session->answer(place, {.value = {.sent = at(0s)}}).ok());
        choose("booking.decision", {"think"}); // the walk goes on
        const auto replied = m_session->recordReply(place, at(49h));
        QVERIFY(replied.ok());
        QCOMPARE(replied.value().value.number, 49.0 * 3600);
        QVERIFY(!replied.value().late);
        QCOMPARE(m_session->progress().waiting, 0);
        QVERIFY(!m_session->recordReply(place, at(50h)).ok()); // nothing runs any more
    }

    void waitingCanBeGivenUp() {
        choose("contact.ways", {"callback"});
        const auto place = *m_session->placeOf("contact.callback-came", 0);
        QVERIFY(!m_session->giveUpWaiting(place, at(1h)).ok());
        QVERIFY(m_session->answer(place, {.value = {.sent = at(0s)}}).ok());
        QCOMPARE(m_session->progress().waiting, 1);
        const auto ended = m_session->giveUpWaiting(place, at(72h));
        QVERIFY(ended.ok());
        QVERIFY(!ended.value().value.replied && ended.value().value.gaveUp);
        QCOMPARE(m_session->progress().waiting, 0);
    }

    void aPromiseLetsTheTimerRunOn() {
        choose("contact.ways", {"callback"});
        const auto place = *m_session->placeOf("contact.callback-came", 0);
        QVERIFY(!m_session->recordPromise(place, at(24h), at(1h)).ok());
        QVERIFY(m_session->answer(place, {.value = {.sent = at(0s)}}).ok());
        QVERIFY(m_session->recordPromise(place, at(24h), at(1h)).value().value.promised == at(24h));
        QCOMPARE(m_session->progress().waiting, 1);
        const auto reply = m_session->recordReply(place, at(2h)).value().value;
        QVERIFY(reply.promised == at(24h) && reply.sent == at(0s));
    }

    void aDeviceClockThatIsSetBackDoesNotRefuseAReply() {
        choose("contact.ways", {"callback"});
        const auto place = *m_session->placeOf("contact.callback-came", 0);
        const Moment sent{.utc = Instant(10h), .monotonic = 100s, .boot = "b"};
        const Moment replied{.utc = Instant(8h), .monotonic = 160s, .boot = "b"};
        QVERIFY(m_session->answer(place, {.value = {.sent = sent}}).ok());
        QCOMPARE(m_session->recordReply(place, replied).value().value.number, 60.0);
    }

    void whatIsAnsweredAfterTheWalkIsLate() {
        Step step{.id = "s"};
        step.questions = {{.id = "a"}};
        WalkSession session({.id = "x/y", .steps = {step}}, {});
        QVERIFY(!session.answer({0, 0, 0}, {.value = {.choices = {"yes"}}}).value().late);
        QVERIFY(session.finish().ok());
        QVERIFY(session.answer({0, 0, 0}, {.value = {.choices = {"no"}}}).value().late);
    }

    void anOutcomeNamesKnownStepsAndWords() {
        QVERIFY(m_session
                    ->conclude({.step = "call",
                                .reaction = "positive",
                                .decision = "goes-on",
                                .effects = {"reputation-confirmed"},
                                .emotion = "joy",
                                .obstacle = "music too loud"})
                    .ok());
        QVERIFY(!m_session->conclude({.step = "nowhere"}).ok());
        QVERIFY(!m_session->conclude({.step = "call", .reaction = "so-so"}).ok());
        QVERIFY(!m_session->conclude({.step = "call", .decision = "sleeps"}).ok());
        QVERIFY(!m_session->conclude({.step = "call", .effects = {"boredom"}}).ok());
        QVERIFY(m_session->conclude({.step = "call", .decision = "leaves"}).ok());
        QCOMPARE(m_session->outcomeOf("call", 0)->decision, std::string("leaves"));
        QVERIFY(m_session->outcomeOf("call", 1) == nullptr);
        QCOMPARE(m_session->walk().outcomes.size(), std::size_t(2)); // both are kept
    }

    void theLastImpressionWins() {
        QCOMPARE(m_session->reactionTo("advert"), std::string());
        QVERIFY(m_session->conclude({.step = "advert", .reaction = "positive"}).ok());
        QCOMPARE(m_session->reactionTo("advert"), std::string("positive"));
        QVERIFY(m_session->rerate({.step = "advert", .fromStep = "landing", .reaction = "negative"}).ok());
        QCOMPARE(m_session->reactionTo("advert"), std::string("negative"));
        QCOMPARE(m_session->walk().outcomes[0].reaction, std::string("positive")); // both are kept
    }

    void notesAreWrittenAnewUnderTheirId() {
        QVERIFY(m_session->write({.id = "n1", .step = "call", .kind = "objection", .text = "too dear"}).ok());
        QVERIFY(
            m_session->write({.id = "n2", .step = "call", .kind = "trick", .text = "plays birdsong"}).ok());
        QVERIFY(m_session->write({.id = "n1", .step = "call", .kind = "objection", .text = "dear"}).ok());
        QVERIFY(!m_session->write({.id = "n3", .kind = "gossip"}).ok());
        QCOMPARE(m_session->walk().notes.size(), std::size_t(2));
        QCOMPARE(m_session->walk().notes[0].text, std::string("dear"));
    }

    void aMomentIsExplainedLater() {
        QVERIFY(m_session->note({.at = at(1s), .step = "call", .note = "!", .id = "m1"}).ok());
        const auto explained = m_session->explain("m1", "put through twice", at(9s));
        QVERIFY(explained.ok() && explained.value().note == "!" && explained.value().at == at(1s));
        QCOMPARE(m_session->walk().moments[0].explanation, std::string("put through twice"));
        QVERIFY(!m_session->explain("m2", "x", at(9s)).ok());
    }

    void aPauseIsMarkedWithItsStepAndEnds() {
        m_session->moveTo(*m_session->placeOf("landing.price", 0));
        QCOMPARE(m_session->interrupt("pause", at(1s))->step, std::string("landing"));
        QVERIFY(!m_session->interrupt("pause", at(2s))); // lasts already
        QVERIFY(m_session->interrupt("background", at(3s)));
        WalkSession reopened(m_clinic, m_session->walk()); // killed meanwhile
        QCOMPARE(reopened.resume(at(9s)).size(), std::size_t(2));
        QVERIFY(reopened.resume(at(10s)).empty());
        QVERIFY(reopened.walk().interruptions[0].to == at(9s));
    }

    void proofThatWasDiscardedProvesNothing() {
        choose("booking.done", {"yes"});
        choose("booking.confirmed", {"yes"});
        QCOMPARE(m_session->progress().missingEvidence.size(), std::size_t(1));
        QVERIFY(m_session->attach({.id = "e", .question = "booking.confirmed", .kind = "photo"}).ok());
        QVERIFY(
            m_session->attach({.id = "layer", .question = "booking.confirmed", .kind = "markup", .of = "e"})
                .ok());
        QVERIFY(m_session->progress().missingEvidence.empty());
        QVERIFY(m_session->discard("e", at(1s)).value().discarded);
        QCOMPARE(m_session->progress().missingEvidence.size(), std::size_t(1));
        QVERIFY(!m_session->discard("x", at(1s)).ok());
    }

    void aPurchaseHasACurrency() {
        QVERIFY(!m_session->setPurchase(5, "").ok());
        QVERIFY(!m_session->setPurchase(5, "eur").ok());
        QVERIFY(!m_session->setPurchase(-1, "EUR").ok());
        QVERIFY(m_session->setPurchase(12.5, "AMD").ok());
        QCOMPARE(m_session->walk().purchase, 12.5);
    }

    void staffAreRolesAndAName() {
        QVERIFY(m_session->meet({.step = "call", .role = "receptionist"}).ok());
        QVERIFY(m_session->meet({.step = "call", .role = "receptionist", .name = "Anna"}).ok());
        QVERIFY(m_session->meet({.step = "call", .repeat = 1, .role = "receptionist"}).ok());
        QCOMPARE(m_session->walk().staff.size(), std::size_t(2));
        QCOMPARE(m_session->walk().staff[0].name, std::string("Anna"));
    }

private:
    using Instant = std::chrono::sys_time<std::chrono::milliseconds>;
    static Moment at(std::chrono::seconds time) { return {.utc = Instant(time)}; }
    void choose(std::string_view path, std::vector<std::string> choices) {
        QVERIFY(
            m_session->answer(*m_session->placeOf(path, 0), {.value = {.choices = std::move(choices)}}).ok());
    }

    Checklist m_clinic;
    std::unique_ptr<WalkSession> m_session;
};

SHOPWALKER_TEST(WalkRemarksTest)
#include "walk_remarks_test.moc"
