// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/walk_transfer.h"

#include "core/handover/hand_over.h"
#include "core/types/limits.h"
#include "core/types/walk_merge.h"

namespace shopwalker {

Result<Done> exportWalk(const WalkStore& store, const std::string& workspace, const std::string& walk,
                        const std::string& zipFile, bool withNames) {
    const auto loaded = store.load(walk);
    if (!loaded)
        return loaded.error();
    return writeHandOver(withNames ? loaded.value() : withoutStaffNames(loaded.value()),
                         EvidenceFiles(evidenceFolder(workspace)), zipFile);
}

Result<ImportedWalk> importWalk(WalkStore& store, const std::string& workspace, const std::string& zipFile,
                                std::chrono::sys_seconds now) {
    auto received = readHandOver(zipFile);
    if (!received)
        return received.error();
    const auto& [walk, contents] = received.value();
    const EvidenceFiles files(evidenceFolder(workspace));
    for (const auto& [name, content] : contents)
        if (const auto kept = files.keep(content, name.substr(name.rfind('.') + 1)); !kept)
            return kept.error();
    const auto receipt = store.receive(walk, now);
    if (!receipt)
        return receipt.error();
    return ImportedWalk{walk, receipt.value(), static_cast<int>(contents.size())};
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
