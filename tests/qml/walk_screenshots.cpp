// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
// Pictures of the screens of walks, to look at: walk_screenshots FOLDER [LANGUAGE…]. Not a test; nothing
// checks the pictures but a person. In the environment: QT_SCALE_FACTOR for a phone's resolution,
// SIZE=390x844, LOOKS=light,dark,contrast and TEXT_SCALE=1.6.
#include "app/open_window.h"
#include "tests/app/fakes.h"
#include "tests/qml/photographer.h"

#include <QDir>
#include <QGuiApplication>
#include <QTemporaryDir>

using namespace shopwalker;
using test::wait;

namespace {

/// "390x844"; without a wish a phone where the pictures are scaled, else a desktop.
QSize wantedSize() {
    const auto sides = qEnvironmentVariable("SIZE").split('x');
    if (sides.size() == 2)
        return {sides[0].toInt(), sides[1].toInt()};
    return qEnvironmentVariable("QT_SCALE_FACTOR", "1") != "1" ? QSize(390, 844) : QSize(1280, 800);
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
    QTemporaryDir settings;
    auto workbench = test::fakeWorkbench(settings.path());
    QQmlApplicationEngine engine;
    if (!openWindow(engine, *workbench))
        return 1;
    auto& window = *qobject_cast<QQuickWindow*>(engine.rootObjects().constFirst());
    wait(1700); // the checklists are read
    window.resize(wantedSize());
    workbench->settings()->setTextScale(qEnvironmentVariable("TEXT_SCALE", "1").toDouble());
    for (const auto& language : languages) {
        workbench->settings()->setLanguage(language);
        for (const auto& look : qEnvironmentVariable("LOOKS", "light,dark").split(',')) {
            workbench->settings()->setTheme(look);
            test::Photographer photographer(window, *workbench, folder);
            test::photographWalks(photographer);
            test::photographTools(photographer);
        }
    }
    return 0;
}
