// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/evidence_files.h"
#include "core/types/result.h"
#include "core/types/walk.h"

#include <map>
#include <string>
#include <vector>

namespace shopwalker {

/// A walk with the files that prove it, as it goes from phone to desktop.
struct HandOver {
    Walk walk;
    std::map<std::string, QByteArray> files; ///< by `hash.suffix`
    std::string checklist;            ///< the package on which the walk was planned; empty: it was not kept
    std::vector<std::string> missing; ///< `hash.suffix` of files that the sender had lost
};

/// What went into the file.
struct HandedOver {
    int files = 0;
    std::vector<std::string> missing; ///< `hash.suffix` of evidence whose file is gone or was changed
};

/// One .zip with the walk, its evidence, the checklist and a checksum for each part. A file of the evidence
/// that is gone or was changed stays behind and is named in the .zip. Fails with `hand-over-large` where no
/// importer would take the .zip (limits::handOver…). Nothing is deleted at the source.
Result<HandedOver> writeHandOver(const Walk& walk, const EvidenceFiles& files, const std::string& zipFile,
                                 const std::string& checklist = {});

/// Reads and checks it whole: every checksum, every file named by the evidence, no file more, no path
/// outside. A damaged file yields one error and nothing else; `hand-over-newer` says that this program is too
/// old for it.
Result<HandOver> readHandOver(const std::string& zipFile);

} // namespace shopwalker
