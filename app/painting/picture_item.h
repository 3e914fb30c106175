// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/pictures/picture_source.h"

#include <QQuickPaintedItem>
#include <QUrl>
#include <QVariant>

namespace shopwalker {

/// Any picture of the drawing layer, laid out for the item's width, zoomed and moved about in it. What can be
/// tapped is offered as areas; a screen reader gets the whole as `description` and each area's words.
class PictureItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(shopwalker::PictureSource source READ source WRITE setSource NOTIFY sourceChanged)
    Q_PROPERTY(QString look READ look WRITE setLook NOTIFY lookChanged)
    Q_PROPERTY(double textScale READ textScale WRITE setTextScale NOTIFY textScaleChanged)
    Q_PROPERTY(double zoom READ zoom NOTIFY viewChanged)
    Q_PROPERTY(bool fits READ fits NOTIFY viewChanged)
    Q_PROPERTY(QSizeF natural READ natural NOTIFY pictureChanged)
    Q_PROPERTY(QString title READ title NOTIFY pictureChanged)
    Q_PROPERTY(QString description READ description NOTIFY pictureChanged)
    Q_PROPERTY(int areaCount READ areaCount NOTIFY pictureChanged)
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged)

public:
    static constexpr double smallest = 0.1;
    static constexpr double largest = 6;

    explicit PictureItem(QQuickItem* parent = nullptr);
    void paint(QPainter* painter) override;

    const PictureSource& source() const { return m_source; }
    void setSource(const PictureSource& source);
    QString look() const { return m_lookWord; }
    void setLook(const QString& look); ///< `light`, `dark` or `contrast`
    double textScale() const { return m_textScale; }
    void setTextScale(double scale);
    double zoom() const { return m_zoom; }
    bool fits() const; ///< all of it can be seen
    QSizeF natural() const { return m_picture.size; }
    QString title() const { return m_picture.title; }
    QString description() const { return m_picture.description; }
    int areaCount() const { return static_cast<int>(m_picture.areas.size()); }
    int current() const { return m_current; } ///< area that the keyboard stands on; −1: none
    void setCurrent(int area);

    Q_INVOKABLE void zoomBy(double factor, QPointF around);
    Q_INVOKABLE void panBy(double x, double y);
    Q_INVOKABLE void fit();   ///< all of it, not larger than it is
    Q_INVOKABLE void reset(); ///< at its own size, from its beginning
    /// Taps what lies there, or just beside it; whether there was something.
    Q_INVOKABLE bool tap(QPointF point);
    Q_INVOKABLE void tapCurrent();
    /// The next area in a direction (−1, 0 or 1 each); false where there is none.
    Q_INVOKABLE bool step(int across, int down);
    /// Writes the picture with its caption as .svg or .png, on white paper; what went wrong, or nothing.
    Q_INVOKABLE QString save(const QUrl& file) const;
    Q_INVOKABLE QRectF areaRect(int area) const; ///< where it is seen now
    Q_INVOKABLE QString areaText(int area) const;

signals:
    void sourceChanged();
    void lookChanged();
    void textScaleChanged();
    void viewChanged();
    void pictureChanged();
    void currentChanged();
    void tapped(const QString& id, int index);

protected:
    void geometryChange(const QRectF& now, const QRectF& before) override;

private:
    void layOut();
    void keepInside();
    int areaAt(QPointF point) const;
    void show(int area);

    PictureSource m_source;
    drawing::Picture m_picture;
    QString m_lookWord = QStringLiteral("light");
    drawing::Look m_look = drawing::Look::Light;
    double m_textScale = 1;
    double m_zoom = 1;
    QPointF m_origin; ///< of the picture, in the item
    int m_current = -1;
};

} // namespace shopwalker
