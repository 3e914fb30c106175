// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/parse/html/arena.h"

#include <algorithm>
#include <cstring>

namespace shopwalker {

namespace {

constexpr std::size_t smallestChunk = 64 * 1024;
constexpr std::size_t largestChunk = 4 * 1024 * 1024;

} // namespace

bool Arena::grow(std::size_t bytes) {
    const auto chunk = std::max(bytes, std::clamp(m_used, smallestChunk, largestChunk));
    if (chunk > m_cap - m_used)
        return false;
    // Not value-initialised: whoever asks writes what it needs.
    m_chunks.emplace_back(new std::byte[chunk]);
    m_next = m_chunks.back().get();
    m_left = chunk;
    m_used += chunk;
    return true;
}

std::string_view StringStore::keep(std::string_view text) {
    if (text.empty())
        return {};
    if (text.size() > m_left) {
        m_left = std::max<std::size_t>(text.size(), 16 * 1024);
        m_chunks.emplace_back(new char[m_left]);
        m_next = m_chunks.back().get();
    }
    std::memcpy(m_next, text.data(), text.size());
    const std::string_view kept(m_next, text.size());
    m_next += text.size();
    m_left -= text.size();
    return kept;
}

} // namespace shopwalker
