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
}

void BenchmarkPage::setLanguage(const QString& language) {
    m_names.language = language;
    renew();
}

void BenchmarkPage::renew() {
    fill();
    emit changed();
}

} // namespace shopwalker
