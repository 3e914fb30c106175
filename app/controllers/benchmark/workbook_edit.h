// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/benchmark/workbook.h"
#include "core/types/walk.h"

#include <functional>

namespace shopwalker {

/// Changes the workbook of the open benchmark; it is saved and judged anew in the background.
using WorkbookEdit = std::function<void(std::function<void(Workbook&)>)>;

/// The day that the moment falls on where it is lived.
inline std::chrono::sys_days dayOf(const Moment& moment) {
    return std::chrono::floor<std::chrono::days>(moment.utc + moment.offset);
}

} // namespace shopwalker
