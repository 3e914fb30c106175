// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/models/walk/photo_markup.h"

#include <algorithm>

namespace shopwalker {

namespace {

PhotoMark::Point inside(QPointF at) {
    return {std::clamp(at.x(), 0.0, 1.0), std::clamp(at.y(), 0.0, 1.0)};
}

PhotoMark::Point sum(PhotoMark::Point point, QPointF by) {
    return inside({point.x + by.x(), point.y + by.y()});
}

} // namespace

void PhotoMarkup::begin(std::vector<PhotoMark> marks) {
    m_marks = std::move(marks);
    m_begun = m_marks;
    m_photo = {};
    m_drawing = false;
    emit photoChanged();
    emit changed();
}

void PhotoMarkup::setPhoto(QImage photo) {
    m_photo = std::move(photo);
    emit photoChanged();
}

void PhotoMarkup::setTool(Tool tool) {
    if (m_tool == tool)
        return;
    m_tool = tool;
    emit toolChanged();
}

void PhotoMarkup::press(QPointF at) {
    m_marks.push_back({.kind = static_cast<PhotoMark::Kind>(m_tool), .points = {inside(at), inside(at)}});
    m_drawing = true;
    emit changed();
}

void PhotoMarkup::drag(QPointF to) {
    if (!m_drawing)
        return;
    auto& points = m_marks.back().points;
    if (m_tool == Line)
        points.push_back(inside(to));
    else
        points.back() = inside(to);
    emit changed();
}

void PhotoMarkup::release() {
    if (!m_drawing)
        return;
    m_drawing = false;
    if (!isVisible(m_marks.back()))
        m_marks.pop_back();
    emit changed();
}

void PhotoMarkup::place() {
    m_marks.push_back({.kind = static_cast<PhotoMark::Kind>(m_tool), .points = {{0.4, 0.4}, {0.6, 0.6}}});
    emit changed();
}

void PhotoMarkup::move(QPointF by) {
    if (m_marks.empty())
        return;
    for (auto& point : m_marks.back().points)
        point = sum(point, by);
    emit changed();
}

void PhotoMarkup::stretch(QPointF by) {
    if (m_marks.empty())
        return;
    auto& tip = m_marks.back().points.back();
    tip = sum(tip, by);
    emit changed();
}

void PhotoMarkup::undo() {
    m_drawing = false;
    if (m_marks.empty())
        return;
    m_marks.pop_back();
    emit changed();
}

} // namespace shopwalker
