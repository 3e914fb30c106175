// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/text/fold.h"

#include "core/text/utf8.h"

#include <QChar>
#include <QString>
#include <algorithm>
#include <array>

namespace shopwalker {

namespace {

constexpr char32_t combiningBreve = 0x0306;

/// Letters whose folded form is neither their lower case nor their base letter.
struct Exception {
    char32_t from;
    std::u32string_view to;
};
constexpr std::array exceptions{
    Exception{U'ß', U"ss"}, Exception{U'ẞ', U"ss"}, Exception{U'Æ', U"ae"},    Exception{U'æ', U"ae"},
    Exception{U'Œ', U"oe"}, Exception{U'œ', U"oe"}, Exception{U'Ø', U"o"},     Exception{U'ø', U"o"},
    Exception{U'Ł', U"l"},  Exception{U'ł', U"l"},  Exception{U'Đ', U"d"},     Exception{U'đ', U"d"},
    Exception{U'Þ', U"th"}, Exception{U'þ', U"th"}, Exception{U'ı', U"i"},     Exception{U'İ', U"i"},
    Exception{U'Й', U"й"},  Exception{U'й', U"й"},  Exception{U'ª', U"a"},     Exception{U'º', U"o"},
    Exception{U'և', U"եվ"}, Exception{U'՛', U""},   Exception{U'՜', U""},      Exception{U'՞', U""},
    Exception{U'՚', U"'"},  Exception{U'՝', U","},  Exception{U'֊', U"-"},     Exception{U'ـ', U""},
    Exception{U'ٱ', U"ا"},  Exception{U'ى', U"ي"},  Exception{U'ة', U"ه"},     Exception{U'ی', U"ي"},
    Exception{U'ک', U"ك"},  Exception{U'ە', U"ه"},  Exception{U'ہ', U"ه"},     Exception{U'،', U","},
    Exception{U'؟', U"?"},  Exception{U'´', U"'"},  Exception{U'\u00AD', U""},
};

bool isApostrophe(char32_t c) {
    return c == '`' || (c >= 0x2018 && c <= 0x201B) || c == 0x2032 || (c >= 0x02B9 && c <= 0x02BC) ||
           c == 0x02C8 || c == 0xFF07;
}

bool isDash(char32_t c) {
    return (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xFE58 || c == 0xFE63 || c == 0xFF0D;
}

bool isKanaOrHan(char32_t c) {
    return (c >= 0x3041 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7A3);
}

std::u32string foldSlowly(char32_t c);

/// Compatibility forms (full width, ligatures, Arabic presentation forms) and accented letters by their
/// parts.
std::u32string foldDecomposed(char32_t c) {
    std::u32string folded;
    for (const auto part : QChar::decomposition(c).toUcs4())
        folded += foldSlowly(part);
    return folded;
}

std::u32string foldSlowly(char32_t c) {
    for (const auto& exception : exceptions)
        if (exception.from == c)
            return std::u32string(exception.to);
    if (isApostrophe(c))
        return U"'";
    if (isDash(c))
        return U"-";
    if (const auto digit = QChar::digitValue(c); digit >= 0 && QChar::isDigit(c))
        return {static_cast<char32_t>('0' + digit)};
    if (QChar::isSpace(c))
        return U" ";
    const auto category = QChar::category(c);
    const bool halfWidthVoiceMark = c == 0xFF9E || c == 0xFF9F;
    if (halfWidthVoiceMark)
        return {c == 0xFF9E ? U'\u3099' : U'\u309A'};
    // Marks carry the vowels of Indian and Thai scripts: only accents and Arabic signs may go.
    if (category == QChar::Mark_NonSpacing && ((c >= 0x0300 && c < 0x0370) || (c >= 0x0483 && c < 0x0488) ||
                                               (c >= 0x0591 && c < 0x0700) || (c >= 0xFE00 && c <= 0xFE0F)))
        return {};
    if (category == QChar::Other_Format)
        return {};
    if (!isKanaOrHan(c) && QChar::decompositionTag(c) != QChar::NoDecomposition)
        return foldDecomposed(c);
    const auto lower = QChar::toCaseFolded(c);
    return lower == c ? std::u32string{c} : foldSlowly(lower);
}

/// The folded UTF-8 of every code point below 0x800: accented Latin, Greek, Cyrillic, Armenian, Arabic.
struct ShortFolds {
    struct Fold {
        std::array<char, 5> bytes;
        std::uint8_t size;
    };
    std::array<Fold, 0x800> folds{};

    ShortFolds() {
        for (char32_t c = 0; c < folds.size(); ++c) {
            std::string text;
            for (const auto part :
                 c < 0x80 && c != '`' ? std::u32string{QChar::toCaseFolded(c)} : foldSlowly(c))
                appendUtf8(text, part);
            std::copy(text.begin(), text.end(), folds[c].bytes.begin());
            folds[c].size = static_cast<std::uint8_t>(text.size());
        }
    }
};

void appendSpace(std::string& folded) {
    if (!folded.empty() && folded.back() != ' ')
        folded.push_back(' ');
}

/// Kana with its voice mark behind it as one character: ハ + ゙ is バ.
void joinVoiceMark(std::string& folded, char32_t mark) {
    if (folded.size() < 3)
        return;
    std::size_t index = folded.size() - 3;
    const auto base = nextCodePoint(folded, index);
    if (base < 0x3041 || base > 0x30FF)
        return;
    folded.resize(folded.size() - 3);
    appendUtf8(folded, base == 0x30A6 && mark == 0x3099 ? 0x30F4 : base + (mark == 0x3099 ? 1 : 2));
}

bool endsWith(const std::string& text, std::string_view end) {
    return std::string_view(text).ends_with(end);
}

/// Folds one code point onto the end of `folded`.
void appendFolded(std::string& folded, char32_t c) {
    static const ShortFolds shortFolds;
    if (c < shortFolds.folds.size()) {
        const auto& fold = shortFolds.folds[c];
        if (c == combiningBreve && endsWith(folded, "и")) {
            folded.back() = static_cast<char>(folded.back() + 1); // й stands behind и
        } else if (c == U'ւ' && endsWith(folded, "ե")) {
            folded += "վ";
        } else if (fold.bytes[0] == ' ') {
            appendSpace(folded);
        } else {
            folded.append(fold.bytes.data(), fold.size);
        }
        return;
    }
    if (isKanaOrHan(c)) {
        if (c == 0x3099 || c == 0x309A)
            joinVoiceMark(folded, c);
        else
            appendUtf8(folded, c);
        return;
    }
    for (const auto part : foldSlowly(c)) {
        if (part == 0x3099 || part == 0x309A)
            joinVoiceMark(folded, part);
        else if (part == ' ')
            appendSpace(folded);
        else
            appendUtf8(folded, part);
    }
}

/// Calls `reached(begin)` before each code point is folded; stops when it returns false.
template<class Reached>
std::string foldWhile(std::string_view text, Reached&& reached) {
    std::string folded;
    folded.reserve(text.size() + 8);
    for (std::size_t index = 0; index < text.size();) {
        if (!reached(folded, index))
            return folded;
        const auto byte = static_cast<unsigned char>(text[index]);
        if (byte <= ' ') {
            appendSpace(folded);
            ++index;
        } else if (byte < 0x80 && byte != '`') {
            folded.push_back(byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte | 0x20)
                                                        : static_cast<char>(byte));
            ++index;
        } else {
            appendFolded(folded, nextCodePoint(text, index));
        }
    }
    return folded;
}

} // namespace

std::string fold(std::string_view text) {
    auto folded = foldWhile(text, [](const std::string&, std::size_t) { return true; });
    if (!folded.empty() && folded.back() == ' ')
        folded.pop_back();
    return folded;
}

std::size_t unfoldedIndex(std::string_view text, std::size_t foldedIndex) {
    std::size_t found = 0;
    const auto folded = foldWhile(text, [&](const std::string& before, std::size_t index) {
        if (before.size() <= foldedIndex)
            found = index;
        return before.size() <= foldedIndex;
    });
    return folded.size() <= foldedIndex ? text.size() : found;
}

std::string asciiLower(std::string_view text) {
    std::string lower(text);
    for (auto& character : lower)
        character = asciiLower(character);
    return lower;
}

bool startsWithLower(std::string_view text, std::string_view lower) {
    return text.size() >= lower.size() &&
           std::equal(lower.begin(), lower.end(), text.begin(),
                      [](char wanted, char byte) { return wanted == asciiLower(byte); });
}

bool endsWithLower(std::string_view text, std::string_view lower) {
    return text.size() >= lower.size() && startsWithLower(text.substr(text.size() - lower.size()), lower);
}

} // namespace shopwalker
