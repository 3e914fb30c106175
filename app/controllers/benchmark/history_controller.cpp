// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/benchmark/history_controller.h"

#include "app/models/benchmark/words/change_words.h"
#include "core/types/json/json.h"

#include <QLocale>

namespace shopwalker {

HistoryController::HistoryController(std::shared_ptr<const TouchpointCatalogue> catalogue, QObject* parent)
    : BenchmarkPage(std::move(catalogue), parent) {}

void HistoryController::fill() {
    if (open()) {
        m_promises.setRows(history::promises(*open(), names(), m_filter));
        m_changes.setRows(history::changes(*open(), names(), m_onlyChanged));
        m_timeline.setRows(history::timeline(*open(), names()));
    } else {
        for (auto* model : {&m_promises, &m_changes, &m_timeline})
            model->setRows({});
    }
}

QVariantList HistoryController::companies() const {
    QVariantList choices;
    if (open())
        for (std::size_t i = 0; i < open()->judgement.comparison.companies.size(); ++i)
            choices += QVariantMap{{"id", QString::number(i)},
                                   {"text", Names::company(open()->judgement.comparison, i)}};
    return choices;
}

QVariantList HistoryController::verdicts() const {
    QVariantList choices;
    if (!open())
        return choices;
    for (const auto verdict : {PromiseVerdict::Broken, PromiseVerdict::Open, PromiseVerdict::Kept}) {
        const auto id = verdict == PromiseVerdict::Broken ? QStringLiteral("broken")
                        : verdict == PromiseVerdict::Open ? QStringLiteral("open")
                                                          : QStringLiteral("kept");
        choices += QVariantMap{
            {"id", id},
            //: Filter of the ledger of promises: %1 "Broken", %2 how many
            {"text", tr("%1 (%L2)").arg(wording::promise(verdict)).arg(history::promiseCount(*open(), id))}};
    }
    return choices;
}

QString HistoryController::company() const {
    return m_filter.company < 0 ? QString() : QString::number(m_filter.company);
}

void HistoryController::setCompany(const QString& company) {
    m_filter.company = company.isEmpty() ? -1 : company.toInt();
    renew();
}

void HistoryController::setVerdict(const QString& verdict) {
    m_filter.verdict = verdict;
    renew();
}

int HistoryController::promiseTotal() const {
    return open() ? history::promiseCount(*open(), {}) : 0;
}

void HistoryController::setOnlyChanged(bool onlyChanged) {
    m_onlyChanged = onlyChanged;
    renew();
}

QStringList HistoryController::totals() const {
    return open() ? history::totals(*open()) : QStringList();
}

} // namespace shopwalker
