// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/types/walk_merge.h"

#include "core/types/json/json.h"

#include <algorithm>
#include <unordered_map>

namespace shopwalker {

namespace {

using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

Instant writtenAt(const NotedMoment& moment) {
    return moment.explained ? moment.explained->utc : moment.at.utc;
}
Instant writtenAt(const WalkNote& note) {
    return note.at.utc;
}
Instant writtenAt(const WalkEvidence& evidence) {
    return evidence.discarded ? evidence.discarded->utc : evidence.at.utc;
}

/// A later value of the same id takes the place of an earlier one; on a tie the one that stands there stays,
/// unless it comes from the same list and was therefore written after it.
template<class Value>
std::vector<Value> foldById(std::vector<Value> values, bool laterWinsTies) {
    std::vector<Value> folded;
    std::unordered_map<std::string, std::size_t> places;
    for (auto& value : values) {
        const auto [place, isNew] = places.emplace(value.id, folded.size());
        if (isNew || value.id.empty())
            folded.push_back(std::move(value));
        else if (auto& known = folded[place->second]; writtenAt(value) > writtenAt(known) ||
                                                      (laterWinsTies && writtenAt(value) == writtenAt(known)))
            known = std::move(value);
    }
    return folded;
}

template<class Value>
bool contains(const std::vector<Value>& values, const Value& wanted) {
    return std::find(values.begin(), values.end(), wanted) != values.end();
}

template<class Value>
std::vector<Value> unitedById(std::vector<Value> ours, const std::vector<Value>& theirs) {
    for (const auto& value : theirs)
        if (!value.id.empty() || !contains(ours, value))
            ours.push_back(value);
    return foldById(std::move(ours), false);
}

/// What one list lacks falls in by time; each list keeps its own order.
template<class Value>
std::vector<Value> unitedByTime(const std::vector<Value>& ours, const std::vector<Value>& theirs) {
    std::vector<Value> missing, united;
    for (const auto& value : theirs)
        if (!contains(ours, value))
            missing.push_back(value);
    std::merge(ours.begin(), ours.end(), missing.begin(), missing.end(), std::back_inserter(united),
               [](const Value& a, const Value& b) { return a.at.utc < b.at.utc; });
    return united;
}

std::vector<Interruption> unitedInterruptions(std::vector<Interruption> ours,
                                              const std::vector<Interruption>& theirs) {
    for (const auto& interruption : theirs) {
        const auto known = std::find_if(ours.begin(), ours.end(), [&](const Interruption& other) {
            return other.kind == interruption.kind && other.from == interruption.from;
        });
        if (known == ours.end())
            ours.push_back(interruption);
        else if (!known->to)
            known->to = interruption.to;
    }
    return ours;
}

std::vector<StaffMember> unitedStaff(std::vector<StaffMember> ours, const std::vector<StaffMember>& theirs) {
    for (const auto& member : theirs)
        if (std::none_of(ours.begin(), ours.end(), [&](const StaffMember& other) {
                return other.step == member.step && other.repeat == member.repeat &&
                       other.role == member.role;
            }))
            ours.push_back(member);
    return ours;
}

} // namespace

Walk mergedWalks(Walk ours, const Walk& theirs) {
    Walk merged = theirs.changedAt > ours.changedAt ? theirs : ours;
    merged.answers = unitedByTime(ours.answers, theirs.answers);
    merged.reratings = unitedByTime(ours.reratings, theirs.reratings);
    merged.outcomes = unitedByTime(ours.outcomes, theirs.outcomes);
    merged.moments = unitedById(std::move(ours.moments), theirs.moments);
    merged.notes = unitedById(std::move(ours.notes), theirs.notes);
    merged.evidence = unitedById(std::move(ours.evidence), theirs.evidence);
    merged.interruptions = unitedInterruptions(std::move(ours.interruptions), theirs.interruptions);
    merged.staff = unitedStaff(std::move(ours.staff), theirs.staff);
    return merged;
}

std::vector<NotedMoment> latestOfEach(std::vector<NotedMoment> moments) {
    return foldById(std::move(moments), true);
}

std::vector<WalkNote> latestOfEach(std::vector<WalkNote> notes) {
    return foldById(std::move(notes), true);
}

std::vector<WalkEvidence> latestOfEach(std::vector<WalkEvidence> evidence) {
    return foldById(std::move(evidence), true);
}

std::string withoutWord(const std::string& text, std::string_view name) {
    const auto whole = toQString(text);
    const auto word = toQString(name);
    const auto continues = [&](qsizetype at) {
        return at >= 0 && at < whole.size() && (whole[at].isLetterOrNumber() || whole[at].isMark());
    };
    QString result;
    qsizetype done = 0;
    for (auto at = whole.indexOf(word); !word.isEmpty() && at >= 0; at = whole.indexOf(word, at + 1)) {
        const auto end = at + word.size();
        if (at < done || continues(at - 1) || continues(end))
            continue;
        result += whole.mid(done, at - done) + u'…';
        done = end;
    }
    return (result + whole.mid(done)).toStdString();
}

Walk withoutName(Walk walk, std::string_view name) {
    const auto clean = [&](std::string& text) { text = withoutWord(text, name); };
    for (auto& member : walk.staff)
        if (member.name == name)
            member.name.clear();
    for (auto& answer : walk.answers) {
        clean(answer.value.text);
        clean(answer.value.found);
    }
    for (auto& rerating : walk.reratings)
        clean(rerating.reason);
    for (auto& moment : walk.moments) {
        clean(moment.note);
        clean(moment.explanation);
    }
    for (auto& evidence : walk.evidence)
        clean(evidence.caption);
    for (auto& outcome : walk.outcomes)
        clean(outcome.obstacle);
    for (auto& note : walk.notes)
        clean(note.text);
    clean(walk.revisionReason);
    return walk;
}

Walk withoutStaffNames(Walk walk) {
    for (auto& member : walk.staff)
        member.name.clear();
    return walk;
}

} // namespace shopwalker
