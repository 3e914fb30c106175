// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/checklist_library.h"
#include "core/pipeline.h"
#include "core/types/benchmark/workbook.h"

#include <chrono>
#include <functional>
#include <string>
#include <vector>

namespace shopwalker::cli {

/// What a setting may name.
struct SettingContext {
    const Knowledge& knowledge;
    const ChecklistLibrary& checklists;
    const std::vector<Company>& companies;
};

/// `KEY=VALUE` as a change of a workbook; an empty value takes out what was set. Errors say which word is
/// wrong and what is expected there.
///
///     market.QUESTION=ANSWER              customers=b2b|b2c|both         top=TOUCHPOINT,…
///     weight.stage.STAGE=NUMBER           weight.channel.CHANNEL=NUMBER  weight.touchpoint.ID=NUMBER
///     zone.COMPANY=AREA/PLACE             direction.TOUCHPOINT=keep|adjust|change
///     standard.CHECKLIST#STEP.QUESTION=LIMIT
Result<std::function<void(Workbook&)>> settingFrom(const std::string& word, const SettingContext& context);

/// `KEY=VALUE` of an action: owner, due (a day, 2026-03-01), status, effort, lever, direction, resources,
/// recheck (`scan` or a checklist), title. `now` is when it is done.
Result<std::function<void(Action&)>>
actionSettingFrom(const std::string& word, const ChecklistLibrary& checklists, std::chrono::sys_seconds now);

} // namespace shopwalker::cli
