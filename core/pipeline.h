// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rules/rule_set.h"
#include "core/types/page_report.h"
#include "core/types/response.h"

namespace shopwalker {

/// One page from bytes to report: parse → detect. Never fails: what cannot be read says so in `state`.
PageReading readPage(const Response& response, const RuleSet& rules, std::string_view name);

} // namespace shopwalker
