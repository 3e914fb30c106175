// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/painting/icon.h"

#include "app/painting/icon_paths_data.h"

#include <QPainter>
#include <QSvgRenderer>

namespace shopwalker {

namespace {

const IconPath* find(const QString& name) {
    const auto text = name.toStdString();
    for (const auto& icon : iconPaths)
        if (icon.name == text)
            return &icon;
    return nullptr;
}

QByteArray svgOf(const IconPath& icon, const QColor& color) {
    return QStringLiteral(
               "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %1 %1'><path d='%2' fill='none' "
               "stroke='%3' stroke-opacity='%4' stroke-width='%5' stroke-linecap='round' "
               "stroke-linejoin='round'/></svg>")
        .arg(iconGrid)
        .arg(QString::fromUtf8(icon.path.data(), static_cast<qsizetype>(icon.path.size())), color.name())
        .arg(color.alphaF())
        .arg(iconStroke)
        .toUtf8();
}

} // namespace

Icon::Icon(QQuickItem* parent)
    : QQuickPaintedItem(parent) {
    setImplicitSize(iconGrid, iconGrid);
    setAntialiasing(true);
    for (const auto change : {&Icon::nameChanged, &Icon::colorChanged, &Icon::mirroredChanged})
        connect(this, change, this, [this] { update(); });
}

void Icon::paint(QPainter* painter) {
    const auto* icon = find(m_name);
    if (icon == nullptr)
        return;
    const double side = std::min(width(), height());
    painter->translate((width() - side) / 2, (height() - side) / 2);
    if (m_mirrored && icon->directional) {
        painter->translate(side, 0);
        painter->scale(-1, 1);
    }
    QSvgRenderer(svgOf(*icon, m_color)).render(painter, QRectF(0, 0, side, side));
}

} // namespace shopwalker
