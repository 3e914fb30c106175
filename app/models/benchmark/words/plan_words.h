// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/benchmark/words/benchmark_words.h"
#include "core/benchmark/judgement.h"

#include <QVariant>

/// The words of plans: levers, reasons, warnings.
namespace shopwalker::wording {

QString lever(Lever lever);
QString direction(Direction direction);
QString actionStatus(ActionStatus status);
QString effort(Effort effort);

/// Every choice as {id, text}, in the order of the type.
QVariantList levers();
QVariantList directions();
QVariantList actionStatuses();
QVariantList efforts();

/// Its own title, else what is to be done about the touchpoint: "Add: Online chat".
QString actionTitle(const Action& action, const Comparison& comparison, const Names& names);
/// Why it was proposed: "Clinic A has it", "Critical: phone not answered".
QString actionReason(const Action& action, const Judgement& judgement);
/// "5 December 2026"; empty without a day.
QString dueDay(const std::optional<std::chrono::sys_days>& due);

/// What a law finds fault with, as a sentence.
QString lawWarning(const LawWarning& warning, const Judgement& judgement, const Names& names);
/// "Law 3: manage every touchpoint".
QString law(int law);

/// "The winner changes to Clinic A if the phone weighs more than 2.4 (now 1)."
QString tippingPoint(const TippingPoint& point, const Comparison& comparison, const Names& names);

} // namespace shopwalker::wording
