// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/parse/page.h"
#include "core/rules/rule_set.h"
#include "core/types/page_report.h"

namespace shopwalker {

/// What the page's links, frames and scripts lead to: conversations (`messenger`), profiles (`social`), the
/// place on a map (`map`), apps (`app`) and the firm on review sites (`reviews`).
void detectLinkContacts(const Page& page, const RuleSet& rules, std::vector<TouchpointHit>& hits);

} // namespace shopwalker
