// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/parse/html/arena.h"

#include <csetjmp>
#include <cstdint>
#include <gumbo.h>
#include <string_view>

namespace shopwalker {

/// Gumbo with a limit on memory and time. All it allocates lies in one arena, so that giving up in the middle
/// leaves nothing behind: it cannot be told that memory ran out (it would write through the null pointer), so
/// the allocator jumps out of it. Only C frames are jumped over. The tree dies with this object; gumbo's own
/// recursive destroy is never called.
class GuardedGumbo {
public:
    enum class End { Parsed, OutOfMemory, OutOfTime };

    GuardedGumbo();

    End parse(std::string_view markup);
    const GumboOutput& output() const { return *m_output; }

private:
    static void* allocate(void* self, std::size_t bytes);

    Arena m_arena;
    std::jmp_buf m_giveUp;
    std::int64_t m_start = 0;
    unsigned m_allocations = 0;
    GumboOutput* m_output = nullptr;
};

} // namespace shopwalker
