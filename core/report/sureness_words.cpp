// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
// How far a judgement can be trusted: what is small, left out, scattered or contradicted.
#include "core/report/cell_words.h"
#include "core/report/judgement_words.h"
#include "core/score/company_score.h"
#include "core/types/limits.h"

#include <algorithm>

namespace shopwalker {

namespace {

int underWay(const Round& round) {
    int walks = 0;
    for (const auto& company : round.walks)
        walks += static_cast<int>(std::count_if(company.paths.begin(), company.paths.end(),
                                                [](const auto& path) { return !counts(path.walk); }));
    return walks;
}

/// Touchpoints whose difference to the best rival is judged in one way.
std::vector<std::string> judgedAs(DifferenceVerdict verdict, const JudgementWords& words) {
    std::vector<std::string> names;
    for (const auto& row : words.comparison().rows)
        if (row.quality && row.quality->difference.verdict == verdict)
            names.push_back(rowName(row, words.touchpoints, words.texts));
    return names;
}

bool contradicts(const Finding& one, const Finding& other) {
    return (one.presence == Presence::Present && other.presence == Presence::Absent) ||
           (one.presence == Presence::Absent && other.presence == Presence::Present);
}

} // namespace

std::vector<std::string> JudgementWords::cautions() const {
    std::vector<std::string> sentences;
    const auto& scores = comparison().scores;
    for (std::size_t index = 0; index < scores.size(); ++index)
        if (scores[index].walks == 0 && scores[index].total.points)
            sentences.push_back(say("sure.noWalk", {{"company", company(index)}}));
        else if (scores[index].walks > 0 && scores[index].walks < limits::walksToCompare)
            sentences.push_back(say(
                "sure.fewWalks", {{"company", company(index)}, {"n", std::to_string(scores[index].walks)}}));
    if (const auto few = judgedAs(DifferenceVerdict::TooFewWalks, *this); !few.empty())
        sentences.push_back(say("sure.tooFew", {{"n", std::to_string(few.size())}}));
    for (const auto& [verdict, key] : {std::pair(DifferenceVerdict::Worse, "sure.worse"),
                                       std::pair(DifferenceVerdict::Better, "sure.better"),
                                       std::pair(DifferenceVerdict::NoDifference, "sure.no-difference")})
        if (const auto names = judgedAs(verdict, *this); !names.empty())
            sentences.push_back(say(key, {{"list", texts.listed(names)}}));
    int gaps = 0, toConfirm = 0;
    for (const auto& row : comparison().rows)
        if (!row.cells.empty() && row.cells.front().gap) {
            ++gaps;
            toConfirm += row.cells.front().toConfirm ? 1 : 0;
        }
    if (toConfirm > 0)
        sentences.push_back(
            say("sure.toConfirm", {{"n", std::to_string(toConfirm)}, {"total", std::to_string(gaps)}}));
    if (const int walks = underWay(open.round); walks > 0)
        sentences.push_back(say("sure.underWay", {{"n", std::to_string(walks)}}));
    for (const auto& unread : open.round.unread)
        sentences.push_back(
            say("sure.unread", {{"company", company(unread.company)}, {"checklist", unread.checklist}}));
    return sentences;
}

std::vector<std::string> JudgementWords::spreads() const {
    std::vector<std::pair<double, std::string>> found;
    for (std::size_t index = 0; index < comparison().scores.size(); ++index)
        for (const auto& score : comparison().scores[index].touchpoints) {
            const auto& spread = score.spread;
            if (spread.walks < 2)
                continue;
            auto text = say("sure.spread", {{"company", company(index)},
                                            {"touchpoint", name(score.touchpoint)},
                                            {"least", pointsWords(spread.least)},
                                            {"most", pointsWords(spread.most)},
                                            {"mean", pointsWords(spread.mean)},
                                            {"deviation", pointsWords(spread.deviation)},
                                            {"n", std::to_string(spread.walks)}});
            if (score.agreement.pairs > 0)
                text += " · " + say("sure.agreement", {{"alike", std::to_string(score.agreement.alike)},
                                                       {"pairs", std::to_string(score.agreement.pairs)}});
            found.emplace_back(spread.deviation, std::move(text));
        }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& one, const auto& other) { return one.first > other.first; });
    std::vector<std::string> sentences;
    for (auto& [deviation, text] : found)
        sentences.push_back(std::move(text));
    return sentences;
}

std::vector<std::string> JudgementWords::disagreements() const {
    const auto said = [this](const Finding& finding) {
        return say("sure.said",
                   {{"source", say(finding.source == FindingSource::Walk ? "sure.shopper" : "sure.scan")},
                    {"words", texts("cell." + std::string(toWord(finding.presence)))}});
    };
    std::vector<std::string> sentences;
    for (const auto& row : comparison().rows)
        for (std::size_t index = 0; index < row.cells.size(); ++index) {
            const auto& cell = row.cells[index];
            const auto other = std::find_if(cell.others.begin(), cell.others.end(), [&](const auto& finding) {
                return contradicts(cell.finding, finding);
            });
            if (cell.disagrees && other != cell.others.end())
                sentences.push_back(say("sure.disagree", {{"company", company(index)},
                                                          {"touchpoint", rowName(row, touchpoints, texts)},
                                                          {"first", said(cell.finding)},
                                                          {"second", said(*other)}}));
        }
    return sentences;
}

} // namespace shopwalker
