// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/walk_checklist.h"

#include "core/checklist/checklist_writer.h"
#include "core/checklist/files/checklist_exchange.h"

namespace shopwalker {

namespace {

std::optional<ChecklistLibrary::Entry> readEntry(const std::string& package, const Walk& walk) {
    auto read = readPackage(package, "walk " + walk.id);
    if (!read.problems.empty() || read.entry.checklist.id != walk.checklist ||
        checklistHash(read.entry.checklist) != walk.checklistHash)
        return std::nullopt;
    return std::move(read.entry);
}

} // namespace

Result<Done> planWalk(WalkStore& store, const ChecklistLibrary& library, Walk walk,
                      std::chrono::sys_seconds now) {
    if (const auto found = library.entries.find(walk.checklist); found != library.entries.end()) {
        walk.checklistVersion = found->second.checklist.version;
        walk.checklistHash = checklistHash(found->second.checklist);
        if (auto done = store.keepChecklist(walk.checklistHash, packageText(found->second)); !done)
            return done;
    }
    return store.create(walk, now);
}

std::optional<ChecklistLibrary::Entry> checklistOf(const WalkStore& store, const ChecklistLibrary& library,
                                                   const Walk& walk) {
    const auto found = library.entries.find(walk.checklist);
    const auto current = found == library.entries.end() ? std::nullopt : std::optional(found->second);
    if (walk.checklistHash.empty() || (current && (current->checklist.kind == "inventory" ||
                                                   checklistHash(current->checklist) == walk.checklistHash)))
        return current;
    if (const auto kept = store.checklist(walk.checklistHash); kept && kept.value())
        if (auto entry = readEntry(*kept.value(), walk))
            return entry;
    return current;
}

std::optional<Checklist> checklistOf(const WalkStore& store, const ChecklistLibrary& library,
                                     const Walk& walk, const std::string& language) {
    auto entry = checklistOf(store, library, walk);
    if (!entry)
        return std::nullopt;
    ChecklistLibrary alone;
    alone.entries.emplace(walk.checklist, std::move(*entry));
    return alone.find(walk.checklist, language);
}

bool isChecklistOf(const std::string& package, const Walk& walk) {
    return readEntry(package, walk).has_value();
}

} // namespace shopwalker
