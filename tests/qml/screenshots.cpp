// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
// Pictures of every screen, to look at: screenshots FOLDER [LANGUAGE…]. Run it with QT_SCALE_FACTOR for a
// phone's resolution, with ONLY_WALKS for those of the walks. Not a test; nothing checks the pictures but a
// person.
#include "app/open_window.h"
#include "tests/app/clinics.h"
#include "tests/app/fakes.h"

#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQuickWindow>
#include <QTemporaryDir>

using namespace shopwalker;

namespace {

void wait(int milliseconds) {
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
}

class Photographer {
public:
    Photographer(QQuickWindow& window, Workbench& workbench, QString folder)
        : m_window(window)
        , m_workbench(workbench)
        , m_folder(std::move(folder)) {}

    void show(const char* page) {
        m_window.setProperty("page", page);
        wait(350);
    }

    void take(const QString& name) {
        wait(250);
        const auto look = m_workbench.settings()->theme();
        const auto file = QStringLiteral("%1/%2-%3-%4-%5.png")
                              .arg(m_folder, name, m_window.width() < 600 ? "phone" : "desktop", look,
                                   m_workbench.settings()->language());
        m_window.grabWindow().save(file);
    }

    void everything() {
        auto& benchmark = *m_workbench.benchmark();
        for (const auto* page : {"start", "companies", "scan", "settings", "help"}) {
            show(page);
            take(page);
        }
        m_workbench.companies()->editor()->begin(1);
        show("companies");
        take("editor");
        m_workbench.companies()->editor()->discard();
        show("matrix");
        take("matrix");
        benchmark.showEvidence("appointment", 1);
        take("evidence");
        benchmark.showEvidence("callback", 0);
        take("evidence-gap");
        benchmark.hideEvidence();
        benchmark.matrix()->setOnlyGaps(true);
        take("matrix-gaps");
        benchmark.matrix()->clearFilters();
    }

    void walks() {
        auto& walk = *m_workbench.walk();
        for (const auto* page : {"walks", "walkPlan"}) {
            show(page);
            take(page);
        }
        m_workbench.planner()->set("persona", "34, laser hair removal for the first time, compares prices");
        m_workbench.planner()->createExample();
        wait(500);
        show("walkPrepare");
        take("walkPrepare");
        walk.start();
        show("walk");
        walk.saveDraft("laser clinic near me");
        for (bool more = true; more; more = walk.canGoOn()) {
            take("walk-" + walk.asked().path);
            answer(walk);
            if (const auto type = walk.asked().type;
                type == "yes-no" || type == "reaction" || type == "duration")
                take("walk-" + walk.asked().path + "-answered");
            walk.goOn();
        }
        show("walkReview");
        take("walkReview");
        walk.close();
        m_workbench.walks()->refresh();
        show("walks");
        take("walks-some");
    }

private:
    static void answer(WalkController& walk) {
        const auto& asked = walk.asked();
        if (asked.type == "text" || asked.type == "promise")
            walk.saveDraft("Painless, from the first visit");
        else if (asked.type == "count")
            for (int ring = 0; ring < 3; ++ring)
                walk.stopwatch()->tap();
        else if (asked.type == "duration")
            walk.stopwatch()->start();
        else if (asked.type == "reply-timer")
            walk.markSent();
        else if (!walk.chooseNumber(asked.type == "multi-choice" ? 2 : 1))
            walk.answerNumber(3);
    }

    QQuickWindow& m_window;
    Workbench& m_workbench;
    QString m_folder;
};

} // namespace

int main(int argc, char** argv) {
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationVersion("0.1.0");
    const auto arguments = QGuiApplication::arguments();
    const auto folder = arguments.value(1, ".");
    QDir().mkpath(folder);
    const auto languages = arguments.size() > 2 ? arguments.mid(2) : QStringList{"en", "ar"};

    prepareScreens();
    QTemporaryDir settings;
    auto comparison = test::clinicComparison(2);
    auto workbench = test::fakeWorkbench(settings.path(), {comparison, test::clinicComparison(4)},
                                         std::chrono::milliseconds(90));
    workbench->companies()->use({{.name = "Clinic B", .own = true, .sites = {"clinic-b.example"}},
                                 {.name = "Clinic A", .sites = {"clinic-a.example", "a.example/blog"}},
                                 {.name = "Laser centre", .sites = {"laser.example"}}});
    workbench->startScan();
    QQmlApplicationEngine engine;
    if (!openWindow(engine, *workbench))
        return 1;
    auto& window = *qobject_cast<QQuickWindow*>(engine.rootObjects().constFirst());
    wait(1700);
    const bool onlyWalks = qEnvironmentVariableIsSet("ONLY_WALKS");
    const bool phone = qEnvironmentVariable("QT_SCALE_FACTOR", "1") != "1";
    window.resize(phone ? QSize(390, 844) : QSize(1280, 800));
    workbench->benchmark()->open("kept-1");
    wait(300);
    for (const auto& language : languages) {
        workbench->settings()->setLanguage(language);
        for (const auto* look : {"light", "dark"}) {
            workbench->settings()->setTheme(look);
            Photographer photographer(window, *workbench, folder);
            if (!onlyWalks)
                photographer.everything();
            photographer.walks();
        }
    }
    return 0;
}
