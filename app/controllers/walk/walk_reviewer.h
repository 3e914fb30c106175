// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/walk.h"

#include <QObject>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace shopwalker {

class WalkKeeper;

/// What the shopper is left with: the decision, what blocked the customer, objections and tricks, and earlier
/// touchpoints judged anew.
class WalkReviewer : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to WalkController")
    Q_PROPERTY(QString decision READ decision NOTIFY outcomeChanged)
    Q_PROPERTY(QVariantList decisions READ decisions NOTIFY retranslated)
    Q_PROPERTY(QString obstacle READ obstacle NOTIFY outcomeChanged)
    Q_PROPERTY(QVariantList notes READ notes NOTIFY notesChanged)
    Q_PROPERTY(QVariantList noteKinds READ noteKinds NOTIFY retranslated)
    Q_PROPERTY(QVariantList steps READ steps NOTIFY stepsChanged)
    Q_PROPERTY(QVariantList reactions READ reactions NOTIFY retranslated)
    Q_PROPERTY(QVariantList moments READ moments NOTIFY momentsChanged)

public:
    /// `keeper` outlives this.
    explicit WalkReviewer(WalkKeeper& keeper, QObject* parent = nullptr);

    QString decision() const;       ///< `buys`; empty: none yet
    QVariantList decisions() const; ///< {id, text}
    QString obstacle() const;
    QVariantList notes() const { return m_notes; } ///< {id, kind, text}, without those taken back
    QVariantList noteKinds() const;                ///< {id, text}
    QVariantList steps() const { return m_steps; } ///< {id, text, reaction, changed}: those walked already
    QVariantList reactions() const;                ///< {id, text}
    QVariantList moments() const { return m_moments; } ///< {id, time, text}: noted in passing

    Q_INVOKABLE void decide(const QString& decision);
    Q_INVOKABLE void setObstacle(const QString& words);
    Q_INVOKABLE void addNote(const QString& kind, const QString& words);
    Q_INVOKABLE void withdrawNote(const QString& id);
    /// A later step has changed the judgement of `step`; both judgements stay.
    Q_INVOKABLE void rerate(const QString& step, const QString& reaction, const QString& reason);
    Q_INVOKABLE void explainMoment(const QString& id, const QString& words);

    void retranslate();

signals:
    void outcomeChanged();
    void notesChanged();
    void stepsChanged();
    void momentsChanged();
    void retranslated();

private:
    void show();
    void showNotes();
    void showSteps();
    void showMoments();
    /// Tells only of what has changed: a list that is made anew would drop what is typed in it.
    void replace(QVariantList& shown, QVariantList now, void (WalkReviewer::*notify)());
    StepOutcome outcome() const; ///< of the whole walk: kept at its last step

    WalkKeeper& m_keeper;
    QVariantList m_notes;
    QVariantList m_steps;
    QVariantList m_moments;
};

} // namespace shopwalker
