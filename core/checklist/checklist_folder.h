// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/checklist_library.h"

namespace shopwalker {

/// Where a workspace keeps checklists of its own: the folder `checklists` beside its file, laid out like the
/// shipped one. It need not exist.
std::string ownChecklists(const std::string& workspace);

/// Writes `<folder>/<id>.json` and `<folder>/i18n/<language>/<id>.json`, each file whole or not at all. What
/// stood there is replaced; a translation that the entry lacks is removed. A checklist with problems is not
/// written: the error is the first of them.
Result<Done> writeChecklist(const std::string& folder, const ChecklistLibrary::Entry& entry);

/// Removes a checklist and its translations from a folder; one that is not there is no error.
Result<Done> removeChecklist(const std::string& folder, const std::string& id);

} // namespace shopwalker
