// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/controllers/pictures/picture_page.h"

namespace shopwalker {

/// Who answers first, as a picture and as a table, for one channel or all.
class RaceController : public shopwalker::PicturePage {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program")
    Q_PROPERTY(QString finding READ finding NOTIFY changed)
    Q_PROPERTY(QVariantList races READ races NOTIFY changed)
    Q_PROPERTY(QVariantList channels READ channels NOTIFY changed)
    Q_PROPERTY(QString channel READ channel WRITE setChannel NOTIFY changed)
    Q_PROPERTY(QString howComputed READ howComputed NOTIFY changed)

public:
    explicit RaceController(PictureKitIn kitIn, QObject* parent = nullptr)
        : PicturePage(std::move(kitIn), parent) {}

    QString finding() const;
    /// {question, channel, lanes: list of {company, own, fastest, median, withinHours, times, waiting}};
    /// times are words, empty where there are none.
    QVariantList races() const;
    QVariantList channels() const;                ///< {id, text} of those with a race
    QString channel() const { return m_channel; } ///< empty: all
    void setChannel(const QString& channel);
    QString howComputed() const;

protected:
    void take() override;
    PictureSource::Draw picture() const override;

private:
    std::vector<ResponseRace> shown() const;

    QString m_channel;
};

} // namespace shopwalker
