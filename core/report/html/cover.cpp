// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/report/cell_words.h"
#include "core/report/html/sections.h"

namespace shopwalker::html {

namespace {

std::string coverageWords(const Subject& subject, const Coverage& coverage) {
    return subject.texts("label.coverage", {{"known", std::to_string(coverage.known)},
                                            {"total", std::to_string(coverage.total)}});
}

/// Who leads, by points; nothing where nobody has any.
std::string leadSentence(const Subject& subject) {
    const auto leader = leaderOf(subject.comparison());
    if (!leader)
        return {};
    const auto& scores = subject.comparison().scores;
    const auto& own = scores.front().total.points;
    const auto* key = *leader == 0 ? "weLead" : own ? "leads" : "leadsUnknown";
    return subject.texts("picture.scores." + std::string(key),
                         {{"leader", subject.words.company(*leader)},
                          {"own", subject.words.company(0)},
                          {"n", pointsWords(scores[*leader].total.points)},
                          {"m", pointsWords(own)}});
}

/// The own chain that loses customers, else the first own one.
const JudgedChain* tellingChain(const std::vector<JudgedChain>& chains) {
    const JudgedChain* found = nullptr;
    for (const auto& judged : chains) {
        if (judged.company != 0 || judged.chain.links.empty())
            continue;
        if (judged.verdict.breakAt || judged.verdict.deadEnd)
            return &judged;
        if (found == nullptr)
            found = &judged;
    }
    return found;
}

std::string about(const Subject& subject) {
    std::string text;
    const auto add = [&](const std::string& sentence) {
        if (!sentence.empty())
            text += "<p>" + outside(sentence) + "</p>\n";
    };
    add(subject.words.customers());
    add(subject.words.location());
    return text;
}

} // namespace

std::string cover(const Subject& subject) {
    std::string cards;
    for (std::size_t index = 0; index < subject.companies().size(); ++index) {
        const auto& coverage = subject.comparison().coverage[index];
        const auto share = coverage.total > 0 ? 100 * coverage.present / coverage.total : 0;
        const auto own = subject.companies()[index].company.own;
        cards += std::string("<div class=\"card") + (own ? " own" : "") + "\"><h3>" +
                 outside(subject.companies()[index].company.name) +
                 (own ? " <span class=\"tag\">" + escaped(subject.texts("tag.own")) + "</span>" : "") +
                 "</h3>\n<p class=\"figure\">" + std::to_string(coverage.present) + " <small>" +
                 escaped(subject.texts("label.found")) + "</small></p>\n" +
                 "<svg class=\"meter present\" viewBox=\"0 0 100 6\" preserveAspectRatio=\"none\" "
                 "aria-hidden=\"true\"><rect width=\"100\" height=\"6\" fill=\"currentColor\" "
                 "opacity=\".18\"/>"
                 "<rect width=\"" +
                 std::to_string(share) +
                 "\" height=\"6\" fill=\"currentColor\"/></svg>\n<p class=\"small\">" +
                 escaped(coverageWords(subject, coverage)) + " · " +
                 escaped(subject.texts.counted("count.pages", subject.companies()[index].pagesRead())) +
                 "</p></div>\n";
    }
    return "<p class=\"kicker\">Shopwalker · " + subject.date() + "</p>\n<h1>" +
           outside(subject.comparison().name) + "</h1>\n" + about(subject) + "<div class=\"cards\">\n" +
           cards + "</div>\n";
}

std::string summary(const Subject& subject) {
    std::string items;
    const auto add = [&](const std::string& sentence) { items += "<li>" + escaped(sentence) + "</li>\n"; };
    if (const auto lead = leadSentence(subject); !lead.empty())
        add(lead);
    for (const auto& sentence : summarySentences(subject.comparison(), subject.touchpoints, subject.texts))
        add(sentence);
    const auto& judgement = subject.judgement();
    if (const auto* chain = tellingChain(judgement.chains))
        add(subject.words.chain(*chain));
    for (const auto& race : judgement.races)
        if (race.fastest) {
            add(race.label + " · " +
                subject.words.say("race.fastest", {{"company", subject.words.company(*race.fastest)}}));
            break;
        }
    if (subject.open.beforeAfter)
        add(subject.texts("judgement.head.beforeAfter") + " · " +
            subject.words.totals(*subject.open.beforeAfter).front());
    return subject.heading("head.summary") + "<ul class=\"summary\">\n" + items + "</ul>\n";
}

} // namespace shopwalker::html
