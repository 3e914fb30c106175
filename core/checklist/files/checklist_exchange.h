// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/checklist_library.h"

namespace shopwalker {

/// A checklist that came as one file: a package (packageText), or a checklist alone as it lies in
/// checklists/.
struct ReadPackage {
    ChecklistLibrary::Entry entry;
    std::vector<Error> problems; ///< every one, with file (`where`) and key; only without any is `entry` good
};
/// A translation may be unfinished; texts it has must belong to the checklist and keep its placeholders.
ReadPackage readPackage(std::string_view bytes, std::string_view where);

enum class ImportOutcome { Added, Replaced, AlreadyThere };

/// Puts a checklist into a folder of own checklists. What `library` holds under the same id gives way to a
/// newer version only; an older one, or another text under the same version, is refused unless `replace`.
/// The error says what stands there.
Result<ImportOutcome> importChecklist(const std::string& folder, const ChecklistLibrary& library,
                                      const ChecklistLibrary::Entry& entry, bool replace);

} // namespace shopwalker
