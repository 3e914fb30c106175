// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/workbench.h"

namespace shopwalker {

Workbench::Workbench(Parts parts, QObject* parent)
    : QObject(parent)
    , m_openShelf(std::move(parts.openShelf))
    , m_settings(parts.settingsFile, parts.defaultWorkspace)
    , m_workspace(parts.workspace.isEmpty() ? m_settings.workspace() : parts.workspace)
    , m_companies(parts.settingsFile)
    , m_scan(std::move(parts.runner))
    , m_benchmark(m_openShelf(m_workspace), std::move(parts.catalogue)) {
    m_benchmark.setLanguage(m_settings.language());
    m_benchmark.refresh();
    connect(&m_scan, &ScanController::compared, &m_benchmark, &BenchmarkController::adopt);
    connect(&m_settings, &SettingsController::languageChanged, this, [this] {
        m_companies.retranslate();
        m_scan.retranslate();
        m_benchmark.setLanguage(m_settings.language());
    });
    connect(&m_settings, &SettingsController::workspaceChanged, this,
            [this] { useWorkspace(m_settings.workspace()); });
}

void Workbench::useWorkspace(const QString& file) {
    m_workspace = file;
    m_benchmark.useShelf(m_openShelf(file));
}

void Workbench::startScan() {
    if (!m_companies.canScan())
        return;
    auto wishes = m_settings.wishes();
    wishes.workspace = m_workspace.toStdString();
    m_scan.start(m_companies.companies()->companies(), wishes);
}

void Workbench::reuseCompanies() {
    m_companies.use(m_benchmark.companies());
}

} // namespace shopwalker
