// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/detect/page_context.h"
#include "core/types/page_report.h"

namespace shopwalker {

/// Numbers a visitor can read or dial (`phone`) and links that dial (`clickable-phone`). Tells `context` the
/// countries of the numbers it finds.
void detectPhones(const Page& page, const RuleSet& rules, PageContext& context,
                  std::vector<TouchpointHit>& hits);

/// The numbers of one text, E.164 where the country is clear, else digits; `countries` likeliest first.
std::vector<std::string> phonesIn(std::string_view text, const RuleSet& rules,
                                  const std::vector<std::string>& countries);

} // namespace shopwalker
