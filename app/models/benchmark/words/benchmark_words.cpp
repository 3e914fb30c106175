// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/models/benchmark/words/benchmark_words.h"

#include "app/models/times.h"
#include "core/types/json/json.h"
#include "core/types/limits.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace shopwalker {

QString Names::row(const ComparisonRow& row) const {
    return row.title.empty() ? catalogue->name(toQString(row.touchpoint), language) : toQString(row.title);
}

QString Names::touchpoint(const Comparison& comparison, const std::string& id) const {
    for (const auto& one : comparison.rows)
        if (one.touchpoint == id)
            return row(one);
    return catalogue->name(toQString(id), language);
}

QString Names::company(const Comparison& comparison, std::size_t index) {
    return index < comparison.companies.size() ? toQString(comparison.companies[index].company.name)
                                               : QString();
}

} // namespace shopwalker

namespace shopwalker::wording {

namespace {

struct Score {
    Q_DECLARE_TR_FUNCTIONS(Score)
};

} // namespace

QString points(std::optional<double> points) {
    return points ? QLocale().toString(*points, 'f', 0) : QStringLiteral("–");
}

QString number(double value) {
    const bool whole = std::abs(value - std::round(value)) < 0.05;
    return QLocale().toString(value, 'f', whole ? 0 : 1);
}

QString range(double from, double to) {
    //: From the lowest to the highest: "58–86"
    return Score::tr("%1–%2").arg(number(from), number(to));
}

QString coverage(const Coverage& coverage) {
    //: How many touchpoints are known of all: "coverage 34 of 41"
    return Score::tr("coverage %L1 of %L2").arg(coverage.known).arg(coverage.total);
}

QString spread(const Spread& spread) {
    if (spread.walks == 0)
        return {};
    //: How many walks a score rests on
    const auto walks = Score::tr("%Ln walk(s)", nullptr, spread.walks);
    if (spread.walks == 1)
        return walks;
    //: Several testers: %1 "4 walks", %2 their mean, %3 "58–86", %4 standard deviation
    return Score::tr("%1: mean %2, %3, SD %4")
        .arg(walks, number(spread.mean), range(spread.least, spread.most), number(spread.deviation));
}

QString agreement(const Agreement& agreement) {
    if (agreement.pairs == 0)
        return {};
    //: Agreement: %1 pairs of testers answered alike, of %2
    return Score::tr("Testers answered alike in %L1 of %L2 pairs").arg(agreement.alike).arg(agreement.pairs);
}

namespace {

QString whole(double value) {
    return QLocale().toString(value, 'f', 0);
}

QString interval(double low, double high) {
    //: The 95 % interval of a difference, which may begin below zero
    return Score::tr("%1 to %2").arg(whole(low), whole(high));
}

} // namespace

QString difference(const Difference& difference, const QString& rival) {
    switch (difference.verdict) {
    case DifferenceVerdict::TooFewWalks:
        //: Whether two companies differ; %Ln is how many walks of each it takes
        return Score::tr("Too few walks to call it a difference: it takes %Ln of each", nullptr,
                         limits::walksToCompare);
    case DifferenceVerdict::NoDifference:
        //: Whether two companies differ; %1 rival, %2 a span of points
        return Score::tr("No reliable difference from %1 (%2 points)")
            .arg(rival, interval(difference.low, difference.high));
    case DifferenceVerdict::Better:
        //: Whether two companies differ; %1 rival, %2 points, %3 a span of points
        return Score::tr("You are better than %1 by %2 points (%3)")
            .arg(rival, whole(difference.mean), interval(difference.low, difference.high));
    case DifferenceVerdict::Worse:
        //: Whether two companies differ; %1 rival, %2 points, %3 a span of points
        return Score::tr("%1 is better than you by %2 points (%3)")
            .arg(rival, whole(-difference.mean), interval(-difference.high, -difference.low));
    }
    return {};
}

QString presenceOnly() {
    //: A score that rests on what is there alone: nobody walked
    return Score::tr("presence only");
}

QString measure(double value, const std::string& unit) {
    if (unit == "rings")
        //: How often the phone rang
        return Score::tr("%Ln ring(s)", nullptr, static_cast<int>(std::lround(value)));
    return timeSpan(std::chrono::milliseconds(static_cast<std::int64_t>(value * 1000)));
}

} // namespace shopwalker::wording
