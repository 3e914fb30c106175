// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/controllers/walk/walk_impression.h"

#include <QObject>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace shopwalker {

class WalkKeeper;

/// What a shopper notes beside the answers: impressions, objections and tricks, who was met, what was paid,
/// and earlier touchpoints judged anew.
class WalkReviewer : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to WalkController")
    Q_PROPERTY(shopwalker::WalkImpression* impression READ impression CONSTANT)
    Q_PROPERTY(shopwalker::WalkImpression* stepImpression READ stepImpression CONSTANT)
    Q_PROPERTY(QVariantList notes READ notes NOTIFY notesChanged)
    Q_PROPERTY(QVariantList noteKinds READ noteKinds NOTIFY retranslated)
    Q_PROPERTY(QVariantList steps READ steps NOTIFY stepsChanged)
    Q_PROPERTY(QVariantList reactions READ reactions NOTIFY retranslated)
    Q_PROPERTY(QVariantList moments READ moments NOTIFY momentsChanged)
    Q_PROPERTY(QVariantList staff READ staff NOTIFY staffChanged)
    Q_PROPERTY(QString purchase READ purchase NOTIFY purchaseChanged)
    Q_PROPERTY(QString currency READ currency NOTIFY purchaseChanged)
    Q_PROPERTY(QString purchaseProblem READ purchaseProblem NOTIFY purchaseChanged)
    Q_PROPERTY(int receipts READ receipts NOTIFY purchaseChanged)

public:
    /// `keeper` outlives this.
    explicit WalkReviewer(WalkKeeper& keeper, QObject* parent = nullptr);

    WalkImpression* impression() { return &m_impression; }         ///< of the whole walk
    WalkImpression* stepImpression() { return &m_stepImpression; } ///< of the step that is open
    QVariantList notes() const { return m_notes; } ///< {id, kind, text}, without those taken back
    QVariantList noteKinds() const;                ///< {id, text}
    QVariantList steps() const { return m_steps; } ///< {id, text, reaction, changed}: those walked already
    QVariantList reactions() const;                ///< {id, text}
    QVariantList moments() const { return m_moments; } ///< {id, time, text}: noted in passing
    QVariantList staff() const { return m_staff; }     ///< {step, repeat, title, role, name}: who was met
    QString purchase() const;                          ///< what was paid, as the language writes numbers
    QString currency() const;                          ///< of it; else the one used last
    QString purchaseProblem() const { return m_purchaseProblem; }
    int receipts() const; ///< photos of the receipt

    /// What stands in a field of this page while it is typed; `field` names it.
    Q_INVOKABLE QString draft(const QString& field) const;
    Q_INVOKABLE void saveDraft(const QString& field, const QString& text);
    Q_INVOKABLE void addNote(const QString& kind, const QString& words);
    Q_INVOKABLE void withdrawNote(const QString& id);
    /// A later step has changed the judgement of `step`; both judgements stay.
    Q_INVOKABLE void rerate(const QString& step, const QString& reaction, const QString& reason);
    Q_INVOKABLE void explainMoment(const QString& id, const QString& words);
    /// Somebody was met at the step that is open; a name only where the shopper wants one.
    Q_INVOKABLE void meet(const QString& role, const QString& name);
    /// Takes the name of somebody out of this walk; the role stays.
    Q_INVOKABLE void forgetName(int index);
    /// What was paid. False when it is no amount, or no currency: `purchaseProblem` says why.
    Q_INVOKABLE bool setPurchase(const QString& amount, const QString& currency);

    void retranslate();

signals:
    void notesChanged();
    void stepsChanged();
    void momentsChanged();
    void staffChanged();
    void purchaseChanged();
    void retranslated();

private:
    void show();
    void showNotes();
    void showSteps();
    void showMoments();
    void showStaff();
    /// Tells only of what has changed: a list that is made anew would drop what is typed in it.
    void replace(QVariantList& shown, QVariantList now, void (WalkReviewer::*notify)());

    WalkKeeper& m_keeper;
    WalkImpression m_impression;
    WalkImpression m_stepImpression;
    QVariantList m_staff;
    QString m_purchaseProblem;
    QVariantList m_notes;
    QVariantList m_steps;
    QVariantList m_moments;
};

} // namespace shopwalker
