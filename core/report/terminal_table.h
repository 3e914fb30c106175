// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/texts.h"
#include "core/types/comparison.h"

#include <string>
#include <string_view>

namespace shopwalker {

/// The comparison as plain text for a terminal `width` columns wide: matrix, gaps, advantages, coverage, what
/// could not be read. Where the companies do not fit side by side, the table is repeated for the next ones,
/// the own company first in each.
std::string terminalTable(const Comparison& comparison, const Touchpoints& touchpoints, const Texts& texts,
                          int width);

/// Columns that a text takes in a terminal: combining marks none, wide letters two. What a terminal could
/// take for a command (control characters, direction overrides) is not shown at all.
int displayWidth(std::string_view text);
std::string forTerminal(std::string_view text);
/// Cut with `…` or filled with spaces to exactly `width` columns.
std::string fitted(std::string_view text, int width);

} // namespace shopwalker
