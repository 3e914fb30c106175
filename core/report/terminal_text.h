// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace shopwalker {

/// Columns that a text takes in a terminal: combining marks none, wide letters two. What a terminal could
/// take for a command (control characters, direction overrides) is not shown at all.
int displayWidth(std::string_view text);
std::string forTerminal(std::string_view text);
/// Cut with `…` or filled with spaces to exactly `width` columns.
std::string fitted(std::string_view text, int width);
/// Words broken into lines of at most `width` columns, each behind `indent` spaces and ended by a line break.
std::string wrapped(const std::string& text, int width, int indent);

} // namespace shopwalker
