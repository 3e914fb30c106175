// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/benchmark/report_photos.h"

#include "core/evidence/photo.h"
#include "core/evidence/photo_marks.h"

#include <QImage>

namespace shopwalker {

namespace {

/// The last marks that were drawn over a photo and not taken away; none: it bears none.
const WalkEvidence* marksOver(const Walk& walk, const std::string& photo) {
    const WalkEvidence* last = nullptr;
    for (const auto& item : walk.evidence)
        if (item.kind == "markup" && item.of == photo && !item.discarded && !item.hash.empty())
            last = &item;
    return last;
}

/// As it may leave the workspace.
Result<QByteArray> photoBytes(const Walk& walk, const WalkEvidence& item, const EvidenceFiles& files) {
    auto photo = files.read(item.hash, item.suffix);
    const auto* marks = marksOver(walk, item.id);
    if (!photo || marks == nullptr)
        return photo;
    const auto text = files.read(marks->hash, marks->suffix);
    if (!text)
        return text.error();
    const auto drawn = marksFromText(text.value());
    return drawn ? paintedPhoto(photo.value(), drawn.value()) : drawn.error();
}

/// Empty where it cannot be shown.
InlinePhoto inlinePhoto(const Walk& walk, const WalkEvidence& item, const EvidenceFiles& files) {
    const auto original = photoBytes(walk, item, files);
    if (!original)
        return {};
    const auto small = preparePhoto(original.value(), reportPhotoEdge);
    if (!small)
        return {};
    const auto image = QImage::fromData(small.value());
    return {small.value().toBase64().toStdString(), image.width(), image.height()};
}

} // namespace

std::map<std::string, InlinePhoto> reportPhotos(const Round& round, const EvidenceFiles& files) {
    std::map<std::string, InlinePhoto> photos;
    std::size_t total = 0;
    for (const auto& walks : round.walks)
        for (const auto& path : walks.paths)
            for (const auto& item : path.walk.evidence) {
                if (item.kind != "photo" || item.discarded || item.hash.empty() || item.question.empty())
                    continue;
                auto photo = inlinePhoto(path.walk, item, files);
                if (photo.base64.empty() || total + photo.base64.size() > reportPhotoBytes)
                    continue;
                total += photo.base64.size();
                photos[item.id] = std::move(photo);
            }
    return photos;
}

} // namespace shopwalker
