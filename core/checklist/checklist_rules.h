// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/checklist.h"
#include "core/types/result.h"

#include <vector>

namespace shopwalker {

/// What a schema cannot say: ids are unique, options and targets fit the question's type, conditions point to
/// an earlier question and to an option that exists. `where` is the file.
std::vector<Error> checkRules(const Checklist& checklist, std::string_view where);

} // namespace shopwalker
