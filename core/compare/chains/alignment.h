// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/benchmark/chain.h"

#include <span>
#include <string>
#include <vector>

namespace shopwalker {

/// Several chains above each other, so that equal stages stand in equal columns.
struct AlignedChains {
    std::vector<std::string> stages; ///< of each column
    /// One line a chain, one entry a column: the index of the link that stands there.
    std::vector<std::vector<std::optional<std::size_t>>> lines;

    bool operator==(const AlignedChains&) const = default;
};

/// Own chain first, then the rivals'. A stage has as many columns as the chain that has most links in it; a
/// chain's links keep their order, so that a link that falls back to an earlier stage stays where it was met.
AlignedChains aligned(std::span<const Chain> chains);

} // namespace shopwalker
