// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/parse/page.h"
#include "core/types/page_report.h"

namespace shopwalker {

/// The signals that stand on the page itself: site-address, domain-zone, https, viewport, favicon,
/// page-weight and load-time (both of the document alone). Signals that are vendors (analytics, ads,
/// call-tracking, consent-banner) come from findVendors(); contact-distance needs a whole site.
std::vector<TouchpointHit> findSignals(const Page& page);

} // namespace shopwalker
