// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/text/utf8.h"

#include <QChar>

namespace shopwalker {

namespace {

constexpr char32_t replacement = 0xFFFD;

bool isContinuation(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

bool isUnicodeWordCharacter(char32_t codePoint) {
    return QChar::isLetterOrNumber(codePoint) || QChar::isMark(codePoint);
}

/// The answers for code points of up to two bytes: most letters of most pages.
struct WordCharacters {
    std::array<bool, 0x800> are{};

    WordCharacters() {
        for (char32_t codePoint = 0; codePoint < are.size(); ++codePoint)
            are[codePoint] = isUnicodeWordCharacter(codePoint);
    }
};

} // namespace

char32_t nextLongCodePoint(std::string_view text, std::size_t& index) {
    const auto lead = static_cast<unsigned char>(text[index++]);
    if (lead >= 0xC2 && lead < 0xE0 && index < text.size() && isContinuation(text[index]))
        return (lead & 0x1Fu) << 6 | (static_cast<unsigned char>(text[index++]) & 0x3Fu);
    const int extra = lead >= 0xF0 && lead < 0xF5 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC2 ? 1 : 0;
    if (extra == 0 || lead >= 0xF5 || index + static_cast<std::size_t>(extra) > text.size())
        return replacement;
    char32_t codePoint = lead & (0x3Fu >> extra);
    for (int i = 0; i < extra; ++i) {
        if (!isContinuation(text[index + static_cast<std::size_t>(i)]))
            return replacement;
        codePoint =
            (codePoint << 6) | (static_cast<unsigned char>(text[index + static_cast<std::size_t>(i)]) & 0x3F);
    }
    constexpr std::array<char32_t, 4> smallest{0, 0x80, 0x800, 0x10000};
    if (codePoint < smallest[static_cast<std::size_t>(extra)] || codePoint > 0x10FFFF ||
        (codePoint >= 0xD800 && codePoint < 0xE000))
        return replacement;
    index += static_cast<std::size_t>(extra);
    return codePoint;
}

std::size_t previousCodePoint(std::string_view text, std::size_t index) {
    do
        --index;
    while (index > 0 && isContinuation(text[index]));
    return index;
}

void appendUtf8(std::string& text, char32_t codePoint) {
    const auto add = [&](char32_t byte) { text.push_back(static_cast<char>(byte)); };
    if (codePoint < 0x80) {
        add(codePoint);
    } else if (codePoint < 0x800) {
        add(0xC0 | codePoint >> 6);
        add(0x80 | (codePoint & 0x3F));
    } else if (codePoint < 0x10000) {
        add(0xE0 | codePoint >> 12);
        add(0x80 | (codePoint >> 6 & 0x3F));
        add(0x80 | (codePoint & 0x3F));
    } else {
        add(0xF0 | codePoint >> 18);
        add(0x80 | (codePoint >> 12 & 0x3F));
        add(0x80 | (codePoint >> 6 & 0x3F));
        add(0x80 | (codePoint & 0x3F));
    }
}

std::string_view firstCodePoints(std::string_view text, std::size_t codePoints) {
    std::size_t index = 0;
    while (index < text.size() && codePoints > 0) {
        nextCodePoint(text, index);
        --codePoints;
    }
    return text.substr(0, index);
}

std::string collapseSpace(std::string_view text) {
    std::string collapsed;
    collapsed.reserve(text.size());
    bool pendingSpace = false;
    for (std::size_t index = 0; index < text.size();) {
        const auto begin = index;
        const auto codePoint = nextCodePoint(text, index);
        if (codePoint < 0x80 ? (codePoint <= 0x20) : QChar::isSpace(codePoint)) {
            pendingSpace = !collapsed.empty();
            continue;
        }
        if (pendingSpace)
            collapsed.push_back(' ');
        pendingSpace = false;
        collapsed.append(text.substr(begin, index - begin));
    }
    return collapsed;
}

bool isLongWordCharacter(char32_t codePoint) {
    static const WordCharacters shortOnes;
    if (codePoint < shortOnes.are.size())
        return shortOnes.are[codePoint];
    return isUnicodeWordCharacter(codePoint);
}

} // namespace shopwalker
