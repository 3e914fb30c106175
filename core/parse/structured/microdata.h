// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/parse/structured/structured_data.h"

namespace shopwalker {

/// Adds what the page's itemscope and itemprop attributes say. HTML, section "Microdata"; properties of
/// nested items count for the nearest item around them.
void addMicrodata(const Page& page, StructuredItems& items);

} // namespace shopwalker
