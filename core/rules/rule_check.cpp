// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/rule_check.h"

#include "core/text/json_schema.h"
#include "core/types/json.h"

#include <algorithm>
#include <array>
#include <map>

namespace shopwalker {

namespace {

struct SchemaOfFolder {
    std::string_view folder;
    const char* schema;
};
constexpr std::array folderSchemas{
    SchemaOfFolder{"fingerprints/", "schemas/fingerprint.json"},
    SchemaOfFolder{"lexicon/", "schemas/lexicon.json"},
    SchemaOfFolder{"contact-words/", "schemas/lexicon.json"},
    SchemaOfFolder{"form-words/", "schemas/lexicon.json"},
    SchemaOfFolder{"forms/", "schemas/form-model.json"},
    SchemaOfFolder{"networks/", "schemas/network.json"},
    SchemaOfFolder{"pages/", "schemas/page-kind.json"},
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

/// A violation is reported again by every level above it and by every alternative: the deepest and first says
/// what is wrong.
void keepDeepest(std::vector<Error>& violations) {
    const auto depth = [](const Error& error) {
        const auto key = error.where.find(' ');
        return key == error.where.npos ? 0 : std::count(error.where.begin() + key, error.where.end(), '/');
    };
    std::ptrdiff_t deepest = 0;
    for (const auto& violation : violations)
        deepest = std::max(deepest, depth(violation));
    violations.erase(std::remove_if(violations.begin(), violations.end(),
                                    [&](const auto& violation) { return depth(violation) < deepest; }),
                     violations.end());
    violations.erase(std::unique(violations.begin(), violations.end(),
                                 [](const auto& a, const auto& b) { return a.where == b.where; }),
                     violations.end());
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
        keepDeepest(violations);
        problems.insert(problems.end(), violations.begin(), violations.end());
    }
    return problems;
}

} // namespace shopwalker
