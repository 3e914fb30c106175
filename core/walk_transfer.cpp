// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/walk_transfer.h"

#include "core/types/limits.h"
#include "core/types/walk_merge.h"
#include "core/walk_checklist.h"

namespace shopwalker {

Result<HandedOver> exportWalk(const WalkStore& store, const std::string& workspace, const std::string& walk,
                              const std::string& zipFile, bool withNames) {
    const auto loaded = store.load(walk);
    if (!loaded)
        return loaded.error();
    const auto checklist = store.checklist(loaded.value().checklistHash);
    if (!checklist)
        return checklist.error();
    return writeHandOver(withNames ? loaded.value() : withoutStaffNames(loaded.value()),
                         EvidenceFiles(evidenceFolder(workspace)), zipFile, checklist.value().value_or(""));
}

Result<ImportedWalk> importWalk(WalkStore& store, const std::string& workspace, const std::string& zipFile,
                                std::chrono::sys_seconds now) {
    auto received = readHandOver(zipFile);
    if (!received)
        return received.error();
    const auto& walk = received.value().walk;
    const auto& contents = received.value().files;
    const auto& checklist = received.value().checklist;
    if (!checklist.empty() && !isChecklistOf(checklist, walk))
        return Error{"hand-over", "the checklist in it is not the one of the walk; nothing was imported",
                     zipFile};
    const EvidenceFiles files(evidenceFolder(workspace));
    for (const auto& [name, content] : contents)
        if (const auto kept = files.keep(content, name.substr(name.rfind('.') + 1)); !kept)
            return kept.error();
    const auto receipt = store.receive(walk, now);
    if (!receipt)
        return receipt.error().code == "hand-over-conflict"
                   ? Error{receipt.error().code, receipt.error().text, zipFile}
                   : receipt.error();
    if (!checklist.empty())
        if (auto done = store.keepChecklist(walk.checklistHash, checklist); !done)
            return done.error();
    return ImportedWalk{walk, receipt.value(), static_cast<int>(contents.size()),
                        static_cast<int>(received.value().missing.size())};
}

Result<Done> tidyWalks(WalkStore& store, const std::string& workspace, std::chrono::sys_seconds now) {
    if (auto done = store.emptyBin(now - limits::binTime); !done)
        return done;
    const auto needed = store.evidenceFiles();
    if (!needed)
        return needed.error();
    EvidenceFiles(evidenceFolder(workspace)).purge(needed.value(), now - limits::orphanTime);
    return Done{};
}

} // namespace shopwalker
