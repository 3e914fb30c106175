// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/drawing/picture.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <functional>
#include <memory>

namespace shopwalker {

/// What a picture item draws: the way to lay it out for any width. Equal only to itself, so that a new one is
/// drawn.
struct PictureSource {
    Q_GADGET
    QML_VALUE_TYPE(pictureSource)

public:
    using Draw = std::function<drawing::Picture(const drawing::PictureSize&)>;

    PictureSource() = default;
    explicit PictureSource(Draw draw)
        : draw(std::make_shared<const Draw>(std::move(draw))) {}

    std::shared_ptr<const Draw> draw; ///< null: nothing to draw

    bool operator==(const PictureSource&) const = default;
};

} // namespace shopwalker
