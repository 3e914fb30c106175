// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/benchmark/plan_rules.h"

#include "core/rules/catalogue_object.h"
#include "core/types/json/json.h"

namespace shopwalker {

namespace {

constexpr auto fileName = "plan.json";

template<class Value, class FromWord>
void read(const QJsonObject& root, const char* key, FromWord fromWord,
          std::map<std::string, Value, std::less<>>& table, std::vector<Error>& problems) {
    const auto object = root[QLatin1String(key)].toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const auto id = entry.key().toStdString();
        if (const auto value = fromWord(textOf(entry.value())))
            table[id] = *value;
        else
            problems.push_back({"rule-key", "is not one of the words of the schema",
                                std::string(fileName) + " " + key + "." + id});
    }
}

} // namespace

PlanRules readPlanRules(const CatalogueFiles& files, std::vector<Error>& problems) {
    PlanRules rules;
    const auto parsed = readObject(files, fileName, problems);
    if (!parsed)
        return rules;
    const auto& root = *parsed;
    rules.weakPoints = root["weakPoints"].toDouble(rules.weakPoints);
    read(root, "leverOfReason", leverFromWord, rules.leverOfReason, problems);
    read(root, "leverOfChannel", leverFromWord, rules.leverOfChannel, problems);
    read(root, "effortOfTouchpoint", effortFromWord, rules.effortOfTouchpoint, problems);
    return rules;
}

} // namespace shopwalker
