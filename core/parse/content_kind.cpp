// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/parse/content_kind.h"

#include "core/text/fold.h"

#include <algorithm>
#include <array>

namespace shopwalker {

namespace {

using namespace std::string_view_literals;

constexpr std::array foreignTypes{
    "image/"sv,
    "audio/"sv,
    "video/"sv,
    "font/"sv,
    "application/pdf"sv,
    "application/zip"sv,
    "application/json"sv,
    "application/gzip"sv,
    "application/javascript"sv,
    "text/javascript"sv,
    "text/css"sv,
    "text/csv"sv,
    "application/vnd."sv,
    "application/msword"sv,
    "application/x-"sv,
};

constexpr std::array magicBytes{
    "%PDF-"sv,
    "\x89PNG"sv,
    "GIF8"sv,
    "\xFF\xD8\xFF"sv,
    "PK\x03\x04"sv,
    "\x1F\x8B"sv,
    "RIFF"sv,
    "\x7F"
    "ELF"sv,
    "OggS"sv,
    "ID3"sv,
    "\x28\xB5\x2F\xFD"sv,
};

/// Bytes that no text holds (MIME Sniffing, "binary data byte").
bool isBinary(char byte) {
    const auto value = static_cast<unsigned char>(byte);
    return value < 0x20 && value != '\t' && value != '\n' && value != '\f' && value != '\r' && value != 0x1B;
}

bool startsUtf16(std::string_view body) {
    return body.starts_with("\xFE\xFF") || body.starts_with("\xFF\xFE");
}

} // namespace

bool mayBeHtml(std::string_view body, std::string_view contentType) {
    const auto type = asciiLower(contentType);
    const bool declaredHtml = type.find("html") != std::string::npos || type.find("xml") != std::string::npos;
    const auto startsWithAny = [](std::string_view text, const auto& beginnings) {
        return std::any_of(beginnings.begin(), beginnings.end(),
                           [&](std::string_view beginning) { return text.starts_with(beginning); });
    };
    if (startsWithAny(body, magicBytes) || (!declaredHtml && startsWithAny(type, foreignTypes)))
        return false;
    const auto first = body.find_first_not_of(" \t\r\n");
    if (startsUtf16(body) || type.find("utf-16") != std::string::npos ||
        (first != std::string_view::npos && body[first] == '<'))
        return true;
    constexpr std::size_t looked = 512;
    const auto head = body.substr(0, looked);
    const auto binary = std::count_if(head.begin(), head.end(), isBinary);
    return static_cast<std::size_t>(binary) * 20 <= head.size();
}

} // namespace shopwalker
