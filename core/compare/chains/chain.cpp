// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/compare/chains/chain.h"

#include "core/score/company_score.h"
#include "core/types/limits.h"

namespace shopwalker {

namespace {

int badness(std::string_view reaction) {
    return reaction == "negative" ? 3 : reaction == "neutral" ? 2 : reaction == "positive" ? 1 : 0;
}

void takeRerating(const WalkedPath& path, const WalkedStep& step, ChainLink& link) {
    for (const auto& rerating : path.walk.reratings)
        if (rerating.step == step.id)
            link.rerateReason = rerating.reason;
    const auto first = answeredReaction(step);
    if (!first.empty() && first != link.reaction)
        link.firstReaction = first;
}

/// The shopper's impression of a step: the last one counts.
void takeOutcome(const WalkedPath& path, const WalkedStep& step, ChainLink& link) {
    const auto& outcomes = path.walk.outcomes;
    const auto last = std::find_if(outcomes.rbegin(), outcomes.rend(), [&](const StepOutcome& outcome) {
        return outcome.step == step.id && outcome.repeat == step.repeat;
    });
    if (last == outcomes.rend())
        return;
    link.decision = last->decision;
    link.effects = last->effects;
    link.emotion = last->emotion;
    link.obstacle = last->obstacle;
    if (link.reaction.empty())
        link.reaction = last->reaction;
}

bool hasOutcome(const ChainLink& link) {
    return !link.decision.empty() || !link.effects.empty() || !link.emotion.empty() || !link.obstacle.empty();
}

/// The label of the first critical question that failed at a step, whatever the shopper felt beside it.
std::string failureAt(const WalkedPath& path, const WalkedStep& step) {
    for (const auto& failure : failuresOf(path, step.touchpoint, Audience::Everybody))
        if (failure.question.starts_with(step.id + "."))
            return failure.label;
    return {};
}

ChainLink linkOf(const WalkedPath& path, const WalkedStep& step, const ChainRules& rules) {
    ChainLink link{.id = step.id,
                   .title = step.title,
                   .touchpoint = step.touchpoint,
                   .stage = step.stage,
                   .channel = step.channel,
                   .reaction = reactionTo(path, step),
                   .people = rules.peopleAt(step.touchpoint, step.channel)};
    for (const auto& [question, answer] : step.asked)
        if (answer) {
            link.met = true;
            link.seconds += std::chrono::duration<double>(answer->spent).count();
        }
    takeRerating(path, step, link);
    takeOutcome(path, step, link);
    link.failure = failureAt(path, step);
    if (link.reaction.empty() && !link.failure.empty())
        link.reaction = "negative";
    return link;
}

/// Another visit or employee at the same link.
void join(ChainLink& link, const ChainLink& repeat) {
    if (badness(repeat.reaction) > badness(link.reaction)) {
        link.reaction = repeat.reaction;
        link.firstReaction = repeat.firstReaction;
    }
    if (link.failure.empty())
        link.failure = repeat.failure;
    if (!repeat.decision.empty() && link.decision != "leaves") // who left once is gone
        link.decision = repeat.decision;
    for (const auto& effect : repeat.effects)
        if (std::find(link.effects.begin(), link.effects.end(), effect) == link.effects.end())
            link.effects.push_back(effect);
    if (!repeat.emotion.empty())
        link.emotion = repeat.emotion;
    if (link.obstacle.empty())
        link.obstacle = repeat.obstacle;
    link.met = link.met || repeat.met;
    link.seconds += repeat.seconds;
    link.people += repeat.met ? repeat.people : 0;
}

/// Said at the end of a walk, an impression belongs to where the shopper got to; at a step before the end it
/// says that the shopper got there.
void placeOutcomes(Chain& chain) {
    if (chain.links.empty())
        return;
    auto& last = chain.links.back();
    for (auto& link : chain.links)
        link.met = link.met || (&link != &last && hasOutcome(link));
    if (last.met || !hasOutcome(last))
        return;
    const auto met =
        std::find_if(chain.links.rbegin(), chain.links.rend(), [](const auto& link) { return link.met; });
    if (met != chain.links.rend() && !hasOutcome(*met)) {
        met->decision = std::exchange(last.decision, {});
        met->effects = std::exchange(last.effects, {});
        met->emotion = std::exchange(last.emotion, {});
        met->obstacle = std::exchange(last.obstacle, {});
    }
}

std::vector<std::string> warningsOf(const Chain& chain, const ChainVerdict& verdict) {
    std::vector<std::string> warnings;
    if (chain.links.empty())
        warnings.push_back("no-links");
    else if (!verdict.hasFinalLink)
        warnings.push_back("no-final-link");
    if (chain.next.empty())
        warnings.push_back("no-continuation");
    if (verdict.hasNegative)
        warnings.push_back("negative-link");
    if (verdict.deadEnd)
        warnings.push_back("dead-end");
    return warnings;
}

/// Where the shopper said that nothing leads on, else where the walk came no further.
std::optional<std::size_t> deadEndOf(const Chain& chain) {
    for (std::size_t index = 0; index + 1 < chain.links.size(); ++index)
        if (chain.links[index].met && chain.links[index].decision == "stops")
            return index;
    std::optional<std::size_t> last;
    for (std::size_t index = 0; index < chain.links.size(); ++index)
        if (chain.links[index].met)
            last = index;
    return last && *last + 1 < chain.links.size() ? last : std::nullopt;
}

} // namespace

Chain chainOf(const WalkedPath& path, const ChainRules& rules) {
    Chain chain{.id = path.walk.id,
                .name = path.title,
                .company = path.walk.company,
                .origin = ChainOrigin::Walk,
                .entrance = path.walk.entrance,
                .tester = path.walk.tester,
                .insider = path.walk.insider,
                .customerStatus = path.walk.customerStatus,
                .location = path.walk.location,
                .walkedAt = path.begun,
                .links = {}};
    for (const auto& step : path.steps) {
        auto link = linkOf(path, step, rules);
        if (step.repeat > 0 && !chain.links.empty() && chain.links.back().id == step.id)
            join(chain.links.back(), link);
        else
            chain.links.push_back(std::move(link));
    }
    placeOutcomes(chain);
    return chain;
}

Chain chainOf(const Checklist& checklist, const ChainRules& rules) {
    Chain chain{.id = checklist.id, .name = checklist.title, .origin = ChainOrigin::Template, .links = {}};
    for (const auto& step : checklist.steps) {
        const auto touchpoint = step.touchpoint.empty() ? checklist.id + "#" + step.id : step.touchpoint;
        chain.links.push_back({.id = step.id,
                               .title = step.title,
                               .touchpoint = touchpoint,
                               .stage = step.stage,
                               .channel = step.channel,
                               .people = rules.peopleAt(touchpoint, step.channel)});
    }
    return chain;
}

bool breaks(const ChainLink& link) {
    return link.reaction == "negative" || !link.failure.empty() || (link.met && link.decision == "leaves");
}

void applyNotes(Chain& chain, std::span<const TouchpointNote> notes) {
    for (const auto& note : notes)
        for (auto& link : chain.links)
            if (note.automated && !link.touchpoint.empty() && link.touchpoint == note.touchpoint)
                link.people = *note.automated ? 0 : std::max(1, link.people);
}

ChainVerdict verdictOn(const Chain& chain) {
    ChainVerdict verdict;
    verdict.walked = std::any_of(chain.links.begin(), chain.links.end(),
                                 [](const auto& link) { return link.met || !link.reaction.empty(); });
    for (std::size_t index = 0; index < chain.links.size() && !verdict.breakAt; ++index)
        if (breaks(chain.links[index]))
            verdict.breakAt = index;
    verdict.hasNegative = verdict.breakAt.has_value();
    const bool walked = chain.origin == ChainOrigin::Walk;
    if (const auto end = walked ? deadEndOf(chain) : std::nullopt;
        end && (!verdict.breakAt || (*end < *verdict.breakAt && chain.links[*end].decision == "stops"))) {
        verdict.deadEnd = end;
        verdict.breakAt.reset(); // no customer comes that far
    }
    for (std::size_t index = 0; index < chain.links.size() && isReachable(verdict, index); ++index) {
        ++verdict.touches;
        verdict.people += chain.links[index].people;
        verdict.automated += chain.links[index].people == 0;
        verdict.seconds += chain.links[index].seconds;
    }
    verdict.reachesEnd =
        verdict.walked && !verdict.breakAt && !verdict.deadEnd && (!walked || chain.links.back().met);
    verdict.hasFinalLink = !chain.links.empty() && (chain.links.back().stage == "decision" ||
                                                    chain.links.back().stage == "evaluation");
    verdict.band = verdict.touches < limits::touchesFrom ? TouchBand::Below
                   : verdict.touches > limits::touchesTo ? TouchBand::Above
                                                         : TouchBand::Within;
    verdict.warnings = warningsOf(chain, verdict);
    return verdict;
}

bool isReachable(const ChainVerdict& verdict, std::size_t link) {
    return (!verdict.breakAt || link <= *verdict.breakAt) && (!verdict.deadEnd || link <= *verdict.deadEnd);
}

std::optional<std::size_t> weakestLink(const Chain& chain, const CompanyScore& score) {
    const auto verdict = verdictOn(chain);
    if (verdict.breakAt || !verdict.walked)
        return verdict.breakAt;
    std::optional<std::size_t> weakest;
    std::optional<double> least;
    std::optional<double> most;
    for (std::size_t index = 0; index < chain.links.size(); ++index)
        for (const auto& touchpoint : score.touchpoints) {
            if (touchpoint.touchpoint != chain.links[index].touchpoint || !touchpoint.points)
                continue;
            most = std::max(most.value_or(0), *touchpoint.points);
            if (!least || *touchpoint.points < *least) {
                least = touchpoint.points;
                weakest = index;
            }
        }
    return least && *least < *most ? weakest : std::nullopt;
}

} // namespace shopwalker
