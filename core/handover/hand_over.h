// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/evidence_files.h"
#include "core/types/result.h"
#include "core/types/walk.h"

#include <map>
#include <string>

namespace shopwalker {

/// A walk with the files that prove it, as it goes from phone to desktop.
struct HandOver {
    Walk walk;
    std::map<std::string, QByteArray> files; ///< by `hash.suffix`
};

/// One .zip with the walk, its evidence and a checksum for each part. Fails when a file of the evidence is
/// missing or was changed; nothing is deleted at the source.
Result<Done> writeHandOver(const Walk& walk, const EvidenceFiles& files, const std::string& zipFile);

/// Reads and checks it whole: every checksum, every file named by the evidence, no file more, no path
/// outside. A damaged file yields one error and nothing else.
Result<HandOver> readHandOver(const std::string& zipFile);

} // namespace shopwalker
