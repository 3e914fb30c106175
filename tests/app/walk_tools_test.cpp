// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/walk/walk_keeper.h"
#include "app/controllers/walk/walk_library.h"
#include "app/controllers/walk/walk_shelf.h"
#include "app/controllers/walk/walk_tools.h"
#include "app/models/times.h"
#include "core/checklist/walk/walk_clock.h"
#include "tests/support/test_registry.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace shopwalker;
using namespace std::chrono_literals;

namespace {

/// A device whose clock stands still until it is told to go on.
struct Device {
    std::chrono::seconds up = 1000s;

    Moment now() const {
        return {.utc = std::chrono::sys_time<std::chrono::milliseconds>(1'790'000'000s + up),
                .offset = 240min,
                .monotonic = up,
                .boot = "b"};
    }
};

} // namespace

/// Call mode, discreet mode, evidence and replies on a real workspace.
class WalkToolsTest : public QObject {
    Q_OBJECT
private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_device = {};
        m_reminded.clear();
        start();
        m_shelf->write([at = std::chrono::floor<std::chrono::seconds>(m_device.now().utc)](WalkStore& store) {
            return store.create(walk(), at);
        });
        openWalk();
    }

    void cleanup() { stop(); }

    void aCallTappedAlongAnswersTheWalk() {
        auto& call = *m_tools->call();
        call.open();
        QVERIFY(call.isAvailable());
        call.start();
        wait(3s);
        call.ring();
        wait(4s);
        call.ring();
        wait(2s);
        call.answered();
        QCOMPARE(call.waitSeconds(), 9);
        wait(10s);
        call.hold();
        wait(25s);
        QCOMPARE(call.holdSeconds(), 25);
        call.resume();
        wait(5s);
        call.end();
        QCOMPARE(call.recorded(), 3);
        QCOMPARE(number("call.rings"), 2.0);
        QCOMPARE(number("call.hold"), 25.0);
        QVERIFY(answer("call.answered")->value.choices.front() == "yes");
        QTRY_COMPARE(m_keeper->unsaved(), 0);
    }

    void aCallRunsOnOverARestart() {
        m_tools->call()->open();
        m_tools->call()->start();
        wait(5s);
        m_tools->call()->ring();
        QTRY_COMPARE(m_keeper->unsaved(), 0);
        stop();
        wait(20s);
        start();
        openWalk();
        auto& call = *m_tools->call();
        call.open();
        QCOMPARE(call.phase(), CallController::Ringing);
        QCOMPARE(call.rings(), 1);
        QCOMPARE(call.waitSeconds(), 25);
    }

    void timeInWhichTheProgramWasKilledIsNotWalked() {
        m_tools->call()->open();
        m_tools->call()->start();
        QTRY_COMPARE(m_keeper->unsaved(), 0);
        stop();
        wait(10s);
        start();
        openWalk();
        QVERIFY(m_keeper->session()->walk().interruptions.empty()); // too short to speak of
        stop();
        wait(600s);
        start();
        openWalk();
        QCOMPARE(m_keeper->session()->walk().interruptions.size(), std::size_t(1));
        const auto absence = m_keeper->session()->walk().interruptions.front();
        QVERIFY(absence.kind == "background" && absence.to);
        QCOMPARE(elapsed(absence.from, *absence.to), std::chrono::milliseconds(610s));
        QTRY_COMPARE(m_keeper->unsaved(), 0);
    }

    void aSlippedThumbAndACallInVain() {
        auto& call = *m_tools->call();
        call.open();
        call.start();
        call.ring();
        call.answered();
        call.undo();
        QCOMPARE(call.phase(), CallController::Ringing);
        call.hold(); // makes no sense now
        QCOMPARE(call.phase(), CallController::Ringing);
        wait(40s);
        call.end();
        QVERIFY(answer("call.answered")->value.choices.front() == "no");
        QCOMPARE(number("call.rings"), 1.0);
        QVERIFY(answer("call.hold") == nullptr);
        call.start(); // another try
        QCOMPARE(call.rings(), 0);
    }

    void aMomentIsNotedNowAndExplainedLater() {
        auto& discreet = *m_tools->discreet();
        QAbstractItemModelTester tester(discreet.moments(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        discreet.note();
        wait(60s);
        discreet.note();
        QCOMPARE(discreet.unexplained(), 2);
        wait(20min);
        discreet.explain(1, "The receptionist was on her phone"); // the first, below the latest
        QCOMPARE(discreet.unexplained(), 1);
        const auto* moments = discreet.moments();
        QVERIFY(!moments->data(moments->index(1), MomentListModel::LateRole).toString().isEmpty());
        QVERIFY(moments->data(moments->index(0), MomentListModel::LateRole).toString().isEmpty());
        discreet.setNotes("Milk, bread");
        QTRY_COMPARE(m_keeper->unsaved(), 0);
        stop();
        start();
        openWalk();
        QCOMPARE(m_tools->discreet()->notes(), "Milk, bread");
        QCOMPARE(m_tools->discreet()->moments()->count(), 2);
        QCOMPARE(m_tools->discreet()->unexplained(), 1);
    }

    void aPhotoIsKeptAndMarkedWithoutTouchingIt() {
        auto& evidence = *m_tools->evidence();
        QAbstractItemModelTester tester(evidence.list(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        evidence.showFor("call.rings", 0);
        evidence.addPhoto(picture());
        QTRY_COMPARE(evidence.list()->count(), 1);
        const auto photo = evidence.list()->evidence(0);
        QVERIFY(photo.kind == "photo" && photo.question == "call.rings" && photo.source == "file");
        const auto before = m_keeper->files().read(photo.hash, photo.suffix).value();

        evidence.beginMarking(0);
        QTRY_VERIFY(evidence.markup()->isReady());
        evidence.markup()->setTool(PhotoMarkup::Blur);
        evidence.markup()->press({0.1, 0.1});
        evidence.markup()->drag({0.6, 0.6});
        evidence.markup()->release();
        evidence.saveMarks();
        QTRY_VERIFY(!evidence.isMarking());
        QCOMPARE(evidence.list()->count(), 1); // marks are no evidence of their own
        QVERIFY(evidence.list()->data(evidence.list()->index(0), WalkEvidenceModel::MarkedRole).toBool());
        QCOMPARE(m_keeper->files().read(photo.hash, photo.suffix).value(), before);

        evidence.beginMarking(0);
        QCOMPARE(evidence.markup()->count(), 1);
        evidence.leaveMarking();
        evidence.discard(0);
        QCOMPARE(evidence.list()->count(), 0);
        QTRY_COMPARE(m_keeper->unsaved(), 0);
    }

    void aPhotoOfTheCameraLeavesNoCopyBehind() {
        auto& evidence = *m_tools->evidence();
        evidence.lookForCameraIn(m_folder->path());
        QVERIFY(!evidence.hasCamera());
        QVERIFY(QFile(m_folder->filePath("video0")).open(QIODevice::WriteOnly));
        QVERIFY(evidence.hasCamera());

        evidence.showFor("call.rings", 0);
        const auto shot = evidence.shotFile();
        QVERIFY(QFile::copy(picture().toLocalFile(), shot));
        evidence.addPhoto(evidence.shotUrl());
        QTRY_COMPARE(evidence.list()->count(), 1);
        QVERIFY(evidence.list()->evidence(0).source == "camera");
        QVERIFY(!QFile::exists(shot));
        QVERIFY(evidence.shotFile() != shot);
    }

    void whatIsNoPictureIsRefusedInWords() {
        QFile file(m_folder->filePath("no.jpg"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no picture") > 0);
        file.close();
        m_tools->evidence()->addPhoto(QUrl::fromLocalFile(file.fileName()));
        QTRY_VERIFY(!m_tools->evidence()->problem().isEmpty());
        QCOMPARE(m_tools->evidence()->list()->count(), 0);
    }

    void aSoundNeedsTheConsentCard() {
        auto& evidence = *m_tools->evidence();
        evidence.showFor("call.rings", 0);
        QVERIFY(!evidence.isAudioAllowed());
        evidence.addAudio(picture());
        QVERIFY(!evidence.isBusy());
        evidence.allowAudio();
        evidence.addAudio(picture());
        QTRY_COMPARE(evidence.list()->count(), 1);
        QVERIFY(evidence.list()->evidence(0).kind == "audio");
        evidence.addNote("  Hello, how may I help?  ");
        QCOMPARE(evidence.list()->count(), 2);
        QVERIFY(evidence.list()->evidence(0).caption == "Hello, how may I help?");
        evidence.showFor("call.answered", 0);
        QCOMPARE(evidence.list()->count(), 0);
        evidence.showFor("", 0);
        QCOMPARE(evidence.list()->count(), 2);
    }

    void repliesAreAwaitedOverAllWalks() {
        sendMessage();
        auto& board = *m_tools->replies();
        QAbstractItemModelTester tester(board.replies(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        board.refresh();
        QTRY_COMPARE(board.replies()->count(), 1);
        QCOMPARE(board.replies()->overdue(), 0);
        wait(3h);
        board.look();
        QCOMPARE(board.replies()->overdue(), 1);
        QCOMPARE(m_reminded.size(), 1);
        board.look();
        QCOMPARE(m_reminded.size(), 1); // once is enough

        m_keeper->close(); // the walk need not be open
        board.answeredNow(0);
        QTRY_COMPARE(board.replies()->count(), 0);
        QVERIFY(!board.notice().isEmpty());
        openWalk();
        QCOMPARE(number(timerQuestion), 3 * 3600.0);
    }

    void aPromiseSetsTheTime() {
        sendMessage();
        auto& board = *m_tools->replies();
        board.refresh();
        QTRY_COMPARE(board.replies()->count(), 1);
        board.promisedIn(0, 24 * 60);
        QTRY_VERIFY(board.replies()->timers().front().promised.has_value());
        wait(3h);
        board.look();
        QCOMPARE(board.replies()->overdue(), 0);
        wait(22h);
        board.look();
        QCOMPARE(board.replies()->overdue(), 1);
        board.giveUp(0);
        QTRY_COMPARE(board.replies()->count(), 0);
    }

    void remindersGoToTheCalendar() {
        sendMessage();
        m_tools->replies()->refresh();
        QTRY_COMPARE(m_tools->replies()->replies()->count(), 1);
        const auto path = m_folder->filePath("replies.ics");
        m_tools->replies()->exportCalendar(QUrl::fromLocalFile(path));
        QTRY_VERIFY(!m_tools->replies()->notice().isEmpty());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("SUMMARY:Has Clinic A answered?"));
        m_tools->replies()->exportCalendar(QUrl::fromLocalFile(m_folder->filePath("missing/replies.ics")));
        QTRY_VERIFY(!m_tools->replies()->problem().isEmpty());
    }

    void whatCameDueWhileTheProgramWasClosedIsTold() {
        sendMessage();
        m_tools->replies()->refresh();
        QTRY_COMPARE(m_tools->replies()->replies()->count(), 1);
        stop();
        wait(3h);
        start();
        m_tools->replies()->refresh();
        QTRY_COMPARE(m_reminded.size(), 1);
        stop();
        start();
        m_tools->replies()->refresh();
        QTRY_COMPARE(m_tools->replies()->replies()->count(), 1);
        QCOMPARE(m_reminded.size(), 1); // and not told again
    }

    void theLastReplyEndsAWalkThatIsNotOpen() {
        sendMessage();
        giveWhatIsMissing();
        QVERIFY(m_keeper->lead([](WalkSession& walk) { return walk.finish(); }).value() ==
                WalkState::WaitingForReplies);
        QTRY_COMPARE(m_keeper->unsaved(), 0);
        m_keeper->close();
        auto& board = *m_tools->replies();
        board.refresh();
        QTRY_COMPARE(board.replies()->count(), 1);
        wait(4h);
        QVERIFY(!board.answeredAt(0, "soon"));
        QVERIFY(!board.timeProblem().isEmpty());
        auto came = m_device.now();
        came.utc -= 1h;
        QVERIFY(board.answeredAt(0, timeOfDay(came)));
        QTRY_COMPARE(board.replies()->count(), 0);
        openWalk();
        QVERIFY(m_keeper->session()->walk().state == WalkState::Done);
        QVERIFY(std::abs(number(timerQuestion) - 3 * 3600.0) < 60);
    }

    void wordsOfDiscreetModeReachTheWalk() {
        m_tools->discreet()->setNotes("Nobody at the desk");
        QTRY_COMPARE_WITH_TIMEOUT(m_keeper->session()->walk().notes.size(), std::size_t(1), 5000);
        m_tools->discreet()->setNotes("Nobody at the desk for 9 minutes");
        QTRY_COMPARE(m_keeper->unsaved(), 0);
        stop(); // before the words became a note
        start();
        openWalk();
        QCOMPARE(m_keeper->session()->walk().notes.size(), std::size_t(1));
        QCOMPARE(m_keeper->session()->walk().notes[0].text, std::string("Nobody at the desk for 9 minutes"));
        QCOMPARE(m_tools->discreet()->notes(), "Nobody at the desk for 9 minutes");
        QTRY_COMPARE(m_keeper->unsaved(), 0);
    }

    void aCallWhoseAnswersWereNotKeptGivesThemAtTheNextStart() {
        for (const auto* kind : {"start", "tap", "answered", "stop"}) {
            m_keeper->press({.tool = "call.call-mode", .kind = kind, .at = m_device.now()});
            wait(5s);
        }
        QTRY_COMPARE(m_keeper->unsaved(), 0);
        stop(); // killed between the last press and the answers
        start();
        openWalk();
        QVERIFY(answer("call.answered") && answer("call.answered")->value.choices.front() == "yes");
        QCOMPARE(number("call.rings"), 1.0);
        const auto answers = m_keeper->session()->walk().answers.size();
        QTRY_COMPARE(m_keeper->unsaved(), 0);
        stop();
        start();
        openWalk();
        QCOMPARE(m_keeper->session()->walk().answers.size(), answers); // once
    }

    void aShotThatWasNotKeptInTimeIsKeptAtTheNextStart() {
        auto& evidence = *m_tools->evidence();
        evidence.showFor("call.rings", 0);
        const auto shot = evidence.shotFile();
        QVERIFY(QFile::copy(picture().toLocalFile(), shot));
        const QDir folder = QFileInfo(shot).absoluteDir();
        evidence.addPhoto(QUrl::fromLocalFile(shot));
        stop(); // before its row was written, as after a full disk
        QCOMPARE(folder.entryList(QDir::Files).size(), 1);
        wait(60s);
        start();
        openWalk();
        QTRY_COMPARE(m_keeper->session()->walk().evidence.size(), std::size_t(1));
        const auto kept = m_keeper->session()->walk().evidence[0];
        QVERIFY(kept.question == "call.rings" && kept.kind == "photo" && kept.source == "camera");
        QCOMPARE(kept.at.utc, m_device.now().utc - 60s);
        QVERIFY(m_keeper->files().read(kept.hash, kept.suffix).ok());
        QTRY_VERIFY(folder.isEmpty());
        QTRY_COMPARE(m_keeper->unsaved(), 0);
    }

    void theNextEmployeeOfWhomOnlyADraftIsThereIsKept() {
        Step step{.id = "s", .repeat = 3};
        step.questions = {{.id = "q", .type = QuestionType::Text}};
        const Checklist list{.id = "x/y", .steps = {step}};
        m_keeper->open(list, walk(), {{"s.q", 1, "half a word"}}, {});
        QCOMPARE(m_keeper->session()->repeatsOf(0), 2);
        m_keeper->open(list, walk(), {{"s.q#found", 1, "half a word"}},
                       {{"s.q", 2, "start", m_device.now()}});
        QCOMPARE(m_keeper->session()->repeatsOf(0), 3);
        m_keeper->open(list, walk(), {{"s.q", 900, "of a damaged file"}}, {});
        QCOMPARE(m_keeper->session()->repeatsOf(0), 3);
    }

    void withoutAWalkNothingCanBeNoted() {
        m_keeper->close();
        m_tools->call()->open();
        m_tools->call()->start();
        QCOMPARE(m_tools->call()->phase(), CallController::Ready);
        m_tools->discreet()->note();
        m_tools->evidence()->addNote("x");
        m_tools->evidence()->addPhoto(picture());
        QVERIFY(!m_tools->evidence()->isBusy());
        QCOMPARE(m_tools->discreet()->moments()->count(), 0);
    }

private:
    static constexpr auto timerQuestion = "contact.callback-came";

    static Walk walk() {
        return {.id = "w-1",
                .company = "Clinic A",
                .checklist = "clinic/walk",
                .state = WalkState::UnderWay,
                .openQuestion = "call.rings"};
    }

    void start() {
        m_shelf = std::make_unique<WalkShelf>(m_folder->filePath("walks.db"));
        m_library = std::make_unique<WalkLibrary>(*m_shelf);
        QSignalSpy ready(m_library.get(), &WalkLibrary::ready);
        m_library->load();
        QVERIFY(ready.wait(20000));
        m_keeper = std::make_unique<WalkKeeper>(*m_shelf, [this] { return m_device.now(); });
        m_tools = std::make_unique<WalkTools>(
            m_folder->filePath("settings.ini"), *m_shelf, *m_library, *m_keeper,
            [this](const QString& title, const QString&) { m_reminded += title; });
    }

    void stop() {
        m_tools.reset();
        m_keeper.reset();
        m_library.reset();
        m_shelf.reset();
    }

    void openWalk() {
        bool opened = false;
        m_shelf->ask(
            [](WalkWorkspace& place) {
                auto* store = place.walks().value();
                return std::tuple(store->load("w-1").value(), store->drafts("w-1").value(),
                                  store->presses("w-1").value());
            },
            [&](std::tuple<Walk, std::vector<Draft>, std::vector<Press>> found) {
                auto& [walk, drafts, presses] = found;
                m_keeper->open(*m_library->find("clinic/walk", "en"), walk, drafts, presses);
                opened = true;
            });
        QTRY_VERIFY(opened);
    }

    void wait(std::chrono::seconds time) { m_device.up += time; }

    const Answer* answer(const char* question) const {
        return m_keeper->session()->answerAt(*m_keeper->session()->placeOf(question, 0));
    }
    double number(const char* question) const { return answer(question)->value.number.value_or(-1); }

    void sendMessage() {
        const auto record = [this](const char* question, AnswerValue value) {
            const auto place = m_keeper->session()->placeOf(question, 0);
            QVERIFY2(place, question);
            const auto recorded = m_keeper->record(*place, {.value = std::move(value)});
            QVERIFY2(recorded.ok(), recorded ? "" : recorded.error().text.c_str());
        };
        record("contact.ways", {.choices = {"callback"}});
        record(timerQuestion, {.sent = m_device.now()});
        QTRY_COMPARE(m_keeper->unsaved(), 0);
    }

    void giveWhatIsMissing() {
        for (auto progress = m_keeper->session()->progress(); !progress.missing.empty();
             progress = m_keeper->session()->progress()) {
            const auto place = progress.missing.front();
            const auto type = m_keeper->session()->question(place).type;
            if (m_keeper->record(place, {.notApplicable = true}))
                continue;
            AnswerValue value{.number = 1, .text = "x"};
            if (type == QuestionType::YesNo)
                value.choices = {"no"};
            else if (type == QuestionType::Reaction)
                value.choices = {"positive"};
            else if (type == QuestionType::Choice || type == QuestionType::MultiChoice)
                value.choices = {m_keeper->session()->question(place).options.back().id};
            QVERIFY(m_keeper->record(place, {.value = value}).ok());
        }
    }

    QUrl picture() const {
        const auto path = m_folder->filePath("photo.png");
        QImage image(320, 240, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        image.save(path);
        return QUrl::fromLocalFile(path);
    }

    Device m_device;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WalkShelf> m_shelf;
    std::unique_ptr<WalkLibrary> m_library;
    std::unique_ptr<WalkKeeper> m_keeper;
    std::unique_ptr<WalkTools> m_tools;
    QStringList m_reminded;
};

SHOPWALKER_TEST(WalkToolsTest)
#include "walk_tools_test.moc"
