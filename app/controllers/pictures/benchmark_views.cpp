// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/pictures/benchmark_views.h"

namespace shopwalker {

BenchmarkViews::BenchmarkViews(WorkbookEdit edit, QObject* parent)
    : QObject(parent)
    , m_chains([this](const QString& language) { return kitIn(language); }, edit)
    , m_mindMap([this](const QString& language) { return kitIn(language); }, edit)
    , m_race([this](const QString& language) { return kitIn(language); }) {}

std::shared_ptr<const PictureKit> BenchmarkViews::kitIn(const QString& language) {
    if (m_kit && m_language == language)
        return m_kit;
    if (const auto files = readCatalogue()) {
        m_kit = PictureKit::load(files.value(), language.toStdString());
        m_language = language;
    }
    return m_kit;
}

} // namespace shopwalker
