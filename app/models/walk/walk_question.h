// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace shopwalker {

/// A question as it is asked now.
struct OpenQuestion {
    Q_GADGET
    QML_VALUE_TYPE(openQuestion)
    Q_PROPERTY(QString path MEMBER path)
    Q_PROPERTY(QString type MEMBER type)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString help MEMBER help)
    Q_PROPERTY(QString step MEMBER step)
    Q_PROPERTY(QString unit MEMBER unit)
    Q_PROPERTY(QString proof MEMBER proof)
    Q_PROPERTY(QString found MEMBER found)
    Q_PROPERTY(QString foundAnswer MEMBER foundAnswer)
    Q_PROPERTY(QString sells MEMBER sells)
    Q_PROPERTY(int scaleTo MEMBER scaleTo)
    Q_PROPERTY(int repeat MEMBER repeat)
    Q_PROPERTY(int repeats MEMBER repeats)
    Q_PROPERTY(int mostRepeats MEMBER mostRepeats)
    Q_PROPERTY(bool required MEMBER required)
    Q_PROPERTY(bool critical MEMBER critical)
    Q_PROPERTY(bool mayNotApply MEMBER mayNotApply)
    Q_PROPERTY(bool ownerOnly MEMBER ownerOnly)

public:
    QString path; ///< `step.question`; empty when nothing is asked
    QString type; ///< as in a checklist: `yes-no`
    QString label;
    QString help;
    QString step;        ///< its title
    QString unit;        ///< of the number in words
    QString proof;       ///< kind of evidence that is still needed: `photo`, `audio`, `note`, `any`
    QString found;       ///< what a scan says about it, in words
    QString foundAnswer; ///< the answer that would confirm it: an option's id
    QString sells;       ///< what this touch sells, in words
    int scaleTo = 0;
    int repeat = 0;
    int repeats = 1;
    int mostRepeats = 1;
    bool required = false;
    bool critical = false;
    bool mayNotApply = false;
    bool ownerOnly = false; ///< an outsider cannot know the answer

    bool operator==(const OpenQuestion&) const = default;
};

/// The answer that counts now.
struct GivenAnswer {
    Q_GADGET
    QML_VALUE_TYPE(givenAnswer)
    Q_PROPERTY(bool given MEMBER given)
    Q_PROPERTY(QStringList choices MEMBER choices)
    Q_PROPERTY(QVariant number MEMBER number)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString found MEMBER found)
    Q_PROPERTY(QString currency MEMBER currency)
    Q_PROPERTY(QVariantList laps MEMBER laps)
    Q_PROPERTY(QString sentAt MEMBER sentAt)
    Q_PROPERTY(QString repliedAt MEMBER repliedAt)
    Q_PROPERTY(bool waiting MEMBER waiting)
    Q_PROPERTY(bool gaveUp MEMBER gaveUp)
    Q_PROPERTY(bool notApplicable MEMBER notApplicable)
    Q_PROPERTY(bool late MEMBER late)
    Q_PROPERTY(bool fromScan MEMBER fromScan)
    Q_PROPERTY(int earlier MEMBER earlier)

public:
    bool given = false;
    QStringList choices;
    QVariant number; ///< undefined when there is none
    QString text;
    QString found;
    QString currency;
    QVariantList laps; ///< seconds of each
    QString sentAt;    ///< in words; empty: not sent
    QString repliedAt;
    bool waiting = false; ///< for a reply
    bool gaveUp = false;  ///< no reply came
    bool notApplicable = false;
    bool late = false;
    bool fromScan = false;
    int earlier = 0; ///< answers to the same question before this one; they are kept

    bool operator==(const GivenAnswer&) const = default;
};

} // namespace shopwalker
