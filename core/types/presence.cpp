// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/types/presence.h"

#include "core/types/words.h"

namespace shopwalker {

namespace {
constexpr Words<Presence, 4> presenceWords{{
    {Presence::Present, "present"},
    {Presence::Absent, "absent"},
    {Presence::Unknown, "unknown"},
    {Presence::NotApplicable, "notApplicable"},
}};
}

std::string_view toWord(Presence presence) {
    return presenceWords.word(presence);
}

std::optional<Presence> presenceFromWord(std::string_view word) {
    return presenceWords.value(word);
}

} // namespace shopwalker
