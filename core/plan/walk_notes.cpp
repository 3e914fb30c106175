// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/plan/walk_notes.h"

#include <algorithm>

namespace shopwalker {

std::vector<WalkNote> standingNotes(const std::vector<WalkNote>& notes) {
    std::vector<WalkNote> last;
    for (const auto& note : notes) {
        const auto known =
            std::find_if(last.begin(), last.end(), [&](const auto& one) { return one.id == note.id; });
        if (known == last.end())
            last.push_back(note);
        else
            *known = note;
    }
    std::erase_if(last, [](const auto& note) { return note.text.empty(); });
    return last;
}

} // namespace shopwalker
