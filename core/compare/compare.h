// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/comparison.h"
#include "core/types/touchpoint.h"

#include <chrono>
#include <string>
#include <vector>

namespace shopwalker {

/// Own company (first) beside its rivals: one row for every touchpoint a scan can find, gaps, advantages and
/// coverage. A touchpoint without a finding is unknown with the reason `not-scanned`.
Comparison compare(std::vector<CompanyScan> scans, const Touchpoints& touchpoints, std::string name,
                   std::chrono::sys_seconds createdAt);

/// "OWN v. RIVAL, RIVAL 2026-03-01": the name of a benchmark that was given none.
std::string defaultName(const std::vector<Company>& companies, std::chrono::sys_seconds createdAt);

} // namespace shopwalker
