// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/backups.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace shopwalker {

struct SalvagedTable {
    std::string name;
    std::int64_t rows = 0; ///< that could be read
    bool whole = true;     ///< no row is known to be lost

    bool operator==(const SalvagedTable&) const = default;
};

/// What could be read of a damaged workspace, and what else there is to go on with.
struct Salvage {
    std::string file; ///< a sound workspace with every row that could be read
    std::vector<SalvagedTable> tables;
    std::optional<Backup> newestBackup; ///< the newest sound one

    bool whole() const;
};

/// Reads a damaged workspace row by row into the new workspace `target`, which must not exist. Works on a
/// copy; the damaged file is not touched. A walk whose head is lost keeps its answers under an empty head.
/// Fails when not even the list of tables can be read; then a backup is all there is (newestSoundBackup).
Result<Salvage> salvage(const std::string& workspace, const std::string& target);

} // namespace shopwalker
