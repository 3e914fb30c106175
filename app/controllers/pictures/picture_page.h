// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/controllers/benchmark/benchmark_page.h"
#include "app/models/pictures/picture_kit.h"
#include "app/models/pictures/picture_source.h"

namespace shopwalker {

/// Gives what pictures are drawn with in a language; null where it cannot be read.
using PictureKitIn = std::function<std::shared_ptr<const PictureKit>(const QString& language)>;

/// A page about the open benchmark that draws a picture of it.
class PicturePage
    : public shopwalker::BenchmarkPage { // by its whole name, or the linter of Qt 6.4 does not find it
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(shopwalker::PictureSource source READ source NOTIFY changed)

public:
    PictureSource source() const { return m_source; }

protected:
    explicit PicturePage(PictureKitIn kitIn, QObject* parent)
        : BenchmarkPage(nullptr, parent) // the kit names things
        , m_kitIn(std::move(kitIn)) {}

    void fill() final;
    /// Works out what is shown of `m_open`.
    virtual void take() = 0;
    /// The picture of `m_open`, which is there.
    virtual PictureSource::Draw picture() const = 0;
    /// Draws it anew, because something else of it is to be seen.
    void draw();

    std::shared_ptr<const OpenBenchmark> m_open; ///< null without a kit, too
    std::shared_ptr<const PictureKit> m_kit;

private:
    PictureKitIn m_kitIn;
    PictureSource m_source;
};

} // namespace shopwalker
