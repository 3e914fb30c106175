// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/benchmark/company_walks.h"
#include "core/types/comparison.h"
#include "core/types/touchpoint.h"

namespace shopwalker {

/// One touchpoint of one company from both sources. The last finding of a walk that knows something counts,
/// else the scan's; all others are kept, and the cell disagrees where one of them knows the opposite.
/// A step of a walk that is no touchpoint of the catalogue (`inCatalogue` false) is present where it was
/// walked: the shopper met it.
ComparisonCell cellOf(const Touchpoint& touchpoint, const CompanyScan& scan, const CompanyWalks& walks,
                      bool inCatalogue);

} // namespace shopwalker
