// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/benchmark/walked_path.h"
#include "core/types/finding.h"

#include <vector>

namespace shopwalker {

/// What the walks of one round say of one company.
struct CompanyWalks {
    std::vector<WalkedPath> paths; ///< oldest first
    std::vector<WalkedPath> ticks; ///< what was ticked off lists, oldest first; nobody went along them
    std::vector<Finding>
        findings; ///< what persons confirmed or refuted, oldest first; several of a touchpoint may stand here

    bool operator==(const CompanyWalks&) const = default;
};

} // namespace shopwalker
