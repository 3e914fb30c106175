// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/checklist_package.h"

#include "core/checklist/checklist_check.h"
#include "core/checklist/checklist_reader.h"
#include "core/types/json.h"

namespace shopwalker {

namespace {

constexpr auto schemaName = "shopwalker.checklist/1";

} // namespace

ChecklistLibrary::Entry packedEntry(const QJsonObject& package) {
    ChecklistLibrary::Entry entry{.checklist = checklistFromJson(package["checklist"].toObject()),
                                  .languages = {}};
    const auto translations = package["translations"].toObject();
    for (auto language = translations.begin(); language != translations.end(); ++language) {
        const auto texts = language->toObject();
        for (auto line = texts.begin(); line != texts.end(); ++line)
            entry.languages[language.key().toStdString()][line.key().toStdString()] = textOf(*line);
    }
    return entry;
}

Result<ChecklistLibrary::Entry> readPackage(std::string_view text, std::string_view where) {
    const auto file = parseObject(text, where);
    if (!file)
        return file.error();
    const auto check = ChecklistCheck::load();
    if (!check)
        return check.error();
    const bool packed = file.value().contains("schema");
    if (packed && file.value()["schema"].toString() != QLatin1String(schemaName))
        return Error{"schema", "not a checklist of schema shopwalker.checklist/1", std::string(where)};
    const auto package = packed ? file.value() : QJsonObject{{"checklist", file.value()}};
    if (const auto problems = check.value().problemsOf(package["checklist"].toObject(), where);
        !problems.empty())
        return problems.front();
    return packedEntry(package);
}

} // namespace shopwalker
