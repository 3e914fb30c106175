// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/score/points.h"

#include <chrono>

namespace shopwalker {

namespace {

constexpr double full = 100;
constexpr double neutralReaction = 75;

const std::string& firstChoice(const Answer& answer) {
    static const std::string none;
    return answer.value.choices.empty() ? none : answer.value.choices.front();
}

std::optional<double> choicePoints(const Question& question, const Answer& answer) {
    std::optional<double> sum;
    for (const auto& option : question.options) {
        const auto& chosen = answer.value.choices;
        if (!option.score)
            continue;
        // Nothing chosen among scored options is an answer, too: it earns nothing.
        if (std::find(chosen.begin(), chosen.end(), option.id) != chosen.end())
            sum = sum.value_or(0) + *option.score;
        else if (question.type == QuestionType::MultiChoice)
            sum = sum.value_or(0);
    }
    return sum ? std::optional(std::clamp(*sum, 0.0, full)) : std::nullopt;
}

std::optional<double> targetPoints(const Question& question, const Answer& answer) {
    const auto measure = measureOf(question, answer);
    if (!question.target || !measure)
        return std::nullopt;
    const auto [good, bad, unit] = *question.target;
    if (good == bad)
        return *measure == good ? full : 0;
    return std::clamp((*measure - bad) / (good - bad), 0.0, 1.0) * full;
}

std::optional<double> scalePoints(const Question& question, const Answer& answer) {
    if (!answer.value.number || question.scaleTo < 2)
        return std::nullopt;
    return std::clamp((*answer.value.number - 1) / (question.scaleTo - 1), 0.0, 1.0) * full;
}

std::optional<double> promisePoints(const Answer& answer) {
    const auto& verdict = firstChoice(answer);
    return verdict == "kept" ? std::optional(full) : verdict == "broken" ? std::optional(0.0) : std::nullopt;
}

std::optional<double> secondsOf(const Question& question, const Answer& answer) {
    const auto& value = answer.value;
    if (question.type != QuestionType::ReplyTimer || value.number)
        return value.number;
    if (!value.sent || !value.replied)
        return std::nullopt;
    return std::chrono::duration<double>(value.replied->utc - value.sent->utc).count();
}

} // namespace

double secondsIn(std::string_view unit) {
    return unit == "s" ? 1 : unit == "min" ? 60 : unit == "h" ? 3600 : unit == "d" ? 86400 : 0;
}

std::optional<double> measureOf(const Question& question, const Answer& answer) {
    if (answer.notApplicable)
        return std::nullopt;
    switch (question.type) {
    case QuestionType::Number:
    case QuestionType::Money:
    case QuestionType::Count: return answer.value.number;
    case QuestionType::Duration:
    case QuestionType::ReplyTimer: {
        const auto seconds = secondsOf(question, answer);
        const auto unit = question.target ? secondsIn(question.target->unit) : 1;
        return seconds && unit > 0 ? std::optional(*seconds / unit) : seconds;
    }
    default: return std::nullopt;
    }
}

std::optional<double> reactionPoints(std::string_view reaction) {
    if (reaction == "positive")
        return full;
    if (reaction == "neutral")
        return neutralReaction;
    return reaction == "negative" ? std::optional(0.0) : std::nullopt;
}

std::optional<double> pointsOf(const Question& question, const Answer& answer) {
    if (answer.notApplicable)
        return std::nullopt;
    switch (question.type) {
    case QuestionType::YesNo:
        return firstChoice(answer).empty() ? std::nullopt
                                           : std::optional(firstChoice(answer) == question.good ? full : 0);
    case QuestionType::Scale: return scalePoints(question, answer);
    case QuestionType::Choice:
    case QuestionType::MultiChoice: return choicePoints(question, answer);
    case QuestionType::Number:
    case QuestionType::Money:
    case QuestionType::Count:
    case QuestionType::Duration:
    case QuestionType::ReplyTimer: return targetPoints(question, answer);
    case QuestionType::Reaction: return reactionPoints(firstChoice(answer));
    case QuestionType::Promise: return promisePoints(answer);
    case QuestionType::Text:
    case QuestionType::DateTime:
    case QuestionType::Photo:
    case QuestionType::Audio:
    case QuestionType::Place:
    case QuestionType::Emotion: return std::nullopt;
    }
    return std::nullopt;
}

} // namespace shopwalker
