// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/benchmark/chain.h"
#include "core/types/benchmark/score.h"
#include "core/types/benchmark/walked_path.h"

namespace shopwalker {

/// The chain that a shopper walked, one link a step. A link's reaction is the last impression; where
/// a step was repeated, the worst. Where nobody judged, a critical question that failed makes it negative.
Chain chainOf(const WalkedPath& path, const ChainRules& rules);

/// The chain that a checklist describes: nothing of it is met or judged.
Chain chainOf(const Checklist& checklist, const ChainRules& rules);

/// Break, dead end, touches, people and warnings (explanation `chain`).
ChainVerdict verdictOn(const Chain& chain);

/// Whether a link lies behind the break or the dead end.
bool isReachable(const ChainVerdict& verdict, std::size_t link);

/// The link that decides the chain: the one that breaks it, else the one whose touchpoint earned
/// least; the earlier of equals. Nothing where no link is known to be weaker than another.
std::optional<std::size_t> weakestLink(const Chain& chain, const CompanyScore& score);

} // namespace shopwalker
