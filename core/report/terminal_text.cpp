// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/report/terminal_text.h"

#include "core/text/utf8.h"

#include <QChar>
#include <algorithm>

namespace shopwalker {

namespace {

bool isWide(char32_t letter) {
    return (letter >= 0x1100 && letter <= 0x115f) || (letter >= 0x2e80 && letter <= 0xa4cf) ||
           (letter >= 0xac00 && letter <= 0xd7a3) || (letter >= 0xf900 && letter <= 0xfaff) ||
           (letter >= 0xfe30 && letter <= 0xfe6f) || (letter >= 0xff00 && letter <= 0xff60) ||
           (letter >= 0x1f300 && letter <= 0x1faff) || (letter >= 0x20000 && letter <= 0x3fffd);
}

int columnsOf(char32_t letter) {
    switch (QChar::category(letter)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format: return 0;
    default: return isWide(letter) ? 2 : 1;
    }
}

} // namespace

int displayWidth(std::string_view text) {
    int columns = 0;
    for (std::size_t index = 0; index < text.size();)
        columns += columnsOf(nextCodePoint(text, index));
    return columns;
}

std::string forTerminal(std::string_view text) {
    std::string shown;
    for (std::size_t index = 0; index < text.size();) {
        const auto letter = nextCodePoint(text, index);
        const bool control = letter < 0x20 || (letter >= 0x7f && letter < 0xa0) ||
                             (letter >= 0x202a && letter <= 0x202e) || (letter >= 0x2066 && letter <= 0x2069);
        if (!control)
            appendUtf8(shown, letter);
        else if (!shown.empty() && shown.back() != ' ')
            shown += ' ';
    }
    return shown;
}

std::string fitted(std::string_view text, int width) {
    std::string result;
    const bool cut = displayWidth(text) > width;
    const int room = cut ? width - 1 : width;
    int used = 0;
    for (std::size_t index = 0; index < text.size();) {
        const auto letter = nextCodePoint(text, index);
        if (used + columnsOf(letter) > room)
            break;
        used += columnsOf(letter);
        appendUtf8(result, letter);
    }
    if (cut) {
        result += "…";
        ++used;
    }
    return result + std::string(static_cast<std::size_t>(std::max(0, width - used)), ' ');
}

std::string wrapped(const std::string& text, int width, int indent) {
    const std::string indentation(static_cast<std::size_t>(indent), ' ');
    std::string result, line;
    std::size_t begin = 0;
    while (begin < text.size()) {
        const auto end = std::min(text.find(' ', begin), text.size());
        const auto word = text.substr(begin, end - begin);
        if (!line.empty() && indent + displayWidth(line) + 1 + displayWidth(word) > width) {
            result += indentation + line + "\n";
            line.clear();
        }
        line += (line.empty() ? "" : " ") + word;
        begin = end + 1;
    }
    return line.empty() ? result : result + indentation + line + "\n";
}

} // namespace shopwalker
