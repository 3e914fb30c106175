// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/photo.h"
#include "tests/support/test_registry.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>

using namespace shopwalker;

class PhotoTest : public QObject {
    Q_OBJECT
private slots:
    void aLargePhotoIsMadeSmaller() {
        const auto kept = preparePhoto(encoded(QImage(3000, 1500, QImage::Format_RGB32), "PNG"), 1000);
        QVERIFY(kept.ok());
        QCOMPARE(QImage::fromData(kept.value()).size(), QSize(1000, 500));
    }

    void aSmallPhotoKeepsItsSize() {
        const auto kept = preparePhoto(encoded(QImage(40, 30, QImage::Format_RGB32), "JPEG"), 1000);
        QCOMPARE(QImage::fromData(kept.value()).size(), QSize(40, 30));
    }

    void whatTheCameraWroteIsGone() {
        auto jpeg = encoded(QImage(64, 64, QImage::Format_RGB32), "JPEG");
        const QByteArray payload("Exif\0\0MM\0*\0\0\0\x08\0\0GPSLatitude 40.1872", 36);
        QByteArray segment("\xFF\xE1", 2); // APP1
        segment.append(static_cast<char>((payload.size() + 2) >> 8))
            .append(static_cast<char>(payload.size() + 2));
        jpeg.insert(2, segment + payload);
        QVERIFY(jpeg.contains("GPSLatitude"));
        const auto kept = preparePhoto(jpeg);
        QVERIFY(kept.ok());
        QVERIFY(!kept.value().contains("Exif") && !kept.value().contains("GPSLatitude"));
    }

    void transparencyBecomesWhite() {
        QImage clear(10, 10, QImage::Format_ARGB32);
        clear.fill(Qt::transparent);
        const auto kept = QImage::fromData(preparePhoto(encoded(clear, "PNG")).value());
        QVERIFY(kept.pixelColor(5, 5).lightness() > 250);
    }

    void whatIsNoPictureIsRefused() {
        QVERIFY(!preparePhoto("no picture").ok());
        QVERIFY(!preparePhoto(QByteArray()).ok());
        QVERIFY(!preparePhoto(encoded(QImage(64, 64, QImage::Format_RGB32), "PNG").left(60)).ok());
    }

private:
    static QByteArray encoded(QImage image, const char* format) {
        if (!image.hasAlphaChannel())
            image.fill(Qt::darkGreen);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, format);
        return bytes;
    }
};

SHOPWALKER_TEST(PhotoTest)
#include "photo_test.moc"
