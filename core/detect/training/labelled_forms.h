// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/detect/forms/form_type.h"

#include <memory>

namespace shopwalker::training {

/// A page whose forms were labelled by people. Facts point into forms and page: it is not copied.
struct LabelledPage {
    std::string name;
    bool business = false; ///< of the second set
    std::string site;      ///< registrable domain, else the page's name
    Response response;
    std::unique_ptr<Page> page;
    std::vector<FormView> forms;
    std::vector<FormFacts> facts;
    std::vector<std::optional<FormType>> types; ///< of each form; nothing where nobody labelled it
};

/// The labelled pages of `folder/forms` and `folder/business` (README of that corpus), in the order of their
/// names. Finer types of the business pages become the type that the first set would call them.
Result<std::vector<std::unique_ptr<LabelledPage>>> readLabelledPages(const std::string& folder,
                                                                     const Lexicon& lexicon);

} // namespace shopwalker::training
