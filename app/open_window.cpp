// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/open_window.h"

#include <QFont>
#include <QGuiApplication>
#include <QQuickStyle>
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
    engine.setInitialProperties({{"workbench", QVariant::fromValue(&workbench)}});
    QObject::connect(workbench.settings(), &SettingsController::languageChanged, &engine,
                     &QQmlEngine::retranslate);
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Shopwalker/Ui/Main.qml")));
    return !engine.rootObjects().isEmpty();
}

} // namespace shopwalker
