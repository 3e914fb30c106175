// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/types/walk_merge.h"

#include "core/types/json/json.h"

#include <algorithm>
#include <map>
#include <tuple>
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

/// What was said about what, and when.
auto identityOf(const Answer& answer) {
    return std::tuple(answer.question, answer.repeat, answer.at.utc);
}
auto identityOf(const Rerating& rerating) {
    return std::tuple(rerating.step, 0, rerating.at.utc);
}
auto identityOf(const StepOutcome& outcome) {
    return std::tuple(outcome.step, outcome.repeat, outcome.at.utc);
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
    std::map<decltype(identityOf(std::declval<Value>())), int> known;
    for (const auto& value : ours)
        ++known[identityOf(value)];
    for (const auto& value : theirs)
        if (known[identityOf(value)]-- <= 0)
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
    for (const auto& member : theirs) {
        const auto known = std::find_if(ours.begin(), ours.end(), [&](const StaffMember& other) {
            return other.step == member.step && other.repeat == member.repeat && other.role == member.role;
        });
        if (known == ours.end())
            ours.push_back(member);
        else if (member.at.utc > known->at.utc)
            *known = member;
    }
    return ours;
}

/// By the reviewer's clock; where it was not kept yet, when the walk was saved.
std::optional<Instant> reviewedAt(const Walk& walk) {
    if (walk.reviewed)
        return walk.reviewed->utc;
    if (walk.state == WalkState::Accepted || walk.state == WalkState::RevisionAsked)
        return walk.changedAt;
    return std::nullopt;
}

bool headIsTheirs(const Walk& ours, const Walk& theirs) {
    const auto our = reviewedAt(ours), their = reviewedAt(theirs);
    if (our != their)
        return their > our;
    const bool oursIsAsked = ours.state == WalkState::RevisionAsked;
    if (our && oursIsAsked != (theirs.state == WalkState::RevisionAsked))
        return oursIsAsked;
    return theirs.changedAt > ours.changedAt;
}

} // namespace

Walk mergedWalks(Walk ours, const Walk& theirs) {
    Walk merged = headIsTheirs(ours, theirs) ? theirs : ours;
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

namespace {

using IsName = std::function<bool(QStringView)>;

std::string replacedWords(const std::string& text, qsizetype letters, const IsName& isName) {
    const auto whole = toQString(text);
    const auto continues = [&](qsizetype at) {
        return at >= 0 && at < whole.size() && (whole[at].isLetterOrNumber() || whole[at].isMark());
    };
    QString result;
    qsizetype done = 0;
    for (qsizetype at = 0; letters > 0 && at + letters <= whole.size(); ++at) {
        const auto end = at + letters;
        if (at < done || continues(at - 1) || continues(end) || !isName(QStringView(whole).mid(at, letters)))
            continue;
        result += whole.mid(done, at - done) + u'…';
        done = end;
    }
    return (result + whole.mid(done)).toStdString();
}

} // namespace

std::string withoutWord(const std::string& text, std::string_view name) {
    const auto word = toQString(name);
    return replacedWords(text, word.size(), [&](QStringView other) { return other == word; });
}

Walk withoutName(Walk walk, std::string_view name) {
    const auto word = toQString(name);
    return withoutWords(std::move(walk), word.size(), [&](QStringView other) { return other == word; });
}

Walk withoutWords(Walk walk, qsizetype letters, const IsName& isName) {
    const auto clean = [&](std::string& text) { text = replacedWords(text, letters, isName); };
    for (auto& member : walk.staff)
        if (const auto name = toQString(member.name); name.size() == letters && isName(name))
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
