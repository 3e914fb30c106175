// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/scan/site_crawl.h"
#include "core/types/finding.h"

#include <optional>
#include <vector>

namespace shopwalker {

/// Signals that no page shows but the site as a whole does: `site-address`, `domain-zone`, `https`,
/// `load-time`, `page-weight` (both of the start page's document alone) and `contact-distance`. Nothing for
/// any other touchpoint. `merged` are the findings made so far: contact-distance counts the ways of contact
/// among them.
std::optional<Finding> siteSignal(const std::string& touchpoint, const std::vector<ScannedPage>& pages,
                                  const std::vector<Finding>& merged);

} // namespace shopwalker
