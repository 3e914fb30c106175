// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/benchmark/benchmark_page.h"

namespace shopwalker {

void BenchmarkPage::show(std::shared_ptr<const OpenBenchmark> benchmark) {
    if (m_benchmark == benchmark)
        return;
    if (!m_benchmark || !benchmark || m_benchmark->id != benchmark->id)
        forget();
    m_benchmark = std::move(benchmark);
    renew();
    emit shown();
}

void BenchmarkPage::setLanguage(const QString& language) {
    m_names.language = language;
    renew();
}

void BenchmarkPage::setWatched(bool watched) {
    m_watched = watched;
    if (m_watched && m_stale)
        renew();
}

void BenchmarkPage::renew() {
    m_stale = !m_watched;
    if (m_stale)
        return;
    fill();
    emit changed();
}

} // namespace shopwalker
