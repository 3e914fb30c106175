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
    if (link.reaction.empty())
        for (const auto& failure : failuresOf(path, step.touchpoint, Audience::Everybody))
            if (failure.question.starts_with(step.id + ".")) {
                link.failure = failure.label;
                link.reaction = "negative";
                break;
            }
    return link;
}

/// Another visit or employee at the same link.
void join(ChainLink& link, const ChainLink& repeat) {
    if (badness(repeat.reaction) > badness(link.reaction)) {
        link.reaction = repeat.reaction;
        link.firstReaction = repeat.firstReaction;
        link.failure = repeat.failure;
    }
    link.met = link.met || repeat.met;
    link.seconds += repeat.seconds;
    link.people += repeat.met ? repeat.people : 0;
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

std::optional<std::size_t> deadEndOf(const Chain& chain) {
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
                .links = {}};
    for (const auto& step : path.steps) {
        auto link = linkOf(path, step, rules);
        if (step.repeat > 0 && !chain.links.empty() && chain.links.back().id == step.id)
            join(chain.links.back(), link);
        else
            chain.links.push_back(std::move(link));
    }
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

ChainVerdict verdictOn(const Chain& chain) {
    ChainVerdict verdict;
    for (std::size_t index = 0; index < chain.links.size() && !verdict.breakAt; ++index)
        if (chain.links[index].reaction == "negative")
            verdict.breakAt = index;
    verdict.hasNegative = verdict.breakAt.has_value();
    const bool walked = chain.origin == ChainOrigin::Walk;
    if (walked && !verdict.breakAt)
        verdict.deadEnd = deadEndOf(chain);
    for (std::size_t index = 0; index < chain.links.size() && isReachable(verdict, index); ++index) {
        ++verdict.touches;
        verdict.people += chain.links[index].people;
        verdict.automated += chain.links[index].people == 0;
        verdict.seconds += chain.links[index].seconds;
    }
    verdict.reachesEnd =
        !chain.links.empty() && !verdict.breakAt && !verdict.deadEnd && (!walked || chain.links.back().met);
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
    if (const auto verdict = verdictOn(chain); verdict.breakAt)
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
