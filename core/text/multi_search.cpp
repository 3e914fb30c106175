// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/text/multi_search.h"

namespace shopwalker {

MultiSearch::MultiSearch(const std::vector<std::string>& patterns) {
    // Bytes that no pattern contains share class 0: the table stays small.
    for (const auto& pattern : patterns)
        for (const unsigned char byte : pattern)
            if (m_classOf[byte] == 0)
                m_classOf[byte] = static_cast<std::uint8_t>(m_classCount++);

    const auto addState = [this] {
        m_next.resize(m_next.size() + m_classCount, none);
        m_first.push_back(none);
        return static_cast<std::uint32_t>(m_first.size() - 1);
    };
    addState();
    m_length.reserve(patterns.size());
    m_sameEnd.assign(patterns.size(), none);
    for (std::uint32_t pattern = 0; pattern < patterns.size(); ++pattern) {
        m_length.push_back(patterns[pattern].size());
        if (patterns[pattern].empty())
            continue;
        std::uint32_t state = 0;
        for (const unsigned char byte : patterns[pattern]) {
            const auto slot = state * m_classCount + m_classOf[byte];
            if (m_next[slot] == none) {
                const auto added = addState();
                m_next[slot] = added;
            }
            state = m_next[slot];
        }
        m_sameEnd[pattern] = m_first[state];
        m_first[state] = pattern;
    }

    // Breadth first: failure transitions are filled into the table itself.
    m_output.assign(m_first.size(), none);
    m_outputLink.assign(m_first.size(), none);
    std::vector<std::uint32_t> failure(m_first.size(), 0);
    std::vector<std::uint32_t> queue;
    for (std::size_t byteClass = 0; byteClass < m_classCount; ++byteClass) {
        auto& next = m_next[byteClass];
        if (next == none)
            next = 0;
        else
            queue.push_back(next);
    }
    for (std::size_t head = 0; head < queue.size(); ++head) {
        const auto state = queue[head];
        const auto suffixOutput = m_output[failure[state]];
        m_outputLink[state] = suffixOutput;
        m_output[state] = m_first[state] != none ? state : suffixOutput;
        for (std::size_t byteClass = 0; byteClass < m_classCount; ++byteClass) {
            auto& next = m_next[state * m_classCount + byteClass];
            const auto fallback = m_next[failure[state] * m_classCount + byteClass];
            if (next == none) {
                next = fallback;
            } else {
                failure[next] = fallback;
                queue.push_back(next);
            }
        }
    }
}

} // namespace shopwalker
