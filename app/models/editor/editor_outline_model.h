// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/checklist.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>
#include <set>

namespace shopwalker {

/// The steps of the checklist that is edited, each followed by its questions.
class EditorOutlineModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to EditorController")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        TitleRole = Qt::UserRole + 1, ///< `title`: of the step, or the question's words
        StepRole,                     ///< `step`: index
        QuestionRole,                 ///< `question`: index in its step; -1: the row is a step
        TypeRole,                     ///< `type`: of the question, as in the file
        WrongRole,                    ///< `wrong`: the check has an objection
    };

    using QAbstractListModel::QAbstractListModel;

    int count() const { return static_cast<int>(m_rows.size()); }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Changes only the rows that differ, so that the list keeps its place while one types.
    void show(const Checklist& checklist, const std::set<std::string>& wrong);
    int rowOf(int step, int question) const;

signals:
    void countChanged();

private:
    struct Row {
        QString title;
        int step = 0;
        int question = -1;
        QString type;
        bool wrong = false;

        bool operator==(const Row&) const = default;
    };

    std::vector<Row> m_rows;
};

} // namespace shopwalker
