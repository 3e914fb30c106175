// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/report/drawing/type.h"

#include <QFontMetricsF>
#include <QTextLayout>
#include <cmath>

namespace shopwalker::drawing {

QStringList fontFamilies() {
    return {QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic"),
            QStringLiteral("Noto Sans Armenian")};
}

QFont fontOf(const Type& type) {
    QFont font;
    font.setFamilies(fontFamilies());
    font.setPixelSize(type.size);
    font.setWeight(type.strong ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double widthOf(const QString& text, const Type& type) {
    return QFontMetricsF(fontOf(type)).horizontalAdvance(text);
}

double lineHeight(const Type& type, bool rightToLeft) {
    return std::round(type.size * (rightToLeft ? 1.6 : 1.4));
}

QString fitted(const QString& text, const Type& type, double width) {
    return QFontMetricsF(fontOf(type)).elidedText(text, Qt::ElideRight, width);
}

QStringList broken(const QString& text, const Type& type, double width, int mostLines) {
    QStringList lines;
    if (text.isEmpty())
        return lines;
    QTextLayout layout(text, fontOf(type));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1.0, width));
        if (lines.size() + 1 == mostLines) { // the last one takes the rest, cut
            lines += fitted(text.mid(line.textStart()).trimmed(), type, width);
            break;
        }
        lines += text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

QString isolated(const QString& text) {
    return QChar(0x2068) + text + QChar(0x2069);
}

} // namespace shopwalker::drawing
