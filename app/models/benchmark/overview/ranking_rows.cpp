// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
// Ranking, groups and testers of the overview.
#include "app/models/benchmark/overview/overview_rows.h"

#include "app/models/walk/walk_wording.h"
#include "app/models/wording.h"
#include "core/score/company_score.h"
#include "core/score/difference.h"
#include "core/score/spread.h"
#include "core/types/json/json.h"
#include "core/types/limits.h"

#include <QCoreApplication>
#include <QLocale>
#include <numeric>

namespace shopwalker::overview {

namespace {

struct Overview {
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

constexpr std::size_t companiesInBars = 4;
constexpr double unknownValue = -1;

QString sentence(const QStringList& parts) {
    QStringList said;
    for (const auto& part : parts)
        if (!part.isEmpty())
            said += part;
    return said.join(QStringLiteral(", "));
}

/// What each walk of a company alone would give it.
std::vector<double> walkTotals(const OpenBenchmark& benchmark, std::size_t company) {
    if (company >= benchmark.round.walks.size())
        return {};
    Touchpoints rows;
    for (const auto& row : benchmark.judgement.comparison.rows)
        if (!row.signal)
            rows.push_back({.id = row.touchpoint, .stage = row.stage, .channel = row.channel});
    std::vector<double> totals;
    for (const auto& path : benchmark.round.walks[company].paths) {
        if (!counts(path.walk))
            continue;
        const auto score =
            scoreCompany(std::span(&path, 1), {}, rows, benchmark.judgement.weights, Audience::Everybody);
        if (score.total.points)
            totals.push_back(*score.total.points);
    }
    return totals;
}

/// What each walk gave a touchpoint, by whom: "Anna (insider): 90 · Boris (outsider): 40". The view from
/// inside and that from outside stand apart.
QString whoRated(const OpenBenchmark& benchmark, std::size_t company, const std::string& touchpoint) {
    if (company >= benchmark.round.walks.size())
        return {};
    const Touchpoints row{{.id = touchpoint}};
    QStringList rated;
    for (const auto& path : benchmark.round.walks[company].paths) {
        if (!counts(path.walk))
            continue;
        const auto score = scoreCompany(std::span(&path, 1), {}, row, {}, Audience::Everybody);
        if (const auto& points = score.touchpoints.front().points)
            //: Who gave a touchpoint how many points; %1 "Anna (outsider)", %2 points
            rated +=
                Overview::tr("%1: %2", "tester").arg(wording::tester(path.walk), wording::points(points));
    }
    return rated.join(QStringLiteral(" · "));
}

Agreement agreementOf(const CompanyScore& score) {
    Agreement all;
    for (const auto& touchpoint : score.touchpoints) {
        all.pairs += touchpoint.agreement.pairs;
        all.alike += touchpoint.agreement.alike;
    }
    return all;
}

std::vector<std::size_t> bestFirst(const Comparison& comparison) {
    std::vector<std::size_t> order(comparison.scores.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto value = [&](std::size_t company) {
        return comparison.scores[company].total.points.value_or(unknownValue);
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t one, std::size_t other) { return value(one) > value(other); });
    return order;
}

const GroupScore* groupOf(const std::vector<GroupScore>& groups, const std::string& id) {
    const auto found =
        std::find_if(groups.begin(), groups.end(), [&](const auto& group) { return group.id == id; });
    return found == groups.end() ? nullptr : &*found;
}

/// The own company, the best rival and the middle one.
std::vector<std::size_t> barCompanies(const std::vector<std::optional<double>>& points) {
    std::vector<std::size_t> companies(points.size());
    std::iota(companies.begin(), companies.end(), std::size_t{0});
    if (points.size() <= companiesInBars)
        return companies;
    std::vector<std::size_t> rivals;
    for (std::size_t company = 1; company < points.size(); ++company)
        if (points[company])
            rivals.push_back(company);
    std::stable_sort(rivals.begin(), rivals.end(),
                     [&](std::size_t one, std::size_t other) { return *points[one] > *points[other]; });
    if (rivals.empty())
        return {0};
    return rivals.size() == 1 ? std::vector<std::size_t>{0, rivals.front()}
                              : std::vector<std::size_t>{0, rivals.front(), rivals[rivals.size() / 2]};
}

QVariantList barsOf(const Comparison& comparison, const std::vector<std::optional<double>>& points) {
    QVariantList bars;
    const auto chosen = barCompanies(points);
    for (std::size_t place = 0; place < chosen.size(); ++place) {
        const auto company = chosen[place];
        auto name = Names::company(comparison, company);
        if (chosen.size() < points.size() && place > 0)
            name = place == 1
                       //: Bar of the overview; %1 is a company
                       ? Overview::tr("Best: %1").arg(name)
                       //: Bar of the overview: the middle one of the rivals; %1 is a company
                       : Overview::tr("Middle: %1").arg(name);
        const auto text = wording::points(points[company]);
        bars += QVariantMap{{"name", name},
                            {"own", company == 0},
                            {"value", points[company].value_or(unknownValue)},
                            {"points", text},
                            {"words", name + ": " + text}};
    }
    return bars;
}

QString verdictOf(const std::vector<double>& own, const std::vector<double>& rival, const QString& name) {
    const auto difference = differenceOf(own, rival);
    return difference.verdict == DifferenceVerdict::TooFewWalks ? QString()
                                                                : wording::difference(difference, name);
}

} // namespace

const QStringList rankingRoles{"rank",         "name",     "own",    "value",     "points",  "coverage",
                               "presenceOnly", "failures", "spread", "agreement", "verdict", "words"};
const QStringList groupRoles{"id", "title", "bars"};
const QStringList testerRoles{"title", "company", "who", "spread", "agreement", "verdict", "words"};

QList<Row> ranking(const OpenBenchmark& benchmark) {
    const auto& comparison = benchmark.judgement.comparison;
    const auto own = walkTotals(benchmark, 0);
    QList<Row> rows;
    for (const auto company : bestFirst(comparison)) {
        const auto& score = comparison.scores[company];
        const auto name = Names::company(comparison, company);
        const auto totals = walkTotals(benchmark, company);
        const auto coverage =
            company < comparison.coverage.size() ? comparison.coverage[company] : Coverage{};
        const bool walked = score.walks > 0;
        Row row{{"key", QString::number(company)},
                {"rank", score.total.points ? QLocale().toString(rows.size() + 1) : QStringLiteral("–")},
                {"name", name},
                {"own", company == 0},
                {"value", score.total.points.value_or(unknownValue)},
                {"points", wording::points(score.total.points)},
                {"coverage", wording::coverage(coverage)},
                {"presenceOnly", !walked && score.total.points ? wording::presenceOnly() : QString()},
                //: Beside the points of a company
                {"failures", score.total.failures > 0
                                 ? Overview::tr("%Ln critical failure(s)", nullptr, score.total.failures)
                                 : QString()},
                {"spread", wording::spread(spreadOf(totals))},
                {"agreement", wording::agreement(agreementOf(score))},
                {"verdict", company == 0 || !walked ? QString() : verdictOf(own, totals, name)}};
        row["words"] =
            sentence({row["rank"].toString(), name, row["points"].toString(), row["failures"].toString(),
                      row["coverage"].toString(), row["presenceOnly"].toString(), row["spread"].toString(),
                      row["agreement"].toString(), row["verdict"].toString()});
        rows += row;
    }
    return rows;
}

QString rankingNote(const Comparison& comparison) {
    const auto& scores = comparison.scores;
    const bool tooFew = std::any_of(scores.begin(), scores.end(), [&](const CompanyScore& score) {
        return &score != &scores.front() && score.walks > 0 &&
               std::min(score.walks, scores.front().walks) < limits::walksToCompare;
    });
    return tooFew ? wording::difference({.verdict = DifferenceVerdict::TooFewWalks}, {}) : QString();
}

QList<Row> groups(const OpenBenchmark& benchmark, bool channels) {
    const auto& comparison = benchmark.judgement.comparison;
    QList<Row> rows;
    if (comparison.scores.empty())
        return rows;
    const auto& heads = channels ? comparison.scores.front().channels : comparison.scores.front().stages;
    for (const auto& head : heads) {
        std::vector<std::optional<double>> points;
        for (const auto& score : comparison.scores) {
            const auto* group = groupOf(channels ? score.channels : score.stages, head.id);
            points.push_back(group == nullptr ? std::nullopt : group->points);
        }
        if (std::none_of(points.begin(), points.end(), [](const auto& one) { return one.has_value(); }))
            continue;
        const auto id = toQString(head.id);
        rows += Row{{"key", id},
                    {"id", id},
                    {"title", channels ? wording::channel(id) : wording::stage(id)},
                    {"bars", barsOf(comparison, points)}};
    }
    return rows;
}

QList<Row> testers(const OpenBenchmark& benchmark, const Names& names) {
    const auto& comparison = benchmark.judgement.comparison;
    std::vector<std::pair<double, Row>> found;
    for (std::size_t company = 0; company < comparison.scores.size(); ++company)
        for (const auto& score : comparison.scores[company].touchpoints) {
            if (score.spread.walks < 2)
                continue;
            QString verdict;
            for (const auto& row : comparison.rows)
                if (company == 0 && row.touchpoint == score.touchpoint && row.quality)
                    verdict = wording::difference(row.quality->difference,
                                                  names.company(comparison, row.quality->rival));
            Row row{{"key", QString::number(company) + "." + toQString(score.touchpoint)},
                    {"title", names.touchpoint(comparison, score.touchpoint)},
                    {"company", names.company(comparison, company)},
                    {"who", whoRated(benchmark, company, score.touchpoint)},
                    {"spread", wording::spread(score.spread)},
                    {"agreement", wording::agreement(score.agreement)},
                    {"verdict", verdict}};
            row["words"] =
                sentence({row["title"].toString(), row["company"].toString(), row["who"].toString(),
                          row["spread"].toString(), row["agreement"].toString(), verdict});
            found.emplace_back(score.agreement.share().value_or(1) * 1000 - score.spread.deviation, row);
        }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& one, const auto& other) { return one.first < other.first; });
    QList<Row> rows;
    for (auto& [order, row] : found)
        rows += std::move(row);
    return rows;
}

} // namespace shopwalker::overview
