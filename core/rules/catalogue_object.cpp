// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/catalogue_object.h"

#include "core/types/json/json.h"

namespace shopwalker {

std::optional<QJsonObject> readObject(const CatalogueFiles& files, const std::string& path,
                                      std::vector<Error>& problems) {
    const auto file = files.find(path);
    if (file == files.end())
        return std::nullopt;
    auto parsed = parseObject(file->second, path);
    if (!parsed) {
        problems.push_back(parsed.error());
        return std::nullopt;
    }
    return std::move(parsed.value());
}

} // namespace shopwalker
