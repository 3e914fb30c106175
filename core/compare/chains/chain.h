// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/benchmark/chain.h"
#include "core/types/benchmark/score.h"
#include "core/types/benchmark/walked_path.h"
#include "core/types/benchmark/workbook.h"

#include <span>

namespace shopwalker {

/// The chain that a shopper walked, one link a step. A link's reaction is the last impression; where
/// a step was repeated, the worst. Where nobody judged, a critical question that failed makes it negative.
/// What the shopper was left with at the end of the walk stands at the last link that was met.
Chain chainOf(const WalkedPath& path, const ChainRules& rules);

/// The chain that a checklist describes: nothing of it is met or judged.
Chain chainOf(const Checklist& checklist, const ChainRules& rules);

/// Whether the customer is lost at a link: it is negative, failed critically, or made the customer leave.
bool breaks(const ChainLink& link);

/// What the owner noted of touchpoints: where no employee is needed, none is counted, and one at least where
/// one is. Only of the own company's chains.
void applyNotes(Chain& chain, std::span<const TouchpointNote> notes);

/// Break, dead end, touches, people and warnings (explanation `chain`).
ChainVerdict verdictOn(const Chain& chain);

/// Whether a link lies behind the break or the dead end.
bool isReachable(const ChainVerdict& verdict, std::size_t link);

/// The link that decides the chain: the one that breaks it, else the one whose touchpoint earned
/// least; the earlier of equals. Nothing where no link is known to be weaker than another, and for a chain
/// that nobody has walked.
std::optional<std::size_t> weakestLink(const Chain& chain, const CompanyScore& score);

} // namespace shopwalker
