// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/walk/tick_lines.h"

#include "core/checklist/walk/walk_session.h"
#include "core/checklist/walk/walked_path.h"

namespace shopwalker {

namespace {

/// Lists written by hand may have one id in two groups; the program gives none twice.
bool isOnly(const Checklist& list, const Question& line) {
    int found = 0;
    for (const auto& group : list.steps)
        for (const auto& other : group.questions)
            found += other.id == line.id;
    return found == 1;
}

} // namespace

std::string tickedTouchpoint(const Checklist& list, const Step& group, const Question& line) {
    if (!line.prefill.empty())
        return line.prefill;
    if (!group.touchpoint.empty())
        return group.touchpoint;
    if (line.type != QuestionType::YesNo)
        return {};
    return list.id + "#" + (isOnly(list, line) ? line.id : group.id + "/" + line.id);
}

WalkedPath tickedLines(const WalkSession& session) {
    const auto& list = session.checklist();
    WalkedPath path{.walk = session.walk(), .title = list.title, .steps = {}, .begun = {}};
    path.begun = begunAt(path.walk);
    path.walk.answers.clear();
    for (const auto& place : session.shownPlaces()) {
        const auto* answer = session.answerAt(place);
        const auto& group = list.steps[place.step];
        const auto& line = group.questions[place.question];
        auto touchpoint = tickedTouchpoint(list, group, line);
        if (answer == nullptr || touchpoint.empty())
            continue;
        path.steps.push_back({.id = group.id,
                              .title = line.label,
                              .touchpoint = std::move(touchpoint),
                              .stage = group.stage,
                              .channel = group.channel,
                              .repeat = place.repeat,
                              .asked = {{line, *answer}}});
    }
    return path;
}

} // namespace shopwalker
