// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/files/retired.h"

#include "core/checklist/files/shipped_files.h"
#include "core/text/json_schema.h"
#include "core/types/json/json.h"

#include <QJsonArray>
#include <algorithm>

namespace shopwalker {

namespace {

std::map<std::string, std::string> textsByLanguage(const QJsonObject& object) {
    std::map<std::string, std::string> texts;
    for (auto text = object.begin(); text != object.end(); ++text)
        texts[text.key().toStdString()] = textOf(*text);
    return texts;
}

Result<JsonSchema> schemaOfRetired() {
    const auto text = shippedFile("deprecated-schema.json");
    if (!text)
        return text.error();
    return JsonSchema::parse(text.value(), "checklists/deprecated-schema.json");
}

} // namespace

const RetiredChecklist* Retired::checklist(std::string_view id) const {
    const auto found = std::find_if(checklists.begin(), checklists.end(),
                                    [&](const RetiredChecklist& retired) { return retired.id == id; });
    return found == checklists.end() ? nullptr : &*found;
}

const RetiredQuestion* Retired::question(std::string_view id, std::string_view path) const {
    const auto found = std::find_if(questions.begin(), questions.end(), [&](const RetiredQuestion& retired) {
        return retired.checklist == id && retired.question == path;
    });
    return found == questions.end() ? nullptr : &*found;
}

std::string inLanguage(const std::map<std::string, std::string>& texts, const std::string& language) {
    for (const auto& code : {language, std::string("en")})
        if (const auto text = texts.find(code); text != texts.end())
            return text->second;
    return {};
}

Result<Retired> readRetired(std::string_view json, std::string_view where) {
    const auto file = parseObject(json, where);
    if (!file)
        return file.error();
    const auto schema = schemaOfRetired();
    if (!schema)
        return schema.error();
    if (const auto problems = schema.value().check(file.value(), where); !problems.empty())
        return problems.front();
    Retired retired;
    for (const auto& value : file.value()["checklists"].toArray()) {
        const auto object = value.toObject();
        retired.checklists.push_back({.id = textOf(object["id"]),
                                      .title = textsByLanguage(object["title"].toObject()),
                                      .instead = textOf(object["instead"])});
    }
    for (const auto& value : file.value()["questions"].toArray()) {
        const auto object = value.toObject();
        retired.questions.push_back(
            {.checklist = textOf(object["checklist"]),
             .question = textOf(object["question"]),
             .version = object["version"].toInt(),
             .type = questionTypeFromWord(textOf(object["type"])).value_or(QuestionType::Text),
             .label = textsByLanguage(object["label"].toObject()),
             .instead = textOf(object["instead"])});
    }
    return retired;
}

Result<Retired> loadRetired() {
    const auto text = shippedFile("deprecated.json");
    if (!text)
        return text.error();
    return readRetired(text.value(), "checklists/deprecated.json");
}

} // namespace shopwalker
