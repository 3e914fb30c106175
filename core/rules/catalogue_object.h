// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rules/catalogue_files.h"

#include <QJsonObject>
#include <optional>

namespace shopwalker {

/// What a file of the rules holds; nothing where it is missing or, told in `problems`, cannot be parsed.
std::optional<QJsonObject> readObject(const CatalogueFiles& files, const std::string& path,
                                      std::vector<Error>& problems);

} // namespace shopwalker
