// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/text/json_schema.h"
#include "core/types/checklist.h"

namespace shopwalker {

/// Finds everything that keeps a checklist from being walked. Build once, check many.
class ChecklistCheck {
public:
    /// Fails only when the shipped schema itself is broken.
    static Result<ChecklistCheck> load();

    /// Each problem with file (`where`; empty in an editor) and key: what the schema says, or, where it has
    /// no objection, the rules that a schema cannot say.
    std::vector<Error> problemsOf(const QJsonObject& file, std::string_view where) const;
    std::vector<Error> problemsOf(const Checklist& checklist, std::string_view where = {}) const;

private:
    explicit ChecklistCheck(JsonSchema schema)
        : m_schema(std::move(schema)) {}
    JsonSchema m_schema;
};

} // namespace shopwalker
