// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/checklist_library.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace shopwalker {

/// The checklists of the library to choose from, grouped by sector.
class WalkChecklistModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to WalkPlanner")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< `checklistId`
        TitleRole,                 ///< `title`
        SummaryRole,               ///< `summary`
        KindRole,                  ///< `kind`: `walk`, `channel`, `chain` or `inventory`
        QuestionsRole,             ///< `questions`: how many
    };

    using QAbstractListModel::QAbstractListModel;

    int count() const { return static_cast<int>(m_shown.size()); }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void show(const ChecklistLibrary& library, const std::string& language);
    void setKind(const QString& kind); ///< empty: every kind
    QString kind() const { return m_kind; }
    QStringList kinds() const; ///< that the library has

signals:
    void countChanged();

private:
    struct Row {
        QString id;
        QString title;
        QString summary;
        QString kind;
        int questions = 0;
    };

    void filter();

    std::vector<Row> m_rows;
    std::vector<std::size_t> m_shown;
    QString m_kind;
};

} // namespace shopwalker
