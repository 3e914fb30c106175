// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/parse/forms/form_view.h"
#include "core/rules/touchpoint_rules.h"

#include <string>
#include <vector>

namespace shopwalker {

/// Some words of the page and where they stand.
struct Label {
    LabelPlace place;
    NodeIndex node;
    std::string_view words; ///< as written, in the page, its controls or forms; empty for headings
    std::uint32_t begin;    ///< in Labels::folded
    std::uint32_t end;
    std::uint32_t block = noBlock; ///< of texts: index in Page::blocks()

    static constexpr std::uint32_t noBlock = ~0u;
};

/// All words of a page that rules look at, one label a line, so that the lexicon is searched once.
struct Labels {
    std::string folded; ///< every label ends with '\n'
    std::vector<Label> labels;

    std::string_view text(const Label& label) const {
        return std::string_view(folded).substr(label.begin, label.end - label.begin);
    }
};

/// Collects the labels of a page. Linear in the page.
Labels labelsOf(const Page& page, const std::vector<Control>& controls, const std::vector<FormView>& forms);

/// Ids, names, file names and code as words: `callbackModal`, `order_call`, `/zakazat-zvonok.html` and
/// percent-encoded paths, split where words begin, folded.
std::string identifierWords(std::string_view identifier);

} // namespace shopwalker
