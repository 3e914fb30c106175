// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace shopwalker {

/// A place where a customer can meet a company: one file of core/catalogue/touchpoints.
struct Touchpoint {
    std::string id;                  ///< stable forever
    std::string name;                ///< English; other languages stand in catalogue/i18n
    std::string stage;               ///< `need search comparison decision evaluation`
    std::string channel;             ///< closed list of DESIGN 2
    std::string attention;           ///< `short` or `long`; empty for signals
    std::string lifetime;            ///< `one-off` or `repeated`; empty for signals
    std::vector<std::string> status; ///< whom it meets: `potential`, `current`, `former` (R-190)
    bool signal = false;             ///< technical fact: never a gap, outside scores and coverage
    bool detect = false;             ///< a scan can find it

    bool operator==(const Touchpoint&) const = default;
};

/// In the order in which matrix and reports show them.
using Touchpoints = std::vector<Touchpoint>;

/// The touchpoint of that id, or null.
inline const Touchpoint* findTouchpoint(const Touchpoints& touchpoints, std::string_view id) {
    const auto found = std::find_if(touchpoints.begin(), touchpoints.end(),
                                    [&](const auto& touchpoint) { return touchpoint.id == id; });
    return found == touchpoints.end() ? nullptr : &*found;
}

} // namespace shopwalker
