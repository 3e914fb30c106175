// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/opened_workspace.h"

#include "core/checklist/checklist_folder.h"
#include "core/types/json/json.h"

#include <QDate>
#include <QFile>

namespace shopwalker::cli {

Result<std::string> existingWorkspace(const OutputOptions& output) {
    const auto file = output.workspace.empty() ? defaultWorkspace() : output.workspace;
    // Looking must not leave an empty workspace behind where a name was mistyped.
    if (!QFile::exists(toQString(file)))
        return Error{"missing", "there is no workspace here yet; `shopwalker compare` makes one", file};
    return file;
}

Result<OpenedWorkspace> openWorkspace(const OutputOptions& output) {
    const auto file = existingWorkspace(output);
    if (!file)
        return file.error();
    auto benchmarks = BenchmarkStore::open(file.value());
    if (!benchmarks)
        return benchmarks.error();
    auto walks = WalkStore::open(file.value());
    if (!walks)
        return walks.error();
    return OpenedWorkspace{std::move(benchmarks).value(), std::move(walks).value(),
                           loadChecklists(ownChecklists(file.value())).library};
}

EvidenceFiles evidenceOf(const OutputOptions& output) {
    return EvidenceFiles(evidenceFolder(output.workspace.empty() ? defaultWorkspace() : output.workspace));
}

std::chrono::sys_seconds now() {
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

std::chrono::sys_days today() {
    return std::chrono::sys_days(std::chrono::days(QDate(1970, 1, 1).daysTo(QDate::currentDate())));
}

} // namespace shopwalker::cli
