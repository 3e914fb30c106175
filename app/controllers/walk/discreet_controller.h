// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/walk/moment_list_model.h"

#include <QObject>
#include <QTimer>
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
    /// Typed as on paper. Each letter is kept as a draft, and after a moment as a note of the walk.
    QString notes() const { return m_notes; }
    void setNotes(const QString& notes);

    /// Makes what was typed a note of the walk, now.
    Q_INVOKABLE void keepNotes();

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
    const WalkNote* keptNotes() const;
    std::string notesId() const;

    WalkKeeper& m_keeper;
    MomentListModel m_moments;
    QString m_notes;
    QTimer m_soon;
};

} // namespace shopwalker
