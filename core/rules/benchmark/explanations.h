// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rules/catalogue_files.h"

#include <map>
#include <string>

namespace shopwalker {

/// How a figure is computed, in words for the person who looks at it.
struct Explanation {
    std::string title;
    std::string text;

    bool operator==(const Explanation&) const = default;
};

/// explanations/<language>.json: what "how is this computed?" shows. The headers of core/score, core/compare
/// and core/plan name the id of each rule.
struct Explanations {
    std::map<std::string, Explanation, std::less<>> texts;      ///< by id: `points`, `chain`
    std::map<std::string, std::string, std::less<>> importance; ///< reasons, by id of an ImportanceRule

    bool operator==(const Explanations&) const = default;
};

/// The explanations in a language; fails for a language that is not there.
Result<Explanations> readExplanations(const CatalogueFiles& files, const std::string& language);

} // namespace shopwalker
