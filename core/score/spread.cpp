// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/score/spread.h"

#include <cmath>
#include <map>
#include <numeric>

namespace shopwalker {

namespace {

struct Opinion {
    const Walk* walk;
    const AskedQuestion* asked;
};

bool isOpinion(const AskedQuestion& asked) {
    if (!asked.answer || asked.answer->notApplicable)
        return false;
    switch (asked.question.type) {
    case QuestionType::YesNo:
    case QuestionType::Scale:
    case QuestionType::Choice:
    case QuestionType::MultiChoice:
    case QuestionType::Reaction:
    case QuestionType::Emotion: return true;
    default: return false;
    }
}

bool areAlike(const AskedQuestion& one, const AskedQuestion& other) {
    const auto& left = one.answer->value;
    const auto& right = other.answer->value;
    if (one.question.type == QuestionType::Scale)
        return left.number && right.number && std::abs(*left.number - *right.number) <= 1;
    auto leftWords = left.choices;
    auto rightWords = right.choices;
    std::sort(leftWords.begin(), leftWords.end());
    std::sort(rightWords.begin(), rightWords.end());
    return leftWords == rightWords;
}

bool isPairOfTesters(const Walk& one, const Walk& other) {
    return &one != &other && one.location == other.location &&
           (one.tester.empty() || one.tester != other.tester);
}

} // namespace

Spread spreadOf(std::span<const double> points) {
    if (points.empty())
        return {};
    const auto count = static_cast<double>(points.size());
    const auto mean = std::accumulate(points.begin(), points.end(), 0.0) / count;
    double squares = 0;
    for (const auto value : points)
        squares += (value - mean) * (value - mean);
    return {.walks = static_cast<int>(points.size()),
            .mean = mean,
            .least = *std::min_element(points.begin(), points.end()),
            .most = *std::max_element(points.begin(), points.end()),
            .deviation = points.size() < 2 ? 0 : std::sqrt(squares / (count - 1))};
}

Agreement agreementOn(std::span<const WalkedPath> paths, std::string_view touchpoint) {
    // A repeat is another employee or visit: first is compared with first, second with second.
    std::map<std::tuple<std::string, std::string, int, std::string>, std::vector<Opinion>> opinions;
    for (const auto& path : paths)
        for (const auto& step : path.steps)
            if (step.touchpoint == touchpoint)
                for (const auto& asked : step.asked)
                    if (isOpinion(asked))
                        opinions[{path.walk.checklist, step.id, step.repeat, asked.question.id}].push_back(
                            {&path.walk, &asked});
    Agreement agreement;
    for (const auto& [question, given] : opinions)
        for (std::size_t one = 0; one < given.size(); ++one)
            for (std::size_t other = one + 1; other < given.size(); ++other)
                if (isPairOfTesters(*given[one].walk, *given[other].walk)) {
                    ++agreement.pairs;
                    agreement.alike += areAlike(*given[one].asked, *given[other].asked);
                }
    return agreement;
}

} // namespace shopwalker
