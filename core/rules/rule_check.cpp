// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/rule_check.h"

#include "core/text/json_schema.h"
#include "core/types/json/json.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace shopwalker {

namespace {

struct SchemaOfFolder {
    std::string_view folder;
    const char* schema;
};
constexpr std::array folderSchemas{
    SchemaOfFolder{"explanations/", "schemas/explanations.json"},
    SchemaOfFolder{"fingerprints/", "schemas/fingerprint.json"},
    SchemaOfFolder{"lexicon/", "schemas/lexicon.json"},
    SchemaOfFolder{"contact-words/", "schemas/lexicon.json"},
    SchemaOfFolder{"form-words/", "schemas/lexicon.json"},
    SchemaOfFolder{"forms/", "schemas/form-model.json"},
    SchemaOfFolder{"guide/", "schemas/guide-texts.json"},
    SchemaOfFolder{"i18n/", "schemas/touchpoint-words.json"},
    SchemaOfFolder{"networks/", "schemas/network.json"},
    SchemaOfFolder{"pages/", "schemas/page-kind.json"},
    SchemaOfFolder{"report/", "schemas/report-words.json"},
    SchemaOfFolder{"touchpoints/", "schemas/touchpoint.json"},
};
constexpr std::string_view schemaFolder = "schemas/";

bool liesIn(std::string_view folder, std::string_view path) {
    return path.substr(0, folder.size()) == folder;
}

std::string schemaFor(const std::string& path) {
    for (const auto& [folder, schema] : folderSchemas)
        if (liesIn(folder, path))
            return schema;
    return path.find('/') == path.npos ? std::string(schemaFolder) + path : std::string();
}

/// Whether the catalogue has files beside this one: its place is right, only no schema describes it.
bool hasFolderOf(const std::string& path, const CatalogueFiles& catalogue) {
    const auto slash = path.rfind('/');
    if (slash == path.npos)
        return catalogue.count(path) > 0;
    const auto folder = path.substr(0, slash + 1);
    const auto first = catalogue.lower_bound(folder);
    return first != catalogue.end() && liesIn(folder, first->first);
}

/// Every level above a violation says once more that something below it fails.
bool onlyRepeats(const Error& violation) {
    return violation.text.starts_with("Failed to validate");
}

/// Keeps what says itself what is wrong, each once, and repetitions only where nothing below them was kept.
void keepCauses(std::vector<Error>& violations) {
    std::set<std::string> explained;
    for (const auto& violation : violations) {
        if (!onlyRepeats(violation))
            explained.insert(violation.where);
        const auto key = violation.where.find(' ');
        for (auto end = key; end != std::string::npos; end = violation.where.find('/', end + 2))
            explained.insert(violation.where.substr(0, end));
    }
    std::set<std::string> seen;
    std::erase_if(violations, [&](const Error& violation) {
        return (onlyRepeats(violation) && explained.count(violation.where) > 0) ||
               !seen.insert(describe(violation)).second;
    });
}

} // namespace

std::vector<Error> checkFiles(const CatalogueFiles& files, const CatalogueFiles& schemas) {
    std::vector<Error> problems;
    std::map<std::string, Result<JsonSchema>> compiled;
    for (const auto& [path, text] : files) {
        const auto object = parseObject(text, path);
        if (!object) {
            problems.push_back(object.error());
            continue;
        }
        if (liesIn(schemaFolder, path))
            continue;
        const auto name = schemaFor(path);
        const auto file = schemas.find(name);
        if (file == schemas.end()) {
            if (!hasFolderOf(path, schemas))
                problems.push_back({"rule-file",
                                    "no rule file belongs there; the catalogue's README shows the folders",
                                    path});
            continue;
        }
        const auto [schema, added] = compiled.try_emplace(name, JsonSchema::parse(file->second, name));
        if (!schema->second) {
            if (added)
                problems.push_back(schema->second.error());
            continue;
        }
        auto violations = schema->second.value().check(object.value(), path);
        keepCauses(violations);
        problems.insert(problems.end(), violations.begin(), violations.end());
    }
    return problems;
}

std::vector<Error> problemsOf(const CatalogueFiles& files, const std::vector<Error>& problems) {
    std::vector<Error> own;
    std::copy_if(problems.begin(), problems.end(), std::back_inserter(own), [&](const Error& problem) {
        return files.count(problem.where.substr(0, problem.where.find_first_of(": "))) > 0;
    });
    return own;
}

Error asOne(const std::vector<Error>& problems) {
    if (problems.size() == 1)
        return problems.front();
    std::string text = std::to_string(problems.size()) + " problems in the rules:";
    for (const auto& problem : problems)
        text += "\n  " + describe(problem);
    return {"rules", text, {}};
}

} // namespace shopwalker
