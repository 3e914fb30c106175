// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/result.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace shopwalker {

/// A whole copy of a workspace, of one day (UTC).
struct Backup {
    std::string file;
    std::string day; ///< `2026-11-22`

    bool operator==(const Backup&) const = default;
};

/// Where the backups of a workspace lie: `WORKSPACE.backups`.
std::string backupFolder(const std::string& workspace);

/// Newest first: the files in that folder that are named as a day.
std::vector<Backup> backupsOf(const std::string& workspace);

/// Backs the workspace up, once a day: written beside its name, checked, synced, renamed; the last seven
/// stay. Nothing is made when there is one of today already, or nothing changed since the newest. Takes as
/// long as copying the file, so call it from a thread of its own; others may read and write meanwhile. Fails
/// with `store-damaged` when the workspace cannot be read whole: then the backups that exist are left alone.
Result<std::optional<Backup>> backUp(const std::string& workspace, std::chrono::sys_seconds now);

/// Reads a whole database file and checks it; `store-damaged` says that it is not whole, `store` that it is
/// not ours or was written by a newer version.
Result<Done> checkWhole(const std::string& file);

std::optional<Backup> newestSoundBackup(const std::string& workspace);

/// Puts a copy of `file` (a backup, or what was salvaged) in the workspace's place. What lies there is never
/// overwritten: it is renamed to `WORKSPACE.damaged-N`, which is returned; empty where nothing lay there.
/// Nobody may have the workspace open.
Result<std::string> putInPlace(const std::string& file, const std::string& workspace);

/// Brings to its end what was killed in the middle of `putInPlace`: from the moment when the workspace was
/// renamed there is nothing in its place, and the copy beside it is whole. Does nothing otherwise.
Result<Done> finishPutting(const std::string& workspace);

/// Deletes every backup of a workspace, also those made before a migration.
Result<Done> deleteBackups(const std::string& workspace);

} // namespace shopwalker
