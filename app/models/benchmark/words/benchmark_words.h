// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/touchpoint_catalogue.h"
#include "core/types/comparison.h"

#include <memory>

namespace shopwalker {

/// What touchpoints and companies of a comparison are called, in one language.
struct Names {
    std::shared_ptr<const TouchpointCatalogue> catalogue;
    QString language = QStringLiteral("en");

    /// The title of a walk's step, else the catalogue's name.
    QString touchpoint(const Comparison& comparison, const std::string& id) const;
    QString row(const ComparisonRow& row) const;
    static QString company(const Comparison& comparison, std::size_t index);
};

} // namespace shopwalker

/// The words of scores. Numbers are written as the reader's language writes them.
namespace shopwalker::wording {

/// "72"; a dash where nothing is known.
QString points(std::optional<double> points);
/// "12.5": at most one decimal, none where it would be 0.
QString number(double value);
/// "58–86".
QString range(double from, double to);
/// "coverage 34 of 41".
QString coverage(const Coverage& coverage);
/// "4 walks: mean 71, 58–86, SD 9"; empty without walks.
QString spread(const Spread& spread);
/// "Testers answered alike in 9 of 10 pairs"; empty where no two testers answered the same.
QString agreement(const Agreement& agreement);
/// Whether own company and rival differ, as a sentence: "Too few walks …", "Clinic A is better …".
QString difference(const Difference& difference, const QString& rival);
/// "Presence only": no walk gave points.
QString presenceOnly();
/// "12 min", "3 rings": a measure in the unit of a race.
QString measure(double value, const std::string& unit);

} // namespace shopwalker::wording
