// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/benchmark/company_walks.h"
#include "core/types/comparison.h"
#include "core/types/touchpoint.h"

#include <chrono>
#include <string>
#include <vector>

namespace shopwalker {

/// Own company (first) beside its rivals: two sources, one row for every touchpoint (explanation `row`).
///
/// Rows are the touchpoints that a scan can find, those of the catalogue that a walk met, and the steps of
/// walks and own lines of tick lists that are no touchpoint of the catalogue. A person's answer
/// counts before a scan's finding and a later answer before an earlier one; the others stay beside it. A
/// touchpoint without a finding is unknown with the reason `not-scanned` or `not-walked`.
///
/// `walks` stand in the order of `scans`; there may be none. What only an owner can know stays out.
Comparison compare(std::vector<CompanyScan> scans, const Touchpoints& touchpoints, std::string name,
                   std::chrono::sys_seconds createdAt, const std::vector<CompanyWalks>& walks = {},
                   const Weights& weights = {});

/// "OWN v. RIVAL, RIVAL 2026-03-01": the name of a benchmark that was given none.
std::string defaultName(const std::vector<Company>& companies, std::chrono::sys_seconds createdAt);

} // namespace shopwalker
