// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/walk/walk_session.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace shopwalker {

/// The questions of the open walk in their order, hidden ones left out: the list beside the question, and the
/// list to jump by. Rows change one by one, so that the list stays where it is scrolled to.
class WalkQuestionModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to WalkController")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum State {
        Open,    ///< no answer, none is needed
        Missing, ///< no answer, one is needed
        Answered,
        NotApplicable,
        Waiting,     ///< a reply timer runs
        ProofMissing ///< answered, but its proof is not there
    };
    Q_ENUM(State)

    enum Role {
        LabelRole = Qt::UserRole + 1, ///< `label`
        StepRole,                     ///< `step`: its title, "Employee (2)" for a repeat
        StateRole,                    ///< `answerState`: State
        CurrentRole,                  ///< `current`: is asked now
        OpensStepRole,                ///< `opensStep`: the first question of its step
    };

    using QAbstractListModel::QAbstractListModel;

    int count() const { return static_cast<int>(m_rows.size()); }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Shows the session as it is now; null clears.
    void show(const WalkSession* session, const WalkProgress& progress);

    /// Where the question that is asked stands; -1 when none is.
    int currentRow() const;
    std::optional<QuestionPlace> placeAt(int row) const;
    State stateAt(int row) const { return m_rows[static_cast<std::size_t>(row)].state; }

signals:
    void countChanged();

private:
    /// Without its texts, which are asked for when a row is looked at: a long list costs little to compare.
    struct Row {
        QuestionPlace place;
        State state = Open;
        bool current = false;
        bool opensStep = false;
        bool repeated = false; ///< the step is walked several times

        bool operator==(const Row&) const = default;
    };

    static std::vector<Row> rowsOf(const WalkSession& session, const WalkProgress& progress);
    QString stepTitle(const Row& row) const;

    std::vector<Row> m_rows;
    const WalkSession* m_session =
        nullptr; ///< of the last show(); whoever replaces it shows the new one at once
};

} // namespace shopwalker
