// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/real_workbench.h"

#include "app/controllers/benchmark/workspace_shelf.h"
#include "app/controllers/scan/pipeline_runner.h"

namespace shopwalker::test {

std::unique_ptr<Workbench> realWorkbench(const QString& folder) {
    auto knowledge = std::make_shared<SharedKnowledge>();
    auto workbench = std::make_unique<Workbench>(Workbench::Parts{
        .settingsFile = folder + "/settings.ini",
        .defaultWorkspace = folder + "/workspace.db",
        .runner = std::make_unique<PipelineRunner>(knowledge, std::string()),
        .openShelf =
            [knowledge](const QString& file) {
                return std::make_unique<WorkspaceShelf>(file.toStdString(), knowledge);
            },
        .catalogue =
            std::make_shared<const TouchpointCatalogue>(TouchpointCatalogue::load(readCatalogue().value())),
    });
    workbench->begin();
    return workbench;
}

} // namespace shopwalker::test
