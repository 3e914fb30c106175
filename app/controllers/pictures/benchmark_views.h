// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/controllers/benchmark/benchmark_controller.h"
#include "app/controllers/pictures/mind_map_controller.h"
#include "app/controllers/pictures/race_controller.h"

namespace shopwalker {

/// The open benchmark as chains, mind map and race. They follow the benchmark and the language.
class BenchmarkViews : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program")
    Q_PROPERTY(shopwalker::ChainsController* chains READ chains CONSTANT)
    Q_PROPERTY(shopwalker::MindMapController* mindMap READ mindMap CONSTANT)
    Q_PROPERTY(shopwalker::RaceController* race READ race CONSTANT)

public:
    /// `benchmark` outlives this.
    explicit BenchmarkViews(BenchmarkController& benchmark, QObject* parent = nullptr);

    ChainsController* chains() { return &m_chains; }
    MindMapController* mindMap() { return &m_mindMap; }
    RaceController* race() { return &m_race; }

    void setLanguage(const QString& code);

private:
    void follow();

    BenchmarkController& m_benchmark;
    ChainsController m_chains;
    MindMapController m_mindMap;
    RaceController m_race;
    std::shared_ptr<const PictureKit> m_kit; ///< read when a benchmark is first open
    std::shared_ptr<const OpenBenchmark> m_shown;
    std::string m_language = "en";
};

} // namespace shopwalker
