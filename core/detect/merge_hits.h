// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/page_report.h"

namespace shopwalker {

/// One hit for each distinct id, vendor, network and value, in the order found: the surest one, with the
/// caveats of all. Hits below limits::reportedConfidence go. Where a call-tracking vendor was found, numbers
/// get the caveat `may-be-substituted`.
void mergeHits(PageReport& report);

} // namespace shopwalker
