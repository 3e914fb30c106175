// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace shopwalker {

/// One step through source text: how many bytes were read there, and the bytes they stand for.
struct SourceStep {
    std::size_t consumed;
    std::string_view text; ///< a view into the source, static storage or `buffer`
};

/// Where the text stands: in an attribute `&copy=1` is no reference.
enum class ReferenceContext { Text, Attribute };

/// The step at `source[at]`: a character reference, a line break (CR and CRLF are LF), a NUL (nothing in
/// text, U+FFFD in an attribute) or one code point. HTML, section "Character reference state". `buffer` (at
/// least 4 bytes) lasts as long as the caller needs the step.
SourceStep stepAt(std::string_view source, std::size_t at, ReferenceContext context, char* buffer);

/// Whether decodeReferences() would change this text at all.
bool needsDecoding(std::string_view source);

/// The text with its references decoded and its line breaks normalised.
std::string decodeReferences(std::string_view source, ReferenceContext context);

} // namespace shopwalker
