// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rules/rule_set.h"

namespace shopwalker {

/// Runs every sample and near miss that the fingerprints carry: a sample must show its product, a near miss
/// must not. Each failure names the file and the key. `count`, when given, is how many pieces were tried.
std::vector<Error> checkSamples(const RuleSet& rules, int* count = nullptr);

} // namespace shopwalker
