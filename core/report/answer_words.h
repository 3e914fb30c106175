// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/texts.h"
#include "core/types/checklist.h"
#include "core/types/walk.h"

#include <string>

namespace shopwalker {

/// Seconds in the unit that reads best, everything else in its own; days are `d`.
std::string measuredWords(double amount, const std::string& unit, const Texts& texts);

/// What was answered: options by their labels, a time by what was measured. Empty for an answer that has no
/// words, a photo for one.
std::string answerWords(const Question& question, const Answer& answer, const Texts& texts);

/// The day on which it was lived, as `2026-11-30`.
std::string dayWords(const Moment& moment);

} // namespace shopwalker
