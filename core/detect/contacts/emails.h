// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/parse/page.h"
#include "core/rules/rule_set.h"
#include "core/types/page_report.h"

namespace shopwalker {

/// E-mail addresses a visitor can read or write to (`email`). Addresses that stand only in script code are
/// there with a confidence below limits::reportedConfidence.
void detectEmails(const Page& page, const RuleSet& rules, std::vector<TouchpointHit>& hits);

} // namespace shopwalker
