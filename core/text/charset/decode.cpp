// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/text/charset/charset.h"
#include "core/text/charset/single_byte_data.h"
#include "core/text/utf8.h"

#include <cerrno>
#include <iconv.h>

namespace shopwalker {

namespace {

constexpr char32_t replacement = 0xFFFD;

std::string decodeUtf16(std::string_view bytes, bool bigEndian) {
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 2);
    const auto unit = [&](std::size_t at) -> char32_t {
        const auto first = static_cast<unsigned char>(bytes[at]),
                   second = static_cast<unsigned char>(bytes[at + 1]);
        return bigEndian ? char32_t(first) << 8 | second : char32_t(second) << 8 | first;
    };
    std::size_t at = 0;
    while (at + 1 < bytes.size()) {
        const auto lead = unit(at);
        at += 2;
        const bool pair = lead >= 0xD800 && lead < 0xDC00 && at + 1 < bytes.size() && unit(at) >= 0xDC00 &&
                          unit(at) < 0xE000;
        if (pair) {
            appendUtf8(text, 0x10000 + ((lead - 0xD800) << 10) + (unit(at) - 0xDC00));
            at += 2;
        } else {
            appendUtf8(text, lead >= 0xD800 && lead < 0xE000 ? replacement : lead);
        }
    }
    if (at < bytes.size())
        appendUtf8(text, replacement);
    return text;
}

std::string decodeSingleByte(std::string_view bytes, const SingleByteTable& table) {
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const unsigned char byte : bytes) {
        if (byte < 0x80)
            text.push_back(static_cast<char>(byte));
        else
            appendUtf8(text, table.codePoints[byte - 0x80]);
    }
    return text;
}

std::string decodeUserDefined(std::string_view bytes) {
    std::string text;
    for (const unsigned char byte : bytes)
        appendUtf8(text, byte < 0x80 ? byte : 0xF780u + byte - 0x80u);
    return text;
}

/// The system's decoders whose tables hold what the standard's hold.
const char* systemName(std::string_view encoding) {
    struct Name {
        std::string_view encoding;
        const char* system;
    };
    static constexpr std::array<Name, 7> names{{{"gbk", "GB18030"},
                                                {"gb18030", "GB18030"},
                                                {"big5", "BIG5-HKSCS"},
                                                {"euc-jp", "EUC-JP-MS"},
                                                {"iso-2022-jp", "ISO-2022-JP"},
                                                {"shift_jis", "WINDOWS-31J"},
                                                {"euc-kr", "UHC"}}};
    for (const auto& name : names)
        if (name.encoding == encoding)
            return name.system;
    return nullptr;
}

std::string decodeBySystem(std::string_view bytes, const char* name) {
    const iconv_t converter = ::iconv_open("UTF-8", name);
    if (converter == reinterpret_cast<iconv_t>(-1))
        return validUtf8(bytes); // no such decoder on this system: the ASCII part stays readable
    std::string text;
    text.reserve(bytes.size() * 2);
    std::array<char, 4096> buffer;
    auto* input = const_cast<char*>(bytes.data());
    auto left = bytes.size();
    while (left > 0) {
        auto* output = buffer.data();
        auto room = buffer.size();
        const auto result = ::iconv(converter, &input, &left, &output, &room);
        const int error = errno;
        text.append(buffer.data(), buffer.size() - room);
        if (result != static_cast<std::size_t>(-1) || error == E2BIG)
            continue;
        appendUtf8(text, replacement);
        ++input;
        --left;
        ::iconv(converter, nullptr, nullptr, nullptr, nullptr);
    }
    ::iconv_close(converter);
    return text;
}

} // namespace

std::string decode(std::string_view bytes, std::string_view encoding) {
    if (encoding == "utf-8")
        return validUtf8(bytes.starts_with("\xEF\xBB\xBF") ? bytes.substr(3) : bytes);
    if (encoding == "utf-16le")
        return decodeUtf16(bytes.starts_with("\xFF\xFE") ? bytes.substr(2) : bytes, false);
    if (encoding == "utf-16be")
        return decodeUtf16(bytes.starts_with("\xFE\xFF") ? bytes.substr(2) : bytes, true);
    if (encoding == "x-user-defined")
        return decodeUserDefined(bytes);
    if (encoding == "replacement")
        return bytes.empty() ? std::string() : std::string("\xEF\xBF\xBD");
    if (const auto* name = systemName(encoding))
        return decodeBySystem(bytes, name);
    const auto plain = encoding == "iso-8859-8-i" ? std::string_view("iso-8859-8") : encoding;
    for (const auto& table : singleByteTables)
        if (table.encoding == plain)
            return decodeSingleByte(bytes, table);
    return validUtf8(bytes);
}

} // namespace shopwalker
