// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/result.h"

#include <QJsonObject>
#include <memory>
#include <vector>

namespace shopwalker {

/// A closed JSON schema (draft 7) that rule files and checklists are held against. Build once, check many.
class JsonSchema {
public:
    /// Fails when the schema itself is broken.
    static Result<JsonSchema> parse(std::string_view schema, std::string_view where);

    /// Every violation, each with the file and the key (`where` + ` /steps/0/id`). Empty: the value conforms.
    std::vector<Error> check(const QJsonObject& value, std::string_view where) const;

private:
    struct Compiled;
    explicit JsonSchema(std::shared_ptr<const Compiled> compiled);
    std::shared_ptr<const Compiled> m_compiled;
};

} // namespace shopwalker
