// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/models/walk/reply_list_model.h"

#include "app/models/times.h"
#include "core/checklist/walk/walk_clock.h"
#include "core/types/json/json.h"

#include <algorithm>

namespace shopwalker {

int ReplyListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant ReplyListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& timer = m_timers[static_cast<std::size_t>(index.row())];
    switch (role) {
    case WalkRole: return toQString(timer.walk);
    case Qt::DisplayRole:
    case CompanyRole: return toQString(timer.company);
    case QuestionRole: return toQString(timer.label);
    case SentRole: return dayAndTime(timer.sent);
    case WaitedRole: return timeSpan(std::max(std::chrono::milliseconds(0), elapsed(timer.sent, m_now)));
    case DueRole: return dueText(timer);
    case OverdueRole: return isOverdue(timer);
    }
    return {};
}

QHash<int, QByteArray> ReplyListModel::roleNames() const {
    return {{WalkRole, "walk"},     {CompanyRole, "company"}, {QuestionRole, "question"}, {SentRole, "sent"},
            {WaitedRole, "waited"}, {DueRole, "due"},         {OverdueRole, "overdue"}};
}

int ReplyListModel::overdue() const {
    return static_cast<int>(std::count_if(m_timers.begin(), m_timers.end(),
                                          [this](const auto& timer) { return isOverdue(timer); }));
}

void ReplyListModel::setTimers(std::vector<ReplyTimer> timers, const Moment& now) {
    beginResetModel();
    m_timers = std::move(timers);
    m_now = now;
    std::stable_sort(m_timers.begin(), m_timers.end(), [](const auto& a, const auto& b) {
        const auto never = Instant::max();
        return dueAt(a).value_or(never) < dueAt(b).value_or(never);
    });
    endResetModel();
    emit countChanged();
    emit timesChanged();
}

void ReplyListModel::setNow(const Moment& now) {
    m_now = now;
    if (!m_timers.empty())
        emit dataChanged(index(0), index(count() - 1), {WaitedRole, OverdueRole});
    emit timesChanged();
}

bool ReplyListModel::isOverdue(const ReplyTimer& timer) const {
    const auto due = dueAt(timer);
    return due && *due < m_now.utc;
}

QString ReplyListModel::dueText(const ReplyTimer& timer) const {
    const auto due = dueAt(timer);
    if (!due)
        return {};
    const auto time = dayAndTime({.utc = *due, .offset = m_now.offset});
    //: Below a reply that is waited for: when the company said it would answer
    return timer.promised ? tr("Promised by %1").arg(time)
                          //: Below a reply that is waited for: what counts as a good time
                          : tr("Good by %1").arg(time);
}

} // namespace shopwalker
