// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/texts.h"
#include "core/types/benchmark/chain.h"

#include <string>
#include <vector>

namespace shopwalker {

/// Who walked a chain, as a word list: "Anna (insider, current customer)"; empty for chains that nobody
/// walked.
std::string testerWords(const Chain& chain, const Texts& texts);

/// The day on which a walk began, at its place, as 2026-03-01; empty for chains that nobody walked.
std::string dayOf(const Chain& chain);

/// A chain as it differs from others of its company: its name, and for a walk who went, where and on which
/// day: "First visit · Anna (outsider) · Centre · 2026-03-01". `day` is worded by who asks; empty: as dayOf.
std::string chainName(const Chain& chain, const Texts& texts, const std::string& day = {});

/// What the shopper was left with at a link, in words: decision, effects, feeling and obstacle.
std::vector<std::string> outcomeWords(const ChainLink& link, const Texts& texts);

} // namespace shopwalker
