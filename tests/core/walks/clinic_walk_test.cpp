// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/checklist_library.h"
#include "core/checklist/walk/reply_timers.h"
#include "core/checklist/walk/stopwatch.h"
#include "core/checklist/walk/walk_session.h"
#include "core/evidence/evidence_files.h"
#include "core/evidence/photo.h"
#include "core/walk_transfer.h"
#include "tests/support/test_registry.h"

#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QTemporaryDir>
#include <csignal>
#include <functional>
#include <sys/wait.h>
#include <unistd.h>

using namespace shopwalker;
using namespace std::chrono_literals;

namespace {

using Instant = std::chrono::sys_time<std::chrono::milliseconds>;
constexpr std::chrono::sys_seconds morning{1'790'000'000s};

Moment at(std::chrono::seconds time) {
    return {.utc = Instant(morning + time), .offset = 240min, .monotonic = time, .boot = "boot"};
}

/// What an app does between a touch and "saved": each deed is on disk before the next one begins.
class Shopper {
public:
    explicit Shopper(const std::string& workspace)
        : m_workspace(workspace)
        , m_store(WalkStore::open(workspace).value()) {
        const auto known = m_store->load("walk");
        m_session = std::make_unique<WalkSession>(*loadChecklists().library.find("clinic/walk"),
                                                  known ? known.value() : newWalk());
    }

    bool begin() {
        return m_store->create(m_session->walk(), morning).ok() && m_session->start().ok() && saveHead();
    }

    bool goTo(const char* path) {
        m_session->moveTo(place(path));
        return saveHead();
    }
    bool isOpenAt(const char* path) const { return m_session->open() == place(path); }

    bool answer(const char* path, AnswerValue value, std::chrono::seconds when) {
        return record(m_session->answer(place(path), {.value = std::move(value), .at = at(when)}), when);
    }
    bool choose(const char* path, const char* choice, std::chrono::seconds when) {
        return answer(path, {.choices = {choice}}, when);
    }
    bool reply(const char* path, std::chrono::seconds when) {
        return record(m_session->recordReply(place(path), at(when)), when);
    }

    bool press(const char* path, const char* kind, std::chrono::seconds when) {
        return m_store->addPress("walk", {path, 0, kind, at(when)}).ok();
    }
    std::vector<Press> presses(const char* path) const {
        auto all = m_store->presses("walk").value();
        std::erase_if(all, [&](const Press& press) { return press.tool != path; });
        return all;
    }

    bool type(const char* path, const char* words) {
        return m_store->saveDraft("walk", {path, 0, words}).ok();
    }
    std::string typed(const char* path) const {
        const auto drafts = m_store->drafts("walk").value();
        for (const auto& draft : drafts)
            if (draft.question == path)
                return draft.text;
        return {};
    }

    bool photograph(const char* path, std::chrono::seconds when) {
        QImage picture(3000, 2000, QImage::Format_RGB32);
        picture.fill(Qt::darkGreen);
        QByteArray taken;
        QBuffer buffer(&taken);
        if (!buffer.open(QIODevice::WriteOnly) || !picture.save(&buffer, "JPEG"))
            return false;
        const auto kept = preparePhoto(taken);
        const auto hash = EvidenceFiles(evidenceFolder(m_workspace)).keep(kept.value(), "jpg");
        const WalkEvidence evidence{.id = "photo-1",
                                    .question = path,
                                    .kind = "photo",
                                    .hash = hash.value(),
                                    .suffix = "jpg",
                                    .bytes = kept.value().size(),
                                    .source = "camera",
                                    .at = at(when)};
        if (!m_session->attach(evidence))
            return false;
        return m_store->addEvidence("walk", evidence).ok();
    }

    bool finishes(WalkState state) {
        const auto finished = m_session->finish();
        return finished && finished.value() == state && saveHead();
    }

    const WalkSession& session() const { return *m_session; }

private:
    static Walk newWalk() { return {.id = "walk", .company = "Clinic A", .checklist = "clinic/walk"}; }

    QuestionPlace place(const char* path) const { return *m_session->placeOf(path, 0); }
    bool saveHead() { return m_store->saveHead(m_session->walk(), morning).ok(); }
    bool record(const Result<Answer>& answer, std::chrono::seconds when) {
        return answer && m_store->addAnswer(m_session->walk(), answer.value(), morning + when).ok();
    }

    std::string m_workspace;
    std::unique_ptr<WalkStore> m_store;
    std::unique_ptr<WalkSession> m_session;
};

bool untilTheFirstKill(Shopper& shopper) {
    return shopper.begin() && shopper.answer("search.query", {.text = "dentist"}, 10s) &&
           shopper.choose("search.found", "yes", 20s) && shopper.choose("search.reaction", "positive", 25s) &&
           shopper.choose("advert.seen", "no", 30s) && shopper.press("landing.load", "start", 31s) &&
           shopper.press("landing.load", "stop", 35s) &&
           shopper.answer("landing.load", durationAnswer(shopper.presses("landing.load"), at(36s)), 36s) &&
           shopper.choose("landing.mobile", "yes", 40s) &&
           shopper.choose("landing.reaction", "neutral", 50s) &&
           shopper.answer("contact.ways", {.choices = {"phone", "callback"}}, 60s) &&
           shopper.answer("contact.callback-came", {.sent = at(70s)}, 70s) &&
           shopper.choose("contact.reaction", "neutral", 75s) &&
           shopper.type("contact.blocked", "the form hi") && shopper.goTo("call.rings") &&
           shopper.press("call.rings", "tap", 81s);
}

bool untilTheSecondKill(Shopper& shopper) {
    return shopper.isOpenAt("call.rings") && shopper.typed("contact.blocked") == "the form hi" &&
           shopper.answer("contact.blocked", {.text = "the form hides below"}, 83s) &&
           shopper.press("call.rings", "tap", 84s) && shopper.press("call.rings", "tap", 87s) &&
           shopper.answer("call.rings", countAnswer(shopper.presses("call.rings")), 88s) &&
           shopper.choose("call.answered", "yes", 89s) && shopper.goTo("call.hold") &&
           shopper.press("call.hold", "start", 100s);
}

bool untilTheEnd(Shopper& shopper) {
    return shopper.isOpenAt("call.hold") && shopper.press("call.hold", "stop", 130s) &&
           shopper.answer("call.hold", durationAnswer(shopper.presses("call.hold"), at(140s)), 140s) &&
           shopper.choose("call.reaction", "positive", 150s) && shopper.choose("booking.done", "yes", 160s) &&
           shopper.choose("booking.confirmed", "yes", 170s) &&
           shopper.photograph("booking.confirmed", 175s) &&
           shopper.choose("booking.decision", "come", 180s) &&
           shopper.choose("booking.reaction", "positive", 185s) &&
           shopper.finishes(WalkState::WaitingForReplies);
}

/// Lets a process of its own do its part, and kills it where it stands.
bool killedAfter(const std::string& workspace, const std::function<bool(Shopper&)>& part) {
    const auto child = fork();
    if (child == 0) {
        Shopper shopper(workspace);
        if (part(shopper))
            raise(SIGKILL);
        _exit(1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
}

} // namespace

/// The clinic walk of the example, from the first answer to the owner's desk.
class ClinicWalkTest : public QObject {
    Q_OBJECT
private slots:
    void aWalkKilledTwiceArrivesWhole() {
        const QTemporaryDir folder;
        const auto workspace = folder.filePath("phone.db").toStdString();
        QVERIFY(killedAfter(workspace, untilTheFirstKill));
        QVERIFY(killedAfter(workspace, untilTheSecondKill));
        QVERIFY(killedAfter(workspace, untilTheEnd));
        theReplyComesOnTheNextDay(workspace);

        auto store = WalkStore::open(workspace).value();
        const auto walk = store->load("walk").value();
        isComplete(walk);

        const auto zip = folder.filePath("walk.zip").toStdString();
        const auto exported = exportWalk(*store, workspace, "walk", zip);
        QVERIFY2(exported.ok(), exported.ok() ? "" : describe(exported.error()).c_str());
        const auto desk = folder.filePath("desk.db").toStdString();
        auto received = WalkStore::open(desk).value();
        QVERIFY(importWalk(*received, desk, zip, morning).value().receipt == WalkStore::Receipt::New);
        QVERIFY(importWalk(*received, desk, zip, morning + 1h).value().receipt ==
                WalkStore::Receipt::Unchanged);
        QVERIFY(received->load("walk").value() == walk);
        QCOMPARE(received->walks().value().size(), std::size_t(1));
        QCOMPARE(QDir(QString::fromStdString(evidenceFolder(desk))).entryList(QDir::Files).size(), 1);
        QVERIFY(EvidenceFiles(evidenceFolder(desk)).read(walk.evidence[0].hash, "jpg").ok());
        QVERIFY(store->load("walk").value() == walk); // nothing is deleted at the source
    }

private:
    static void theReplyComesOnTheNextDay(const std::string& workspace) {
        Shopper shopper(workspace);
        const auto timers = runningTimers(shopper.session().checklist(), shopper.session().walk());
        QCOMPARE(timers.size(), std::size_t(1));
        const auto due = dueReminders(timers, Instant(morning + 80s), Instant(morning + 20h));
        QCOMPARE(due.size(), std::size_t(1));
        QVERIFY(shopper.reply("contact.callback-came", 20h));
        QVERIFY(shopper.session().walk().state == WalkState::Done);
    }

    static void isComplete(const Walk& walk) {
        const WalkSession session(*loadChecklists().library.find("clinic/walk"), walk);
        QVERIFY(session.progress().complete());
        const auto number = [&](const char* path) {
            return session.answerAt(*session.placeOf(path, 0))->value.number.value_or(-1);
        };
        QCOMPARE(number("landing.load"), 4.0);
        QCOMPARE(number("call.rings"), 3.0);
        QCOMPARE(number("call.hold"), 30.0); // it ran on while nobody was there
        QCOMPARE(number("contact.callback-came"), 20.0 * 3600 - 70);
        QCOMPARE(walk.evidence.size(), std::size_t(1));
        QCOMPARE(walk.answers.size(), std::size_t(20));
    }
};

SHOPWALKER_TEST(ClinicWalkTest)
#include "clinic_walk_test.moc"
