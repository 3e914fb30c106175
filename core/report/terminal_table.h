// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/terminal_text.h" // IWYU pragma: export
#include "core/report/texts.h"
#include "core/types/comparison.h"

#include <string>

namespace shopwalker {

/// The comparison as plain text for a terminal `width` columns wide: matrix, gaps, advantages, coverage, what
/// could not be read. Where the companies do not fit side by side, the table is repeated for the next ones,
/// the own company first in each.
std::string terminalTable(const Comparison& comparison, const Touchpoints& touchpoints, const Texts& texts,
                          int width);

} // namespace shopwalker
