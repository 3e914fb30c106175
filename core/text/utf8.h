// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace shopwalker {

/// The rest of nextCodePoint(): what begins at `text[index]` is not ASCII.
char32_t nextLongCodePoint(std::string_view text, std::size_t& index);

/// The code point that begins at `text[index]`, and moves `index` behind it. Malformed bytes yield U+FFFD,
/// one each.
inline char32_t nextCodePoint(std::string_view text, std::size_t& index) {
    const auto byte = static_cast<unsigned char>(text[index]);
    return byte < 0x80 ? (++index, char32_t(byte)) : nextLongCodePoint(text, index);
}

/// Where the code point before `text[index]` begins; `index` is not 0.
std::size_t previousCodePoint(std::string_view text, std::size_t index);

/// Whether the bytes are well-formed UTF-8.
bool isValidUtf8(std::string_view bytes);

/// The bytes as well-formed UTF-8: what is malformed becomes U+FFFD, one for each longest beginning of a
/// sequence (Encoding Standard, "UTF-8 decoder").
std::string validUtf8(std::string_view bytes);

/// Appends one code point in UTF-8.
void appendUtf8(std::string& text, char32_t codePoint);

/// At most `codePoints` code points from the start of `text`, never cutting one in half.
std::string_view firstCodePoints(std::string_view text, std::size_t codePoints);

/// White space (also no-break and other Unicode spaces) collapsed to single spaces, ends trimmed.
std::string collapseSpace(std::string_view text);

/// The rest of isWordCharacter(): no ASCII.
bool isLongWordCharacter(char32_t codePoint);

/// A letter or digit of any script, or a combining mark: what a word consists of.
inline bool isWordCharacter(char32_t codePoint) {
    if (codePoint >= 0x80)
        return isLongWordCharacter(codePoint);
    return (codePoint >= '0' && codePoint <= '9') || ((codePoint | 0x20) >= 'a' && (codePoint | 0x20) <= 'z');
}

} // namespace shopwalker
