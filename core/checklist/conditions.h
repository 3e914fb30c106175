// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/checklist.h"
#include "core/types/walk.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace shopwalker {

/// The answer that counts for a question in the current repeat; null when there is none.
using AnswerOf = std::function<const Answer*(std::string_view question)>;

/// The questions that a condition names, at any depth.
std::vector<std::string> questionsIn(const Condition& condition);

/// Whether a condition holds. A comparison with a question that was not answered, or answered "not
/// applicable", is false, also `notEquals`.
bool holds(const Condition& condition, const AnswerOf& answerOf);

} // namespace shopwalker
