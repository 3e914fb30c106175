// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/compare/ranking.h"

#include <cmath>

namespace shopwalker {

namespace {

/// One company's total as a function of a weight x: (fixed + x · moved) / (fixedWeight + x · movedWeight).
struct Total {
    double fixed = 0;
    double fixedWeight = 0;
    double moved = 0;
    double movedWeight = 0;

    std::optional<double> at(double x) const {
        const auto weight = fixedWeight + x * movedWeight;
        return weight > 0 ? std::optional((fixed + x * moved) / weight) : std::nullopt;
    }
};

std::optional<std::size_t> leaderAt(const std::vector<Total>& totals, double x) {
    std::optional<std::size_t> leader;
    for (std::size_t company = 0; company < totals.size(); ++company) {
        const auto points = totals[company].at(x);
        if (points && (!leader || *points > *totals[*leader].at(x)))
            leader = company;
    }
    return leader;
}

/// Where two totals are equal: the roots of a quadratic.
std::vector<double> crossings(const Total& one, const Total& other) {
    const double a = one.moved * other.movedWeight - other.moved * one.movedWeight;
    const double b = one.fixed * other.movedWeight + one.moved * other.fixedWeight -
                     other.fixed * one.movedWeight - other.moved * one.fixedWeight;
    const double c = one.fixed * other.fixedWeight - other.fixed * one.fixedWeight;
    constexpr double flat = 1e-12;
    if (std::abs(a) < flat)
        return std::abs(b) < flat ? std::vector<double>{} : std::vector{-c / b};
    const double inside = b * b - 4 * a * c;
    if (inside < 0)
        return {};
    // Citardauq for the smaller root: no cancellation.
    const double sum = -(b + std::copysign(std::sqrt(inside), b)) / 2;
    return sum == 0 ? std::vector<double>{0} : std::vector{sum / a, c / sum};
}

struct Search {
    const std::vector<Total>& totals;
    std::size_t leader;
    double now; ///< today's x

    /// The nearest x on one side of today's beyond which somebody else leads.
    std::optional<std::pair<double, std::size_t>> nearest(bool above) const {
        std::vector<double> candidates;
        for (std::size_t rival = 0; rival < totals.size(); ++rival)
            if (rival != leader)
                for (const auto x : crossings(totals[leader], totals[rival]))
                    if (x > 0 && (above ? x >= now : x <= now))
                        candidates.push_back(x);
        std::sort(candidates.begin(), candidates.end());
        if (!above)
            std::reverse(candidates.begin(), candidates.end());
        for (const auto x : candidates) {
            constexpr double aside = 1e-6;
            const auto beyond = leaderAt(totals, above ? x * (1 + aside) : x * (1 - aside));
            if (beyond && *beyond != leader)
                return std::pair(x, *beyond);
        }
        return std::nullopt;
    }
};

class Tippings {
public:
    Tippings(const Comparison& comparison, const Weights& weights, std::size_t leader)
        : m_comparison(comparison)
        , m_weights(weights)
        , m_leader(leader) {
        for (std::size_t company = 0; company < comparison.scores.size(); ++company)
            for (const auto& row : comparison.rows)
                m_scores.push_back(scoreOf(comparison, company, row.touchpoint));
    }

    std::vector<TippingPoint> run() {
        std::vector<std::string> stages, channels;
        for (const auto& row : m_comparison.rows) {
            if (row.signal)
                continue;
            addOnce(stages, row.stage);
            addOnce(channels, row.channel);
            look(TippingPoint::Kind::Touchpoint, row.touchpoint, row.weight);
        }
        for (const auto& stage : stages)
            look(TippingPoint::Kind::Stage, stage, weightIn(m_weights.stages, stage));
        for (const auto& channel : channels)
            look(TippingPoint::Kind::Channel, channel, weightIn(m_weights.channels, channel));
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const auto& one, const auto& other) { return change(one) < change(other); });
        return std::move(m_found);
    }

private:
    static void addOnce(std::vector<std::string>& ids, const std::string& id) {
        if (!id.empty() && std::find(ids.begin(), ids.end(), id) == ids.end())
            ids.push_back(id);
    }

    static double weightIn(const std::map<std::string, double, std::less<>>& table, const std::string& id) {
        const auto found = table.find(id);
        return found == table.end() ? 1 : found->second;
    }

    static double change(const TippingPoint& point) {
        return std::abs(std::log(point.tippingAt / point.weight));
    }

    bool moves(TippingPoint::Kind kind, const std::string& id, const ComparisonRow& row) const {
        if (kind == TippingPoint::Kind::Touchpoint)
            return row.touchpoint == id;
        return !m_weights.touchpoints.contains(row.touchpoint) &&
               (kind == TippingPoint::Kind::Stage ? row.stage : row.channel) == id;
    }

    std::vector<Total> totalsFor(TippingPoint::Kind kind, const std::string& id, double weight) const {
        std::vector<Total> totals(m_comparison.scores.size());
        for (std::size_t company = 0; company < totals.size(); ++company) {
            auto& total = totals[company];
            for (std::size_t index = 0; index < m_comparison.rows.size(); ++index) {
                const auto& row = m_comparison.rows[index];
                const auto* score = m_scores[company * m_comparison.rows.size() + index];
                if (score == nullptr || !score->points)
                    continue;
                const bool moved = moves(kind, id, row);
                const double share = moved ? row.weight / weight : row.weight;
                (moved ? total.moved : total.fixed) += share * *score->points;
                (moved ? total.movedWeight : total.fixedWeight) += share;
            }
        }
        return totals;
    }

    void look(TippingPoint::Kind kind, const std::string& id, double weight) {
        if (weight <= 0)
            return;
        const auto totals = totalsFor(kind, id, weight);
        for (const bool above : {true, false})
            if (const auto found = Search{totals, m_leader, weight}.nearest(above);
                found && found->first <= weightMost)
                m_found.push_back({kind, id, weight, found->first, m_leader, found->second});
    }

    const Comparison& m_comparison;
    const Weights& m_weights;
    std::size_t m_leader;
    std::vector<const TouchpointScore*> m_scores; ///< of each company, in the order of the rows
    std::vector<TippingPoint> m_found;
};

} // namespace

std::vector<std::string> topTouchpoints(const Comparison& comparison, std::span<const std::string> dragged,
                                        std::size_t most) {
    struct Candidate {
        std::size_t drag;
        double weight;
        bool gap;
        double points;
        std::string id;
    };
    std::vector<Candidate> candidates;
    for (const auto& row : comparison.rows) {
        if (row.signal || row.cells.empty() || row.cells.front().finding.presence == Presence::NotApplicable)
            continue;
        const auto place = std::find(dragged.begin(), dragged.end(), row.touchpoint) - dragged.begin();
        const auto* score = scoreOf(comparison, 0, row.touchpoint);
        constexpr double unknownPoints = 100;
        candidates.push_back({static_cast<std::size_t>(place), row.weight, row.cells.front().gap,
                              score == nullptr ? unknownPoints : score->points.value_or(unknownPoints),
                              row.touchpoint});
    }
    std::stable_sort(candidates.begin(), candidates.end(), [](const auto& one, const auto& other) {
        return std::tuple(one.drag, -one.weight, !one.gap, one.points) <
               std::tuple(other.drag, -other.weight, !other.gap, other.points);
    });
    std::vector<std::string> top;
    for (std::size_t index = 0; index < std::min(most, candidates.size()); ++index)
        top.push_back(candidates[index].id);
    return top;
}

std::optional<std::size_t> leaderOf(const Comparison& comparison) {
    std::optional<std::size_t> leader;
    for (std::size_t company = 0; company < comparison.scores.size(); ++company) {
        const auto& points = comparison.scores[company].total.points;
        if (points && (!leader || *points > *comparison.scores[*leader].total.points))
            leader = company;
    }
    return leader;
}

std::vector<TippingPoint> tippingPoints(const Comparison& comparison, const Weights& weights) {
    const auto leader = leaderOf(comparison);
    return leader && comparison.scores.size() > 1 ? Tippings(comparison, weights, *leader).run()
                                                  : std::vector<TippingPoint>{};
}

} // namespace shopwalker
