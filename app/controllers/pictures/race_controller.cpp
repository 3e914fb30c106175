// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/pictures/race_controller.h"

#include "core/report/drawing/pictures/race_picture.h"
#include "core/types/json/json.h"

namespace shopwalker {

void RaceController::take() {
    if (!m_channel.isEmpty() && shown().empty())
        m_channel.clear();
}

void RaceController::setChannel(const QString& channel) {
    m_channel = channel;
    draw();
}

std::vector<ResponseRace> RaceController::shown() const {
    std::vector<ResponseRace> races;
    if (m_open)
        for (const auto& race : m_open->judgement.races)
            if (m_channel.isEmpty() || toQString(race.channel) == m_channel)
                races.push_back(race);
    return races;
}

PictureSource::Draw RaceController::picture() const {
    return [open = m_open, kit = m_kit, races = shown()](const drawing::PictureSize& size) {
        return drawing::racePicture(open->judgement.comparison, races, kit->words(), size);
    };
}

QString RaceController::finding() const {
    return m_open ? drawing::raceFinding(m_open->judgement.comparison, shown(), m_kit->words()) : QString();
}

QVariantList RaceController::channels() const {
    QVariantList choices;
    QStringList seen;
    if (m_open)
        for (const auto& race : m_open->judgement.races)
            if (const auto id = toQString(race.channel); !seen.contains(id)) {
                seen += id;
                choices += QVariantMap{{"id", id}, {"text", m_kit->words().channel(race.channel)}};
            }
    return choices;
}

QVariantList RaceController::races() const {
    QVariantList list;
    for (const auto& race : shown()) {
        const auto words = m_kit->words();
        const auto said = [&](const std::optional<double>& value) {
            return value ? words.measure(*value, race.unit) : QString();
        };
        QVariantList lanes;
        for (const auto& lane : race.lanes)
            lanes += QVariantMap{{"company", words.company(m_open->judgement.comparison, lane.company)},
                                 {"own", lane.company == 0},
                                 {"fastest", race.fastest == lane.company},
                                 {"median", said(lane.median)},
                                 {"withinHours", said(lane.medianWithinHours)},
                                 {"times", static_cast<int>(lane.times.size())},
                                 {"waiting", lane.waiting == 0
                                                 ? QString()
                                                 : words.counted("picture.race.waiting", lane.waiting)}};
        list += QVariantMap{
            {"question", toQString(race.label)}, {"channel", words.channel(race.channel)}, {"lanes", lanes}};
    }
    return list;
}

QString RaceController::howComputed() const {
    return m_kit ? m_kit->explanation("race") + "\n\n" + m_kit->explanation("zone") : QString();
}

} // namespace shopwalker
