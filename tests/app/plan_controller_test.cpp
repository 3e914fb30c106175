// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/benchmark/plan_controller.h"
#include "tests/app/walked_clinics.h"
#include "tests/support/test_registry.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace shopwalker;

class PlanControllerTest : public QObject {
    Q_OBJECT
private slots:
    void init() {
        QLocale::setDefault(QLocale(QLocale::English));
        m_workbook = {};
        m_plan = std::make_unique<PlanController>(
            std::make_shared<const TouchpointCatalogue>(test::clinicCatalogue()),
            [this](const std::function<void(Workbook&)>& change) {
                change(m_workbook);
                judge();
            },
            [] { return Moment{.utc = test::clinicDay + std::chrono::hours(12)}; });
        m_testers.clear();
        for (auto* model : {m_plan->actions(), m_plan->proposals(), m_plan->warnings(), m_plan->quickWins()})
            m_testers.push_back(std::make_unique<QAbstractItemModelTester>(model));
        judge();
    }

    void oneTapMakesAnActionOfAProposal() {
        const auto proposed = m_plan->proposals()->count();
        const auto id = m_plan->take("callback");
        QCOMPARE(m_workbook.actions.size(), std::size_t(1));
        QCOMPARE(m_workbook.actions[0].reason, ActionReason::Gap);
        QCOMPARE(m_workbook.actions[0].lever, Lever::NewTouchpoint);
        QCOMPARE(m_plan->proposals()->count(), proposed - 1);
        QCOMPARE(m_plan->actionFor("callback"), id);
        QCOMPARE(m_plan->take("callback"), id); // a second tap makes no second action
        QCOMPARE(m_workbook.actions.size(), std::size_t(1));
        QCOMPARE(m_plan->actions()->row(id)["title"].toString(), "Add: Callback offer");
    }

    void whatNothingProposedIsAddedByHand() {
        QCOMPARE(m_plan->add("   "), QString());
        const auto id = m_plan->add("  Paint the \n door ");
        QCOMPARE(m_workbook.actions[0].title, "Paint the door");
        QCOMPARE(m_plan->actions()->row(id)["reason"].toString(), "Added by hand");
    }

    void fieldsAreSetByTheirWordsAndNonsenseChangesNothing() {
        const auto id = m_plan->take("callback");
        m_plan->set(id, "owner", "Reception");
        m_plan->set(id, "lever", "staff");
        m_plan->set(id, "direction", "keep");
        m_plan->set(id, "effort", "large");
        m_plan->set(id, "due", "2026-02-01");
        m_plan->set(id, "due", "tomorrow");
        m_plan->set(id, "lever", "magic");
        m_plan->set(id, "colour", "red");
        m_plan->set("no-such-action", "owner", "x");
        const auto& action = m_workbook.actions[0];
        QCOMPARE(action.owner, "Reception");
        QCOMPARE(action.lever, Lever::Staff);
        QCOMPARE(action.direction, Direction::Keep);
        QCOMPARE(action.effort, Effort::Large);
        QVERIFY(action.due == std::chrono::sys_days(std::chrono::days(20485)));
        QCOMPARE(m_plan->dated(), 1);
        m_plan->set(id, "due", {});
        QVERIFY(!m_workbook.actions[0].due);
    }

    void anUnmanagedActionSaysWhatItLacks() {
        const auto id = m_plan->take("test/walk#reception");
        const auto faults = [&] { return m_plan->actions()->row(id)["faults"].toStringList(); };
        QCOMPARE(faults().size(), 3);
        m_plan->set(id, "owner", "Reception");
        m_plan->set(id, "due", "2026-01-10");
        m_plan->set(id, "recheck", "scan");
        QVERIFY(faults().isEmpty());
        QCOMPARE(m_plan->overdue(), 1); // ten days ago
        m_plan->set(id, "status", "done");
        QCOMPARE(m_plan->overdue(), 0);
        QVERIFY(m_workbook.actions[0].doneAt == test::clinicDay + std::chrono::hours(12));
        m_plan->set(id, "status", "open");
        QVERIFY(m_workbook.actions[0].doneAt == std::chrono::sys_seconds{});
    }

    void whatWasDroppedOrIsKeptIsNotProposedAgain() {
        const auto proposed = m_plan->proposals()->count();
        const auto id = m_plan->take("callback");
        m_plan->set(id, "status", "dropped");
        QVERIFY(m_workbook.actions[0].doneAt == test::clinicDay + std::chrono::hours(12));
        QCOMPARE(m_plan->proposals()->count(), proposed - 1);
        QCOMPARE(m_plan->decided()->row("callback")["text"].toString(), "Decided: the action was dropped");
        QCOMPARE(m_plan->decided()->row("callback")["action"].toString(), id);
        QCOMPARE(m_plan->decided()->row("callback")["title"].toString(), "Callback offer");
        const auto other = m_plan->take("chat");
        m_plan->set(other, "direction", "keep");
        QCOMPARE(m_plan->decided()->row("chat")["text"].toString(), "Decided: it stays as it is");
        QVERIFY(m_plan->actions()->row(other)["faults"].toStringList().isEmpty());
        for (const auto& row : m_plan->warnings()->rows())
            QVERIFY2(row["touchpoint"] != "callback" && row["touchpoint"] != "chat",
                     qPrintable(row["text"].toString()));
        m_plan->set(id, "status", "open");
        QVERIFY(m_plan->decided()->row("callback").isEmpty());
    }

    void anActionOfOnesOwnIsAboutATouchpoint() {
        const auto id = m_plan->add("Paint the door");
        const auto found = m_plan->touchpoints("CALLB");
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].toMap()["id"].toString(), "callback");
        QCOMPARE(found[0].toMap()["text"].toString(), "Callback offer");
        QVERIFY(m_plan->touchpoints("no such thing").isEmpty());
        QCOMPARE(m_plan->touchpoints("").size(), 8); // the weightiest
        m_plan->set(id, "touchpoint", "callback");
        QCOMPARE(m_workbook.actions[0].touchpoint, "callback");
        QCOMPARE(m_plan->actions()->row(id)["touchpointText"].toString(), "Callback offer");
        QCOMPARE(m_plan->actionFor("callback"), id);
        QVERIFY(m_plan->proposals()->row("callback").isEmpty());
        m_plan->set(id, "touchpoint", {});
        QCOMPARE(m_workbook.actions[0].touchpoint, "");
        const auto nameless = m_plan->take("callback");
        m_plan->set(nameless, "touchpoint", {}); // it would have no name
        QCOMPARE(m_workbook.actions[1].touchpoint, "callback");
    }

    void somethingWeakBecomesAnActionWithItsReason() {
        const auto id = m_plan->take("website", "broken-promise", "within a minute");
        QCOMPARE(m_workbook.actions[0].reason, ActionReason::BrokenPromise);
        QCOMPARE(m_plan->actions()->row(id)["reason"].toString(), "Broken promise: within a minute");
        m_plan->take("callback", "weak-link", "Patient"); // what is proposed goes before
        QCOMPARE(m_workbook.actions[1].reason, ActionReason::Gap);
        m_plan->take("hours", "magic", "x");
        QCOMPARE(m_workbook.actions[2].reason, ActionReason::ByHand);
        QCOMPARE(m_plan->take(""), QString());
        const auto open = test::walkedClinics(1);
        for (const auto& judged : open.judgement.chains) {
            const auto chain = QString::fromStdString(judged.chain.id);
            const auto first = QString::fromStdString(judged.chain.links[0].touchpoint);
            QCOMPARE(m_plan->touchpointOf(chain, 0), judged.company == 0 ? first : QString());
            QCOMPARE(m_plan->touchpointOf(chain, 99), QString());
            QCOMPARE(m_plan->chainName(chain), QString::fromStdString(judged.chain.name));
        }
        QCOMPARE(m_plan->touchpointOf("no chain", 0), QString());
    }

    void reasonsAreWordedForNoneOneAndSeveralRivals() {
        const auto reason = [&](const char* detail) {
            m_workbook.actions = {
                {.id = "1", .touchpoint = "callback", .reason = ActionReason::Gap, .detail = detail}};
            m_plan->show(std::make_shared<const OpenBenchmark>(test::walkedClinics(2, m_workbook)));
            return m_plan->actions()->row("1")["reason"].toString();
        };
        const auto open = test::walkedClinics(2);
        const auto& companies = open.judgement.comparison.companies;
        const auto one = companies[1].company.name, two = companies[2].company.name;
        QCOMPARE(reason(""), "Gap: a rival has it, you do not");
        QCOMPARE(reason(one.c_str()), QString("Gap: %1 has it, you do not").arg(QString::fromStdString(one)));
        QCOMPARE(reason((one + ", " + two).c_str()),
                 QString("Gap: %1 and %2 has it, you do not")
                     .arg(QString::fromStdString(one), QString::fromStdString(two)));
        QCOMPARE(reason("The rival has one, we do not"), "The rival has one, we do not");
    }

    void smallProposalsStandAmongTheQuickWins() {
        const auto win = m_plan->quickWins()->row("callback");
        QVERIFY(win["proposal"].toBool());
        const auto id = m_plan->take("callback");
        QVERIFY(m_plan->quickWins()->row("callback").isEmpty());
        QVERIFY(!m_plan->quickWins()->row(id)["proposal"].toBool());
    }

    void anActionThatIsTakenOutIsProposedAgain() {
        const auto proposed = m_plan->proposals()->count();
        const auto id = m_plan->take("callback");
        m_plan->remove(id);
        m_plan->remove("no-such-action");
        QVERIFY(m_workbook.actions.empty());
        QCOMPARE(m_plan->proposals()->count(), proposed);
    }

    void theCalendarHoldsWhatHasADay() {
        const auto id = m_plan->take("callback");
        m_plan->set(id, "due", "2026-02-01");
        m_plan->take("chat");
        const QTemporaryDir folder;
        m_plan->saveCalendar(QUrl::fromLocalFile(folder.filePath("plan.ics")));
        QFile file(folder.filePath("plan.ics"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto text = file.readAll();
        QCOMPARE(text.count("BEGIN:VEVENT"), 1);
        QVERIFY(text.contains("DTSTART;VALUE=DATE:20260201"));
        QVERIFY(text.contains("SUMMARY:Add: Callback offer"));
        QVERIFY(!m_plan->notice().isEmpty());
        m_plan->saveCalendar(QUrl::fromLocalFile(folder.filePath("no/such/folder.ics")));
        QVERIFY(m_plan->problem().startsWith("The calendar was not written"));
    }

    void whatNobodyLooksAtWaits() {
        QSignalSpy changed(m_plan.get(), &PlanController::changed);
        m_plan->setWatched(false);
        const auto id = m_plan->take("callback");
        QCOMPARE(m_plan->actions()->count(), 0);
        QCOMPARE(m_plan->actionFor("callback"), id); // it is known all the same
        QCOMPARE(changed.size(), 0);
        m_plan->setWatched(true);
        QCOMPARE(m_plan->actions()->count(), 1);
        QCOMPARE(changed.size(), 1);
        m_plan->setWatched(true);
        QCOMPARE(changed.size(), 1); // nothing is new
    }

    void nothingOpenTakesNothing() {
        m_plan->show(nullptr);
        QCOMPARE(m_plan->take("callback"), QString());
        QCOMPARE(m_plan->add("x"), QString());
        QCOMPARE(m_plan->actions()->count(), 0);
    }

private:
    void judge() { m_plan->show(std::make_shared<const OpenBenchmark>(test::walkedClinics(1, m_workbook))); }

    Workbook m_workbook;
    std::unique_ptr<PlanController> m_plan;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> m_testers;
};

SHOPWALKER_TEST(PlanControllerTest)
#include "plan_controller_test.moc"
