// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace shopwalker {

/// The standard's name of the encoding with this label (`windows-1251` of ` CP1251 `); empty when unknown.
/// Encoding Standard, section 4.2.
std::string_view encodingOfLabel(std::string_view label);

/// The encoding of a page's bytes as HTML 13.2.3 decides it: byte-order mark, Content-Type header, meta
/// element (also one after the first 1024 bytes). Where nothing is declared: UTF-8 when the bytes are valid
/// UTF-8 beyond ASCII, else a guess from their frequencies, else windows-1252.
std::string_view encodingOfPage(std::string_view bytes, std::string_view contentType);

/// The same, but a meta element is not believed where it names a legacy encoding for what is plainly UTF-8:
/// tools that save pages convert them and leave the declaration as it was.
std::string_view readableEncodingOfPage(std::string_view bytes, std::string_view contentType);

/// The bytes in UTF-8, without a byte-order mark. What means nothing in `encoding` becomes U+FFFD. `encoding`
/// is one of the standard's names.
std::string decode(std::string_view bytes, std::string_view encoding);

/// The value of `charset` in a Content-Type; empty when there is none.
std::string_view charsetParameter(std::string_view contentType);

} // namespace shopwalker
