// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

namespace shopwalker {

/// Memory that is given out in order and freed all at once; nothing in it is ever destroyed.
class Arena {
public:
    explicit Arena(std::size_t cap)
        : m_cap(cap) {}

    /// Aligned for any type; null when the arena would grow beyond its cap.
    void* allocate(std::size_t bytes) {
        bytes = (bytes + alignof(std::max_align_t) - 1) & ~(alignof(std::max_align_t) - 1);
        if (bytes > m_left && !grow(bytes))
            return nullptr;
        auto* const place = m_next;
        m_next += bytes;
        m_left -= bytes;
        return place;
    }

private:
    bool grow(std::size_t bytes);

    std::size_t m_cap;
    std::size_t m_used = 0; ///< bytes of all chunks
    std::size_t m_left = 0;
    std::byte* m_next = nullptr;
    std::vector<std::unique_ptr<std::byte[]>> m_chunks;
};

/// Strings that live as long as the store.
class StringStore {
public:
    std::string_view keep(std::string_view text);

private:
    std::size_t m_left = 0;
    char* m_next = nullptr;
    std::vector<std::unique_ptr<char[]>> m_chunks;
};

} // namespace shopwalker
