// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/text/utf8.h"

#include <cstring>

namespace shopwalker {

namespace {

/// What may follow a lead byte: how many continuation bytes, and the range of the first (Unicode, table 3-7).
struct Sequence {
    std::uint8_t extra;
    std::uint8_t firstLow;
    std::uint8_t firstHigh;
};

constexpr Sequence sequenceOf(unsigned char lead) {
    if (lead >= 0xC2 && lead <= 0xDF)
        return {1, 0x80, 0xBF};
    if (lead >= 0xE0 && lead <= 0xEF)
        return {2, std::uint8_t(lead == 0xE0 ? 0xA0 : 0x80), std::uint8_t(lead == 0xED ? 0x9F : 0xBF)};
    if (lead >= 0xF0 && lead <= 0xF4)
        return {3, std::uint8_t(lead == 0xF0 ? 0x90 : 0x80), std::uint8_t(lead == 0xF4 ? 0x8F : 0xBF)};
    return {0, 0, 0};
}

/// The index of the first malformed byte, and in `badEnd` the end of the malformed beginning there.
std::size_t wellFormedLength(std::string_view bytes, std::size_t from, std::size_t& badEnd) {
    const auto* data = reinterpret_cast<const unsigned char*>(bytes.data());
    const auto size = bytes.size();
    auto at = from;
    while (at < size) {
        while (at + 8 <= size) { // eight ASCII letters at a time
            std::uint64_t word = 0;
            std::memcpy(&word, data + at, sizeof word);
            if ((word & 0x8080808080808080ull) != 0)
                break;
            at += 8;
        }
        if (at >= size)
            break;
        if (data[at] < 0x80) {
            ++at;
            continue;
        }
        const auto sequence = sequenceOf(data[at]);
        auto next = at + 1;
        if (sequence.extra > 0 && next < size && data[next] >= sequence.firstLow &&
            data[next] <= sequence.firstHigh) {
            ++next;
            while (next < size && next <= at + sequence.extra && (data[next] & 0xC0) == 0x80)
                ++next;
        }
        if (sequence.extra == 0 || next != at + 1 + sequence.extra) {
            badEnd = next;
            return at;
        }
        at = next;
    }
    badEnd = size;
    return size;
}

} // namespace

bool isValidUtf8(std::string_view bytes) {
    std::size_t badEnd = 0;
    return wellFormedLength(bytes, 0, badEnd) == bytes.size();
}

std::string validUtf8(std::string_view bytes) {
    std::string text;
    text.reserve(bytes.size());
    std::size_t at = 0;
    while (at < bytes.size()) {
        std::size_t badEnd = 0;
        const auto end = wellFormedLength(bytes, at, badEnd);
        text.append(bytes.substr(at, end - at));
        if (end < bytes.size())
            text += "\xEF\xBF\xBD";
        at = end < bytes.size() ? badEnd : end;
    }
    return text;
}

} // namespace shopwalker
