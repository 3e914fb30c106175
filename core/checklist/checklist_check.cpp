// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/checklist_check.h"

#include "core/checklist/checklist_reader.h"
#include "core/checklist/checklist_rules.h"
#include "core/checklist/checklist_writer.h"
#include "core/checklist/files/shipped_files.h"
#include "core/types/json/json.h"

namespace shopwalker {

Result<ChecklistCheck> ChecklistCheck::load() {
    const auto text = shippedFile("schema.json");
    if (!text)
        return text.error();
    auto schema = JsonSchema::parse(text.value(), "checklists/schema.json");
    if (!schema)
        return schema.error();
    return ChecklistCheck(std::move(schema).value());
}

std::vector<Error> ChecklistCheck::problemsOf(const QJsonObject& file, std::string_view where) const {
    auto problems = m_schema.check(file, where);
    return problems.empty() ? checkRules(checklistFromJson(file), where) : problems;
}

std::vector<Error> ChecklistCheck::problemsOf(const Checklist& checklist, std::string_view where) const {
    const auto file = parseObject(checklistText(checklist), where);
    return file ? problemsOf(file.value(), where) : std::vector<Error>{file.error()};
}

} // namespace shopwalker
