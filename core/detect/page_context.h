// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/parse/page.h"
#include "core/rules/rule_set.h"

#include <map>
#include <optional>

namespace shopwalker {

/// Whose page it is, as far as its own words say.
class PageContext {
public:
    PageContext(const Page& page, const RuleSet& rules);

    /// BCP 47 primary tag, told by the letters and short words of the text; the declared language only where
    /// there is no text. May be empty.
    const std::string& language() const { return m_language; }

    /// A number with its country's code was found: its neighbours are likely from there, too.
    void sawCountry(const std::string& country);

    /// Where local numbers belong, likeliest country first (ISO 3166): by top-level domain, language, names
    /// in the text and the codes of other numbers.
    std::vector<std::string> countries();

private:
    const std::map<std::string, int>& namesInText();

    const Page& m_page;
    const RuleSet& m_rules;
    std::string m_language;
    std::map<std::string, int> m_points;
    std::optional<std::map<std::string, int>> m_names; // how often each country is named
};

} // namespace shopwalker
