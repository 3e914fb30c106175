// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rules/catalogue_files.h"
#include "core/types/page_report.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace shopwalker {

/// A linear model that reads the type of a form from what stands in it: core/catalogue/forms/model.json,
/// written by the training tool. A form is a set of named features (`submit.form.login`); each adds its
/// weight to every type.
struct FormModel {
    std::vector<FormType> types;
    std::vector<double> bias;                                     ///< by type
    std::unordered_map<std::string, std::vector<double>> weights; ///< feature → weight by type

    /// How likely each of `types` is; they add up to one. Unknown features count nothing.
    std::vector<double> probabilities(const std::vector<std::string>& features) const;
};

/// Reads the model; an empty one, and a problem, where the file is missing or broken.
FormModel readFormModel(const CatalogueFiles& files, std::vector<Error>& problems);

} // namespace shopwalker
