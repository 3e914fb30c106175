// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/benchmark/report_photos.h"
#include "core/evidence/photo_marks.h"
#include "tests/support/test_registry.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace shopwalker;

namespace {

QByteArray jpegOf(const QImage& picture) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "JPEG", 95);
    return bytes;
}

/// Black and white halves, upper and lower.
QImage halves() {
    QImage picture(2000, 1000, QImage::Format_RGB32);
    picture.fill(Qt::white);
    for (int y = 500; y < 1000; ++y)
        for (int x = 0; x < 2000; ++x)
            picture.setPixel(x, y, qRgb(0, 0, 0));
    return picture;
}

/// Black and white stripes that can still be told apart when the picture is small.
QImage stripes() {
    QImage picture(2000, 1000, QImage::Format_RGB32);
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            picture.setPixel(x, y, x / 20 % 2 == 0 ? qRgb(0, 0, 0) : qRgb(255, 255, 255));
    return picture;
}

/// Between the lightest and the darkest place of the line in the middle, without its ends.
int contrastOf(const QImage& picture) {
    int least = 255, most = 0;
    for (int x = picture.width() / 10; x < picture.width() * 9 / 10; ++x) {
        const int grey = qGray(picture.pixel(x, picture.height() / 2));
        least = std::min(least, grey);
        most = std::max(most, grey);
    }
    return most - least;
}

/// What JPEG can hardly make smaller.
QImage noise(quint32 seed) {
    QRandomGenerator generator(seed);
    QImage picture(640, 640, QImage::Format_RGB32);
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            picture.setPixel(x, y, generator.generate());
    return picture;
}

QImage shown(const InlinePhoto& photo) {
    return QImage::fromData(QByteArray::fromBase64(QByteArray::fromStdString(photo.base64)));
}

} // namespace

class ReportPhotosTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EvidenceFiles> m_files;

    WalkEvidence kept(const std::string& id, const QByteArray& bytes,
                      const std::string& suffix = "jpg") const {
        return {.id = id,
                .question = "step.question",
                .kind = "photo",
                .hash = m_files->keep(bytes, suffix).value(),
                .suffix = suffix};
    }

    std::map<std::string, InlinePhoto> photosOf(std::vector<WalkEvidence> evidence) const {
        Round round;
        round.walks.resize(2);
        round.walks[1].paths = {
            {.walk = {.id = "w", .evidence = std::move(evidence)}, .title = {}, .steps = {}}};
        return reportPhotos(round, *m_files);
    }

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_files = std::make_unique<EvidenceFiles>(m_folder->path().toStdString());
    }

    void aPhotoIsScaledDown() {
        const auto photos = photosOf({kept("a", jpegOf(halves()))});
        QCOMPARE(photos.size(), 1u);
        QCOMPARE(photos.at("a").width, 640);
        QCOMPARE(photos.at("a").height, 320);
        QCOMPARE(shown(photos.at("a")).size(), QSize(640, 320));
        QVERIFY(qGray(shown(photos.at("a")).pixel(320, 80)) > 200);
        QVERIFY(photosOf({kept("a", jpegOf(halves()))}).at("a").base64 == photos.at("a").base64);
    }

    void whatWasBlurredStaysBlurred() {
        auto marks =
            kept("m", markupText({{.kind = PhotoMark::Kind::Blur, .points = {{0, 0}, {1, 1}}}}), "json");
        marks.kind = "markup";
        marks.of = "a";
        const auto photos = [&](const std::vector<WalkEvidence>& evidence) {
            return contrastOf(shown(photosOf(evidence).at("a")));
        };
        const auto photo = kept("a", jpegOf(stripes()));
        QVERIFY2(photos({photo, marks}) < 60, qPrintable(QString::number(photos({photo, marks}))));
        marks.discarded = Moment{};
        QVERIFY(photos({photo, marks}) > 200); // the marks were taken away
    }

    void whatCannotOrMustNotBeShownIsLeftOut() {
        auto broken = kept("marks", "no marks", "json");
        broken.kind = "markup";
        broken.of = "a";
        QVERIFY(photosOf({kept("a", jpegOf(halves())), broken}).empty()); // it might have been a face
        auto missing = kept("a", jpegOf(halves()));
        missing.hash = std::string(64, '0');
        auto discarded = kept("b", jpegOf(halves()));
        discarded.discarded = Moment{};
        auto ofTheWalk = kept("c", jpegOf(halves()));
        ofTheWalk.question.clear();
        auto sound = kept("d", "sound", "ogg");
        sound.kind = "audio";
        QVERIFY(photosOf({missing, discarded, ofTheWalk, sound, kept("e", "no picture")}).empty());
    }

    void allOfThemTogetherAreBounded() {
        std::vector<WalkEvidence> evidence;
        for (int index = 0; index < 60; ++index)
            evidence.push_back(kept(std::to_string(index), jpegOf(noise(static_cast<quint32>(index)))));
        const auto photos = photosOf(evidence);
        std::size_t total = 0;
        for (const auto& [id, photo] : photos)
            total += photo.base64.size();
        QVERIFY(total <= reportPhotoBytes);
        QVERIFY(total > reportPhotoBytes * 9 / 10);
        QVERIFY(photos.contains("0") && photos.size() < 60);
    }
};

SHOPWALKER_TEST(ReportPhotosTest)
#include "report_photos_test.moc"
