// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/company.h"

#include <optional>
#include <string>
#include <vector>

namespace shopwalker {

/// One touchpoint of one company in the matrix.
struct ComparisonCell {
    Finding finding;
    bool gap = false;       ///< the own company lacks it and a rival has it (on the own company's cell)
    bool advantage = false; ///< the own company has it and no rival is known to (on the own company's cell)
    bool toConfirm = false; ///< rests on a scan's `absent` alone: a person should look

    bool operator==(const ComparisonCell&) const = default;
};

struct ComparisonRow {
    std::string touchpoint;
    bool signal = false;               ///< signals are never gaps and stay out of coverage
    std::vector<ComparisonCell> cells; ///< in the order of Comparison::companies

    bool operator==(const ComparisonRow&) const = default;
};

/// How much of the catalogue is known of a company ("coverage 34 of 41") and what was found.
struct Coverage {
    int known = 0;
    int total = 0;
    int present = 0;

    bool operator==(const Coverage&) const = default;
};

/// Own company beside its rivals, touchpoint by touchpoint: what matrix, reports and app show.
struct Comparison {
    std::string name;
    std::vector<CompanyScan> companies; ///< own first
    std::vector<Coverage> coverage;     ///< in the order of companies
    std::vector<ComparisonRow> rows;    ///< in the order of the catalogue
    std::chrono::sys_seconds createdAt{};

    bool operator==(const Comparison&) const = default;
};

} // namespace shopwalker
