// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/text/fold.h"

#include "core/text/utf8.h"

#include <QChar>

namespace shopwalker {

namespace {

char32_t foldCodePoint(char32_t codePoint) {
    if (codePoint < 0x80)
        return codePoint >= 'A' && codePoint <= 'Z' ? codePoint | 0x20 : codePoint;
    switch (codePoint) {
    case 0x0451:
    case 0x0401: return 0x0435; // ё Ё
    case 0x0130:
    case 0x0131: return 'i';
    default: return QChar::toCaseFolded(codePoint);
    }
}

} // namespace

std::string fold(std::string_view text) {
    const auto collapsed = collapseSpace(text);
    std::string folded;
    folded.reserve(collapsed.size());
    for (std::size_t index = 0; index < collapsed.size();)
        appendUtf8(folded, foldCodePoint(nextCodePoint(collapsed, index)));
    return folded;
}

std::string asciiLower(std::string_view text) {
    std::string lower(text);
    for (auto& character : lower)
        if (character >= 'A' && character <= 'Z')
            character = static_cast<char>(character | 0x20);
    return lower;
}

} // namespace shopwalker
