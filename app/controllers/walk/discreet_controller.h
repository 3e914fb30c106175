// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/walk/moment_list_model.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace shopwalker {

class WalkKeeper;

/// Discreet mode: what looks like a page of notes. A touch notes the time, words follow when nobody looks.
class DiscreetController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program")
    Q_PROPERTY(shopwalker::MomentListModel* moments READ moments CONSTANT)
    Q_PROPERTY(bool available READ isAvailable NOTIFY changed)
    Q_PROPERTY(int unexplained READ unexplained NOTIFY changed)
    Q_PROPERTY(QString notes READ notes WRITE setNotes NOTIFY notesChanged)

public:
    /// `keeper` outlives this.
    explicit DiscreetController(WalkKeeper& keeper, QObject* parent = nullptr);

    MomentListModel* moments() { return &m_moments; }
    bool isAvailable() const;
    int unexplained() const;
    QString notes() const { return m_notes; } ///< typed as on paper; kept as a draft of the walk
    void setNotes(const QString& notes);

    /// Notes that something happened now.
    Q_INVOKABLE void note();

    /// Says what the moment of a row was.
    Q_INVOKABLE void explain(int row, const QString& words);

signals:
    void changed();
    void notesChanged();

private:
    void walkChanged();
    void showMoments();

    WalkKeeper& m_keeper;
    MomentListModel m_moments;
    QString m_notes;
};

} // namespace shopwalker
