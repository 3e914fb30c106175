// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/parse/page.h"
#include "core/rules/rule_set.h"
#include "core/types/page_report.h"

namespace shopwalker {

/// Everything the page shows: touchpoints, vendors, forms, structured data, state. Pure: same page and rules,
/// same reading. `name` is put into PageReport::page.
PageReading detect(const Page& page, const RuleSet& rules, std::string_view name);

} // namespace shopwalker
