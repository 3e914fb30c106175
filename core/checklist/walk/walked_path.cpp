// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/walk/walked_path.h"

#include "core/checklist/walk/walk_session.h"

namespace shopwalker {

WalkedPath layAlong(const Checklist& checklist, const Walk& walk) {
    return layAlong(WalkSession(checklist, walk));
}

std::optional<Moment> begunAt(const Walk& walk) {
    return walk.answers.empty() ? std::nullopt : std::optional(walk.answers.front().at);
}

WalkedPath layAlong(const WalkSession& session) {
    const auto& checklist = session.checklist();
    WalkedPath path{.walk = session.walk(), .title = checklist.title, .steps = {}};
    path.begun = begunAt(path.walk);
    path.walk.answers.clear();
    for (std::size_t index = 0; index < checklist.steps.size(); ++index) {
        const auto& step = checklist.steps[index];
        for (int repeat = 0; repeat < session.repeatsOf(index); ++repeat) {
            auto& walked = path.steps.emplace_back(WalkedStep{
                .id = step.id,
                .title = step.title,
                .touchpoint = step.touchpoint.empty() ? checklist.id + "#" + step.id : step.touchpoint,
                .stage = step.stage,
                .channel = step.channel,
                .repeat = repeat,
                .asked = {}});
            for (std::size_t question = 0; question < step.questions.size(); ++question) {
                const QuestionPlace place{index, repeat, question};
                if (!session.isShown(place))
                    continue;
                const auto* answer = session.answerAt(place);
                walked.asked.push_back(
                    {step.questions[question], answer ? std::optional(*answer) : std::nullopt});
            }
        }
    }
    return path;
}

} // namespace shopwalker
