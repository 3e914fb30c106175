// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rules/rule_set.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace shopwalker::fuzz {

/// What one target does with an input; each target defines it once. The text lies in a buffer of just its
/// size, so that sanitizers see a read beyond it.
void run(std::string_view input);

/// The shipped rules, read at the first call. Targets that need them call it before the first input, too:
/// reading takes longer under sanitizers than an input may.
const RuleSet& rules();

} // namespace shopwalker::fuzz
