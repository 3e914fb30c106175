// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/text/url/percent_encoding.h"

#include <array>

namespace shopwalker {

namespace {

using SetBits = std::array<unsigned char, 256>;

constexpr SetBits makeSets() {
    constexpr unsigned char all = 1 | 2 | 4 | 8;
    SetBits bits{};
    for (std::size_t byte = 0; byte < bits.size(); ++byte)
        if (byte <= 0x20 || byte >= 0x7F)
            bits[byte] = all;
    const auto add = [&](std::string_view characters, unsigned char sets) {
        for (const char c : characters)
            bits[static_cast<unsigned char>(c)] |= sets;
    };
    const auto set = [](PercentEncodeSet which) { return static_cast<unsigned char>(which); };
    using enum PercentEncodeSet;
    add("\"<>", all);
    add("`", set(Fragment) | set(Path) | set(UserInfo));
    add("#'", set(Query)); // the apostrophe: special-query percent-encode set
    add("#?^{}", set(Path) | set(UserInfo));
    add("/:;=@[\\]|", set(UserInfo));
    return bits;
}

constexpr SetBits sets = makeSets();
constexpr char hexDigits[] = "0123456789ABCDEF";

/// The byte that `%XX` at `index` stands for, or -1.
int escapedByte(std::string_view text, std::size_t index) {
    if (text[index] != '%' || index + 2 >= text.size())
        return -1;
    const int high = hexDigit(text[index + 1]);
    const int low = hexDigit(text[index + 2]);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
}

} // namespace

int hexDigit(char c) {
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

void appendPercentEncoded(std::string& out, std::string_view text, PercentEncodeSet set) {
    const auto bit = static_cast<unsigned char>(set);
    std::size_t plain = 0; // start of the run that needs no escape
    for (std::size_t index = 0; index < text.size(); ++index) {
        const auto byte = static_cast<unsigned char>(text[index]);
        if ((sets[byte] & bit) == 0)
            continue;
        out.append(text, plain, index - plain);
        out += {'%', hexDigits[byte >> 4], hexDigits[byte & 15]};
        plain = index + 1;
    }
    out.append(text, plain);
}

std::string percentDecoded(std::string_view text) {
    std::string decoded;
    decoded.reserve(text.size());
    for (std::size_t index = 0; index < text.size(); ++index) {
        const int byte = escapedByte(text, index);
        decoded += byte < 0 ? text[index] : static_cast<char>(byte);
        if (byte >= 0)
            index += 2;
    }
    return decoded;
}

std::string withUpperCaseEscapes(std::string_view text) {
    std::string upper(text);
    for (std::size_t index = 0; index < upper.size(); ++index) {
        const int byte = escapedByte(upper, index);
        if (byte < 0)
            continue;
        upper[index + 1] = hexDigits[byte >> 4];
        upper[index + 2] = hexDigits[byte & 15];
    }
    return upper;
}

} // namespace shopwalker
