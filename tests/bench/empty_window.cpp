// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
// An empty window of Qt Quick Controls, to compare the start of shopwalker-app with.
#include <QGuiApplication>
#include <QQmlApplicationEngine>

int main(int argc, char** argv) {
    const QGuiApplication application(argc, argv);
    QQmlApplicationEngine engine;
    engine.loadData("import QtQuick.Controls.Basic\n"
                    "ApplicationWindow { width: 1280; height: 800; visible: true }\n");
    return QGuiApplication::exec();
}
