// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/models/walk/moment_list_model.h"

#include "app/models/times.h"
#include "core/checklist/walk/walk_clock.h"
#include "core/types/json/json.h"

namespace shopwalker {

int MomentListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant MomentListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& moment = m_moments[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case TimeRole: return timeOfDay(moment.at);
    case StepRole: return stepTitle(moment.step);
    case ExplanationRole: return toQString(moment.explanation);
    case LateRole: return lateness(moment);
    }
    return {};
}

QHash<int, QByteArray> MomentListModel::roleNames() const {
    return {{TimeRole, "time"}, {StepRole, "step"}, {ExplanationRole, "explanation"}, {LateRole, "late"}};
}

void MomentListModel::setMoments(const std::vector<NotedMoment>& moments, const Checklist& checklist) {
    beginResetModel();
    m_moments.assign(moments.rbegin(), moments.rend());
    m_titles.clear();
    for (const auto& step : checklist.steps)
        m_titles.emplace_back(step.id, step.title);
    endResetModel();
    emit countChanged();
}

QString MomentListModel::stepTitle(const std::string& id) const {
    for (const auto& [step, title] : m_titles)
        if (step == id)
            return toQString(title);
    return toQString(id);
}

QString MomentListModel::lateness(const NotedMoment& moment) const {
    if (!moment.explained)
        return {};
    //: Below what was written about a moment; %1 is a time span such as "23 min"
    return tr("Written %1 later").arg(timeSpan(elapsed(moment.at, *moment.explained)));
}

} // namespace shopwalker
