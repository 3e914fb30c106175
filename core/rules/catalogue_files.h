// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/result.h"

#include <map>
#include <string>
#include <vector>

namespace shopwalker {

/// The rule files in use, by their path inside the catalogue (`fingerprints/chat/jivo.json`).
using CatalogueFiles = std::map<std::string, std::string>;

/// The shipped catalogue; where `userFolder` is not empty, its files are added and replace shipped ones of
/// the same path. Fails when the folder cannot be read.
Result<CatalogueFiles> readCatalogue(const std::string& userFolder = {});

/// The files of a user's rule folder alone. Fails when it cannot be read.
Result<CatalogueFiles> readRuleFolder(const std::string& folder);

/// Single files of the shipped catalogue; those that are not there are left out.
CatalogueFiles readCatalogueFiles(const std::vector<std::string>& paths);

} // namespace shopwalker
