// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace shopwalker {

/// The percent-encode sets of the WHATWG URL standard, section 1.3, for URLs of the http(s) schemes.
enum class PercentEncodeSet : unsigned char { Fragment = 1, Query = 2, Path = 4, UserInfo = 8 };

/// Appends `text`, every byte of `set` (and every byte beyond ASCII) as %XX.
void appendPercentEncoded(std::string& out, std::string_view text, PercentEncodeSet set);

/// %XX undone; a `%` without two hexadecimal digits stays.
std::string percentDecoded(std::string_view text);

/// The same escapes, their hexadecimal digits in upper case.
std::string withUpperCaseEscapes(std::string_view text);

/// 0–15, or -1.
int hexDigit(char c);

} // namespace shopwalker
