// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
// Pictures of the way from the first start to a judged example, to look at: example_screenshots FOLDER
// [LANGUAGE…]. Not a test; nothing checks the pictures but a person. In the environment: QT_SCALE_FACTOR for
// a phone's resolution, SIZE=390x844, LOOKS=light,dark,contrast, EXAMPLES=clinics,uis and
// PAGES=overview,matrix.
#include "app/open_window.h"
#include "tests/app/real_workbench.h"
#include "tests/qml/photographer.h"

#include <QDir>
#include <QGuiApplication>
#include <QTemporaryDir>

using namespace shopwalker;
using test::wait;

namespace {

constexpr auto allPages = "overview,matrix,chains,mindMap,race,topTen,plan,promises,changes,guide";

QSize wantedSize() {
    const auto sides = qEnvironmentVariable("SIZE").split('x');
    return sides.size() == 2 ? QSize(sides[0].toInt(), sides[1].toInt()) : QSize(1280, 800);
}

void settle(Workbench& workbench) {
    do
        wait(200);
    while (workbench.benchmark()->isLoading());
}

/// The page from its top, and once more further down where it is longer than the window.
void takeWhole(test::Photographer& photographer, const QString& page, const QString& name) {
    photographer.take(name);
    auto* shown = photographer.item(page + "Page");
    if (shown == nullptr || !shown->property("contentHeight").isValid())
        return;
    const auto below = shown->property("contentHeight").toReal() - shown->height();
    for (int part = 1; part < 4 && below > (part - 1) * 0.85 * shown->height() + 1; ++part) {
        shown->setProperty("contentY", std::min(below, part * 0.85 * shown->height()));
        photographer.take(name + "-" + QString::number(part + 1));
    }
    shown->setProperty("contentY", 0);
}

void photographExample(test::Photographer& photographer, const QString& example) {
    auto& workbench = photographer.workbench();
    workbench.benchmark()->openExample(example);
    settle(workbench);
    wait(500);
    for (const auto& page : qEnvironmentVariable("PAGES", allPages).split(',')) {
        photographer.show(page.toUtf8().constData());
        wait(400);
        takeWhole(photographer, page, example + "-" + page);
    }
    if (workbench.benchmark()->rounds() < 2)
        return;
    workbench.benchmark()->openRound(workbench.benchmark()->rounds());
    settle(workbench);
    for (const auto* page : {"overview", "changes"}) {
        photographer.show(page);
        takeWhole(photographer, page, example + "-last-" + page);
    }
}

} // namespace

int main(int argc, char** argv) {
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationVersion("0.1.0");
    const auto arguments = QGuiApplication::arguments();
    const auto folder = arguments.value(1, ".");
    QDir().mkpath(folder);
    const auto languages = arguments.size() > 2 ? arguments.mid(2) : QStringList{"en", "ar"};

    prepareScreens();
    for (const auto& language : languages) {
        QTemporaryDir place; // a first start in each language
        auto workbench = test::realWorkbench(place.path());
        workbench->settings()->setLanguage(language);
        QQmlApplicationEngine engine;
        if (!openWindow(engine, *workbench))
            return 1;
        auto& window = *qobject_cast<QQuickWindow*>(engine.rootObjects().constFirst());
        window.resize(wantedSize());
        wait(1700); // the checklists are read
        settle(*workbench);
        for (const auto& look : qEnvironmentVariable("LOOKS", "light,dark").split(',')) {
            workbench->settings()->setTheme(look);
            test::Photographer photographer(window, *workbench, folder);
            photographer.show("start");
            takeWhole(photographer, "start", workbench->benchmark()->isOpen() ? "start-later" : "start");
            photographer.show("overview");
            if (!workbench->benchmark()->isOpen())
                photographer.take("nothing-open");
            for (const auto& example : qEnvironmentVariable("EXAMPLES", "clinics").split(','))
                photographExample(photographer, example);
        }
    }
    return 0;
}
