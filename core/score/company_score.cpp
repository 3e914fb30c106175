// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/score/company_score.h"

#include "core/score/points.h"
#include "core/score/spread.h"

namespace shopwalker {

namespace {

constexpr const char* stages[] = {"need", "search", "comparison", "decision", "evaluation"};

/// A mean in the making.
struct WeightedMean {
    double sum = 0;
    double weight = 0;

    void add(double value, double share) {
        sum += share * value;
        weight += share;
    }
    std::optional<double> value() const { return weight > 0 ? std::optional(sum / weight) : std::nullopt; }
};

const Rerating* lastRerating(const Walk& walk, const std::string& step) {
    const Rerating* last = nullptr;
    for (const auto& rerating : walk.reratings)
        if (rerating.step == step)
            last = &rerating;
    return last;
}

bool isMeantFor(const Question& question, Audience audience) {
    return audience == Audience::Owner || question.audience != "owner";
}

void addStep(const WalkedPath& path, const WalkedStep& step, Audience audience, WeightedMean& mean) {
    const auto* rerated = lastRerating(path.walk, step.id);
    bool reactionAsked = false;
    for (const auto& [question, answer] : step.asked) {
        if (!isMeantFor(question, audience) || question.weight <= 0)
            continue;
        const bool isReaction = question.type == QuestionType::Reaction;
        reactionAsked = reactionAsked || isReaction;
        const auto points = isReaction && rerated ? reactionPoints(rerated->reaction)
                            : answer              ? pointsOf(question, *answer)
                                                  : std::nullopt;
        if (points)
            mean.add(*points, question.weight);
    }
    if (rerated && !reactionAsked)
        if (const auto points = reactionPoints(rerated->reaction))
            mean.add(*points, 1);
}

std::optional<double> walkPoints(const WalkedPath& path, const std::string& touchpoint, Audience audience) {
    WeightedMean mean;
    for (const auto& step : path.steps)
        if (step.touchpoint == touchpoint)
            addStep(path, step, audience, mean);
    return mean.value();
}

std::optional<double> listPoints(const WalkedPath& ticks, const std::string& touchpoint) {
    WeightedMean mean;
    for (const auto& line : ticks.steps)
        if (line.touchpoint == touchpoint)
            for (const auto& asked : line.asked)
                if (const auto points = tickPoints(asked))
                    mean.add(*points, asked.question.weight);
    return mean.value();
}

int badness(std::string_view reaction) {
    return reaction == "negative" ? 2 : reaction == "neutral" ? 1 : 0;
}

/// The reactions to a touchpoint: those of each step, and of each tick.
std::vector<std::string> reactionsOf(std::span<const WalkedPath> paths, std::span<const WalkedPath> ticks,
                                     const std::string& touchpoint) {
    std::vector<std::string> reactions;
    const auto add = [&](const std::string& reaction) {
        if (reactionPoints(reaction))
            reactions.push_back(reaction);
    };
    for (const auto& path : paths)
        for (const auto& step : path.steps)
            if (step.touchpoint == touchpoint && counts(path.walk))
                add(reactionTo(path, step));
    for (const auto& list : ticks)
        for (const auto& line : list.steps)
            if (line.touchpoint == touchpoint)
                for (const auto& asked : line.asked)
                    if (tickPoints(asked))
                        add(asked.question.type == QuestionType::Reaction ? answeredReaction(line)
                                                                          : asked.answer->value.reaction);
    return reactions;
}

std::string middleOf(std::vector<std::string> reactions) {
    if (reactions.empty())
        return {};
    std::sort(reactions.begin(), reactions.end(),
              [](const auto& one, const auto& other) { return badness(one) < badness(other); });
    return reactions[reactions.size() / 2];
}

void rateByPresence(TouchpointScore& score, const Finding& finding) {
    if (finding.presence != Presence::Present && finding.presence != Presence::Absent)
        return;
    score.points = finding.presence == Presence::Present ? 100 : 0;
    score.presenceOnly = true;
}

TouchpointScore rate(const Touchpoint& row, std::span<const WalkedPath> paths,
                     std::span<const WalkedPath> ticks, const Finding* finding, Audience audience) {
    TouchpointScore score{.touchpoint = row.id, .stage = row.stage, .channel = row.channel};
    for (const auto& path : paths) {
        if (!counts(path.walk))
            continue;
        if (const auto points = walkPoints(path, row.id, audience))
            score.walkPoints.push_back(*points);
        const auto failures = failuresOf(path, row.id, audience);
        score.failures.insert(score.failures.end(), failures.begin(), failures.end());
    }
    for (const auto& list : ticks)
        if (const auto points = listPoints(list, row.id))
            score.walkPoints.push_back(*points);
    score.reaction = middleOf(reactionsOf(paths, ticks, row.id));
    score.spread = spreadOf(score.walkPoints);
    if (score.spread.walks > 0) {
        score.points = score.spread.mean;
        score.agreement = agreementOn(paths, row.id);
    } else if (finding != nullptr) {
        rateByPresence(score, *finding);
    }
    return score;
}

/// A group of touchpoints in the making.
struct Group {
    GroupScore score;
    WeightedMean mean;

    void add(const TouchpointScore& touchpoint, double weight) {
        ++score.total;
        score.failures += static_cast<int>(touchpoint.failures.size());
        if (!touchpoint.points)
            return;
        ++score.known;
        score.presenceOnly += touchpoint.presenceOnly;
        mean.add(*touchpoint.points, weight);
    }
    GroupScore finished() {
        score.points = mean.value();
        return score;
    }
};

Group& groupOf(std::vector<Group>& groups, const std::string& id) {
    const auto found =
        std::find_if(groups.begin(), groups.end(), [&](const Group& group) { return group.score.id == id; });
    if (found != groups.end())
        return *found;
    groups.push_back({.score = {.id = id}, .mean = {}});
    return groups.back();
}

} // namespace

bool counts(const Walk& walk) {
    return walk.state == WalkState::WaitingForReplies || walk.state == WalkState::Done ||
           walk.state == WalkState::Accepted;
}

bool counts(const Walk& walk, std::string_view kind) {
    return kind == tickListKind ? walk.state != WalkState::Planned : counts(walk);
}

std::optional<double> tickPoints(const AskedQuestion& line) {
    if (!line.answer || line.answer->notApplicable)
        return std::nullopt;
    if (line.question.type == QuestionType::Reaction)
        return pointsOf(line.question, *line.answer);
    const auto& value = line.answer->value;
    const bool there = !value.choices.empty() && value.choices.front() == "yes";
    return there ? reactionPoints(value.reaction) : std::nullopt;
}

std::string reactionTo(const WalkedPath& path, const WalkedStep& step) {
    if (const auto* rerated = lastRerating(path.walk, step.id))
        return rerated->reaction;
    return answeredReaction(step);
}

std::string answeredReaction(const WalkedStep& step) {
    for (const auto& [question, answer] : step.asked)
        if (question.type == QuestionType::Reaction && answer && !answer->notApplicable &&
            !answer->value.choices.empty())
            return answer->value.choices.front();
    return {};
}

std::vector<CriticalFailure> failuresOf(const WalkedPath& path, std::string_view touchpoint,
                                        Audience audience) {
    std::vector<CriticalFailure> failures;
    for (const auto& step : path.steps) {
        if (step.touchpoint != touchpoint)
            continue;
        for (const auto& [question, answer] : step.asked)
            if (question.critical && isMeantFor(question, audience) && answer &&
                pointsOf(question, *answer) == 0.0)
                failures.push_back({path.walk.id, step.id + "." + question.id, question.label});
    }
    return failures;
}

CompanyScore scoreCompany(std::span<const WalkedPath> paths, std::span<const Finding> findings,
                          const Touchpoints& rows, const Weights& weights, Audience audience,
                          std::span<const WalkedPath> ticks) {
    // Walks are large: they are copied only where some of them do not count.
    std::vector<WalkedPath> some;
    const auto isCounted = [](const WalkedPath& path) { return counts(path.walk); };
    const bool allCount = std::all_of(paths.begin(), paths.end(), isCounted);
    if (!allCount)
        std::copy_if(paths.begin(), paths.end(), std::back_inserter(some), isCounted);
    const auto counted = allCount ? paths : std::span<const WalkedPath>(some);
    std::unordered_map<std::string_view, const Finding*> findingOf;
    for (const auto& finding : findings)
        findingOf.emplace(finding.touchpoint, &finding);

    CompanyScore company{.walks = static_cast<int>(counted.size())};
    std::vector<Group> byStage, byChannel;
    Group total;
    for (const auto* stage : stages)
        groupOf(byStage, stage);
    for (const auto& row : rows) {
        const auto found = findingOf.find(row.id);
        const auto* finding = found == findingOf.end() ? nullptr : found->second;
        auto score = rate(row, counted, ticks, finding, audience);
        // What failed or was rated was there, whatever a finding says.
        const bool applies = score.points || !score.failures.empty() || finding == nullptr ||
                             finding->presence != Presence::NotApplicable;
        if (applies) {
            const auto weight = weights.of(row.id, row.stage, row.channel);
            groupOf(byStage, row.stage).add(score, weight);
            groupOf(byChannel, row.channel).add(score, weight);
            total.add(score, weight);
        }
        company.touchpoints.push_back(std::move(score));
    }
    for (auto& group : byStage)
        if (!group.score.id.empty())
            company.stages.push_back(group.finished());
    for (auto& group : byChannel)
        if (!group.score.id.empty())
            company.channels.push_back(group.finished());
    company.total = total.finished();
    return company;
}

} // namespace shopwalker
