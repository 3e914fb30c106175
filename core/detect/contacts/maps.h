// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/parse/page.h"
#include "core/rules/rule_set.h"
#include "core/types/page_report.h"

namespace shopwalker {

/// Maps that a script draws (`map`). Those in frames and behind links are found with the other links.
void detectDrawnMaps(const Page& page, const RuleSet& rules, std::vector<TouchpointHit>& hits);

} // namespace shopwalker
