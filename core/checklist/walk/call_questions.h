// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/checklist.h"

#include <optional>
#include <string_view>

namespace shopwalker {

/// The type of question that a `fromCall` word answers; nothing for an unknown word.
std::optional<QuestionType> typeFromCall(std::string_view word);

/// Whether call mode has something to answer at this step.
bool isCall(const Step& step);

} // namespace shopwalker
