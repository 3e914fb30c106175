// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/texts.h"
#include "core/types/comparison.h"

#include <string>
#include <string_view>

namespace shopwalker {

/// The comparison as one self-contained HTML file: summary, matrix, gaps, evidence, pages, method. No script,
/// no request, nothing from outside unescaped; the same input gives the same bytes.
std::string htmlReport(const Comparison& comparison, const Touchpoints& touchpoints, const Texts& texts,
                       std::string_view version);

} // namespace shopwalker
