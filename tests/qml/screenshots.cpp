// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
// Pictures of every screen, to look at: screenshots FOLDER [LANGUAGE…]. Run it with QT_SCALE_FACTOR for a
// phone's resolution, with ONLY_WALKS for those of the walks, with ONLY_BENCHMARK for those of the open
// benchmark, with ONLY_PICTURES for chains, mind map and race. Not a test; nothing checks the pictures but a
// person.
#include "app/open_window.h"
#include "tests/app/fakes.h"
#include "tests/app/walked_clinics.h"

#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPainter>
#include <QQuickItem>
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
        while (m_window.property("shown").toString() != QLatin1String(page))
            wait(10);
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
        show("overview");
        take("overview");
        show("matrix");
        take("matrix");
        benchmark.showEvidence("appointment", 1);
        take("evidence");
        benchmark.showEvidence("callback", 0);
        take("evidence-gap");
        benchmark.hideEvidence();
        benchmark.matrix()->setOnly("gaps");
        take("matrix-gaps");
        benchmark.matrix()->clearFilters();
    }

    /// The pages about a benchmark with walks, a plan and a round before.
    void benchmark(const QString& companies) {
        auto& benchmark = *m_workbench.benchmark();
        for (const auto* page : {"overview", "matrix", "topTen", "plan", "promises", "changes"}) {
            show(page);
            take(companies + "-" + page);
            scroll(page);
            take(companies + "-" + page + "-below");
        }
        show("matrix");
        benchmark.showEvidence("email", 0);
        take(companies + "-evidence-disagree");
        benchmark.showEvidence("phone", 0);
        take(companies + "-evidence-walks");
        benchmark.hideEvidence();
        m_workbench.explainer()->show("difference");
        take(companies + "-explained");
        m_workbench.explainer()->hide();
        show("plan");
        auto* sheet = page("planPage")->findChild<QObject*>("actionSheet");
        QMetaObject::invokeMethod(sheet, "edit", Q_ARG(QString, "late"));
        take(companies + "-action");
        QMetaObject::invokeMethod(sheet, "close");
        wait(200);
    }

    void pictures() {
        auto& views = *m_workbench.views();
        m_workbench.benchmark()->openExample();
        wait(1500);
        show("chains");
        take("chains");
        views.chains()->look("own", 3);
        take("chains-link");
        views.chains()->lookAway();
        show("race");
        take("race");
        views.mindMap()->choose("object.employees");
        views.mindMap()->toggle();
        show("mindMap");
        take("mindMap");
        views.mindMap()->toggle();
        views.mindMap()->leave();
        m_workbench.benchmark()->open("1");
        wait(300);
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

    void tools() {
        auto& tools = *m_workbench.tools();
        auto& walk = *m_workbench.walk();
        m_workbench.planner()->createExample();
        wait(500);
        walk.start();
        show("call");
        take("call-ready");
        tools.call()->start();
        for (int ring = 0; ring < 3; ++ring)
            tools.call()->ring();
        take("call-ringing");
        tools.call()->answered();
        tools.call()->hold();
        take("call-hold");
        tools.call()->resume();
        tools.call()->end();
        take("call-over");
        tools.discreet()->setNotes("Milk\nBread\nCall Anna about Saturday");
        tools.discreet()->note();
        tools.discreet()->explain(0, "Third ring, nobody at the desk");
        tools.discreet()->note();
        show("discreet");
        take("discreet");
        show("evidence");
        take("evidence-none");
        tools.evidence()->addPhoto(picture());
        wait(700);
        tools.evidence()->addNote("“We do not tell prices on the phone, come for a consultation first.”");
        take("evidence-some");
        markPhoto();
        take("markup");
        tools.evidence()->saveMarks();
        for (walk.jumpTo(0); walk.canGoOn() && walk.asked().type != "reply-timer"; walk.goOn())
            if (walk.asked().path == "contact.ways")
                walk.chooseNumber(2);
        walk.markSent();
        wait(400);
        tools.replies()->refresh();
        show("replies");
        wait(400);
        take("replies");
        show("checklists");
        wait(1500);
        take("checklists");
        tools.editor()->copy("clinic/walk");
        tools.editor()->select(2, 1);
        show("editor");
        take("editor-outline");
        for (const auto* part : {"about", "translation", "problems"}) {
            QMetaObject::invokeMethod(page("editorPage"), "show", Q_ARG(QString, part));
            take(QStringLiteral("editor-") + part);
        }
        QMetaObject::invokeMethod(page("editorPage"), "show", Q_ARG(QString, "questions"));
        page("editorPage")->setProperty("detail", true);
        take("editor-question");
        page("editorPage")->setProperty("detail", false);
        tools.editor()->discard();
        walk.close();
    }

private:
    /// Pages are children of what is seen, not of the window as an object.
    QObject* page(const char* name) const {
        QList<QQuickItem*> items{m_window.contentItem()};
        for (qsizetype index = 0; index < items.size(); ++index) {
            if (items[index]->objectName() == QLatin1String(name))
                return items[index];
            items += items[index]->childItems();
        }
        qFatal("there is no page %s", name);
        return nullptr;
    }

    /// Down by most of a window, where the page is longer than that.
    void scroll(const char* name) {
        auto* shown = page((QByteArray(name) + "Page").constData());
        if (const auto height = shown->property("contentHeight"); height.isValid())
            shown->setProperty("contentY",
                               std::max(0.0, std::min(height.toReal() - shown->property("height").toReal(),
                                                      0.85 * m_window.height())));
    }

    void markPhoto() {
        auto& evidence = *m_workbench.tools()->evidence();
        evidence.beginMarking(1);
        wait(500);
        auto& markup = *evidence.markup();
        const auto stroke = [&](PhotoMarkup::Tool tool, QPointF from, QPointF to) {
            markup.setTool(tool);
            markup.press(from);
            markup.drag(to);
            markup.release();
        };
        stroke(PhotoMarkup::Blur, {0.6, 0.2}, {0.85, 0.5});
        stroke(PhotoMarkup::Box, {0.1, 0.3}, {0.4, 0.5});
        stroke(PhotoMarkup::Arrow, {0.2, 0.85}, {0.3, 0.55});
    }

    static QUrl picture() {
        const auto file = QDir::tempPath() + QStringLiteral("/shopwalker-screenshot.png");
        QImage image(1200, 900, QImage::Format_RGB32);
        image.fill(QColor(0xE8, 0xE4, 0xDA));
        QPainter painter(&image);
        painter.fillRect(80, 80, 520, 700, Qt::white);
        painter.setPen(Qt::black);
        painter.setFont(QFont(QStringLiteral("Noto Sans"), 28));
        painter.drawText(QRect(100, 100, 480, 660),
                         QStringLiteral("Price list\n\nConsultation  15\nLaser  90\nPeeling  45"));
        painter.setBrush(QColor(0xC8, 0x98, 0x78));
        painter.drawEllipse(780, 220, 200, 240);
        image.save(file);
        return QUrl::fromLocalFile(file);
    }

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
    auto kept = std::make_shared<test::KeptBenchmarks>();
    kept->judge = test::judgedClinics;
    const Workbook plan{.market = {{"size", "small"}, {"rivals", "many"}},
                        .customers = "b2c",
                        .actions = {{.id = "late",
                                     .touchpoint = "callback",
                                     .reason = ActionReason::Gap,
                                     .detail = "Clinic A",
                                     .effort = Effort::Small,
                                     .owner = "Head of reception",
                                     .due = test::clinicDay - std::chrono::days(3),
                                     .recheck = "scan"},
                                    {.id = "bare", .touchpoint = "prices", .title = "Publish the prices"},
                                    {.id = "done",
                                     .touchpoint = "chat",
                                     .reason = ActionReason::Gap,
                                     .detail = "Clinic A",
                                     .status = ActionStatus::Done,
                                     .doneAt = test::clinicDay}}};
    kept->keep(test::clinicComparison(2));
    kept->keep(test::clinicComparison(4));
    kept->keep(test::laterClinics(plan));
    kept->keep(test::walkedClinics(11, plan));
    auto workbench = test::fakeWorkbench(kept, settings.path(), std::chrono::milliseconds(90), [] {
        return Moment{.utc = test::clinicDay + std::chrono::hours(12)};
    });
    workbench->companies()->use({{.name = "Clinic B", .own = true, .sites = {"clinic-b.example"}},
                                 {.name = "Clinic A", .sites = {"clinic-a.example", "a.example/blog"}},
                                 {.name = "Laser centre", .sites = {"laser.example"}}});
    workbench->startScan();
    QQmlApplicationEngine engine;
    if (!openWindow(engine, *workbench))
        return 1;
    auto& window = *qobject_cast<QQuickWindow*>(engine.rootObjects().constFirst());
    wait(1700);
    if (qEnvironmentVariableIsSet("ONLY_BENCHMARK"))
        while (workbench->scan()->isRunning())
            wait(100);
    const bool onlyWalks = qEnvironmentVariableIsSet("ONLY_WALKS");
    const bool phone = qEnvironmentVariable("QT_SCALE_FACTOR", "1") != "1";
    window.resize(phone ? QSize(390, 844) : QSize(1280, 800));
    workbench->benchmark()->open("1");
    wait(300);
    for (const auto& language : languages) {
        workbench->settings()->setLanguage(language);
        for (const auto* look : {"light", "dark"}) {
            workbench->settings()->setTheme(look);
            Photographer photographer(window, *workbench, folder);
            if (qEnvironmentVariableIsSet("ONLY_PICTURES")) {
                photographer.pictures();
                continue;
            }
            for (const auto& [id, companies] : {std::pair("3", "two"), std::pair("4", "twelve")}) {
                workbench->benchmark()->open(id);
                wait(500);
                photographer.benchmark(companies);
            }
            if (qEnvironmentVariableIsSet("ONLY_BENCHMARK"))
                continue;
            workbench->benchmark()->open("1");
            wait(300);
            if (!onlyWalks) {
                photographer.everything();
                photographer.pictures();
            }
            photographer.walks();
            photographer.tools();
        }
    }
    return 0;
}
