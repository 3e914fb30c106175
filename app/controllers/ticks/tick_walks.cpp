// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/ticks/tick_walks.h"

namespace shopwalker {

namespace {

const Answer* latestAnswer(const Walk& walk, const std::string& question) {
    const Answer* latest = nullptr;
    for (const auto& answer : walk.answers)
        if (answer.question == question)
            latest = &answer;
    return latest;
}

} // namespace

Result<std::string> keptWalk(WalkStore& store, const std::string& list, const std::string& company) {
    const auto entries = store.walks();
    if (!entries)
        return entries.error();
    for (const auto& entry : entries.value())
        if (entry.walk.checklist == list && entry.walk.company == company)
            return entry.walk.id;
    return std::string();
}

Result<Done> moveTicks(WalkStore& store, const std::string& list, const std::string& from,
                       const std::string& to, std::chrono::sys_seconds now) {
    const auto entries = store.walks();
    if (!entries)
        return entries.error();
    for (const auto& entry : entries.value()) {
        if (entry.walk.checklist != list)
            continue;
        const auto walk = store.load(entry.walk.id);
        if (!walk)
            return walk.error();
        if (const auto* ticked = latestAnswer(walk.value(), from); ticked && !ticked->withdrawn) {
            auto moved = *ticked;
            moved.question = to;
            if (auto done = store.addAnswer(entry.walk, moved, now); !done)
                return done;
        }
        for (auto evidence : walk.value().evidence)
            if (evidence.question == from) {
                evidence.question = to;
                if (auto done = store.addEvidence(walk.value().id, evidence); !done)
                    return done;
            }
    }
    return Done{};
}

} // namespace shopwalker
