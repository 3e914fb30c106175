// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/benchmark/importance_rules.h"

#include "core/rules/catalogue_object.h"
#include "core/types/json/json.h"

namespace shopwalker {

namespace {

constexpr auto fileName = "importance.json";

std::map<std::string, double> factorsOf(const QJsonValue& value) {
    std::map<std::string, double> factors;
    const auto object = value.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        factors[entry.key().toStdString()] = entry.value().toDouble();
    return factors;
}

bool isAnswer(const std::vector<ImportanceQuestion>& questions, const ImportanceRule& rule) {
    return std::any_of(questions.begin(), questions.end(), [&](const auto& question) {
        return question.id == rule.question && std::find(question.answers.begin(), question.answers.end(),
                                                         rule.answer) != question.answers.end();
    });
}

bool arePossible(const std::map<std::string, double>& factors) {
    return std::all_of(factors.begin(), factors.end(), [](const auto& entry) { return entry.second > 0; });
}

} // namespace

ImportanceRules readImportanceRules(const CatalogueFiles& files, std::vector<Error>& problems) {
    ImportanceRules rules;
    const auto parsed = readObject(files, fileName, problems);
    if (!parsed)
        return rules;
    for (const auto& value : (*parsed)["questions"].toArray()) {
        const auto object = value.toObject();
        auto& question =
            rules.questions.emplace_back(ImportanceQuestion{.id = textOf(object["id"]), .answers = {}});
        for (const auto& answer : object["answers"].toArray())
            question.answers.push_back(textOf(answer));
    }
    for (const auto& value : (*parsed)["rules"].toArray()) {
        const auto object = value.toObject();
        ImportanceRule rule{.id = textOf(object["id"]),
                            .question = textOf(object["question"]),
                            .answer = textOf(object["answer"]),
                            .stages = factorsOf(object["stages"]),
                            .channels = factorsOf(object["channels"]),
                            .source = textOf(object["source"])};
        if (isAnswer(rules.questions, rule) && arePossible(rule.stages) && arePossible(rule.channels))
            rules.rules.push_back(std::move(rule));
        else
            problems.push_back({"rule-key",
                                "names no question and answer of this file, or a factor that is not above 0",
                                fileName + (" rules." + rule.id)});
    }
    return rules;
}

} // namespace shopwalker
