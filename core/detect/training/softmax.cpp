// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/detect/training/softmax.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace shopwalker::training {

namespace {

bool isWord(const std::string& feature) {
    return feature.find('=') != std::string::npos;
}

/// The features worth a weight, numbered in alphabetical order.
std::map<std::string, std::size_t> vocabularyOf(const std::vector<Example>& examples,
                                                const Settings& settings) {
    std::map<std::string, std::set<std::string>> sites;
    for (const auto& example : examples)
        for (const auto& feature : example.features)
            sites[feature].insert(example.site);
    std::map<std::string, std::size_t> vocabulary;
    for (const auto& [feature, where] : sites)
        if (where.size() >= (isWord(feature) ? settings.wordSites : settings.sites))
            vocabulary.emplace(feature, vocabulary.size());
    return vocabulary;
}

/// The examples as rows of feature numbers; the last number is the bias, always present.
struct Problem {
    std::vector<std::vector<std::size_t>> rows;
    std::vector<std::size_t> labels;
    std::vector<double> decays; ///< by feature
    std::size_t features;
    std::size_t types;

    /// The gradient of the penalised mean loss at `weights`.
    std::vector<double> gradientAt(const std::vector<double>& weights) const {
        std::vector<double> gradient(weights.size());
        std::vector<double> scores(types);
        for (std::size_t row = 0; row < rows.size(); ++row) {
            std::fill(scores.begin(), scores.end(), 0.0);
            for (const auto feature : rows[row])
                for (std::size_t type = 0; type < types; ++type)
                    scores[type] += weights[feature * types + type];
            const auto highest = *std::max_element(scores.begin(), scores.end());
            double sum = 0;
            for (auto& score : scores)
                sum += score = std::exp(score - highest);
            for (std::size_t type = 0; type < types; ++type)
                scores[type] = scores[type] / sum - (type == labels[row] ? 1 : 0);
            for (const auto feature : rows[row])
                for (std::size_t type = 0; type < types; ++type)
                    gradient[feature * types + type] += scores[type];
        }
        for (std::size_t index = 0; index < gradient.size(); ++index)
            gradient[index] =
                (gradient[index] + decays[index / types] * weights[index]) / static_cast<double>(rows.size());
        return gradient;
    }

    /// A step that never overshoots: one over the largest curvature the loss can have.
    double step() const {
        std::size_t longest = 1;
        for (const auto& row : rows)
            longest = std::max(longest, row.size());
        return 2.0 / static_cast<double>(longest);
    }
};

std::vector<double> minimise(const Problem& problem, int rounds) {
    std::vector<double> weights((problem.features + 1) * problem.types);
    auto ahead = weights;
    double momentum = 1;
    for (int round = 0; round < rounds; ++round) {
        const auto gradient = problem.gradientAt(ahead);
        const auto nextMomentum = (1 + std::sqrt(1 + 4 * momentum * momentum)) / 2;
        for (std::size_t index = 0; index < weights.size(); ++index) {
            const auto next = ahead[index] - problem.step() * gradient[index];
            ahead[index] = next + (momentum - 1) / nextMomentum * (next - weights[index]);
            weights[index] = next;
        }
        momentum = nextMomentum;
    }
    return weights;
}

} // namespace

FormModel fit(const std::vector<Example>& examples, const std::vector<FormType>& types,
              const Settings& settings) {
    const auto vocabulary = vocabularyOf(examples, settings);
    Problem problem{
        .rows = {}, .labels = {}, .decays = {}, .features = vocabulary.size(), .types = types.size()};
    for (const auto& [feature, number] : vocabulary)
        problem.decays.push_back(isWord(feature) ? settings.wordDecay : settings.decay);
    problem.decays.push_back(0);
    for (const auto& example : examples) {
        auto& row = problem.rows.emplace_back();
        for (const auto& feature : example.features)
            if (const auto found = vocabulary.find(feature); found != vocabulary.end())
                row.push_back(found->second);
        row.push_back(problem.features);
        problem.labels.push_back(
            static_cast<std::size_t>(std::find(types.begin(), types.end(), example.type) - types.begin()));
    }
    const auto weights = minimise(problem, settings.rounds);

    FormModel model{.types = types, .bias = {}, .weights = {}};
    const auto rowOf = [&](std::size_t feature) {
        const auto begin = weights.begin() + static_cast<std::ptrdiff_t>(feature * types.size());
        return std::vector<double>(begin, begin + static_cast<std::ptrdiff_t>(types.size()));
    };
    model.bias = rowOf(problem.features);
    for (const auto& [feature, number] : vocabulary)
        model.weights.emplace(feature, rowOf(number));
    return model;
}

} // namespace shopwalker::training
