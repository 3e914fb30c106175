// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/plan/before_after.h"

namespace shopwalker {

namespace {

using Change = BeforeAfterRow::Change;

const ComparisonRow* rowOf(const Comparison& comparison, const std::string& touchpoint) {
    for (const auto& row : comparison.rows)
        if (row.touchpoint == touchpoint && !row.signal && !row.cells.empty())
            return &row;
    return nullptr;
}

Presence presenceOf(const ComparisonRow* row) {
    return row == nullptr ? Presence::Unknown : row->cells.front().finding.presence;
}

bool isGap(const ComparisonRow* row) {
    return row != nullptr && row->cells.front().gap;
}

std::optional<double> pointsOf(const TouchpointScore* score) {
    return score == nullptr ? std::nullopt : score->points;
}

Change changeOf(const BeforeAfterRow& row, bool comparable) {
    if (row.presenceBefore == Presence::Absent && row.presenceAfter == Presence::Present)
        return Change::Appeared;
    if (row.presenceBefore == Presence::Present && row.presenceAfter == Presence::Absent)
        return Change::Gone;
    if (row.before && row.after && comparable)
        return *row.after > *row.before   ? Change::Better
               : *row.after < *row.before ? Change::Worse
                                          : Change::Same;
    const bool known = row.presenceBefore != Presence::Unknown && row.presenceAfter != Presence::Unknown;
    return known && row.presenceBefore == row.presenceAfter ? Change::Same : Change::Unknown;
}

BeforeAfterRow rowFrom(const Comparison& before, const Comparison& after, const std::string& touchpoint,
                       const std::string& title) {
    const auto* scoreBefore = scoreOf(before, 0, touchpoint);
    const auto* scoreAfter = scoreOf(after, 0, touchpoint);
    BeforeAfterRow row{.touchpoint = touchpoint,
                       .title = title,
                       .presenceBefore = presenceOf(rowOf(before, touchpoint)),
                       .presenceAfter = presenceOf(rowOf(after, touchpoint)),
                       .before = pointsOf(scoreBefore),
                       .after = pointsOf(scoreAfter),
                       .reactionBefore = scoreBefore == nullptr ? std::string() : scoreBefore->reaction,
                       .reactionAfter = scoreAfter == nullptr ? std::string() : scoreAfter->reaction};
    const bool comparable = scoreBefore != nullptr && scoreAfter != nullptr &&
                            scoreBefore->presenceOnly == scoreAfter->presenceOnly;
    row.change = changeOf(row, comparable);
    return row;
}

} // namespace

BeforeAfter beforeAfter(const Comparison& before, const Comparison& after) {
    BeforeAfter result;
    for (const auto& row : after.rows)
        if (!row.signal)
            result.rows.push_back(rowFrom(before, after, row.touchpoint, row.title));
    for (const auto& row : before.rows)
        if (!row.signal && rowOf(after, row.touchpoint) == nullptr)
            result.rows.push_back(rowFrom(before, after, row.touchpoint, row.title));
    for (const auto& row : result.rows) {
        const bool was = isGap(rowOf(before, row.touchpoint));
        const bool is = isGap(rowOf(after, row.touchpoint));
        // A gap is closed by a touchpoint, not by no longer knowing.
        result.gapsClosed += was && row.presenceAfter == Presence::Present;
        result.gapsOpened += !was && is;
        result.presentBefore += row.presenceBefore == Presence::Present;
        result.presentAfter += row.presenceAfter == Presence::Present;
    }
    if (!before.scores.empty())
        result.totalBefore = before.scores.front().total.points;
    if (!after.scores.empty())
        result.totalAfter = after.scores.front().total.points;
    return result;
}

} // namespace shopwalker
