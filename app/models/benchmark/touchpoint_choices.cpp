// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/models/benchmark/touchpoint_choices.h"

#include "core/types/json/json.h"

#include <set>

namespace shopwalker {

namespace {

std::vector<const ComparisonRow*> weightiestFirst(const Comparison& comparison) {
    std::vector<const ComparisonRow*> rows;
    for (const auto& row : comparison.rows)
        if (!row.signal)
            rows.push_back(&row);
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto* one, const auto* other) { return one->weight > other->weight; });
    return rows;
}

} // namespace

QVariantList touchpointChoices(const Comparison& comparison, const Names& names, const QString& words,
                               int most) {
    const auto wanted = words.simplified();
    QVariantList choices;
    std::set<std::string> known;
    const auto add = [&](const std::string& id, const QString& name) {
        if (known.insert(id).second && choices.size() < most && name.contains(wanted, Qt::CaseInsensitive))
            choices += QVariantMap{{"id", toQString(id)}, {"text", name}};
    };
    for (const auto* row : weightiestFirst(comparison))
        add(row->touchpoint, names.row(*row));
    for (const auto& row : comparison.rows)
        known.insert(row.touchpoint); // signals are none
    if (!wanted.isEmpty())
        for (const auto& touchpoint : names.catalogue->touchpoints())
            if (!touchpoint.signal)
                add(touchpoint.id, names.catalogue->name(toQString(touchpoint.id), names.language));
    return choices;
}

} // namespace shopwalker
