// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/models/benchmark/benchmark_summary.h"

namespace shopwalker {

int gapsOf(const Comparison& comparison) {
    return static_cast<int>(
        std::count_if(comparison.rows.begin(), comparison.rows.end(), [](const auto& row) {
            return std::any_of(row.cells.begin(), row.cells.end(), [](const auto& cell) { return cell.gap; });
        }));
}

BenchmarkSummary summarise(std::string id, const Comparison& comparison) {
    BenchmarkSummary summary{.id = std::move(id),
                             .name = comparison.name,
                             .createdAt = comparison.createdAt,
                             .gaps = gapsOf(comparison)};
    for (std::size_t column = 0; column < comparison.companies.size(); ++column) {
        summary.companies.push_back(comparison.companies[column].company.name);
        auto& marks = summary.strip.emplace_back();
        for (const auto& row : comparison.rows)
            if (!row.signal && column < row.cells.size())
                marks.push_back(row.cells[column].finding.presence);
    }
    return summary;
}

} // namespace shopwalker
