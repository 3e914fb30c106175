// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/text/charset/charset.h"

#include "core/text/charset/encoding_labels_data.h"
#include "core/text/charset/meta_prescan.h"
#include "core/text/fold.h"
#include "core/text/utf8.h"

#include <memory>
#include <uchardet/uchardet.h>

namespace shopwalker {

namespace {

constexpr std::string_view spaces = "\t\n\f\r ";
constexpr std::string_view fallback = "windows-1252";
constexpr std::size_t prescanBytes = 1024; // HTML 13.2.3.2
constexpr std::size_t lateMetaBytes =
    256 * 1024; // a meta element that any browser would still meet in the head
constexpr std::size_t guessBytes = 128 * 1024;

std::string_view encodingOfMark(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF"))
        return "utf-8";
    if (bytes.starts_with("\xFE\xFF"))
        return "utf-16be";
    if (bytes.starts_with("\xFF\xFE"))
        return "utf-16le";
    return {};
}

std::string_view guess(std::string_view bytes) {
    // Frequencies tell only where there are some letters: begin at the first one that is not ASCII.
    std::size_t begin = 0;
    while (begin < bytes.size() && static_cast<unsigned char>(bytes[begin]) < 0x80)
        ++begin;
    const auto sample = bytes.substr(begin, guessBytes);
    const std::unique_ptr<std::remove_pointer_t<uchardet_t>, decltype(&uchardet_delete)> detector(
        uchardet_new(), &uchardet_delete);
    if (uchardet_handle_data(detector.get(), sample.data(), sample.size()) != 0)
        return {};
    uchardet_data_end(detector.get());
    const auto guessed = encodingOfLabel(uchardet_get_charset(detector.get()));
    return guessed == "replacement" ? std::string_view() : guessed;
}

/// Text of a legacy encoding is not valid UTF-8 by chance over several characters.
bool isSurelyUtf8(std::string_view bytes) {
    constexpr std::ptrdiff_t enough = 4;
    const auto leads = std::count_if(bytes.begin(), bytes.end(),
                                     [](char byte) { return static_cast<unsigned char>(byte) >= 0xC0; });
    return leads >= enough && isValidUtf8(bytes);
}

bool isAscii(std::string_view bytes) {
    return std::all_of(bytes.begin(), bytes.end(),
                       [](char byte) { return static_cast<signed char>(byte) >= 0; });
}

} // namespace

std::string_view encodingOfLabel(std::string_view label) {
    const auto begin = label.find_first_not_of(spaces);
    if (begin == std::string_view::npos)
        return {};
    const auto name = asciiLower(label.substr(begin, label.find_last_not_of(spaces) - begin + 1));
    const auto found = std::lower_bound(
        encodingLabels.begin(), encodingLabels.end(), name,
        [](const EncodingLabel& entry, std::string_view wanted) { return entry.label < wanted; });
    return found != encodingLabels.end() && found->label == name ? found->encoding : std::string_view();
}

std::string_view charsetParameter(std::string_view contentType) {
    const auto lower = asciiLower(contentType);
    for (auto at = lower.find("charset"); at != std::string::npos; at = lower.find("charset", at + 1)) {
        auto begin = contentType.find_first_not_of(spaces, at + 7);
        if (begin == std::string_view::npos || contentType[begin] != '=')
            continue;
        begin = contentType.find_first_not_of(spaces, begin + 1);
        if (begin == std::string_view::npos)
            return {};
        if (const char quote = contentType[begin]; quote == '"' || quote == '\'') {
            const auto end = contentType.find(quote, begin + 1);
            return end == std::string_view::npos ? std::string_view()
                                                 : contentType.substr(begin + 1, end - begin - 1);
        }
        return contentType.substr(begin, contentType.find_first_of("\t\n\f\r ;", begin) - begin);
    }
    return {};
}

std::string_view encodingOfPage(std::string_view bytes, std::string_view contentType) {
    if (const auto marked = encodingOfMark(bytes); !marked.empty())
        return marked;
    if (const auto declared = encodingOfLabel(charsetParameter(contentType)); !declared.empty())
        return declared;
    auto declared = encodingOfMeta(bytes.substr(0, prescanBytes), false);
    if (declared.empty() && bytes.size() > prescanBytes)
        declared = encodingOfMeta(bytes.substr(0, lateMetaBytes), true);
    if (!declared.empty())
        return declared;
    if (isAscii(bytes))
        return fallback;
    if (isValidUtf8(bytes))
        return "utf-8";
    const auto guessed = guess(bytes);
    return guessed.empty() ? fallback : guessed;
}

std::string_view readableEncodingOfPage(std::string_view bytes, std::string_view contentType) {
    const auto standard = encodingOfPage(bytes, contentType);
    const bool byServer = !encodingOfLabel(charsetParameter(contentType)).empty();
    return !byServer && standard != "utf-8" && isSurelyUtf8(bytes) ? std::string_view("utf-8") : standard;
}

} // namespace shopwalker
