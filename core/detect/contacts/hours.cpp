// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/detect/contacts/hours.h"

#include "core/detect/contacts/opening_hours.h"
#include "core/detect/evidence_at.h"
#include "core/text/fold.h"

#include <algorithm>

namespace shopwalker {

namespace {

constexpr std::size_t snippetBytes = 400;
constexpr int minutesOpenMin = 60; // shorter is a lesson or a train
constexpr int sureDays = 5;

// How sure hours are, by what the text says beside them.
constexpr double inMarkup = 0.95;
constexpr double labelledDays = 0.97;
constexpr double wholeWeek = 0.94;
constexpr double someDays = 0.85;
constexpr double labelledTimes = 0.85;
constexpr double timesAlone = 0.7;
constexpr double timesInSentence = 0.6;
constexpr double alwaysLabelled = 0.8;
constexpr double alwaysAlone = 0.65;

int openDays(const WeekHours& week) {
    return static_cast<int>(std::count_if(week.days.begin(), week.days.end(), [](const auto& day) {
        return std::any_of(day.open.begin(), day.open.end(), [](const auto& interval) {
            return interval.second - interval.first >= minutesOpenMin;
        });
    }));
}

/// As long as a firm is open, and not at night: 12:00-22:00, unlike a lesson or a train.
bool isWorkingDay(const WeekHours& week) {
    constexpr int earliest = 6 * 60, latest = 13 * 60, shortest = 5 * 60, longest = 17 * 60;
    const auto& open = week.days.front().open;
    return open.size() == 1 && open.front().first >= earliest && open.front().first <= latest &&
           open.front().second - open.front().first >= shortest &&
           open.front().second - open.front().first <= longest;
}

std::optional<double> confidenceOf(const ReadHours& hours) {
    const int days = openDays(hours.week);
    if (days == 0)
        return std::nullopt;
    if (hours.always)
        return hours.labelled || hours.daysNamed ? std::optional(alwaysLabelled)
               : hours.alone                     ? std::optional(alwaysAlone)
                                                 : std::nullopt;
    // "So. 3-12" and "open: 5-10" are said of much else.
    if (hours.daysNamed && hours.labelled)
        return labelledDays;
    if (!hours.clock && !(hours.daysNamed && hours.range))
        return std::nullopt;
    if (hours.daysNamed)
        return days >= sureDays ? wholeWeek : someDays;
    return hours.labelled                             ? std::optional(labelledTimes)
           : hours.alone && isWorkingDay(hours.week)  ? std::optional(timesAlone)
           : hours.worded && isWorkingDay(hours.week) ? std::optional(timesInSentence)
                                                      : std::nullopt;
}

} // namespace

void detectHours(const Page& page, const RuleSet& rules, std::string_view language,
                 const std::vector<TextSection>& sections, std::vector<TouchpointHit>& hits) {
    const auto add = [&](std::string value, double confidence, HitSource source, const char* rule,
                         Evidence evidence) {
        hits.push_back({.id = "hours",
                        .source = source,
                        .value = std::move(value),
                        .confidence = confidence,
                        .rule = rule,
                        .evidence = std::move(evidence)});
    };
    const HourTokens words(rules.contactWords);
    for (const auto& section : sections) {
        const auto hours = readHours(section.folded, words, section.phrases, language);
        const auto confidence = hours ? confidenceOf(*hours) : std::nullopt;
        if (!confidence)
            continue;
        const auto [node, offset] = placeOf(page, section, hours->begin);
        add(toText(hours->week), *confidence, HitSource::Text, "hours.text",
            evidenceAt(page, node, offset,
                       std::string_view(section.folded).substr(hours->begin, snippetBytes)));
    }
    const auto nodes = page.nodes();
    for (NodeIndex index = 0; index < nodes.size(); ++index) {
        const auto property = page.attribute(index, "itemprop");
        if (!property || asciiLower(*property) != "openinghours")
            continue;
        for (const auto* name : {"content", "datetime"})
            if (const auto value = page.attribute(index, name))
                if (const auto hours = readHours(fold(*value), rules.contactWords, "en"))
                    add(toText(hours->week), inMarkup, HitSource::Markup, "hours.microdata",
                        evidenceAt(page, index, *value));
    }
}

} // namespace shopwalker
