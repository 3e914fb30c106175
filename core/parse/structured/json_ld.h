// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/parse/structured/structured_data.h"

namespace shopwalker {

/// Adds what the page's `application/ld+json` scripts say. A broken block does not spoil its neighbours.
void addJsonLd(const Page& page, StructuredItems& items);

} // namespace shopwalker
