// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/report/html/sections.h"

namespace shopwalker::html {

namespace {

constexpr std::size_t spreadsShown = 20;
constexpr std::size_t tippingPointsShown = 5;

std::string figure(int number) {
    return std::to_string(number);
}

/// A head of third rank with a list below it; empty without sentences.
std::string part(const Subject& subject, const char* key, const std::vector<std::string>& sentences,
                 std::size_t most) {
    return sentences.empty()
               ? ""
               : "<h3>" + escaped(subject.texts(key)) + "</h3>\n" + subject.sentences(sentences, most);
}

} // namespace

std::string scores(const Subject& subject) {
    Table table(subject, {"company", "points", "coverage", "walks", "presenceOnly", "failures"});
    for (std::size_t index = 0; index < subject.comparison().scores.size(); ++index) {
        const auto& [rows, stages, channels, total, walks] = subject.comparison().scores[index];
        table.add({outside(subject.words.company(index)), pointsWords(total.points),
                   figure(total.known) + " / " + figure(total.total), figure(walks),
                   figure(total.presenceOnly), figure(total.failures)});
    }
    if (table.empty())
        return {};
    const auto firm = subject.words.tipping(tippingPointsShown);
    return subject.heading("judgement.head.scores") + subject.picture("scores") + table.text() +
           subject.picture("profile") + part(subject, "judgement.head.tipping", firm, firm.size());
}

std::string cautions(const Subject& subject) {
    const auto cautions = subject.words.cautions();
    const auto disagreements = subject.words.disagreements();
    const auto spreads = subject.words.spreads();
    if (cautions.empty() && disagreements.empty() && spreads.empty())
        return {};
    return subject.heading("judgement.head.cautions") + subject.sentences(cautions, cautions.size()) +
           part(subject, "judgement.head.disagreements", disagreements, disagreements.size()) +
           part(subject, "judgement.head.spreads", spreads, spreadsShown);
}

std::string standards(const Subject& subject) {
    Table table(subject, {"standard", "measured", "limit", "verdict"});
    for (const auto& verdict : subject.judgement().standards) {
        const auto& standard = verdict.standard;
        const auto word = subject.words.say(verdict.passed ? "verdict.passed" : "verdict.failed");
        table.add({outside(verdict.label), escaped(subject.words.measured(verdict.value, standard.unit)),
                   std::string(standard.atMost ? "≤ " : "≥ ") +
                       escaped(subject.words.measured(standard.limit, standard.unit)),
                   shape(verdict.passed ? "positive" : "negative", word) + " " + escaped(word)});
    }
    return table.empty() ? "" : subject.heading("judgement.head.standards") + table.text();
}

std::string topTen(const Subject& subject) {
    Table table(subject, {"head.touchpoint", "weight", "points"});
    int number = 0;
    for (const auto& touchpoint : subject.judgement().top) {
        double weight = 1;
        for (const auto& row : subject.comparison().rows)
            if (row.touchpoint == touchpoint)
                weight = row.weight;
        const auto* score = scoreOf(subject.comparison(), 0, touchpoint);
        table.add({figure(++number) + ". " + outside(subject.words.name(touchpoint)), numberWords(weight),
                   pointsWords(score != nullptr ? score->points : std::nullopt)});
    }
    return table.empty() ? "" : subject.heading("judgement.head.top") + table.text();
}

} // namespace shopwalker::html
