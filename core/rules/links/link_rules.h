// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rules/catalogue_files.h"

#include <vector>

namespace shopwalker {

/// What holds for links of any network, and how maps are drawn: core/catalogue/link-rules.json. Immutable.
struct LinkRules {
    static LinkRules load(const CatalogueFiles& files, std::vector<Error>& problems);

    std::vector<std::string> placeholders;       ///< pieces of account names that a template left unfilled
    std::vector<std::string> redirectPaths;      ///< pieces of a path that sends visitors on
    std::vector<std::string> redirectParameters; ///< parameters that hold the address where it sends them
    std::vector<std::string> platformHandles;    ///< accounts of site builders and networks
    std::vector<std::string> mapCode;            ///< script code that draws a map
    std::vector<std::string> mapScripts;         ///< pieces of the addresses of map libraries
    std::vector<std::string> mapElements;        ///< classes and ids of elements that a map is drawn into
    std::vector<std::string> finishedMaps;       ///< classes of maps that are drawn already
};

} // namespace shopwalker
