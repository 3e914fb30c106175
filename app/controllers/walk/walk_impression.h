// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/walk.h"

#include <QObject>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace shopwalker {

class WalkKeeper;

/// What the customer is left with after a step: the decision, its effect on the relation, the feeling, and
/// what stood in the way.
class WalkImpression : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to WalkReviewer")
    Q_PROPERTY(QString step READ stepTitle NOTIFY changed)
    Q_PROPERTY(QString decision READ decision NOTIFY changed)
    Q_PROPERTY(QStringList effects READ effects NOTIFY changed)
    Q_PROPERTY(QString emotion READ emotion NOTIFY changed)
    Q_PROPERTY(QString obstacle READ obstacle NOTIFY changed)
    Q_PROPERTY(QVariantList decisions READ decisions NOTIFY retranslated)
    Q_PROPERTY(QVariantList effectChoices READ effectChoices NOTIFY retranslated)
    Q_PROPERTY(QVariantList emotions READ emotions NOTIFY retranslated)

public:
    enum Of {
        OpenStep, ///< of the question that is asked
        Walk      ///< of the whole walk: kept at its last step
    };

    /// `keeper` outlives this.
    WalkImpression(WalkKeeper& keeper, Of of, QObject* parent = nullptr);

    QString stepTitle() const;
    QString decision() const;    ///< `buys`; empty: none yet
    QStringList effects() const; ///< `gained`, `disappointed` …
    QString emotion() const;
    QString obstacle() const;
    QVariantList decisions() const; ///< {id, text}
    QVariantList effectChoices() const;
    QVariantList emotions() const;

    /// Chosen once more, a decision or feeling is taken back.
    Q_INVOKABLE void decide(const QString& decision);
    Q_INVOKABLE void toggleEffect(const QString& effect);
    Q_INVOKABLE void feel(const QString& emotion);
    Q_INVOKABLE void setObstacle(const QString& words);
    /// What stands in the field of the obstacle while it is typed; empty: what was kept.
    Q_INVOKABLE QString draft() const;
    Q_INVOKABLE void saveDraft(const QString& words);

    void show() { emit changed(); }
    void retranslate() { emit retranslated(); }

signals:
    void changed();
    void retranslated();

private:
    StepOutcome outcome() const;
    std::string draftKey() const;
    void conclude(StepOutcome outcome);

    WalkKeeper& m_keeper;
    Of m_of;
};

} // namespace shopwalker
