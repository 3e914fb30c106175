// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/translation.h"
#include "core/types/checklist.h"
#include "core/types/result.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace shopwalker {

/// The checklists that can be walked, in every language they exist in.
struct ChecklistLibrary {
    struct Entry {
        Checklist checklist;                             ///< in English
        std::map<std::string, ChecklistTexts> languages; ///< other languages by code: `ru`, `ar`

        /// In English where the language lacks it.
        const std::string& title(const std::string& language) const;
        const std::string& summary(const std::string& language) const;
    };
    std::map<std::string, Entry> entries; ///< by checklist id

    /// The checklist in a language; English where the language or a text of it is missing.
    std::optional<Checklist> find(const std::string& id, const std::string& language = "en") const;
};

struct LoadedChecklists {
    ChecklistLibrary library;    ///< every checklist without a problem
    std::set<std::string> own;   ///< ids that the user's folder gave
    std::vector<Error> problems; ///< each with file and key
};

/// The shipped checklists; where `userFolder` is not empty, those of a folder laid out like checklists/ join
/// them and replace shipped ones of the same id.
LoadedChecklists loadChecklists(const std::string& userFolder = {});

} // namespace shopwalker
