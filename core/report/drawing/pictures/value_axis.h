// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/drawing/pictures/picture_words.h"

#include <string>
#include <vector>

namespace shopwalker::drawing {

/// A horizontal axis for times, rings or points: where a value stands, and the grid behind it.
class ValueAxis {
public:
    /// From nothing to `most`; logarithmic where the least positive value is more than 20 times smaller.
    static ValueAxis over(double least, double most, std::string unit, double from, double to);

    /// Points from 0 to 100.
    static ValueAxis points(double from, double to);

    double at(double value) const;
    double from() const { return m_from; }
    double to() const { return m_to; }
    bool logarithmic() const { return m_least > 0; }

    /// Upright lines from `top` to `bottom` with their figures below.
    void addGrid(Sheet& sheet, const PictureWords& words, double top, double bottom) const;
    double labelHeight(const Sheet& sheet) const;

private:
    double m_least = 0; ///< of a logarithmic axis; 0: linear
    double m_most = 1;
    std::string m_unit;
    double m_from = 0;
    double m_to = 1;
    std::vector<double> m_ticks;
};

} // namespace shopwalker::drawing
