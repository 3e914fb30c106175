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

/// Of a word of walk.h: what the customer decides, and what a note is about.
QString decision(const QString& word);
QString noteKind(const QString& word);

/// "22 Nov, 14:05", at the place where it was lived; the time alone where it is of the day of `now`.
QString moment(const Moment& moment, const Moment& now);

/// "22 Nov 2026", at the place where it was lived.
QString day(const Moment& moment);

/// Why an answer was refused or is not on disk: a whole sentence.
QString trouble(const std::string& code);

} // namespace shopwalker::wording
