// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/report/drawing/pictures/value_axis.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace shopwalker::drawing {

namespace {

// Steps that people count time in.
constexpr std::array<double, 19> secondSteps{1,    2,    5,    10,   20,    30,    60,    120,    300,   600,
                                             1200, 1800, 3600, 7200, 14400, 28800, 86400, 172800, 604800};
constexpr std::array<double, 6> ringSteps{1, 2, 5, 10, 20, 50};
constexpr double farApart = 20;

std::vector<double> linearTicks(double most, bool seconds) {
    double step = most / 5;
    const auto choose = [&](const auto& steps) {
        for (const double candidate : steps)
            if (candidate * 5 >= most)
                return candidate;
        return std::ceil(most / 5 / steps.back()) * steps.back();
    };
    step = seconds ? choose(secondSteps) : choose(ringSteps);
    std::vector<double> ticks;
    for (double value = 0; value < most + step; value += step)
        ticks.push_back(value);
    return ticks;
}

} // namespace

ValueAxis ValueAxis::over(double least, double most, std::string unit, double from, double to) {
    ValueAxis axis;
    axis.m_unit = std::move(unit);
    axis.m_from = from;
    axis.m_to = std::max(to, from + 1);
    const bool seconds = axis.m_unit != "rings";
    if (seconds && least > 0 && most > farApart * least) {
        axis.m_least = least;
        axis.m_most = most;
        for (const double step : secondSteps) {
            if (step <= least)
                axis.m_least = step;
            if (step >= least && step < most)
                axis.m_ticks.push_back(step);
        }
        axis.m_ticks.insert(axis.m_ticks.begin(), axis.m_least);
        for (const double step : secondSteps)
            if (step >= most) {
                axis.m_most = step;
                break;
            }
        axis.m_ticks.push_back(axis.m_most);
        axis.m_ticks.erase(std::unique(axis.m_ticks.begin(), axis.m_ticks.end()), axis.m_ticks.end());
        return axis;
    }
    axis.m_ticks = linearTicks(std::max(most, 1.0), seconds);
    axis.m_most = axis.m_ticks.back();
    return axis;
}

ValueAxis ValueAxis::points(double from, double to) {
    ValueAxis axis;
    axis.m_unit = "points";
    axis.m_most = 100;
    axis.m_from = from;
    axis.m_to = std::max(to, from + 1);
    axis.m_ticks = {0, 25, 50, 75, 100};
    return axis;
}

double ValueAxis::at(double value) const {
    const double share = m_least > 0
                             ? std::log(std::max(value, m_least) / m_least) / std::log(m_most / m_least)
                             : value / m_most;
    return m_from + std::clamp(share, 0.0, 1.0) * (m_to - m_from);
}

double ValueAxis::labelHeight(const Sheet& sheet) const {
    return sheet.lineHeight(sheet.type(13));
}

void ValueAxis::addGrid(Sheet& sheet, const PictureWords& words, double top, double bottom) const {
    const auto type = sheet.type(13);
    struct Label {
        QString text;
        double left;
        double width;
    };
    std::vector<Label> labels;
    for (const double tick : m_ticks) {
        const double x = at(tick);
        sheet.line({x, top}, {x, bottom}, Tone::Hairline);
        const auto text = m_unit == "points" || m_unit == "rings" ? QString::number(std::llround(tick))
                          : tick == 0                             ? QStringLiteral("0")
                                                                  : words.measure(tick, m_unit);
        const double width = sheet.widthOf(text, type);
        labels.push_back(
            {text, std::clamp(x - width / 2, m_from - 8, std::max(m_from - 8, m_to + 12 - width)), width});
    }
    // As many figures as have room, at even distances and from the beginning on.
    for (std::size_t stride = 1; stride <= labels.size(); ++stride) {
        bool room = true;
        for (std::size_t index = stride; index < labels.size(); index += stride)
            room =
                room && labels[index].left >= labels[index - stride].left + labels[index - stride].width + 8;
        if (!room)
            continue;
        for (std::size_t index = 0; index < labels.size(); index += stride)
            sheet.label({labels[index].left, bottom, labels[index].width, labelHeight(sheet)},
                        labels[index].text, type, Tone::SecondInk, Align::Centre);
        return;
    }
}

} // namespace shopwalker::drawing
