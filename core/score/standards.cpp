// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/score/standards.h"

#include "core/score/points.h"

namespace shopwalker {

namespace {

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

} // namespace

std::vector<Standard> suggestedStandards(const Checklist& checklist) {
    std::vector<Standard> standards;
    for (const auto& step : checklist.steps)
        for (const auto& question : step.questions)
            if (question.target)
                standards.push_back({.checklist = checklist.id,
                                     .question = step.id + "." + question.id,
                                     .limit = question.target->good,
                                     .atMost = question.target->good < question.target->bad,
                                     .unit = question.target->unit});
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
