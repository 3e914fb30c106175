// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/photo_marks.h"
#include "core/types/json/json.h"
#include "core/types/words.h"

#include <QJsonArray>
#include <algorithm>

namespace shopwalker {

namespace {

constexpr auto schemaName = "shopwalker.markup/1";
constexpr double leastExtent = 0.012; ///< of the picture; what is shorter was a tap

constexpr Words<PhotoMark::Kind, 4> kindWords{{
    {PhotoMark::Kind::Arrow, "arrow"},
    {PhotoMark::Kind::Box, "box"},
    {PhotoMark::Kind::Line, "line"},
    {PhotoMark::Kind::Blur, "blur"},
}};

} // namespace

bool isVisible(const PhotoMark& mark) {
    if (mark.points.empty())
        return false;
    const auto [left, right] = std::minmax_element(mark.points.begin(), mark.points.end(),
                                                   [](const auto& a, const auto& b) { return a.x < b.x; });
    const auto [top, bottom] = std::minmax_element(mark.points.begin(), mark.points.end(),
                                                   [](const auto& a, const auto& b) { return a.y < b.y; });
    if (left->x < 0 || top->y < 0 || right->x > 1 || bottom->y > 1)
        return false;
    const double width = right->x - left->x;
    const double height = bottom->y - top->y;
    const bool area = mark.kind == PhotoMark::Kind::Box || mark.kind == PhotoMark::Kind::Blur;
    return area ? std::min(width, height) >= leastExtent : std::max(width, height) >= leastExtent;
}

QByteArray markupText(const std::vector<PhotoMark>& marks) {
    QJsonArray list;
    for (const auto& mark : marks) {
        if (!isVisible(mark))
            continue;
        QJsonArray points; // x, y, x, y …
        for (const auto& [x, y] : mark.points) {
            points.append(x);
            points.append(y);
        }
        list.append(QJsonObject{{"kind", toQString(kindWords.word(mark.kind))}, {"points", points}});
    }
    return QByteArray::fromStdString(toLine({{"schema", schemaName}, {"marks", list}}));
}

Result<std::vector<PhotoMark>> marksFromText(const QByteArray& text) {
    const auto object = parseObject(text.toStdString(), "markup");
    if (!object)
        return object.error();
    if (object.value()["schema"].toString() != QLatin1String(schemaName))
        return Error{"schema", "not the marks over a photo, shopwalker.markup/1", "markup"};
    std::vector<PhotoMark> marks;
    for (const auto& value : object.value()["marks"].toArray()) {
        const auto kind = kindWords.value(textOf(value.toObject()["kind"]));
        if (!kind)
            continue; // of a newer version
        PhotoMark mark{.kind = *kind};
        const auto points = value.toObject()["points"].toArray();
        for (qsizetype i = 0; i + 1 < points.size(); i += 2)
            mark.points.push_back({points[i].toDouble(), points[i + 1].toDouble()});
        if (isVisible(mark))
            marks.push_back(std::move(mark));
    }
    return marks;
}

} // namespace shopwalker
