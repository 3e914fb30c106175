// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/controllers/pictures/chains_controller.h"
#include "app/controllers/pictures/mind_map_controller.h"
#include "app/controllers/pictures/race_controller.h"

namespace shopwalker {

/// The open benchmark as chains, mind map and race.
class BenchmarkViews : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program")
    Q_PROPERTY(shopwalker::ChainsController* chains READ chains CONSTANT)
    Q_PROPERTY(shopwalker::MindMapController* mindMap READ mindMap CONSTANT)
    Q_PROPERTY(shopwalker::RaceController* race READ race CONSTANT)

public:
    explicit BenchmarkViews(WorkbookEdit edit, QObject* parent = nullptr);

    ChainsController* chains() { return &m_chains; }
    MindMapController* mindMap() { return &m_mindMap; }
    RaceController* race() { return &m_race; }

private:
    std::shared_ptr<const PictureKit> kitIn(const QString& language);

    ChainsController m_chains;
    MindMapController m_mindMap;
    RaceController m_race;
    std::shared_ptr<const PictureKit> m_kit; ///< read when a picture is first looked at
    QString m_language;                      ///< of the kit
};

} // namespace shopwalker
