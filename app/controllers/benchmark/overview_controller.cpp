// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/benchmark/overview_controller.h"

#include "app/controllers/benchmark/workbook_edit.h"

#include <QDateTime>
#include <QLocale>

namespace shopwalker {

OverviewController::OverviewController(std::shared_ptr<const TouchpointCatalogue> catalogue, MomentSource now,
                                       QObject* parent)
    : QObject(parent)
    , m_now(std::move(now))
    , m_names{std::move(catalogue)} {}

void OverviewController::show(std::shared_ptr<const OpenBenchmark> benchmark) {
    if (m_benchmark == benchmark)
        return;
    m_benchmark = std::move(benchmark);
    fill();
}

void OverviewController::setLanguage(const QString& language) {
    m_names.language = language;
    fill();
}

void OverviewController::fill() {
    if (m_benchmark) {
        m_counts = overview::counts(m_benchmark->judgement.comparison);
        m_ranking.setRows(overview::ranking(*m_benchmark));
        m_stages.setRows(overview::groups(*m_benchmark, false));
        m_channels.setRows(overview::groups(*m_benchmark, true));
        m_testers.setRows(overview::testers(*m_benchmark, m_names));
        m_actions.setRows(overview::nextActions(*m_benchmark, m_names, dayOf(m_now())));
        m_answers.setRows(overview::fastestAnswers(*m_benchmark));
    } else {
        m_counts = {};
        for (auto* model : {&m_ranking, &m_stages, &m_channels, &m_testers, &m_actions, &m_answers})
            model->setRows({});
    }
    emit changed();
}

QString OverviewController::headline() const {
    return m_benchmark ? overview::headline(m_benchmark->judgement.comparison) : QString();
}

QString OverviewController::rankingNote() const {
    return m_benchmark ? overview::rankingNote(m_benchmark->judgement.comparison) : QString();
}

int OverviewController::warnings() const {
    return m_benchmark ? static_cast<int>(m_benchmark->judgement.laws.size()) : 0;
}

QString OverviewController::weakestLink() const {
    return m_benchmark ? overview::weakestLink(m_benchmark->judgement) : QString();
}

QVariantList OverviewController::rounds() const {
    QVariantList rounds;
    if (!m_benchmark)
        return rounds;
    for (auto round = m_benchmark->rounds.rbegin(); round != m_benchmark->rounds.rend(); ++round) {
        const auto day = QDateTime::fromSecsSinceEpoch(round->startedAt.time_since_epoch().count()).date();
        rounds += QVariantMap{
            {"id", QString::number(round->number)},
            //: A round of a benchmark: %1 number, %2 the day it began
            {"text",
             tr("Round %L1, %2").arg(round->number).arg(QLocale().toString(day, QLocale::ShortFormat))}};
    }
    return rounds;
}

QString OverviewController::roundNote() const {
    return m_benchmark ? overview::roundNote(*m_benchmark) : QString();
}

QString OverviewController::round() const {
    return m_benchmark ? QString::number(m_benchmark->judgement.round) : QString();
}

} // namespace shopwalker
