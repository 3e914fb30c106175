// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/benchmark/company_walks.h"
#include "core/types/benchmark/ledger.h"
#include "core/types/comparison.h"

#include <span>
#include <vector>

namespace shopwalker {

/// What was promised and what was found (explanation `ledger`): every answered promise question of a walk,
/// and every touchpoint that the scan read off the site and a person then looked for, of whom the verdict
/// alone tells whether it was met. The same promise of several walks is one line. Broken ones first, then
/// open, then kept; own company first among equals.
std::vector<LedgerEntry> promiseLedger(const Comparison& comparison, std::span<const CompanyWalks> walks);

} // namespace shopwalker
