// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/photo_marks.h"
#include "tests/support/test_registry.h"

#include <QBuffer>
#include <QPainter>
#include <QSet>

using namespace shopwalker;
using Kind = PhotoMark::Kind;

namespace {

/// Grey with black stripes one pixel wide: what could be read is gone when no stripe is left.
QImage striped() {
    QImage picture(200, 100, QImage::Format_RGB32);
    picture.fill(Qt::gray);
    QPainter painter(&picture);
    for (int x = 0; x < picture.width(); x += 2)
        painter.fillRect(x, 0, 1, picture.height(), Qt::black);
    return picture;
}

QImage painted(const std::vector<PhotoMark>& marks) {
    auto picture = striped();
    QPainter painter(&picture);
    paintMarks(painter, QRectF(picture.rect()), striped(), marks);
    return picture;
}

int colorsIn(const QImage& picture, const QRect& place) {
    QSet<QRgb> colors;
    for (int y = place.top(); y <= place.bottom(); ++y)
        for (int x = place.left(); x <= place.right(); ++x)
            colors.insert(picture.pixel(x, y));
    return static_cast<int>(colors.size());
}

bool isRed(const QColor& color) {
    return color.red() > 200 && color.green() < 120;
}

} // namespace

class PhotoMarksTest : public QObject {
    Q_OBJECT
private slots:
    void aBlurredPlaceKeepsNoDetail() {
        const QRect place(20, 20, 80, 40);
        QVERIFY(colorsIn(striped(), place) == 2);
        const auto picture = painted({{.kind = Kind::Blur, .points = {{0.1, 0.2}, {0.5, 0.6}}}});
        for (int y = place.top() + 1; y < place.bottom(); ++y)
            for (int x = place.left() + 2; x < place.right() - 2; ++x)
                QVERIFY(qAbs(qGray(picture.pixel(x, y)) - qGray(picture.pixel(x + 1, y))) < 30);
        QCOMPARE(picture.pixel(150, 80), striped().pixel(150, 80)); // beside it nothing changes
    }

    void everyStrokeIsThere_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QPoint>("on");
        QTest::addRow("arrow") << int(Kind::Arrow) << QPoint(100, 50);
        QTest::addRow("box") << int(Kind::Box) << QPoint(100, 20);
        QTest::addRow("line") << int(Kind::Line) << QPoint(100, 50);
    }

    void everyStrokeIsThere() {
        QFETCH(int, kind);
        QFETCH(QPoint, on);
        const auto picture = painted({{.kind = Kind(kind), .points = {{0.1, 0.2}, {0.9, 0.8}}}});
        QVERIFY(isRed(picture.pixelColor(on)));
    }

    void marksAreDrawnOverBlurredPlaces() {
        const std::vector<PhotoMark> marks{{.kind = Kind::Arrow, .points = {{0.1, 0.5}, {0.5, 0.5}}},
                                           {.kind = Kind::Blur, .points = {{0.2, 0.2}, {0.8, 0.8}}}};
        QVERIFY(isRed(painted(marks).pixelColor(80, 50)));
    }

    void anExportedPhotoHoldsItsMarks() {
        QByteArray photo;
        QBuffer buffer(&photo);
        QVERIFY(buffer.open(QIODevice::WriteOnly) && striped().save(&buffer, "PNG"));
        const auto exported = paintedPhoto(photo, {{.kind = Kind::Box, .points = {{0.1, 0.2}, {0.9, 0.8}}}});
        QVERIFY(exported.ok());
        const auto picture = QImage::fromData(exported.value());
        QCOMPARE(picture.size(), striped().size());
        const auto color = picture.pixelColor(100, 20);
        QVERIFY(color.red() > color.green() + 40); // JPEG washes thin strokes out
        QVERIFY(!paintedPhoto("no picture", {}).ok());
    }

    void marksComeBackFromTheirText() {
        const std::vector<PhotoMark> marks{{.kind = Kind::Blur, .points = {{0.1, 0.25}, {0.5, 1}}},
                                           {.kind = Kind::Line, .points = {{0, 0}, {0.5, 0.5}, {1, 0}}},
                                           {.kind = Kind::Arrow, .points = {{0.3, 0.3}, {0.9, 0.1}}}};
        QVERIFY(marksFromText(markupText(marks)).value() == marks);
        QVERIFY(marksFromText(markupText({})).value().empty());
        QVERIFY(!marksFromText("{\"schema\":\"other\"}").ok());
        QVERIFY(!marksFromText("no marks").ok());
    }

    void aTapIsNoMark() {
        QVERIFY(!isVisible({}));
        QVERIFY(!isVisible({.kind = Kind::Arrow, .points = {{0.5, 0.5}, {0.502, 0.5}}}));
        QVERIFY(!isVisible({.kind = Kind::Blur, .points = {{0.5, 0.1}, {0.505, 0.9}}}));
        QVERIFY(!isVisible({.kind = Kind::Box, .points = {{-0.5, 0.1}, {0.505, 0.9}}}));
        QVERIFY(isVisible({.kind = Kind::Line, .points = {{0.5, 0.1}, {0.505, 0.9}}}));
    }
};

SHOPWALKER_TEST(PhotoMarksTest)
#include "photo_marks_test.moc"
