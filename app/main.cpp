// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/benchmark/workspace_shelf.h"
#include "app/controllers/scan/pipeline_runner.h"
#include "app/open_window.h"
#include "core/types/json/json.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QGuiApplication>
#include <QStandardPaths>

using namespace shopwalker;

namespace {

struct Wishes {
    QString workspace;
    bool example = false;
};

Wishes readArguments(const QGuiApplication& application) {
    QCommandLineParser parser;
    const QCommandLineOption workspace("workspace", "Keep benchmarks in FILE.", "FILE");
    const QCommandLineOption example("open-example", "Show the bundled example.");
    parser.addOptions({workspace, example});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);
    return {.workspace = parser.value(workspace), .example = parser.isSet(example)};
}

/// The program that reads pages in processes of their own, where it stands beside this one.
std::string workerProgram() {
    const QFileInfo program(QCoreApplication::applicationDirPath() + "/shopwalker");
    return program.isExecutable() ? program.filePath().toStdString() : std::string();
}

CatalogueFiles shippedCatalogue() {
    auto files = readCatalogue();
    return files ? std::move(files).value()
                 : CatalogueFiles(); // its faults are told where the rules are read
}

} // namespace

int main(int argc, char** argv) {
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName("shopwalker");
    QGuiApplication::setApplicationDisplayName("Shopwalker");
    QGuiApplication::setApplicationVersion(SHOPWALKER_VERSION);
    const auto wishes = readArguments(application);
    prepareScreens();

    const auto knowledge = std::make_shared<SharedKnowledge>();
    const auto settings = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    Workbench workbench({
        .settingsFile = settings + "/shopwalker/shopwalker-app.ini",
        .workspace = wishes.workspace,
        .defaultWorkspace = toQString(defaultWorkspace()),
        .runner = std::make_unique<PipelineRunner>(knowledge, workerProgram()),
        .openShelf =
            [knowledge](const QString& workspace) {
                return std::make_unique<WorkspaceShelf>(workspace.toStdString(), knowledge);
            },
        .catalogue =
            std::make_shared<const TouchpointCatalogue>(TouchpointCatalogue::later(shippedCatalogue)),
        .remind = desktopReminder(),
    });
    QQmlApplicationEngine engine;
    if (!openWindow(engine, workbench))
        return 3;
    if (wishes.example)
        workbench.benchmark()->openExample();
    return QGuiApplication::exec();
}
