// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/links/email_rules.h"

#include "core/rules/catalogue_object.h"
#include "core/text/fold.h"
#include "core/types/json/json.h"

#include <QJsonArray>
#include <algorithm>

namespace shopwalker {

namespace {

bool isIn(const std::vector<std::string>& list, std::string_view word) {
    return std::find(list.begin(), list.end(), asciiLower(word)) != list.end();
}

} // namespace

EmailRules EmailRules::load(const CatalogueFiles& files, std::vector<Error>& problems) {
    constexpr auto file = "email-rules.json";
    EmailRules rules;
    const auto parsed = readObject(files, file, problems);
    if (!parsed)
        return rules;
    const auto read = [&](const char* key, std::vector<std::string>& list) {
        for (const auto& word : (*parsed)[key].toArray())
            list.push_back(textOf(word));
    };
    read("fileEndings", rules.m_fileEndings);
    read("examples", rules.m_examples);
    read("mailboxes", rules.m_mailboxes);
    return rules;
}

bool EmailRules::isFileEnding(std::string_view label) const {
    return isIn(m_fileEndings, label);
}

bool EmailRules::isExample(std::string_view local) const {
    return isIn(m_examples, local);
}

bool EmailRules::isMailbox(std::string_view local) const {
    return isIn(m_mailboxes, local);
}

} // namespace shopwalker
