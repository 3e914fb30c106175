// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/benchmark/rechecks.h"

#include "core/checklist/files/shipped_files.h"
#include "core/types/json/json.h"

#include <QUuid>
#include <algorithm>
#include <map>

namespace shopwalker {

namespace {

constexpr std::chrono::days windowLength{7};

std::string recheckId(const Action& action) {
    const QUuid rechecks(
        QStringLiteral("{3e9d4d5c-5f7b-4f3b-9a37-0e1a7d1c6b52}")); // any, but the same always
    return QUuid::createUuidV5(rechecks, QByteArray::fromStdString(action.id))
        .toString(QUuid::WithoutBraces)
        .toStdString();
}

/// With the dates of `planned`, whatever else a person has set since.
Walk moved(Walk walk, const Walk& planned) {
    walk.windowFrom = planned.windowFrom;
    walk.windowTo = planned.windowTo;
    return walk;
}

bool isWanted(const Action& action) {
    return action.status != ActionStatus::Dropped;
}

} // namespace

std::optional<Walk> recheckOf(const Action& action, const std::string& company,
                              const ChecklistLibrary& library) {
    const auto checklist = library.find(action.recheck);
    if (!action.due || !checklist || action.id.empty())
        return std::nullopt;
    return Walk{.id = recheckId(action),
                .company = company,
                .checklist = checklist->id,
                .checklistVersion = checklist->version,
                .checklistHash = shippedHash(checklist->id),
                .state = WalkState::Planned,
                .method = WalkMethod::OwnPath,
                .windowFrom = Moment{.utc = *action.due},
                .windowTo = Moment{.utc = *action.due + windowLength - std::chrono::minutes(1)}};
}

Result<Done> scheduleRechecks(WalkStore& store, const Workbook& workbook, const std::string& company,
                              const ChecklistLibrary& library, std::chrono::sys_seconds now) {
    const auto kept = store.walks();
    const auto deleted = store.bin();
    if (!kept || !deleted)
        return kept ? deleted.error() : kept.error();
    const auto isIn = [](const std::vector<WalkEntry>& entries, const std::string& id) {
        const auto found = std::find_if(entries.begin(), entries.end(),
                                        [&](const auto& entry) { return entry.walk.id == id; });
        return found == entries.end() ? nullptr : &found->walk;
    };
    for (const auto& action : workbook.actions) {
        const auto planned = isWanted(action) ? recheckOf(action, company, library) : std::nullopt;
        const auto id = recheckId(action);
        const auto* walk = isIn(kept.value(), id);
        Result<Done> done = Done{};
        if (planned && walk == nullptr && isIn(deleted.value(), id) == nullptr)
            done = store.create(*planned, now);
        else if (planned && walk != nullptr && walk->state == WalkState::Planned &&
                 (walk->windowFrom != planned->windowFrom || walk->checklist != planned->checklist))
            done = store.saveHead(walk->checklist == planned->checklist ? moved(*walk, *planned) : *planned,
                                  now);
        else if (!planned && walk != nullptr && walk->state == WalkState::Planned)
            done = store.remove(id, now);
        if (!done)
            return done;
    }
    return Done{};
}

} // namespace shopwalker
