// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/checklist.h"
#include "core/types/walk.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace shopwalker {

/// The moments noted in passing, the latest first.
class MomentListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to DiscreetController")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        TimeRole = Qt::UserRole + 1, ///< `time`: of day, in the place where it was noted
        StepRole,                    ///< `step`: its title
        ExplanationRole,             ///< `explanation`: empty until it is written
        LateRole,                    ///< `late`: "written 23 min later", empty until it is
    };

    using QAbstractListModel::QAbstractListModel;

    int count() const { return static_cast<int>(m_moments.size()); }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    const NotedMoment& moment(int row) const { return m_moments[static_cast<std::size_t>(row)]; }
    void setMoments(const std::vector<NotedMoment>& moments, const Checklist& checklist);

signals:
    void countChanged();

private:
    QString stepTitle(const std::string& id) const;
    QString lateness(const NotedMoment& moment) const;

    std::vector<NotedMoment> m_moments;
    std::vector<std::pair<std::string, std::string>> m_titles; ///< of steps by id
};

} // namespace shopwalker
