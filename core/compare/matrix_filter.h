// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/comparison.h"
#include "core/types/touchpoint.h"

#include <string>
#include <vector>

namespace shopwalker {

/// Which rows of a matrix are wanted. What is empty, zero or false does not take part.
struct MatrixFilter {
    std::string stage;
    std::string channel;
    std::string status;    ///< `potential`, `current`, `former`
    std::string attention; ///< `short`, `long`
    std::string lifetime;  ///< `one-off`, `repeated`
    double leastWeight = 0;
    bool onlyGaps = false;
    bool onlyAdvantages = false;
    bool onlyDisagreements = false;
    bool onlyToConfirm = false;
    bool withSignals = true; ///< signals have no stage, status … and leave as soon as one is asked for

    bool operator==(const MatrixFilter&) const = default;
};

enum class MatrixGrouping { Stage, Channel };
enum class MatrixOrder {
    Catalogue,  ///< as the catalogue has it
    Importance, ///< the weightiest first
    Gap,        ///< gaps first, then the largest distance to the best rival
};

struct MatrixGroup {
    std::string id;                ///< stage or channel; empty for signals
    std::vector<std::size_t> rows; ///< indices of Comparison::rows

    bool operator==(const MatrixGroup&) const = default;
};

/// The rows that pass, in groups of the customer's journey or of the channels; groups without rows are left
/// out, signals come last. Equal rows keep the order of the catalogue.
std::vector<MatrixGroup> groupedRows(const Comparison& comparison, const Touchpoints& touchpoints,
                                     const MatrixFilter& filter, MatrixGrouping grouping, MatrixOrder order);

} // namespace shopwalker
