// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/parse/html/character_references.h"

#include "core/parse/html/named_references_data.h"
#include "core/text/byte_set.h"
#include "core/text/utf8.h"

#include <cstring>

namespace shopwalker {

namespace {

constexpr ByteSet coded(std::string_view("&\r\0", 3));

bool isDigit(char byte) {
    return byte >= '0' && byte <= '9';
}

bool isAlphanumeric(char byte) {
    return isDigit(byte) || ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z');
}

int hexValue(char byte) {
    if (isDigit(byte))
        return byte - '0';
    const char lower = static_cast<char>(byte | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// What windows-1252 means by these numbers; pages write `&#150;` for a dash.
constexpr std::array<char16_t, 32> controlNumbers{
    0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

char32_t characterOf(char32_t number) {
    if (number == 0 || number > 0x10FFFF || (number >= 0xD800 && number < 0xE000))
        return 0xFFFD;
    return number >= 0x80 && number < 0xA0 ? controlNumbers[number - 0x80] : number;
}

std::string_view encoded(char32_t codePoint, char* buffer) {
    std::string text; // short: lives in the object itself
    appendUtf8(text, codePoint);
    std::memcpy(buffer, text.data(), text.size());
    return {buffer, text.size()};
}

SourceStep numericReference(std::string_view source, std::size_t at, char* buffer) {
    auto next = at + 2;
    const bool hex = next < source.size() && (source[next] | 0x20) == 'x';
    next += hex ? 1 : 0;
    const auto firstDigit = next;
    char32_t number = 0;
    for (; next < source.size(); ++next) {
        const int digit = hexValue(source[next]);
        if (digit < 0 || (!hex && digit > 9))
            break;
        number = std::min<char32_t>(number * (hex ? 16 : 10) + static_cast<char32_t>(digit), 0x110000);
    }
    if (next == firstDigit)
        return {1, source.substr(at, 1)};
    if (next < source.size() && source[next] == ';')
        ++next;
    return {next - at, encoded(characterOf(number), buffer)};
}

/// The longest name that stands here.
SourceStep namedReference(std::string_view source, std::size_t at, ReferenceContext context) {
    constexpr std::size_t longestName = 33;
    auto end = at + 1;
    while (end < source.size() && end - at < longestName && isAlphanumeric(source[end]))
        ++end;
    auto candidate = source.substr(at + 1, end - at - 1);
    if (end < source.size() && source[end] == ';')
        candidate = source.substr(at + 1, end - at);
    for (; candidate.size() > 1; candidate.remove_suffix(1)) {
        const auto found = std::lower_bound(
            namedReferences.begin(), namedReferences.end(), candidate,
            [](const NamedReference& entry, std::string_view name) { return entry.name < name; });
        if (found == namedReferences.end() || found->name != candidate)
            continue;
        const auto behind = at + 1 + candidate.size();
        if (context == ReferenceContext::Attribute && candidate.back() != ';' && behind < source.size() &&
            (source[behind] == '=' || isAlphanumeric(source[behind])))
            break;
        return {candidate.size() + 1, found->text};
    }
    return {1, source.substr(at, 1)};
}

} // namespace

SourceStep stepAt(std::string_view source, std::size_t at, ReferenceContext context, char* buffer) {
    switch (source[at]) {
    case '&':
        if (at + 1 < source.size() && source[at + 1] == '#')
            return numericReference(source, at, buffer);
        return namedReference(source, at, context);
    case '\r': return {at + 1 < source.size() && source[at + 1] == '\n' ? std::size_t(2) : 1, "\n"};
    case '\0': return {1, context == ReferenceContext::Text ? "" : "\xEF\xBF\xBD"};
    default: {
        auto next = at;
        nextCodePoint(source, next);
        return {next - at, source.substr(at, next - at)};
    }
    }
}

bool needsDecoding(std::string_view source) {
    return coded.findIn(source) != std::string_view::npos;
}

std::string decodeReferences(std::string_view source, ReferenceContext context) {
    std::string decoded;
    decoded.reserve(source.size());
    char buffer[4];
    for (std::size_t at = 0; at < source.size();) {
        const auto step = stepAt(source, at, context, buffer);
        decoded += step.text;
        at += step.consumed;
    }
    return decoded;
}

} // namespace shopwalker
