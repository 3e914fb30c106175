// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/compare/chains/alignment.h"

namespace shopwalker {

namespace {

constexpr std::array<std::string_view, 5> stages{"need", "search", "comparison", "decision", "evaluation"};

/// The links of a chain by stage, never going back.
std::array<std::vector<std::size_t>, stages.size()> byStage(const Chain& chain) {
    std::array<std::vector<std::size_t>, stages.size()> links;
    std::size_t reached = 0;
    for (std::size_t index = 0; index < chain.links.size(); ++index) {
        const auto found = std::find(stages.begin(), stages.end(), chain.links[index].stage);
        if (found != stages.end())
            reached = std::max(reached, static_cast<std::size_t>(found - stages.begin()));
        links[reached].push_back(index);
    }
    return links;
}

} // namespace

AlignedChains aligned(std::span<const Chain> chains) {
    AlignedChains result;
    result.lines.resize(chains.size());
    std::vector<std::array<std::vector<std::size_t>, stages.size()>> sorted;
    for (const auto& chain : chains)
        sorted.push_back(byStage(chain));
    for (std::size_t stage = 0; stage < stages.size(); ++stage) {
        std::size_t columns = 0;
        for (const auto& links : sorted)
            columns = std::max(columns, links[stage].size());
        result.stages.insert(result.stages.end(), columns, std::string(stages[stage]));
        for (std::size_t line = 0; line < sorted.size(); ++line)
            for (std::size_t column = 0; column < columns; ++column)
                result.lines[line].push_back(column < sorted[line][stage].size()
                                                 ? std::optional(sorted[line][stage][column])
                                                 : std::nullopt);
    }
    return result;
}

} // namespace shopwalker
