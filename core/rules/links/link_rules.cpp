// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/links/link_rules.h"

#include "core/rules/catalogue_object.h"
#include "core/types/json/json.h"

#include <QJsonArray>

namespace shopwalker {

LinkRules LinkRules::load(const CatalogueFiles& files, std::vector<Error>& problems) {
    constexpr auto file = "link-rules.json";
    LinkRules rules;
    const auto parsed = readObject(files, file, problems);
    if (!parsed)
        return rules;
    const auto read = [&](const char* key, std::vector<std::string>& texts) {
        for (const auto& text : (*parsed)[QLatin1String(key)].toArray())
            texts.push_back(textOf(text));
    };
    read("placeholders", rules.placeholders);
    read("redirectPaths", rules.redirectPaths);
    read("redirectParameters", rules.redirectParameters);
    read("platformHandles", rules.platformHandles);
    read("mapCode", rules.mapCode);
    read("mapScripts", rules.mapScripts);
    read("mapElements", rules.mapElements);
    read("finishedMaps", rules.finishedMaps);
    return rules;
}

} // namespace shopwalker
