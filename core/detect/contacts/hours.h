// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/detect/text_sections.h"
#include "core/rules/rule_set.h"
#include "core/types/page_report.h"

namespace shopwalker {

/// Opening hours in text and in microdata (`hours`); `value` is their OpenStreetMap text.
void detectHours(const Page& page, const RuleSet& rules, std::string_view language,
                 const std::vector<TextSection>& sections, std::vector<TouchpointHit>& hits);

} // namespace shopwalker
