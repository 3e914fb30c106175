// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/detect/text_sections.h"
#include "core/rules/rule_set.h"
#include "core/types/page_report.h"

namespace shopwalker {

/// Postal addresses in text and microdata (`address`): with a street, or called an address and more than a
/// town.
void detectAddresses(const Page& page, const RuleSet& rules, std::string_view language,
                     const std::vector<TextSection>& sections, std::vector<TouchpointHit>& hits);

} // namespace shopwalker
