// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/comparison.h"
#include "core/types/limits.h"

#include <span>
#include <string>
#include <vector>

namespace shopwalker {

/// The touchpoints to begin with (R-107, explanation `top-ten`): those a person has dragged into an order
/// first, then the weightiest; among equals gaps, then those where the own company earned least, then the
/// order of the catalogue. Signals and touchpoints that do not apply are left out.
std::vector<std::string> topTouchpoints(const Comparison& comparison, std::span<const std::string> dragged,
                                        std::size_t most = limits::topTouchpoints);

/// The heaviest that a weight can be set to on the screen; what lies above is no choice that anybody has.
inline constexpr double weightMost = 10;

/// At which weight the leading company is overtaken.
struct TippingPoint {
    enum class Kind { Stage, Channel, Touchpoint };
    Kind kind = Kind::Touchpoint;
    std::string id;
    double weight = 1;    ///< today's
    double tippingAt = 1; ///< the leader changes there: above it, or below it where it is less than `weight`
    std::size_t leader = 0; ///< today's, index in Comparison::companies
    std::size_t then = 0;   ///< who leads beyond

    bool operator==(const TippingPoint&) const = default;
};

/// Company with the highest total; nothing where no company has points. The earlier one of equals.
std::optional<std::size_t> leaderOf(const Comparison& comparison);

/// "The winner changes if the phone weighs more than 2.4" (explanation `sensitivity`): for every stage,
/// channel and touchpoint the nearest weight above and below today's at which another company leads, the
/// smallest relative change first. Exact: the totals are set equal and solved for the weight. Weights that
/// nobody can set (weightMost) are left out. Touchpoints with a weight of their own do not move with
/// their stage or channel.
std::vector<TippingPoint> tippingPoints(const Comparison& comparison, const Weights& weights);

} // namespace shopwalker
