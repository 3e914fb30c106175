// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/open_window.h"

#include "app/page_incubation.h"

#include <QFont>
#include <QGuiApplication>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Shopwalker_AppPlugin)
Q_IMPORT_QML_PLUGIN(Shopwalker_UiPlugin)

namespace shopwalker {

void prepareScreens() {
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    auto font = QGuiApplication::font();
    auto families = font.families();
    for (const auto* family : {"Noto Sans", "Noto Sans Arabic", "Noto Sans Armenian"})
        families +=
            QString::fromLatin1(family); // one family alone would leave letters to whatever comes next
    font.setFamilies(families);
    QGuiApplication::setFont(font);
}

bool openWindow(QQmlApplicationEngine& engine, Workbench& workbench) {
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.setInitialProperties({{"workbench", QVariant::fromValue(&workbench)}, {"begun", false}});
    QObject::connect(workbench.settings(), &SettingsController::languageChanged, &engine,
                     &QQmlEngine::retranslate);
    engine.setIncubationController(new PageIncubation(&engine));
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Shopwalker/Ui/Main.qml")));
    auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().value(0));
    if (window == nullptr)
        return false;
    // The frame may be told by another thread; what follows belongs to this one.
    QObject::connect(
        window, &QQuickWindow::frameSwapped, &workbench,
        [window, &workbench] {
            window->setProperty("begun", true);
            workbench.begin();
        },
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    return true;
}

} // namespace shopwalker
