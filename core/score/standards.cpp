// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/score/standards.h"

#include "core/score/points.h"

#include <algorithm>

namespace shopwalker {

namespace {

bool isMeasured(QuestionType type) {
    return type == QuestionType::Number || type == QuestionType::Money || type == QuestionType::Count ||
           type == QuestionType::Duration || type == QuestionType::ReplyTimer;
}

/// A choice only where its options are worth points.
bool earnsPoints(const Question& question) {
    switch (question.type) {
    case QuestionType::YesNo:
    case QuestionType::Scale:
    case QuestionType::Reaction:
    case QuestionType::Promise: return true;
    case QuestionType::Choice:
    case QuestionType::MultiChoice:
        return std::any_of(question.options.begin(), question.options.end(),
                           [](const auto& option) { return option.score.has_value(); });
    default: return false;
    }
}

void hold(const WalkedPath& path, const WalkedStep& step, const Standard& standard,
          std::vector<StandardVerdict>& verdicts) {
    for (const auto& [question, answer] : step.asked) {
        if (step.id + "." + question.id != standard.question || !answer)
            continue;
        const auto measured = measureOf(question, *answer);
        const auto value = measured ? measured : pointsOf(question, *answer);
        if (value)
            verdicts.push_back(
                {.standard = standard,
                 .walk = path.walk.id,
                 .label = question.label,
                 .value = *value,
                 .passed = standard.atMost ? *value <= standard.limit : *value >= standard.limit});
    }
}

constexpr double usualPoints = 80; ///< where a question has no target
constexpr double usualSeconds = 60;

Standard standardOf(const Question& question, const std::string& checklist, const std::string& step) {
    Standard standard{.checklist = checklist, .question = step, .atMost = false};
    standard.question.append(1, '.').append(question.id);
    if (question.target) {
        standard.limit = question.target->good;
        standard.atMost = question.target->good < question.target->bad;
        standard.unit = question.target->unit;
    } else if (question.type == QuestionType::Duration || question.type == QuestionType::ReplyTimer) {
        standard.atMost = true;
        standard.limit = usualSeconds;
        standard.unit = std::string("s");
    } else if (!isMeasured(question.type)) {
        standard.limit = usualPoints;
    }
    return standard;
}

} // namespace

std::vector<StandardChoice> standardChoices(std::span<const WalkedPath> paths) {
    std::vector<StandardChoice> choices;
    for (const auto& path : paths)
        for (const auto& step : path.steps)
            for (const auto& [question, answer] : step.asked) {
                if (!isMeasured(question.type) && !earnsPoints(question))
                    continue;
                StandardChoice choice{standardOf(question, path.walk.checklist, step.id), question.label,
                                      step.title};
                const bool known = std::any_of(choices.begin(), choices.end(), [&](const auto& one) {
                    return one.standard.checklist == choice.standard.checklist &&
                           one.standard.question == choice.standard.question;
                });
                if (!known)
                    choices.push_back(std::move(choice));
            }
    return choices;
}

std::vector<Standard> suggestedStandards(const Checklist& checklist) {
    std::vector<Standard> standards;
    for (const auto& step : checklist.steps)
        for (const auto& question : step.questions)
            if (question.target)
                standards.push_back(standardOf(question, checklist.id, step.id));
    return standards;
}

std::vector<StandardVerdict> verdicts(std::span<const WalkedPath> paths,
                                      std::span<const Standard> standards) {
    std::vector<StandardVerdict> all;
    for (const auto& standard : standards)
        for (const auto& path : paths)
            if (path.walk.checklist == standard.checklist)
                for (const auto& step : path.steps)
                    hold(path, step, standard, all);
    return all;
}

} // namespace shopwalker
