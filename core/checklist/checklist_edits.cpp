// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/checklist_edits.h"

#include "core/checklist/checklist_rules.h"
#include "core/types/json/json.h"

#include <algorithm>

namespace shopwalker {

namespace {

template<class Part>
bool moved(std::vector<Part>& parts, std::size_t from, std::size_t to) {
    if (from >= parts.size() || to >= parts.size())
        return false;
    const auto at = [&](std::size_t place) { return parts.begin() + static_cast<std::ptrdiff_t>(place); };
    if (from < to)
        std::rotate(at(from), at(from + 1), at(to + 1));
    else
        std::rotate(at(to), at(from), at(from + 1));
    return true;
}

/// Only what the move itself broke is a reason to refuse: a half-written checklist may have other problems.
Result<Checklist> unlessBroken(Checklist after, const Checklist& before) {
    const auto old = checkRules(before, {});
    for (auto& problem : checkRules(after, {}))
        if (std::find(old.begin(), old.end(), problem) == old.end())
            return problem;
    return after;
}

const Error noSuchPlace{"place", "there is no such place in the checklist", {}};

} // namespace

ChecklistLibrary::Entry copyOf(ChecklistLibrary::Entry entry, const std::string& id) {
    entry.checklist.id = id;
    entry.checklist.version = 1;
    return entry;
}

std::string freshId(std::string_view title, std::string_view fallback,
                    const std::function<bool(const std::string&)>& taken) {
    std::string id;
    for (const auto letter : toQString(title).normalized(QString::NormalizationForm_KD).toLower()) {
        const auto latin = letter.toLatin1();
        if ((latin >= 'a' && latin <= 'z') || (latin >= '0' && latin <= '9'))
            id += latin;
        else if (!letter.isMark() && !id.empty() && id.back() != '-')
            id += '-';
    }
    while (!id.empty() && id.back() == '-')
        id.pop_back();
    if (id.empty())
        id = fallback;
    auto fresh = id;
    for (int number = 2; taken(fresh); ++number)
        fresh = id + "-" + std::to_string(number);
    return fresh;
}

Result<Checklist> withStepMoved(Checklist checklist, std::size_t from, std::size_t to) {
    const auto before = checklist;
    if (!moved(checklist.steps, from, to))
        return noSuchPlace;
    return unlessBroken(std::move(checklist), before);
}

Result<Checklist> withQuestionMoved(Checklist checklist, std::size_t step, std::size_t from, std::size_t to) {
    const auto before = checklist;
    if (step >= checklist.steps.size() || !moved(checklist.steps[step].questions, from, to))
        return noSuchPlace;
    return unlessBroken(std::move(checklist), before);
}

} // namespace shopwalker
