// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/company.h"

#include <string>
#include <vector>

namespace shopwalker {

/// What a later scan of a company found otherwise than an earlier one.
struct ScanChange {
    enum class Kind { Appeared, Gone, ValueNew, ValueGone };
    Kind kind = Kind::Appeared;
    std::string touchpoint;
    FindingValue value; ///< what is new or gone; empty where the touchpoint came or went without one

    bool operator==(const ScanChange&) const = default;
};

/// The differences between two scans (explanation `watch`), in the order of the later one's findings. Unknown
/// is no change: a page that could not be read neither takes anything away nor adds it. Numbers that call
/// tracking may substitute differ from visit to visit and are compared by their existence alone. Values are
/// one when network, vendor and value are equal. Signals (`signalIds`: seconds, bytes) are not watched.
std::vector<ScanChange> changesBetween(const CompanyScan& before, const CompanyScan& after,
                                       const std::vector<std::string>& signalIds = {});

} // namespace shopwalker
