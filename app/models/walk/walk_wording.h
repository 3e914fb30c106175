// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/walk_store.h"
#include "core/types/checklist.h"

#include <QString>
#include <QVariant>

/// The words of walks.
namespace shopwalker::wording {

QString walkState(WalkState state);
QString walkMethod(WalkMethod method);

/// Of a checklist: "A whole walk", "One channel" …
QString checklistKind(const QString& kind);

/// "12 answers, 22 Nov 2026".
QString walkDetail(const WalkEntry& entry);

/// The choices of a question as {id, text}: its options, or the words of yes/no, reactions and emotions.
QVariantList choices(const Question& question);

/// "seconds", "rings"; of a target's unit.
QString unit(const std::string& unit);

/// "Positive"; of one of `reactionWords`, empty for another word.
QString reaction(const std::string& word);
/// Of a word of walk.h: what the customer decides, and what a note is about.
QString decision(const QString& word);
QString effect(const QString& word);
QString customerStatus(const QString& word);
/// Who walks: "Anna (insider, current customer)".
QString tester(const Walk& walk);
/// What a touch sells: "trust".
QString sold(const QString& word);
QString noteKind(const QString& word);

/// Words of walk.h as {id, text}, each with its wording.
template<class Words>
QVariantList wordChoices(const Words& words, QString (*wordingOf)(const QString&)) {
    QVariantList choices;
    for (const auto word : words) {
        const auto id = QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
        choices += QVariantMap{{"id", id}, {"text", wordingOf(id)}};
    }
    return choices;
}

/// An answer whose question is not known any more: "yes, 3.5, their words".
QString bareAnswer(const Answer& answer);

/// "22 Nov, 14:05", at the place where it was lived; the time alone where it is of the day of `now`.
QString moment(const Moment& moment, const Moment& now);

/// "22 Nov 2026", at the place where it was lived.
QString day(const Moment& moment);

/// A number as the language writes it, or with a point.
std::optional<double> typedNumber(const QString& text);
/// A time, or a day and a time, as the language or ISO writes them; a time alone is the last one before
/// `now`. With the offset of `now`, and no clock but the calendar's.
std::optional<Moment> typedTime(const QString& text, const Moment& now);
/// Three capital letters, as ISO 4217 has them.
bool isCurrency(const QString& code);

/// Why an answer was refused or is not on disk: a whole sentence.
QString trouble(const std::string& code);

/// What went wrong beside the answers, as a whole sentence.
QString failure(const Error& error);

} // namespace shopwalker::wording
