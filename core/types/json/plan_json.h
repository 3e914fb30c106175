// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/benchmark/plan.h"
#include "core/types/result.h"

#include <QJsonObject>

namespace shopwalker {

/// An action as it is stored and printed; a day is `2026-03-01`, what is not known is null.
QJsonObject toJson(const Action& action);
Result<Action> actionFromJson(const QJsonObject& object);

QJsonObject toJson(const BeforeAfter& beforeAfter);

/// `2026-03-01` and back; nothing for a text that is no day.
std::string toIsoDay(std::chrono::sys_days day);
std::optional<std::chrono::sys_days> fromIsoDay(std::string_view text);

} // namespace shopwalker
