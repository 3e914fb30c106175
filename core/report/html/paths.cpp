// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/report/html/sections.h"
#include "core/report/judgement_json.h"

namespace shopwalker::html {

namespace {

/// What a chain's picture says with shapes, in words: where it ends, what is behind it, what was re-rated.
std::string chainWords(const Subject& subject, const JudgedChain& judged) {
    const auto& [chain, verdict, weakest, owner] = judged;
    const auto& words = subject.words;
    const auto state = verdict.breakAt   ? "negative"
                       : !verdict.walked ? "unknown"
                       : verdict.deadEnd ? "neutral"
                                         : "positive";
    auto text = "<li>" + shape(state, "") + " <strong>" + escaped(words.chain(judged)) + "</strong>";
    const auto add = [&](const std::string& sentence) {
        text += "<br><span class=\"small\">" + escaped(sentence) + "</span>";
    };
    if (!chain.links.empty())
        add(words.chainFigures(judged));
    if (const auto lost = words.unreachable(judged); !lost.empty())
        add(words.say("chain.unreachable", {{"list", subject.texts.listed(lost)}}));
    if (weakest && weakest != verdict.breakAt)
        add(words.say("chain.weakest", {{"link", words.linkName(chain.links[*weakest])}}));
    for (const auto& sentence : words.leftWith(judged))
        add(sentence);
    for (const auto& link : chain.links)
        if (!link.firstReaction.empty())
            add(words.say("chain.rerated", {{"link", link.title},
                                            {"first", subject.texts("walk.word." + link.firstReaction)},
                                            {"later", subject.texts("walk.word." + link.reaction)},
                                            {"reason", link.rerateReason}}));
    for (const auto& warning : verdict.warnings)
        add(subject.texts("picture.chain.warning." + warning));
    return text + "</li>\n";
}

/// A site that shows a touchpoint promises it without a word.
std::string promiseOf(const Subject& subject, const LedgerEntry& entry) {
    if (!entry.promise.empty())
        return outside(entry.promise);
    return entry.bySite ? escaped(subject.words.say("sure.said", {{"source", subject.words.say("sure.scan")},
                                                                  {"words", subject.texts("cell.present")}}))
                        : "–";
}

} // namespace

std::string chains(const Subject& subject) {
    std::string items;
    for (const auto& judged : subject.judgement().chains)
        items += chainWords(subject, judged);
    return items.empty() ? ""
                         : subject.heading("judgement.head.chains") + subject.picture("chain") +
                               "<ul class=\"list card\">\n" + items + "</ul>\n";
}

std::string race(const Subject& subject) {
    std::string tables;
    for (const auto& race : subject.judgement().races) {
        Table table(subject, {"company", "median", "within", "times", "waiting"});
        for (const auto& lane : race.lanes)
            table.add(
                {outside(subject.words.company(lane.company)) +
                     (race.fastest == lane.company
                          ? " <span class=\"tag\">" +
                                escaped(subject.words.say(
                                    "race.fastest", {{"company", subject.words.company(lane.company)}})) +
                                "</span>"
                          : ""),
                 escaped(lane.median ? subject.words.measured(*lane.median, race.unit) : "–"),
                 escaped(lane.medianWithinHours ? subject.words.measured(*lane.medianWithinHours, "s") : "–"),
                 std::to_string(lane.times.size()), std::to_string(lane.waiting)});
        tables += "<h3>" + outside(race.label) + "</h3>\n" + table.text();
    }
    return tables.empty() ? "" : subject.heading("judgement.head.races") + subject.picture("race") + tables;
}

std::string promises(const Subject& subject) {
    Table table(subject, {"head.touchpoint", "company", "promise", "found", "verdict"});
    for (const auto& entry : subject.judgement().ledger) {
        const auto word = subject.words.verdict(entry);
        const auto* mark = entry.verdict == PromiseVerdict::Kept     ? "positive"
                           : entry.verdict == PromiseVerdict::Broken ? "negative"
                                                                     : "unknown";
        table.add({outside(entry.title.empty() ? subject.words.name(entry.touchpoint) : entry.title),
                   outside(subject.words.company(entry.company)), promiseOf(subject, entry),
                   entry.found.empty() ? "–" : outside(entry.found),
                   shape(mark, word) + " " + escaped(word) +
                       (entry.times > 1 ? " · " + escaped(subject.words.say(
                                                      "promise.times", {{"n", std::to_string(entry.times)}}))
                                        : "")});
    }
    return table.empty() ? "" : subject.heading("judgement.head.ledger") + table.text();
}

std::string map(const Subject& subject) {
    const auto picture = subject.picture("map");
    return picture.empty() ? "" : subject.heading("judgement.head.map") + picture;
}

} // namespace shopwalker::html
