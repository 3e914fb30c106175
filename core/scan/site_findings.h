// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scan/site_crawl.h"
#include "core/types/company.h"
#include "core/types/touchpoint.h"

#include <vector>

namespace shopwalker {

/// What the pages of a company's site (or sites) say together: one finding for every touchpoint that a scan
/// can find, by the rules of DESIGN 3, plus the recognised vendors and the sentences about what could not be
/// read. Fills `pages`, `findings` and `vendors` of the scan.
void mergePages(CompanyScan& scan, const std::vector<ScannedPage>& pages, const Touchpoints& touchpoints);

} // namespace shopwalker
