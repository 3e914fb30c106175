// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/score/importance.h"

namespace shopwalker {

namespace {

using Table = std::map<std::string, double, std::less<>>;

void multiply(Table& weights, const std::string& id, double factor) {
    weights.try_emplace(id, 1).first->second *= factor;
}

void replace(Table& weights, const Table& manual) {
    for (const auto& [id, weight] : manual)
        weights[id] = weight;
}

} // namespace

SuggestedWeights suggestWeights(const ImportanceRules& rules, const MarketAnswers& answers) {
    SuggestedWeights suggested;
    for (const auto& rule : rules.rules) {
        const auto given = answers.find(rule.question);
        if (given == answers.end() || given->second != rule.answer)
            continue;
        for (const auto& [stage, factor] : rule.stages) {
            multiply(suggested.weights.stages, stage, factor);
            suggested.reasons.push_back({rule.id, stage, {}, factor});
        }
        for (const auto& [channel, factor] : rule.channels) {
            multiply(suggested.weights.channels, channel, factor);
            suggested.reasons.push_back({rule.id, {}, channel, factor});
        }
    }
    return suggested;
}

Weights withOverrides(Weights suggested, const Weights& manual) {
    replace(suggested.stages, manual.stages);
    replace(suggested.channels, manual.channels);
    replace(suggested.touchpoints, manual.touchpoints);
    return suggested;
}

} // namespace shopwalker
