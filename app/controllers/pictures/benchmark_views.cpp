// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/pictures/benchmark_views.h"

namespace shopwalker {

BenchmarkViews::BenchmarkViews(BenchmarkController& benchmark, QObject* parent)
    : QObject(parent)
    , m_benchmark(benchmark)
    , m_chains([this](auto change) { m_benchmark.edit(std::move(change)); })
    , m_mindMap([this](auto change) { m_benchmark.edit(std::move(change)); }) {
    connect(&benchmark, &BenchmarkController::changed, this, &BenchmarkViews::follow);
}

void BenchmarkViews::setLanguage(const QString& code) {
    m_language = code.toStdString();
    m_kit = nullptr;
    m_shown = nullptr;
    follow();
}

void BenchmarkViews::follow() {
    const auto open = m_benchmark.benchmark();
    if (open == m_shown)
        return;
    m_shown = open;
    if (open && !m_kit)
        if (const auto files = readCatalogue())
            m_kit = PictureKit::load(files.value(), m_language);
    m_chains.show(open, m_kit);
    m_mindMap.show(open, m_kit);
    m_race.show(open, m_kit);
}

} // namespace shopwalker
