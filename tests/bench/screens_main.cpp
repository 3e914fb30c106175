// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
// Walks a long checklist on the real screens, off-screen, and times every event that the window's thread
// handles. `shopwalker_bench screens` starts this and prints what it says: lines of a figure's name, value,
// unit and limit, apart by tabs. With --events each slow event is told on stderr.
#include "app/open_window.h"
#include "core/checklist/checklist_folder.h"
#include "core/compare/compare.h"
#include "core/types/json/json.h"
#include "tests/app/clinics.h"
#include "tests/app/fakes.h"
#include "tests/app/walked_clinics.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QMetaEnum>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QWheelEvent>
#include <cstdio>
#include <ctime>
#include <map>
#include <sys/resource.h>

using namespace shopwalker;

namespace {

constexpr int answers = 100;
constexpr int rivals = 19;
constexpr int manyWalks = 200;
constexpr double slow = 4; // ms; such events are told with --events
constexpr int patience = 10'000;

double threadMilliseconds() {
    timespec now{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) * 1e-6;
}

/// How often this thread gave the processor up by itself: for a disk, a lock, another thread.
long waits() {
    rusage usage{};
    ::getrusage(RUSAGE_THREAD, &usage);
    return usage.ru_nvcsw;
}

/// What the handlers of one part of the work cost.
struct Cost {
    double worst = 0; ///< ms of processor time of one event, drawing left out
    double total = 0;
    long waits = 0;
    QByteArray worstEvent;
};

/// Times the events; what is drawn in the middle of one does not count.
class TimedApplication : public QGuiApplication {
public:
    using QGuiApplication::QGuiApplication;

    bool notify(QObject* receiver, QEvent* event) override {
        if (m_inside || receiver->thread() != thread())
            return QGuiApplication::notify(receiver, event);
        const auto name = QByteArray(receiver->metaObject()->className()) + " " +
                          QMetaEnum::fromType<QEvent::Type>().valueToKey(event->type());
        m_inside = true;
        m_drawing = 0;
        const auto waitsBefore = waits();
        const auto begin = threadMilliseconds();
        const bool handled = QGuiApplication::notify(receiver, event);
        const auto spent = threadMilliseconds() - begin - m_drawing;
        m_inside = false;
        note(name, spent, waits() - waitsBefore);
        return handled;
    }

    /// What is drawn in this window is not counted.
    void leaveOutDrawing(QQuickWindow& window) {
        QObject::connect(&window, &QQuickWindow::beforeSynchronizing, this,
                         [this] { m_drawingSince = threadMilliseconds(); });
        QObject::connect(&window, &QQuickWindow::frameSwapped, this,
                         [this] { m_drawing += threadMilliseconds() - m_drawingSince; });
    }

    /// The cost of the events from here to the next call.
    Cost take() { return std::exchange(m_cost, {}); }
    double total() const { return m_cost.total; }
    bool tells = false;

private:
    void note(const QByteArray& name, double spent, long waited) {
        m_cost.total += spent;
        m_cost.waits += waited;
        if (spent > m_cost.worst) {
            m_cost.worst = spent;
            m_cost.worstEvent = name;
        }
        if (tells && spent > slow)
            std::fprintf(stderr, "%8.2f ms  %s\n", spent, name.constData());
    }

    Cost m_cost;
    double m_drawing = 0;
    double m_drawingSince = 0;
    bool m_inside = false;
};

void print(const QByteArray& what, double value, const char* unit, double limit = 0) {
    std::printf("%s\t%f\t%s\t%f\n", what.constData(), value, unit, limit);
}

Question question(int number) {
    static constexpr QuestionType types[]{QuestionType::YesNo, QuestionType::Scale, QuestionType::Choice,
                                          QuestionType::Number, QuestionType::Text};
    Question question{.id = "q" + std::to_string(number),
                      .type = types[number % 5],
                      .label =
                          "What was seen at place " + std::to_string(number) + ", and was it as promised?"};
    if (question.type == QuestionType::Choice)
        question.options = {
            {.id = "a", .label = "Quickly"}, {.id = "b", .label = "Slowly"}, {.id = "c", .label = "Never"}};
    if (question.type == QuestionType::Scale)
        question.scaleTo = 5;
    question.required = number % 2 == 0;
    return question;
}

/// A checklist in steps of ten questions.
Checklist checklist(int questions) {
    Checklist checklist{.id = "bench/long" + std::to_string(questions),
                        .kind = "walk",
                        .title = "A long way",
                        .summary = "For the bench."};
    for (int number = 0; number < questions; ++number) {
        if (number % 10 == 0)
            checklist.steps.push_back({.id = "s" + std::to_string(number / 10),
                                       .title = "Step " + std::to_string(number / 10),
                                       .stage = "search",
                                       .channel = "website"});
        checklist.steps.back().questions.push_back(question(number));
    }
    return checklist;
}

/// Every touchpoint of the catalogue at so many companies.
Comparison wholeCatalogue(int companies) {
    const auto knowledge = loadKnowledge().value();
    std::vector<CompanyScan> scans;
    for (int company = 0; company < companies; ++company) {
        auto& scan = scans.emplace_back(
            CompanyScan{.company = {.name = "Company " + std::to_string(company + 1), .own = company == 0}});
        scan.pages = {{.url = "https://company.example/"}};
        for (std::size_t place = 0; place < knowledge.touchpoints.size(); ++place) {
            const bool present = (place * 7 + static_cast<std::size_t>(company) * 3) % 5 < 3;
            Finding finding{.touchpoint = knowledge.touchpoints[place].id,
                            .presence = present ? Presence::Present : Presence::Absent,
                            .pagesRead = 12};
            if (present)
                finding.values = {{.value = "+37410123456", .pageUrl = "https://company.example/contacts"}};
            scan.findings.push_back(std::move(finding));
        }
    }
    return compare(std::move(scans), knowledge.touchpoints, "The whole catalogue", {});
}

/// One run of the screens: a walk through a checklist of some length, and two benchmarks of 20 companies.
class Run {
public:
    Run(TimedApplication& application, int questions)
        : m_application(application)
        , m_questions(questions) {
        const auto list = checklist(questions);
        const auto written = writeChecklist(ownChecklists((m_folder.path() + "/workspace.db").toStdString()),
                                            {.checklist = list});
        if (!written)
            qFatal("%s", describe(written.error()).c_str());
        const auto kept = std::make_shared<test::KeptBenchmarks>();
        kept->judge = test::judgedClinics;
        kept->keep(test::walkedClinics(rivals));
        kept->keep(wholeCatalogue(rivals + 1));
        m_workbench = test::fakeWorkbench(kept, m_folder.path());
        m_workbench->settings()->setLanguage("en");
        if (!openWindow(m_engine, *m_workbench))
            qFatal("no window");
        m_window = qobject_cast<QQuickWindow*>(m_engine.rootObjects().constFirst());
        m_application.leaveOutDrawing(*m_window);
        settle();
        plan(list.id);
    }

    /// The walk opens, and its page.
    void openWalk() {
        const auto walk = m_walk;
        does([this, walk] { m_workbench->walk()->open(walk); });
        waitFor([this] { return m_workbench->walk()->isOpen(); });
        does([this] { m_workbench->walk()->start(); });
        openPage("walk");
    }

    /// Returns how long it took until the page was seen; ms.
    double openPage(const QString& page) {
        QElapsedTimer timer;
        timer.start();
        QMetaObject::invokeMethod(
            &m_application, [this, page] { m_window->setProperty("page", page); }, Qt::QueuedConnection);
        while (m_window->property("shown").toString() != page && timer.elapsed() < patience)
            QCoreApplication::processEvents();
        const auto milliseconds = static_cast<double>(timer.nsecsElapsed()) * 1e-6;
        settle();
        return milliseconds;
    }

    /// By keys, as on a desktop: an answer, and on to the next question.
    void answer() {
        auto& walk = *m_workbench->walk();
        for (int number = 0; number < answers; ++number) {
            const auto type = walk.asked().type;
            if (type == "text" || type == "number")
                does([&walk] { walk.saveDraft("12"); });
            else
                QTest::keyClick(m_window, Qt::Key_2);
            settle(1);
            QTest::keyClick(m_window, Qt::Key_Right);
            settle(1);
            if (!walk.canGoOn())
                does([&walk] { walk.jumpTo(0); });
        }
        waitFor([&walk] { return walk.saveMark() == WalkController::Saved; });
    }

    /// More walks for the list of them.
    void planMore(int walks) {
        int created = 0;
        for (int number = 0; number < walks; ++number) {
            const Walk walk{.id = "more" + std::to_string(number),
                            .company = "Clinic " + std::to_string(number % 10),
                            .checklist = "clinic/walk"};
            m_workbench->walkShelf().write([walk](WalkStore& store) { return store.create(walk, {}); },
                                           [&created] { ++created; });
        }
        waitFor([&] { return created == walks; });
        m_workbench->walks()->refresh();
        waitFor([&] { return m_workbench->walks()->walks()->count() > walks; });
        m_application.take();
    }

    void openBenchmark(int number, const QString& name) {
        does([this, number] { m_workbench->benchmark()->open(QString::number(number)); });
        waitFor([this, name] { return m_workbench->benchmark()->name() == name; });
        waitFor([this] { return m_window->property("shown").toString() == "overview"; });
    }

    /// Down and up the matrix, and along it. Returns ms of all handlers for one step.
    double scrollTheMatrix() {
        auto* list = find("matrixList");
        if (list == nullptr)
            qFatal("no matrix");
        const auto middle = list->mapToScene({list->width() / 2, list->height() / 2}).toPoint();
        constexpr int steps = 60;
        m_application.take();
        for (int turn = 0; turn < steps; ++turn) {
            const auto turned = turn % 4 == 3 ? QPoint(turn < steps / 2 ? -240 : 240, 0)
                                              : QPoint(0, turn < steps / 2 ? -360 : 360);
            QWheelEvent wheel(middle, m_window->mapToGlobal(middle), {}, turned, Qt::NoButton, Qt::NoModifier,
                              Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(m_window, &wheel);
            settle(1);
        }
        return m_application.total() / steps;
    }

    void typeText() {
        auto& walk = *m_workbench->walk();
        for (int row = 0; row < walk.questions()->count() && walk.asked().type != "text"; ++row)
            does([&walk, row] { walk.jumpTo(row); });
        settle();
        if (auto* field = find("textField"))
            field->forceActiveFocus();
        for (const auto letter : QByteArray("the window was clean, nobody waited at the desk"))
            QTest::keyClick(m_window, letter);
        settle();
    }

    void wanderInTheList() {
        auto* list = find("questionList");
        if (list == nullptr)
            qFatal("no list of questions");
        const auto middle = list->mapToScene({list->width() / 2, list->height() / 2}).toPoint();
        for (int turn = 0; turn < 60; ++turn) {
            QWheelEvent wheel(middle, m_window->mapToGlobal(middle), {}, {0, turn < 40 ? -480 : 480},
                              Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(m_window, &wheel);
            settle(1);
        }
        for (int row = 0; row < 20; ++row) {
            QTest::mouseClick(m_window, Qt::LeftButton, {}, middle + QPoint(0, 10 * row - 100));
            settle(1);
        }
        settle();
    }

private:
    /// As an event of its own, so that it is timed.
    void does(const std::function<void()>& deed) {
        QMetaObject::invokeMethod(&m_application, deed, Qt::QueuedConnection);
        settle(1);
    }

    static void settle(int rounds = 20) {
        for (int round = 0; round < rounds; ++round) {
            QCoreApplication::processEvents();
            QTest::qSleep(2);
        }
        QCoreApplication::processEvents();
    }

    template<class Condition>
    static void waitFor(Condition condition) {
        if (!QTest::qWaitFor(condition, patience))
            qFatal("waited in vain");
        settle();
    }

    void plan(const std::string& id) {
        const Walk walk{.id = "walk" + std::to_string(m_questions), .company = "Clinic A", .checklist = id};
        m_walk = toQString(walk.id);
        bool created = false;
        m_workbench->walkShelf().write([walk](WalkStore& store) { return store.create(walk, {}); },
                                       [&created] { created = true; });
        waitFor([&created] { return created; });
    }

    QQuickItem* find(const QString& name) {
        auto* root = m_window->contentItem();
        return findBelow(*root, name);
    }

    static QQuickItem* findBelow(QQuickItem& item, const QString& name) {
        if (item.objectName() == name && item.isVisible())
            return &item;
        const auto children = item.childItems();
        for (auto* child : children)
            if (auto* found = findBelow(*child, name))
                return found;
        return nullptr;
    }

    TimedApplication& m_application;
    int m_questions;
    QTemporaryDir m_folder;
    std::unique_ptr<Workbench> m_workbench;
    QQmlApplicationEngine m_engine;
    QQuickWindow* m_window = nullptr;
    QString m_walk;
};

/// Prints the worst event of a part of the work, and how often its handlers waited.
double tell(TimedApplication& application, const QByteArray& part) {
    const auto cost = application.take();
    print("worst event: " + part + " (" + cost.worstEvent + ")", cost.worst, "ms", 8);
    if (cost.waits > 0)
        print("times a handler waited: " + part, static_cast<double>(cost.waits), "");
    return cost.total;
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    TimedApplication application(argc, argv);
    application.tells = QGuiApplication::arguments().contains("--events");
    prepareScreens();
    std::map<int, double> perAnswer;
    for (const int questions : {20, 100, 500}) {
        Run run(application, questions);
        tell(application, "the window opens");
        run.openWalk();
        const auto size = " " + QByteArray::number(questions) + " questions";
        tell(application, "opening a walk of" + size);
        run.answer();
        perAnswer[questions] = tell(application, "answering," + size) / answers;
        if (questions < 500)
            continue;
        run.typeText();
        tell(application, "typing");
        run.wanderInTheList();
        tell(application, "scrolling and jumping");
        const auto open = [&](const char* page) {
            const auto name = QByteArray("page ") + page;
            print(name + " is seen after", run.openPage(page), "ms", 100);
            tell(application, name);
        };
        run.planMore(manyWalks);
        for (const auto* page : {"walkReview", "walks", "walkPlan", "walkPrepare", "evidence", "replies",
                                 "checklists", "companies", "settings", "help", "ticks", "start"})
            open(page);
        run.openBenchmark(1, "Two clinics");
        tell(application, "opening a benchmark of 20 companies");
        for (const auto* page : {"matrix", "chains", "mindMap", "race", "topTen", "plan", "promises",
                                 "changes", "guide", "overview"})
            open(page);
        run.openBenchmark(2, "The whole catalogue");
        tell(application, "opening a benchmark of the whole catalogue at 20 companies");
        open("matrix");
        const auto step = run.scrollTheMatrix();
        tell(application, "scrolling that matrix");
        print("a step of scrolling that matrix", step, "ms", 8);
    }
    print("an answer on the screens, 500 questions v. 20", perAnswer[500] / perAnswer[20], "×", 1.5);
    print("an answer on the screens, 500 questions v. 100", perAnswer[500] / perAnswer[100], "×", 1.1);
    print("an answer on the screens, 500 questions", perAnswer[500], "ms");
    return 0;
}
