// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/score/difference.h"

#include "core/score/spread.h"
#include "core/types/limits.h"

#include <cmath>

namespace shopwalker {

namespace {

constexpr double confidence = 0.95;

/// The continued fraction of the incomplete beta function, evaluated by Lentz's method (DLMF 8.17.22).
double betaFraction(double x, double a, double b) {
    constexpr int steps = 300;
    constexpr double precision = 1e-15;
    constexpr double tiny = 1e-300;
    const auto kept = [](double value) { return std::abs(value) < tiny ? tiny : value; };
    double c = 1;
    double d = 1 / kept(1 - (a + b) * x / (a + 1));
    double value = d;
    for (int m = 1; m <= steps; ++m) {
        const double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / kept(1 + even * d);
        c = kept(1 + even / c);
        value *= c * d;
        const double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / kept(1 + odd * d);
        c = kept(1 + odd / c);
        const double change = c * d;
        value *= change;
        if (std::abs(change - 1) < precision)
            break;
    }
    return value;
}

double incompleteBeta(double x, double a, double b) {
    if (x <= 0 || x >= 1)
        return x <= 0 ? 0 : 1;
    const double front =
        std::exp(std::lgamma(a + b) - std::lgamma(a) - std::lgamma(b) + a * std::log(x) + b * std::log1p(-x));
    // The fraction converges fast on the near side only; the other follows by symmetry.
    return x < (a + 1) / (a + b + 2) ? front * betaFraction(x, a, b) / a
                                     : 1 - front * betaFraction(1 - x, b, a) / b;
}

double studentBelow(double t, double freedom) {
    return 1 - incompleteBeta(freedom / (freedom + t * t), freedom / 2, 0.5) / 2;
}

} // namespace

double studentQuantile(double probability, double freedom) {
    double low = 0;
    double high = 1;
    while (studentBelow(high, freedom) < probability && high < 1e12)
        high *= 2;
    for (int halving = 0; halving < 100; ++halving) {
        const double middle = (low + high) / 2;
        (studentBelow(middle, freedom) < probability ? low : high) = middle;
    }
    return (low + high) / 2;
}

Difference differenceOf(std::span<const double> own, std::span<const double> rival) {
    const auto left = spreadOf(own);
    const auto right = spreadOf(rival);
    const double mean = left.mean - right.mean;
    Difference difference{.mean = mean, .low = mean, .high = mean};
    if (std::min(left.walks, right.walks) < limits::walksToCompare)
        return difference;
    const double leftShare = left.deviation * left.deviation / left.walks;
    const double rightShare = right.deviation * right.deviation / right.walks;
    const double variance = leftShare + rightShare;
    if (variance > 0) {
        const double freedom =
            variance * variance /
            (leftShare * leftShare / (left.walks - 1) + rightShare * rightShare / (right.walks - 1));
        const double reach = studentQuantile((1 + confidence) / 2, freedom) * std::sqrt(variance);
        difference.low = mean - reach;
        difference.high = mean + reach;
    }
    difference.verdict = difference.low > 0    ? DifferenceVerdict::Better
                         : difference.high < 0 ? DifferenceVerdict::Worse
                                               : DifferenceVerdict::NoDifference;
    return difference;
}

} // namespace shopwalker
