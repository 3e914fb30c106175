// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/benchmark/importance.h"

namespace shopwalker {

/// The weights that answers about company and market suggest (explanation `importance`): every rule whose
/// answer was given multiplies the stages and channels it names; each factor is kept as a reason. Nothing
/// answered: every weight is 1.
SuggestedWeights suggestWeights(const ImportanceRules& rules, const MarketAnswers& answers);

/// The suggestion with what a person set by hand in place of it.
Weights withOverrides(Weights suggested, const Weights& manual);

} // namespace shopwalker
