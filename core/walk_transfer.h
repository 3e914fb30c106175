// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/handover/hand_over.h"
#include "core/store/walk_store.h"

#include <chrono>
#include <string>

namespace shopwalker {

/// Writes a walk with its evidence and its checklist into one .zip (core/handover). Names of staff stay
/// behind unless asked for. Nothing is deleted at the source.
Result<HandedOver> exportWalk(const WalkStore& store, const std::string& workspace, const std::string& walk,
                              const std::string& zipFile, bool withNames = false);

/// What came with a file that was handed over.
struct ImportedWalk {
    Walk walk; ///< as it was handed over
    WalkStore::Receipt receipt = WalkStore::Receipt::New;
    int files = 0;   ///< of evidence, each checked
    int missing = 0; ///< of evidence, which the sender had lost
};

/// Takes in a walk that was handed over: the whole file is checked first, then its evidence is written, then
/// its rows in one transaction. What fails leaves the workspace as it was; importing twice changes nothing.
Result<ImportedWalk> importWalk(WalkStore& store, const std::string& workspace, const std::string& zipFile,
                                std::chrono::sys_seconds now);

/// The daily care of a workspace: what has rested in the bin for 30 days goes for good, and with it every
/// file of evidence that no row needs any more.
Result<Done> tidyWalks(WalkStore& store, const std::string& workspace, std::chrono::sys_seconds now);

} // namespace shopwalker
