// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/parse/forms/form_view.h"
#include "core/parse/visibility.h"

namespace shopwalker {

/// Fills heading, legend, words, marks, wholePage and popup of a form from what stands in and around
/// it. `fieldCounts` as of form_owners.h.
void describeSurroundings(const Page& page, const std::vector<std::uint32_t>& fieldCounts,
                          const Hiders& hiders, FormView& form);

} // namespace shopwalker
