// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/report/judgement_words.h"

#include "core/compare/scan_change_json.h"
#include "core/plan/reason_detail.h"
#include "core/report/answer_words.h"
#include "core/report/cell_words.h"
#include "core/report/chain_names.h"
#include "core/report/judgement_json.h"
#include "core/types/json/comparison_json.h"
#include "core/types/json/plan_json.h"

#include <cmath>
#include <cstdio>

namespace shopwalker {

namespace {

std::string nameOf(const std::string& touchpoint, const Comparison& comparison,
                   const Touchpoints& touchpoints, const Texts& texts) {
    if (const auto* known = findTouchpoint(touchpoints, touchpoint))
        return texts.touchpoint(*known);
    for (const auto& row : comparison.rows)
        if (row.touchpoint == touchpoint && !row.title.empty())
            return row.title;
    return touchpoint;
}

/// Where the customer's way ends: the link that breaks it, the dead end, else the last one.
std::size_t endOf(const JudgedChain& judged) {
    const auto at = judged.verdict.breakAt ? judged.verdict.breakAt : judged.verdict.deadEnd;
    return at ? *at : judged.chain.links.empty() ? 0 : judged.chain.links.size() - 1;
}

} // namespace

std::string numberWords(double number) {
    char text[32];
    std::snprintf(text, sizeof text, "%.2f", number);
    std::string words(text);
    words.erase(words.find_last_not_of('0') + 1);
    if (words.ends_with('.'))
        words.pop_back();
    return words == "-0" ? "0" : words;
}

std::string pointsWords(const std::optional<double>& points) {
    return points ? numberWords(std::round(*points * 10) / 10) : "–";
}

std::string reasonWords(const Action& action, const Judgement& judgement, const Touchpoints& touchpoints,
                        const Texts& texts) {
    const auto reason = "judgement.reason." + std::string(toWord(action.reason));
    const auto detail = detailOf(action, judgement);
    const bool quotes =
        action.reason == ActionReason::CriticalFailure || action.reason == ActionReason::BrokenPromise;
    Texts::Arguments arguments{
        {"touchpoint", nameOf(action.touchpoint, judgement.comparison, touchpoints, texts)},
        {"detail", detail.text.empty() ? texts.listed(detail.names) : detail.text}};
    if (!detail.names.empty())
        return texts.counted(reason, static_cast<int>(detail.names.size()), std::move(arguments));
    if (detail.text.empty())
        return texts(reason + ".unnamed", arguments);
    return texts(quotes ? reason + ".quoted" : std::string("judgement.reason.told"), arguments);
}

std::string actionWords(const Action& action, const Judgement& judgement, const Touchpoints& touchpoints,
                        const Texts& texts) {
    return action.title.empty() ? reasonWords(action, judgement, touchpoints, texts) : action.title;
}

std::string JudgementWords::say(const std::string& key, const Texts::Arguments& arguments) const {
    return texts("judgement." + key, arguments);
}

std::string JudgementWords::name(const std::string& touchpoint) const {
    return nameOf(touchpoint, comparison(), touchpoints, texts);
}

const std::string& JudgementWords::company(std::size_t index) const {
    return comparison().companies[index].company.name;
}

std::string JudgementWords::action(const Action& action) const {
    return actionWords(action, open.judgement, touchpoints, texts);
}

std::string JudgementWords::reason(const Action& action) const {
    return action.title.empty() || action.reason == ActionReason::ByHand
               ? std::string()
               : reasonWords(action, open.judgement, touchpoints, texts);
}

std::string JudgementWords::measured(double amount, const std::string& unit) const {
    return measuredWords(amount, unit, texts);
}

std::string JudgementWords::score(std::size_t index) const {
    const auto& [rows, stages, channels, total, walks] = comparison().scores[index];
    auto text = say(total.points ? "score" : "noScore", {{"company", company(index)},
                                                         {"points", pointsWords(total.points)},
                                                         {"known", std::to_string(total.known)},
                                                         {"total", std::to_string(total.total)}});
    const auto add = [&](const char* key, int count) {
        if (count > 0)
            text += " · " + say(key, {{"n", std::to_string(count)}});
    };
    add("walks", walks);
    add("presenceOnly", total.presenceOnly);
    add("failures", total.failures);
    return text;
}

std::string JudgementWords::customers() const {
    return open.workbook.customers.empty()
               ? ""
               : say("customers." + open.workbook.customers, {{"company", company(0)}});
}

std::string JudgementWords::location() const {
    if (open.round.location.empty())
        return {};
    std::vector<std::string> there;
    for (const auto index : open.round.there)
        there.push_back(company(index));
    return say("location", {{"location", open.round.location}, {"companies", texts.listed(there)}});
}

std::string JudgementWords::chain(const JudgedChain& judged) const {
    const auto& [chain, verdict, weakest, owner] = judged;
    const auto* key = chain.links.empty() ? "chain.empty"
                      : !verdict.walked   ? "chain.notWalked"
                      : verdict.breakAt   ? "chain.breaks"
                      : verdict.deadEnd   ? "chain.deadEnd"
                                          : "chain.ends";
    const auto* end = chain.links.empty() ? nullptr : &chain.links[endOf(judged)];
    const auto text = say(key, {{"company", company(owner)},
                                {"chain", chainName(chain, texts)},
                                {"link", end == nullptr ? std::string() : linkName(*end)}});
    const bool ended = verdict.breakAt || verdict.deadEnd;
    return ended && !end->obstacle.empty()
               ? say("chain.because", {{"verdict", text}, {"reason", end->obstacle}})
               : text;
}

std::string JudgementWords::linkName(const ChainLink& link) const {
    return link.title.empty() ? name(link.touchpoint) : link.title;
}

std::vector<std::string> JudgementWords::leftWith(const JudgedChain& judged) const {
    std::vector<std::string> sentences;
    for (const auto& link : judged.chain.links) {
        std::string said;
        for (const auto& words : outcomeWords(link, texts))
            said += (said.empty() ? "" : texts("list.separator")) + words;
        if (!said.empty())
            sentences.push_back(say("chain.leftWith", {{"link", linkName(link)}, {"words", said}}));
    }
    return sentences;
}

std::string JudgementWords::chainFigures(const JudgedChain& judged) const {
    return say("chain.figures", {{"touches", std::to_string(judged.verdict.touches)},
                                 {"people", std::to_string(judged.verdict.people)},
                                 {"automated", std::to_string(judged.verdict.automated)}});
}

std::vector<std::string> JudgementWords::unreachable(const JudgedChain& judged) const {
    std::vector<std::string> lost;
    if (judged.verdict.breakAt || judged.verdict.deadEnd)
        for (auto link = endOf(judged) + 1; link < judged.chain.links.size(); ++link)
            lost.push_back(linkName(judged.chain.links[link]));
    return lost;
}

std::string JudgementWords::lane(const ResponseRace& race, const RaceLane& lane) const {
    auto text = say("race.lane", {{"company", company(lane.company)},
                                  {"time", lane.median ? measured(*lane.median, race.unit) : "–"}});
    if (lane.medianWithinHours)
        text += " · " + say("race.within", {{"time", measured(*lane.medianWithinHours, "s")}});
    if (lane.waiting > 0)
        text += " · " + say("race.waiting", {{"n", std::to_string(lane.waiting)}});
    return text;
}

std::string JudgementWords::promise(const LedgerEntry& entry) const {
    auto text =
        say("promise.line", {{"company", company(entry.company)},
                             {"touchpoint", entry.title.empty() ? name(entry.touchpoint) : entry.title},
                             {"verdict", verdict(entry)}});
    if (!entry.promise.empty())
        text += " · " + say("promise.promised", {{"words", entry.promise}});
    if (!entry.found.empty())
        text += " · " + say("promise.found", {{"words", entry.found}});
    if (entry.times > 1)
        text += " · " + say("promise.times", {{"n", std::to_string(entry.times)}});
    return text;
}

std::string JudgementWords::verdict(const LedgerEntry& entry) const {
    if (!entry.bySite || entry.verdict == PromiseVerdict::Open)
        return say("promise." + std::string(toWord(entry.verdict)));
    return say(entry.verdict == PromiseVerdict::Kept ? "promise.met" : "promise.notFound");
}

std::string JudgementWords::standard(const StandardVerdict& verdict) const {
    return say(verdict.passed ? "standard.passed" : "standard.failed",
               {{"label", verdict.label},
                {"value", measured(verdict.value, verdict.standard.unit)},
                {"limit", measured(verdict.standard.limit, verdict.standard.unit)}});
}

std::vector<std::string> JudgementWords::tipping(std::size_t most) const {
    const auto& points = open.judgement.tippingPoints;
    std::vector<std::string> sentences;
    const auto leader = leaderOf(comparison());
    if (points.empty() && leader && comparison().companies.size() > 1)
        sentences.push_back(say("tipping.firm", {{"company", company(*leader)}}));
    for (std::size_t index = 0; index < std::min(most, points.size()); ++index) {
        const auto& point = points[index];
        const auto what = point.kind == TippingPoint::Kind::Stage     ? texts("stage." + point.id)
                          : point.kind == TippingPoint::Kind::Channel ? texts("channel." + point.id)
                                                                      : name(point.id);
        sentences.push_back(say(point.tippingAt < point.weight ? "tipping.below" : "tipping.above",
                                {{"company", company(point.then)},
                                 {"name", what},
                                 {"weight", numberWords(point.tippingAt)},
                                 {"now", numberWords(point.weight)}}));
    }
    return sentences;
}

std::string JudgementWords::decision(const Decision& decision) const {
    return say("decided." + std::string(toWord(decision.kind)), {{"touchpoint", name(decision.touchpoint)}});
}

std::string JudgementWords::quickWin(const Action& action) const {
    return (action.id.empty() ? "+ " : "") + this->action(action);
}

std::string JudgementWords::law(const LawWarning& warning) const {
    auto subject = warning.law == 1   ? say("object." + warning.subject)
                   : warning.law == 3 ? name(warning.subject)
                                      : warning.subject;
    if (warning.law == 2)
        for (const auto& judged : open.judgement.chains)
            if (judged.chain.id == warning.subject && !judged.chain.name.empty())
                subject = judged.chain.name;
    return say("law." + std::to_string(warning.law),
               {{"subject", subject}, {"fault", say("fault." + warning.fault)}});
}

std::vector<std::string> JudgementWords::totals(const BeforeAfter& change) const {
    return {say("beforeAfter.total",
                {{"before", pointsWords(change.totalBefore)}, {"after", pointsWords(change.totalAfter)}}),
            say("beforeAfter.present", {{"before", std::to_string(change.presentBefore)},
                                        {"after", std::to_string(change.presentAfter)}}),
            say("beforeAfter.gaps", {{"closed", std::to_string(change.gapsClosed)},
                                     {"opened", std::to_string(change.gapsOpened)}})};
}

std::string JudgementWords::change(const BeforeAfterRow& row) const {
    return say("change." + std::string(toWord(row.change)),
               {{"name", row.title.empty() ? name(row.touchpoint) : row.title},
                {"before", pointsWords(row.before)},
                {"after", pointsWords(row.after)}});
}

std::string JudgementWords::reaction(const BeforeAfterRow& row) const {
    if (!isReactionChanged(row))
        return {};
    return say("change.reaction", {{"name", row.title.empty() ? name(row.touchpoint) : row.title},
                                   {"before", texts("walk.word." + row.reactionBefore)},
                                   {"after", texts("walk.word." + row.reactionAfter)}});
}

std::string JudgementWords::watched(const WatchedChange& watched) const {
    const auto& value = watched.change.value;
    return say("watched",
               {{"round", std::to_string(watched.round)},
                {"company", company(watched.company)},
                {"change", say("change." + std::string(toWord(watched.change.kind)),
                               {{"name", name(watched.change.touchpoint)},
                                {"value", !value.value.empty()    ? value.value
                                          : !value.vendor.empty() ? value.vendor
                                                                  : texts.network(value.network)}})}});
}

std::string JudgementWords::due(const Action& action, std::chrono::sys_days today) const {
    if (!action.due)
        return say("action.noDate");
    return say(isOverdue(action, today) ? "action.overdue" : "action.due", {{"day", toIsoDay(*action.due)}});
}

std::string JudgementWords::recheck(const Action& action) const {
    return action.recheck.empty()
               ? ""
               : say("action.recheck",
                     {{"what", action.recheck == "scan" ? say("action.scan") : action.recheck}});
}

} // namespace shopwalker
