// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/compare/chains/alignment.h"
#include "core/report/drawing/pictures/picture_words.h"
#include "core/types/benchmark/chain.h"

namespace shopwalker::drawing {

/// One chain of a picture: as it was walked or drawn, and what is to be read off it.
struct ChainLine {
    const Chain& chain;
    const ChainVerdict& verdict;
    std::optional<std::size_t> weakest;
    bool own = false;
    std::string next; ///< name of the chain that follows; empty: none
};

/// Chains above each other, own first, stages aligned: reactions as stations, a gap where a chain breaks,
/// what lies behind it pale, final chord, dead end, next chain, time and people under the stations, touches
/// against the band of 5 to 36. `aligned` has a line for each of `lines`. Areas: chain and link; the chain
/// alone (−1) is its head. A chain with many links is wider than asked for.
Picture chainsPicture(const std::vector<ChainLine>& lines, const AlignedChains& aligned,
                      const PictureWords& words, const PictureSize& size);

} // namespace shopwalker::drawing
