// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/walk/reply_timers.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace shopwalker {

/// The replies that are waited for, what should have come already first.
class ReplyListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to ReplyController")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int overdue READ overdue NOTIFY timesChanged)

public:
    enum Role {
        WalkRole = Qt::UserRole + 1, ///< `walk`: id
        CompanyRole,                 ///< `company`
        QuestionRole,                ///< `question`: its words
        SentRole,                    ///< `sent`: "22 Nov, 14:05"
        WaitedRole,                  ///< `waited`: "2 h 5 min"
        DueRole,                     ///< `due`: "promised by 15:00", "expected by 15:00", or empty
        OverdueRole,                 ///< `overdue`
    };

    using QAbstractListModel::QAbstractListModel;

    int count() const { return static_cast<int>(m_timers.size()); }
    int overdue() const;
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    const std::vector<ReplyTimer>& timers() const { return m_timers; }
    void setTimers(std::vector<ReplyTimer> timers, const Moment& now);

    /// Time has passed.
    void setNow(const Moment& now);

signals:
    void countChanged();
    void timesChanged();

private:
    bool isOverdue(const ReplyTimer& timer) const;
    QString dueText(const ReplyTimer& timer) const;

    std::vector<ReplyTimer> m_timers;
    Moment m_now;
};

} // namespace shopwalker
