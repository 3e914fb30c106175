// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/photo_marks.h"

#include <QImage>
#include <QObject>
#include <QPointF>
#include <QtQml/qqmlregistration.h>

namespace shopwalker {

/// The marks over one photo while they are drawn. Places are shares of the picture, 0 to 1.
class PhotoMarkup : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to EvidenceController")
    Q_PROPERTY(Tool tool READ tool WRITE setTool NOTIFY toolChanged)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool dirty READ isDirty NOTIFY changed)
    Q_PROPERTY(bool ready READ isReady NOTIFY photoChanged)

public:
    enum Tool { Arrow, Box, Line, Blur };
    Q_ENUM(Tool)

    using QObject::QObject;

    /// Begins anew; the photo follows when it has been read.
    void begin(std::vector<PhotoMark> marks);
    void setPhoto(QImage photo);
    const QImage& photo() const { return m_photo; }
    const std::vector<PhotoMark>& marks() const { return m_marks; }

    Tool tool() const { return m_tool; }
    void setTool(Tool tool);
    int count() const { return static_cast<int>(m_marks.size()); }
    bool isDirty() const { return m_marks != m_begun; }
    bool isReady() const { return !m_photo.isNull(); }

    /// A stroke with finger or mouse. One too small to be seen is dropped at its end.
    Q_INVOKABLE void press(QPointF at);
    Q_INVOKABLE void drag(QPointF to);
    Q_INVOKABLE void release();

    /// The same with keys: a mark in the middle, then moved or stretched by a share of the picture.
    Q_INVOKABLE void place();
    Q_INVOKABLE void move(QPointF by);
    Q_INVOKABLE void stretch(QPointF by);

    /// Takes the last mark away.
    Q_INVOKABLE void undo();

signals:
    void toolChanged();
    void changed();
    void photoChanged();

private:
    bool m_drawing = false;
    Tool m_tool = Arrow;
    QImage m_photo;
    std::vector<PhotoMark> m_marks;
    std::vector<PhotoMark> m_begun;
};

} // namespace shopwalker
