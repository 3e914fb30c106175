// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/report/drawing/pictures/map_picture.h"

#include <algorithm>
#include <cmath>

namespace shopwalker::drawing {

namespace {

constexpr double between = 12; ///< below each other; with the least height one pitch is a finger wide
constexpr double leastHeight = 36;
constexpr double reach = 48; ///< from a branch to the ones behind it
constexpr double forBothSides = 900;

struct Box {
    QSizeF size;
    QStringList lines;
    Type type;
    QPointF at;        ///< left, middle
    bool left = false; ///< grows towards the left
};

Type typeOf(const Sheet& sheet, int depth) {
    return depth == 0 ? sheet.type(17, true) : depth == 1 ? sheet.type(15, true) : sheet.type(13);
}

std::vector<Box> measured(const Sheet& sheet, const MindMap& map, const std::vector<int>& depths) {
    std::vector<Box> boxes;
    for (std::size_t index = 0; index < map.size(); ++index) {
        Box box;
        box.type = typeOf(sheet, depths[index]);
        const double widest = (depths[index] == 0 ? 170 : 190) * sheet.size().textScale;
        const auto title = map[index].byHand || depths[index] == 0
                               ? sheet.foreign(map[index].title.toStdString())
                               : map[index].title;
        box.lines = sheet.lines(title, box.type, widest, 4);
        double width = 0;
        for (const auto& line : box.lines)
            width = std::max(width, sheet.widthOf(line, box.type));
        box.size = {
            width + 24 + (map[index].mark ? 22 : 0),
            std::max(leastHeight, static_cast<double>(box.lines.size()) * sheet.lineHeight(box.type) + 14)};
        boxes.push_back(std::move(box));
    }
    return boxes;
}

struct Heights {
    std::vector<double> whole; ///< that a branch takes with everything below it
    std::vector<double> below; ///< of what is below it alone
};

/// From the last branch to the first: no recursion, however deep the map.
Heights heightsOf(const MindMap& map, const std::vector<Box>& boxes) {
    Heights heights{std::vector<double>(map.size(), 0), std::vector<double>(map.size(), 0)};
    for (std::size_t index = map.size(); index-- > 0;) {
        heights.whole[index] = std::max(boxes[index].size.height() + between, heights.below[index]);
        if (map[index].parent >= 0)
            heights.below[static_cast<std::size_t>(map[index].parent)] += heights.whole[index];
    }
    return heights;
}

/// Which branches of the root go to the left: the last ones, so that both sides are about as high.
void chooseSides(const MindMap& map, const std::vector<double>& height, std::vector<Box>& boxes) {
    double total = 0;
    for (std::size_t index = 1; index < map.size(); ++index)
        total += map[index].parent == 0 ? height[index] : 0;
    double sofar = 0;
    for (std::size_t index = 1; index < map.size(); ++index) {
        if (map[index].parent == 0) {
            boxes[index].left = sofar + height[index] / 2 > total / 2 && sofar > 0;
            sofar += height[index];
        } else {
            boxes[index].left = boxes[static_cast<std::size_t>(map[index].parent)].left;
        }
    }
}

/// Puts every box to its place around the root at (0, 0): a column a depth at each side.
void place(const MindMap& map, const std::vector<int>& depths, const Heights& heights,
           std::vector<Box>& boxes) {
    const auto deepest = static_cast<std::size_t>(*std::max_element(depths.begin(), depths.end()));
    std::vector<double> widest[2] = {std::vector<double>(deepest + 1, 0),
                                     std::vector<double>(deepest + 1, 0)};
    double side[2] = {0, 0};
    for (std::size_t index = 0; index < map.size(); ++index) {
        auto& width = widest[boxes[index].left ? 1 : 0][static_cast<std::size_t>(depths[index])];
        width = std::max(width, boxes[index].size.width());
        if (map[index].parent == 0)
            side[boxes[index].left ? 1 : 0] += heights.whole[index];
    }
    std::vector<double> columns[2] = {widest[0], widest[1]};
    for (int which = 0; which < 2; ++which) {
        double x = boxes[0].size.width() / 2 + reach;
        columns[which][0] = 0;
        for (std::size_t depth = 1; depth <= deepest; ++depth) {
            columns[which][depth] = x;
            x += widest[which][depth] + reach;
        }
    }
    boxes[0].at = {-boxes[0].size.width() / 2, 0};
    std::vector<double> next(map.size(), 0); // top of the next child of each branch
    double rootNext[2] = {-side[0] / 2, -side[1] / 2};
    for (std::size_t index = 1; index < map.size(); ++index) {
        const auto parent = static_cast<std::size_t>(map[index].parent);
        const int which = boxes[index].left ? 1 : 0;
        double& top = parent == 0 ? rootNext[which] : next[parent];
        const double x = columns[which][static_cast<std::size_t>(depths[index])];
        boxes[index].at = {which == 1 ? -x - boxes[index].size.width() : x, top + heights.whole[index] / 2};
        top += heights.whole[index];
        next[index] = boxes[index].at.y() - heights.below[index] / 2;
    }
}

void addBranch(Sheet& sheet, const Box& parent, const Box& child, int depth) {
    const double side = child.left ? -1 : 1;
    const QPointF from(child.left ? parent.at.x() : parent.at.x() + parent.size.width(), parent.at.y());
    const QPointF to(child.left ? child.at.x() + child.size.width() : child.at.x(), child.at.y());
    const double bend = std::abs(to.x() - from.x()) / 2;
    QPainterPath path(from);
    path.cubicTo(from + QPointF(side * bend, 0), to - QPointF(side * bend, 0), to);
    sheet.path(path, Tone::None, depth == 1 ? Tone::Accent : Tone::NotApplicable, depth == 1 ? 2.5 : 1.5);
}

void addNode(Sheet& sheet, const MapNode& node, const Box& box, int depth, const PictureWords& words) {
    const QRectF frame(box.at.x(), box.at.y() - box.size.height() / 2, box.size.width(), box.size.height());
    sheet.rect(frame,
               depth == 0   ? Tone::Accent
               : depth == 1 ? Tone::AccentSoft
                            : Tone::Card,
               depth == 0 ? 18 : 10,
               depth == 1   ? Tone::Accent
               : depth == 0 ? Tone::None
                            : Tone::Hairline);
    const double indent = node.mark ? 32 : 12;
    if (node.mark)
        addMark(sheet, *node.mark, {frame.left() + 18, box.at.y()}, 16);
    double y = box.at.y() - static_cast<double>(box.lines.size()) * sheet.lineHeight(box.type) / 2;
    for (const auto& line : box.lines) {
        sheet.label({frame.left() + indent, y, frame.width() - indent - 11, sheet.lineHeight(box.type)}, line,
                    box.type, depth == 0 ? Tone::AccentInk : Tone::Ink);
        y += sheet.lineHeight(box.type);
    }
    auto said = node.title;
    if (node.mark)
        said += ": " + words.mark(*node.mark);
    if (node.folded > 0) {
        const auto type = sheet.type(12, true);
        const auto count = QStringLiteral("+%1").arg(node.folded);
        const double width = std::max(24.0, sheet.widthOf(count, type) + 10);
        const QRectF badge(box.left ? frame.left() - width - 4 : frame.right() + 4, box.at.y() - 11, width,
                           22);
        sheet.rect(badge, Tone::Card, 11, Tone::Accent);
        sheet.label(badge, count, type, Tone::Accent, Align::Centre);
        said += ", " + words.counted("picture.map.folded", node.folded);
    }
    sheet.area(frame.adjusted(0, -between / 2, 0, between / 2), node.id, -1, said);
}

} // namespace

QString mapFinding(const MindMap& map, const PictureWords& words) {
    int touchpoints = 0;
    int present = 0;
    for (const auto& node : map) {
        touchpoints += node.mark ? 1 : 0;
        present += node.mark == Mark::Present ? 1 : 0;
    }
    return words("picture.map.title", {{"company", map.empty() ? "" : map.front().title.toStdString()},
                                       {"n", std::to_string(present)},
                                       {"m", std::to_string(touchpoints)}});
}

Picture mapPicture(const MindMap& whole, const std::set<std::string>& closed, const PictureWords& words,
                   const PictureSize& size) {
    const auto title = mapFinding(whole, words);
    const auto map = folded(whole, closed);
    if (map.empty())
        return emptyPicture(size, words, title, words("picture.nothing.map"));
    Sheet sheet(size, words.texts.rightToLeft());
    const auto depths = depthsOf(map);
    auto boxes = measured(sheet, map, depths);
    const auto heights = heightsOf(map, boxes);
    if (size.width >= forBothSides)
        chooseSides(map, heights.whole, boxes);
    place(map, depths, heights, boxes);
    QRectF bounds;
    for (std::size_t index = 0; index < map.size(); ++index) {
        const auto& box = boxes[index];
        const double badge = map[index].folded > 0 ? 44 : 0;
        bounds |=
            QRectF(box.at.x() - (box.left ? badge : 0), box.at.y() - box.size.height() / 2 - between / 2,
                   box.size.width() + badge, box.size.height() + between);
    }
    sheet.widen(bounds.width() + 2 * Sheet::wideMargin);
    const double y = addCaption(sheet, title, words("picture.map.how"));
    const QPointF shift((sheet.width() - bounds.width()) / 2 - bounds.left(), y - bounds.top());
    for (auto& box : boxes)
        box.at += shift;
    for (std::size_t index = 1; index < map.size(); ++index)
        addBranch(sheet, boxes[static_cast<std::size_t>(map[index].parent)], boxes[index], depths[index]);
    for (std::size_t index = 0; index < map.size(); ++index)
        addNode(sheet, map[index], boxes[index], depths[index], words);
    const double end = addLegend(sheet, y + bounds.height() + 16,
                                 {{words("cell.present"), Mark::Present, {}},
                                  {words("cell.absent"), Mark::Absent, {}},
                                  {words("cell.unknown"), Mark::Unknown, {}}});
    return std::move(sheet).finished(end + sheet.margin(), title);
}

} // namespace shopwalker::drawing
