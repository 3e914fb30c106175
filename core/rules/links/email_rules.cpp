// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/links/email_rules.h"

#include "core/text/fold.h"
#include "core/types/json/json.h"

#include <QJsonArray>
#include <algorithm>

namespace shopwalker {

EmailRules EmailRules::load(const CatalogueFiles& files, std::vector<Error>& problems) {
    constexpr std::string_view file = "email-rules.json";
    EmailRules rules;
    const auto found = files.find(std::string(file));
    if (found == files.end())
        return rules;
    const auto parsed = parseObject(found->second, file);
    if (!parsed) {
        problems.push_back(parsed.error());
        return rules;
    }
    for (const auto& ending : parsed.value()["fileEndings"].toArray())
        rules.m_fileEndings.push_back(textOf(ending));
    return rules;
}

bool EmailRules::isFileEnding(std::string_view label) const {
    return std::find(m_fileEndings.begin(), m_fileEndings.end(), asciiLower(label)) != m_fileEndings.end();
}

} // namespace shopwalker
