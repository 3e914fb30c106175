// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/benchmark/overview_controller.h"

#include "app/controllers/benchmark/workbook_edit.h"
#include "core/types/json/json.h"

#include <QDateTime>
#include <QLocale>

namespace shopwalker {

OverviewController::OverviewController(std::shared_ptr<const TouchpointCatalogue> catalogue, MomentSource now,
                                       QObject* parent)
    : BenchmarkPage(std::move(catalogue), parent)
    , m_now(std::move(now)) {}

void OverviewController::fill() {
    if (open()) {
        m_counts = overview::counts(open()->judgement.comparison);
        m_ranking.setRows(overview::ranking(*open()));
        m_stages.setRows(overview::groups(*open(), false));
        m_channels.setRows(overview::groups(*open(), true));
        m_testers.setRows(overview::testers(*open(), names()));
        m_actions.setRows(overview::nextActions(*open(), names(), dayOf(m_now())));
        m_answers.setRows(overview::fastestAnswers(*open()));
    } else {
        m_counts = {};
        for (auto* model : {&m_ranking, &m_stages, &m_channels, &m_testers, &m_actions, &m_answers})
            model->setRows({});
    }
}

QString OverviewController::headline() const {
    return open() ? overview::headline(open()->judgement.comparison) : QString();
}

QString OverviewController::rankingNote() const {
    return open() ? overview::rankingNote(open()->judgement.comparison) : QString();
}

int OverviewController::warnings() const {
    return open() ? static_cast<int>(open()->judgement.laws.size()) : 0;
}

QString OverviewController::weakestLink() const {
    return open() ? overview::weakestLink(open()->judgement) : QString();
}

QString OverviewController::weakestTouchpoint() const {
    const auto* judged = open() ? overview::weakestChain(open()->judgement) : nullptr;
    return judged != nullptr ? toQString(judged->chain.links[*judged->weakest].touchpoint) : QString();
}

QString OverviewController::weakestChain() const {
    const auto* judged = open() ? overview::weakestChain(open()->judgement) : nullptr;
    return judged != nullptr ? toQString(judged->chain.name) : QString();
}

QStringList OverviewController::unreadWalks() const {
    return open() ? overview::unreadWalks(*open()) : QStringList();
}

QVariantList OverviewController::rounds() const {
    QVariantList rounds;
    if (!open())
        return rounds;
    for (auto round = open()->rounds.rbegin(); round != open()->rounds.rend(); ++round) {
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
    return open() ? overview::roundNote(*open()) : QString();
}

QString OverviewController::round() const {
    return open() ? QString::number(open()->judgement.round) : QString();
}

} // namespace shopwalker
