// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/benchmark/chain_rules.h"

#include "core/rules/catalogue_object.h"
#include "core/types/json/json.h"

namespace shopwalker {

namespace {

constexpr auto fileName = "chains.json";

void readPeople(const QJsonObject& object, std::map<std::string, int, std::less<>>& people) {
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        people[entry.key().toStdString()] = entry.value().toInt();
}

} // namespace

ChainRules readChainRules(const CatalogueFiles& files, std::vector<Error>& problems) {
    ChainRules rules;
    const auto parsed = readObject(files, fileName, problems);
    if (!parsed)
        return rules;
    const auto people = (*parsed)["people"].toObject();
    readPeople(people["channels"].toObject(), rules.peopleOfChannel);
    readPeople(people["touchpoints"].toObject(), rules.peopleOfTouchpoint);
    const auto objects = (*parsed)["objects"].toObject();
    for (auto entry = objects.begin(); entry != objects.end(); ++entry)
        for (const auto& channel : entry.value().toArray())
            rules.objects[entry.key().toStdString()].push_back(textOf(channel));
    return rules;
}

} // namespace shopwalker
