// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/checklist.h"
#include "core/types/walk.h"

#include <string>

namespace shopwalker {

/// What is wrong with an answer to this question, in words for the shopper; empty when it fits.
std::string unfitness(const Question& question, const Answer& answer);

/// A reply timer that was started and not answered yet.
bool isWaiting(const Question& question, const Answer& answer);

} // namespace shopwalker
