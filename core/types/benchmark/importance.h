// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace shopwalker {

/// How much each stage, channel and touchpoint counts; 1 where nothing is said. A touchpoint's own weight
/// replaces the product of its stage's and channel's.
struct Weights {
    std::map<std::string, double, std::less<>> stages;
    std::map<std::string, double, std::less<>> channels;
    std::map<std::string, double, std::less<>> touchpoints;

    double of(std::string_view touchpoint, std::string_view stage, std::string_view channel) const {
        if (const auto own = touchpoints.find(touchpoint); own != touchpoints.end())
            return own->second;
        const auto factor = [](const auto& table, std::string_view id) {
            const auto found = table.find(id);
            return found == table.end() ? 1.0 : found->second;
        };
        return factor(stages, stage) * factor(channels, channel);
    }
    bool operator==(const Weights&) const = default;
};

/// Answers to the questions about company and market, by question id: `size` → `small`.
using MarketAnswers = std::map<std::string, std::string, std::less<>>;

/// One rule of catalogue/importance.json: an answer that lifts or lowers stages and channels.
struct ImportanceRule {
    std::string id; ///< names its reason in every language: `importance.<id>`
    std::string question;
    std::string answer;
    std::map<std::string, double> stages; ///< factors
    std::map<std::string, double> channels;
    std::string source; ///< requirement or article

    bool operator==(const ImportanceRule&) const = default;
};

struct ImportanceQuestion {
    std::string id;
    std::vector<std::string> answers;

    bool operator==(const ImportanceQuestion&) const = default;
};

struct ImportanceRules {
    std::vector<ImportanceQuestion> questions;
    std::vector<ImportanceRule> rules;

    bool operator==(const ImportanceRules&) const = default;
};

/// Why a stage or channel was given its weight.
struct WeightReason {
    std::string rule;
    std::string stage;   ///< of the two,
    std::string channel; ///< one is set
    double factor = 1;

    bool operator==(const WeightReason&) const = default;
};

struct SuggestedWeights {
    Weights weights;
    std::vector<WeightReason> reasons; ///< every factor that was multiplied in

    bool operator==(const SuggestedWeights&) const = default;
};

} // namespace shopwalker
