// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/benchmark/history_controller.h"

#include "app/models/benchmark/words/change_words.h"
#include "core/types/json/json.h"

#include <QLocale>

namespace shopwalker {

HistoryController::HistoryController(std::shared_ptr<const TouchpointCatalogue> catalogue, QObject* parent)
    : QObject(parent)
    , m_names{std::move(catalogue)} {}

void HistoryController::show(std::shared_ptr<const OpenBenchmark> benchmark) {
    if (m_benchmark == benchmark)
        return;
    if (!m_benchmark || !benchmark || m_benchmark->id != benchmark->id)
        m_filter = {};
    m_benchmark = std::move(benchmark);
    fill();
}

void HistoryController::setLanguage(const QString& language) {
    m_names.language = language;
    fill();
}

void HistoryController::fill() {
    if (m_benchmark) {
        m_promises.setRows(history::promises(*m_benchmark, m_names, m_filter));
        m_changes.setRows(history::changes(*m_benchmark, m_names, m_onlyChanged));
        m_timeline.setRows(history::timeline(*m_benchmark, m_names));
    } else {
        for (auto* model : {&m_promises, &m_changes, &m_timeline})
            model->setRows({});
    }
    emit changed();
}

QVariantList HistoryController::companies() const {
    QVariantList choices;
    if (m_benchmark)
        for (std::size_t i = 0; i < m_benchmark->judgement.comparison.companies.size(); ++i)
            choices += QVariantMap{{"id", QString::number(i)},
                                   {"text", Names::company(m_benchmark->judgement.comparison, i)}};
    return choices;
}

QVariantList HistoryController::verdicts() const {
    QVariantList choices;
    if (!m_benchmark)
        return choices;
    for (const auto verdict : {PromiseVerdict::Broken, PromiseVerdict::Open, PromiseVerdict::Kept}) {
        const auto id = verdict == PromiseVerdict::Broken ? QStringLiteral("broken")
                        : verdict == PromiseVerdict::Open ? QStringLiteral("open")
                                                          : QStringLiteral("kept");
        choices += QVariantMap{
            {"id", id},
            //: Filter of the ledger of promises: %1 "Broken", %2 how many
            {"text",
             tr("%1 (%L2)").arg(wording::promise(verdict)).arg(history::promiseCount(*m_benchmark, id))}};
    }
    return choices;
}

QString HistoryController::company() const {
    return m_filter.company < 0 ? QString() : QString::number(m_filter.company);
}

void HistoryController::setCompany(const QString& company) {
    m_filter.company = company.isEmpty() ? -1 : company.toInt();
    fill();
}

void HistoryController::setVerdict(const QString& verdict) {
    m_filter.verdict = verdict;
    fill();
}

int HistoryController::promiseTotal() const {
    return m_benchmark ? history::promiseCount(*m_benchmark, {}) : 0;
}

void HistoryController::setOnlyChanged(bool onlyChanged) {
    m_onlyChanged = onlyChanged;
    fill();
}

QStringList HistoryController::totals() const {
    return m_benchmark ? history::totals(*m_benchmark) : QStringList();
}

} // namespace shopwalker
