// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/detect/labels.h"
#include "core/parse/structured/structured_data.h"
#include "core/rules/rule_set.h"
#include "core/types/page_report.h"

#include <span>

namespace shopwalker {

/// Adds the touchpoints that the words, forms, links and marks of a page show by the rules of the catalogue:
/// one hit for each touchpoint, from the rule that is surest. `types` are the types of `forms`, in their
/// order.
void detectTouchpoints(const Page& page, const Labels& labels, std::span<const PhraseMatch> phrases,
                       const std::vector<FormView>& forms, const std::vector<FormReport>& reports,
                       const StructuredItems& structured, std::string_view language, const RuleSet& rules,
                       std::vector<TouchpointHit>& hits);

} // namespace shopwalker
