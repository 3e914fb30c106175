// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
// A checklist from a user's folder: read, then checked as it is before anybody walks it.
#include "core/checklist/checklist_reader.h"
#include "core/checklist/checklist_rules.h"
#include "core/types/json/json.h"
#include "tests/fuzz/fuzz_target.h"

void shopwalker::fuzz::run(std::string_view input) {
    if (const auto object = parseObject(input, "input"))
        (void)checkRules(checklistFromJson(object.value()), "input");
}
