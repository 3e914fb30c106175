// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rules/catalogue_files.h"

#include <vector>

namespace shopwalker {

/// Validates each file against its schema in schemas/: by folder for fingerprints, lexicon and touchpoints,
/// by name at the top. `schemas` is usually the shipped catalogue, `files` that or a user's folder. Every
/// problem names file and key (`products[0].loads[1]`).
std::vector<Error> checkFiles(const CatalogueFiles& files, const CatalogueFiles& schemas);

/// Those of `problems` (of a loader or a sample) that lie in one of `files`.
std::vector<Error> problemsOf(const CatalogueFiles& files, const std::vector<Error>& problems);

/// All problems as one, a line each; `problems` is not empty.
Error asOne(const std::vector<Error>& problems);

} // namespace shopwalker
