// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/store/benchmark_store.h"
#include "core/types/json/json.h"
#include "tests/app/clinics.h"
#include "tests/app/fakes.h"
#include "tests/support/test_registry.h"

#include <QAbstractItemModelTester>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUrl>

using namespace shopwalker;
using namespace std::chrono_literals;

/// The runner of walks on the clinic walk, with a clock that the test turns.
class WalkControllerTest : public QObject {
    Q_OBJECT
private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_time = 0ms;
        start();
        QTRY_VERIFY(m_workbench->planner()->checklists()->count() > 0);
        QVERIFY(m_workbench->planner()->createExample());
        QTRY_VERIFY(walk().isOpen());
        QTRY_COMPARE(m_workbench->walks()->total(), 1);
    }
    void cleanup() { m_workbench.reset(); }

    void anAnswerIsSavedOnlyWhenItIsOnDisk() {
        QVERIFY(walk().answerText("laser hair removal"));
        QCOMPARE(walk().saveMark(), WalkController::Saving);
        QTRY_COMPARE(walk().saveMark(), WalkController::Saved);
        QCOMPARE(stored().answers.size(), 1U);
        QCOMPARE(stored().answers.front().value.text, "laser hair removal");
    }

    void theListFollowsTheAnswersRowByRow() {
        QAbstractItemModelTester tester(walk().questions());
        QSignalSpy resets(walk().questions(), &QAbstractItemModel::modelReset);
        jump("advert.seen");
        const int before = walk().questions()->count();
        QVERIFY(walk().choose("yes"));
        QCOMPARE(walk().questions()->count(), before + 3);
        QVERIFY(walk().choose("no"));
        QCOMPARE(walk().questions()->count(), before);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(walk().given().earlier, 1);
    }

    void anAnswerChangesItsOwnRowsAlone() {
        jump("search.found");
        QSignalSpy rows(walk().questions(), &QAbstractItemModel::dataChanged);
        QSignalSpy pieces(walk().segments(), &QAbstractItemModel::dataChanged);
        const auto changed = [](const QSignalSpy& spy) {
            int rows = 0;
            for (const auto& signal : spy)
                rows += signal[1].toModelIndex().row() - signal[0].toModelIndex().row() + 1;
            return rows;
        };
        QVERIFY(walk().choose("yes"));
        QCOMPARE(changed(rows), 1);
        QCOMPARE(changed(pieces), 1);
        walk().goOn();
        QCOMPARE(changed(rows), 3); // the one that was asked, and the one that is
        QTRY_COMPARE(walk().saveMark(), WalkController::Saved);
        QCOMPARE(changed(rows), 3);
    }

    void afterARestartTheVeryQuestionIsOpen() {
        jump("contact.ways");
        QVERIFY(walk().toggle("chat"));
        QVERIFY(walk().toggle("phone"));
        walk().goOn();
        walk().saveDraft("nobody ans");
        const auto path = walk().asked().path;
        QTRY_COMPARE(walk().saveMark(), WalkController::Saved);
        restart();
        QSignalSpy resumed(&walk(), &WalkController::resumed);
        QTRY_VERIFY(walk().isOpen());
        QCOMPARE(walk().asked().path, path);
        QCOMPARE(walk().draft(), "nobody ans");
        walk().goBack();
        QCOMPARE(walk().given().choices, QStringList({"phone", "chat"}));
    }

    void aWalkThatWasLeftDoesNotComeBackByItself() {
        walk().close();
        restart();
        QTRY_COMPARE(m_workbench->walks()->total(), 1);
        QVERIFY(!walk().isOpen());
    }

    void whatWasTypedBecomesTheAnswerWhenTheQuestionIsLeft() {
        walk().saveDraft("clinic near me");
        walk().goOn();
        walk().goBack();
        QCOMPARE(walk().given().text, "clinic near me");
        QCOMPARE(walk().draft(), "");
    }

    void whatIsNoNumberStaysADraftAndIsSaid() {
        jump("booking.done");
        QVERIFY(walk().choose("yes"));
        jump("booking.wait");
        walk().saveDraft("soon");
        QVERIFY(!walk().commitDraft());
        QVERIFY(!walk().draftProblem().isEmpty());
        QCOMPARE(walk().draft(), "soon");
        walk().saveDraft("2.5");
        QVERIFY(walk().commitDraft());
        QCOMPARE(walk().given().number.toDouble(), 2.5);
    }

    void ringsAreCountedOverARestart() {
        jump("call.rings");
        auto* counter = walk().stopwatch();
        for (int ring = 0; ring < 4; ++ring)
            counter->tap();
        counter->undo();
        QCOMPARE(counter->taps(), 3);
        QTRY_COMPARE(walk().saveMark(), WalkController::Saved);
        restart();
        QTRY_VERIFY(walk().isOpen());
        QCOMPARE(walk().stopwatch()->taps(), 3);
        QVERIFY(walk().stopwatch()->record(true));
        QCOMPARE(walk().given().number.toInt(), 3);
        QVERIFY(!walk().stopwatch()->isStarted());
    }

    void theStopwatchKeepsLapsAndLeavesHoldsOut() {
        jump("landing.load");
        auto* watch = walk().stopwatch();
        watch->start();
        m_time += 2s;
        watch->lap();
        m_time += 3s;
        watch->hold();
        m_time += 60s;
        watch->start();
        m_time += 1s;
        QVERIFY(watch->record(false));
        QCOMPARE(walk().given().number.toDouble(), 6.0);
        QCOMPARE(walk().given().laps, QVariantList({2.0, 4.0}));
    }

    void aReplyTimerRunsUntilTheReply() {
        jump("contact.ways");
        QVERIFY(walk().toggle("callback"));
        jump("contact.callback-came");
        QVERIFY(walk().markSent());
        QVERIFY(walk().given().waiting);
        QCOMPARE(walk().waiting(), 1);
        m_time += 90min;
        QVERIFY(walk().markReplied());
        QVERIFY(!walk().given().waiting);
        QCOMPARE(walk().given().number.toDouble(), 5400.0);
    }

    void aPauseDoesNotCountAsAnswering() {
        jump("landing.mobile");
        m_time += 5s;
        walk().pause();
        QVERIFY(walk().isPaused());
        m_time += 60s;
        walk().goOnAfterPause();
        m_time += 5s;
        QVERIFY(walk().choose("yes"));
        QTRY_COMPARE(walk().saveMark(), WalkController::Saved);
        QVERIFY(stored().answers.back().interrupted == 60s);
        QVERIFY(stored().answers.back().spent == 10s);
    }

    void aScanOffersItsFindingToConfirm() {
        walk().close();
        const auto comparison = test::clinicComparison();
        auto store = BenchmarkStore::open(m_workbench->walkShelf().workspace().toStdString());
        QVERIFY(store.ok());
        auto scan = comparison.companies[1];
        scan.company = {.name = "Clinic A", .sites = {"a.example"}};
        scan.findings = {{.touchpoint = "prices", .presence = Presence::Present},
                         {.touchpoint = "reviews", .presence = Presence::Unknown, .reason = "robots"}};
        const auto round = store.value()->beginRound("clinics", {scan.company}, scan.startedAt);
        QVERIFY(round.ok());
        QVERIFY(store.value()->saveScan(round.value().scans[0], scan).ok());
        walk().open(toQString(m_workbench->walks()->walks()->entries().front().walk.id));
        QTRY_VERIFY(walk().isOpen());
        jump("landing.price");
        QCOMPARE(walk().asked().foundAnswer, "yes");
        QVERIFY(walk().confirmFound());
        QVERIFY(walk().given().fromScan);
        jump("landing.reviews"); // unknown is offered to nobody
        QVERIFY(walk().asked().found.isEmpty());
    }

    void whatIsMissingIsListedAndHoldsTheEndUp() {
        QVERIFY(walk().start());
        QVERIFY(!walk().finish());
        QVERIFY(!walk().problem().isEmpty());
        QVERIFY(walk().missing() > 5);
        QCOMPARE(walk().gaps().size(), walk().missing());
        walk().jumpToMissing();
        QVERIFY(walk().asked().required);
    }

    void aDoneWalkIsReviewedAndSentBack() {
        answerEverything();
        QVERIFY(walk().finish());
        QCOMPARE(walk().state(), "done");
        QVERIFY(!walk().askRevision(" "));
        QVERIFY(walk().askRevision("The photo is blurred"));
        QCOMPARE(walk().revisionReason(), "The photo is blurred");
        jump("booking.discount");
        QVERIFY(walk().answerText("none"));
        QCOMPARE(walk().state(), "under-way");
        QVERIFY(walk().finish());
        QVERIFY(walk().accept());
        QVERIFY(!walk().choose("yes"));
    }

    void impressionsAndLaterJudgementsAreKept() {
        jump("advert.seen");
        walk().choose("yes");
        jump("advert.reaction");
        walk().choose("positive");
        jump("landing.reaction");
        auto* reviewer = walk().reviewer();
        reviewer->rerate("advert", "negative", "The page said nothing of the offer");
        reviewer->impression()->decide("leaves");
        reviewer->impression()->setObstacle("No price");
        reviewer->addNote("trick", "Before and after photos");
        reviewer->addNote("problem", "No parking");
        reviewer->withdrawNote(reviewer->notes().back().toMap()["id"].toString());
        walk().noteMoment();
        reviewer->explainMoment(reviewer->moments().front().toMap()["id"].toString(), "The doctor passed by");
        QTRY_COMPARE(walk().saveMark(), WalkController::Saved);
        const auto walked = stored();
        QCOMPARE(walked.reratings.size(), 1U);
        QCOMPARE(walked.outcomes.back().decision, "leaves");
        QCOMPARE(walked.outcomes.back().obstacle, "No price");
        QCOMPARE(reviewer->notes().size(), 1);
        QCOMPARE(walked.moments.back().explanation, "The doctor passed by");
    }

    void aDeadEndIsSaidAtItsStep() {
        jump("landing.reaction");
        walk().choose("neutral");
        auto* impression = walk().reviewer()->stepImpression();
        const auto offered = impression->decisions();
        QVERIFY(std::any_of(offered.begin(), offered.end(),
                            [](const QVariant& one) { return one.toMap()["id"] == "stops"; }));
        impression->decide("stops");
        QTRY_COMPARE(walk().saveMark(), WalkController::Saved);
        QCOMPARE(stored().outcomes.back().step, "landing");
        QCOMPARE(stored().outcomes.back().decision, "stops");
    }

    void whomTheShopperPlaysIsPlannedAndTold() {
        auto* planner = m_workbench->planner();
        QCOMPARE(planner->customerStatuses().size(), 4); // and "not said"
        planner->set("customerStatus", "former");
        planner->set("insider", true);
        QVERIFY(planner->createExample());
        const auto told = [this] {
            for (const auto& line : walk().brief())
                if (line.toMap()["label"].toString() == "Tester")
                    return line.toMap()["text"].toString();
            return QString();
        };
        QTRY_COMPARE(told(), "insider, former customer");
        QCOMPARE(stored().customerStatus, "former");
        QVERIFY(stored().insider);
    }

    void aPhotoProvesItsAnswer() {
        jump("booking.done");
        walk().choose("yes");
        jump("booking.confirmed");
        walk().choose("yes");
        QCOMPARE(walk().asked().proof, "photo");
        auto& evidence = *m_workbench->tools()->evidence();
        evidence.addPhotoToOpenQuestion(QUrl::fromLocalFile(photo()));
        QTRY_COMPARE(walk().proofs(), 1);
        QVERIFY(walk().asked().proof.isEmpty());
        evidence.addPhotoToOpenQuestion(QUrl::fromLocalFile(m_folder->filePath("none.png")));
        QTRY_VERIFY(!evidence.problem().isEmpty());
        walk().writeNote("by e-mail");
        QCOMPARE(walk().note(), "by e-mail");
        walk().writeNote("");
        QCOMPARE(walk().note(), "");
    }

    void anAcceptedWalkTakesNothingMore() {
        answerEverything();
        QVERIFY(walk().finish());
        QVERIFY(walk().accept());
        QVERIFY(walk().isClosed());
        walk().writeNote("too late");
        QVERIFY(walk().problem().contains("accepted"));
        QVERIFY(walk().note().isEmpty());
        walk().reviewer()->addNote("remark", "x");
        walk().reviewer()->meet("receptionist", "Anna");
        walk().reviewer()->rerate("advert", "negative", "x");
        QVERIFY(!walk().takeBack());
        QTRY_COMPARE(walk().saveMark(), WalkController::Saved);
        QVERIFY(stored().notes.empty() && stored().staff.empty() && stored().reratings.empty());
        QVERIFY(stored().reviewed.has_value());
    }

    void aRevisionIsAnsweredByTheSameAnswer() {
        answerEverything();
        QVERIFY(walk().finish());
        QVERIFY(walk().askRevision("Sure?"));
        jump("search.found");
        QVERIFY(walk().choose("no"));
        QCOMPARE(walk().state(), "under-way");
    }

    void clearedWordsAreNoAnswerAnyMore() {
        QVERIFY(walk().answerText("laser"));
        walk().saveDraft("");
        QTRY_COMPARE(walk().saveMark(), WalkController::Saved);
        restart();
        QTRY_VERIFY(walk().isOpen());
        QVERIFY(walk().hasDraft() && walk().draft().isEmpty());
        walk().goOn();
        walk().goBack();
        QVERIFY(!walk().given().given);
        QVERIFY(stored().answers.front().value.text == "laser"); // it stays among the earlier ones
    }

    void aWalkThatIsOpenedAgainShowsWhatIsNotOnDiskYet() {
        const auto id = walk().walkId();
        m_workbench->walkShelf().hold();
        QVERIFY(walk().answerText("laser"));
        walk().saveDraft("las");
        walk().close();
        walk().open(id);
        QTRY_VERIFY(walk().isOpen());
        QCOMPARE(walk().given().text, "las");
        m_workbench->walkShelf().goOn();
        QTRY_COMPARE(m_workbench->walkShelf().pending(), 0);
        QCOMPARE(stored().answers.size(), 2U);
    }

    void anEndBeforeTheBeginningIsNoVisit() {
        auto& planner = *m_workbench->planner();
        planner.set("from", "2026-12-05");
        planner.set("to", "2026-12-01");
        QVERIFY(!planner.create());
        QVERIFY(!planner.windowProblem().isEmpty());
        planner.set("to", "2026-12-05");
        QVERIFY(planner.windowProblem().isEmpty());
        QVERIFY(planner.create());
    }

    void theModeOverTheRunnerIsRemembered() {
        walk().setMode("discreet");
        restart();
        QCOMPARE(walk().mode(), "discreet");
        QTRY_VERIFY(walk().isOpen());
        walk().close();
        QVERIFY(walk().mode().isEmpty());
    }

    void theLanguageReachesTheOpenQuestion() {
        jump("landing.price");
        m_workbench->settings()->setLanguage("ru");
        QVERIFY(walk().asked().label != "Did you find the price of the treatment?");
        QCOMPARE(walk().asked().path, "landing.price");
        m_workbench->settings()->setLanguage("en");
        QCOMPARE(walk().asked().label, "Did you find the price of the treatment?");
    }

    void theBinGivesWalksBack() {
        QAbstractItemModelTester tester(m_workbench->walks()->walks());
        auto& walks = *m_workbench->walks();
        const auto id = walk().walkId();
        walk().close();
        QTRY_COMPARE(walks.total(), 1);
        walks.remove(id);
        QTRY_COMPARE(walks.total(), 0);
        QCOMPARE(walks.bin()->count(), 1);
        walks.undoRemove();
        QTRY_COMPARE(walks.total(), 1);
        QCOMPARE(walks.bin()->count(), 0);
    }

    void aWalkIsHandedOverTwiceWithoutDoubling_data() {
        QTest::addColumn<bool>("bare");
        QTest::newRow("named as a file") << false;
        QTest::newRow("named by its bare path, as Qt 6.4's own dialog does") << true;
    }

    void aWalkIsHandedOverTwiceWithoutDoubling() {
        QFETCH(const bool, bare);
        QVERIFY(walk().answerText("laser"));
        QTRY_COMPARE(walk().saveMark(), WalkController::Saved);
        auto& walks = *m_workbench->walks();
        const auto path = m_folder->filePath("the walk.zip");
        const auto file = bare ? QUrl(path) : QUrl::fromLocalFile(path);
        walks.exportWalk(walk().walkId(), file);
        QTRY_VERIFY(!walks.notice().isEmpty());
        QTemporaryDir other;
        const auto desk = test::fakeWorkbench(other.path());
        for (int time = 0; time < 2; ++time) {
            desk->walks()->dismissProblem();
            desk->walks()->importWalk(file);
            QTRY_VERIFY(!desk->walks()->notice().isEmpty());
            QTRY_COMPARE(desk->walks()->total(), 1);
        }
        QCOMPARE(desk->walks()->walks()->entries().front().answers, 1);
    }

private:
    WalkController& walk() { return *m_workbench->walk(); }

    void start() {
        m_workbench = test::fakeWorkbench(m_folder->path(), {}, 20ms, [this] {
            return Moment{.utc = std::chrono::sys_time<std::chrono::milliseconds>(1'800'000'000s) + m_time,
                          .offset = 240min,
                          .monotonic = m_time,
                          .boot = "test"};
        });
        m_workbench->settings()->setLanguage("en");
    }

    void restart() {
        m_workbench.reset();
        start();
    }

    void jump(const QString& path) {
        const auto& questions = *walk().questions();
        for (int row = 0; row < questions.count(); ++row) {
            walk().jumpTo(row);
            if (walk().asked().path == path)
                return;
        }
        QFAIL(qPrintable("no question " + path));
    }

    void answerEverything() {
        walk().jumpTo(0);
        for (bool more = true; more; more = walk().canGoOn(), walk().goOn()) {
            const auto type = walk().asked().type;
            if (type == "text" || type == "promise")
                walk().saveDraft("words");
            else if (type == "yes-no")
                walk().choose("no");
            else if (!walk().options().isEmpty())
                walk().choose(walk().options().front().toMap()["id"].toString());
            else if (type == "scale")
                walk().answerNumber(3);
            else
                walk().answerNumber(1);
        }
        QCOMPARE(walk().missing(), 0);
    }

    Walk stored() {
        const auto store = WalkStore::open(m_workbench->walkShelf().workspace().toStdString());
        const auto walk = store.value()->load(this->walk().walkId().toStdString());
        return walk ? walk.value() : Walk();
    }

    QString photo() const {
        const auto file = m_folder->filePath("photo.png");
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        image.save(file);
        return file;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workbench> m_workbench;
    std::chrono::milliseconds m_time{0};
};

SHOPWALKER_TEST(WalkControllerTest)
#include "walk_controller_test.moc"
