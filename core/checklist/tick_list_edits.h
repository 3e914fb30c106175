// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/checklist_library.h"

namespace shopwalker {

/// The tick list with one more line at the end of a group, worded in `language`; English gets the same words
/// where it is another one. `group` is a step's id, or the title of a new group.
ChecklistLibrary::Entry withItemAdded(ChecklistLibrary::Entry entry, const std::string& group,
                                      const std::string& label, const std::string& language);

/// The tick list with a line called otherwise in one language.
ChecklistLibrary::Entry withItemRenamed(ChecklistLibrary::Entry entry, const std::string& path,
                                        const std::string& label, const std::string& language);

/// The tick list without a line; a group that is empty then goes too.
ChecklistLibrary::Entry withItemRemoved(ChecklistLibrary::Entry entry, const std::string& path);

struct MovedItem {
    ChecklistLibrary::Entry entry;
    std::string path; ///< of the line now; empty: there is no such line
};

/// The tick list with a line at the end of another group, which may be new (as in withItemAdded).
MovedItem withItemMoved(ChecklistLibrary::Entry entry, const std::string& path, const std::string& group,
                        const std::string& language);

/// Puts back a line of `shipped` that the list lacks.
ChecklistLibrary::Entry withItemShown(ChecklistLibrary::Entry entry, const ChecklistLibrary::Entry& shipped,
                                      const std::string& path);

} // namespace shopwalker
