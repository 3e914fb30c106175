// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/checklist.h"
#include "core/types/walk.h"

#include <QString>

namespace shopwalker::wording {

/// What a shopper answered, in words: "Yes", "3 rings", "Answered after 2 h 5 min".
QString answer(const Question& question, const Answer& answer);

} // namespace shopwalker::wording
