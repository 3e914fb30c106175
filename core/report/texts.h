// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/result.h"
#include "core/types/touchpoint.h"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace shopwalker {

/// The words of reports and tables in one language: core/catalogue/report/<language>.json, and the names
/// of touchpoints in catalogue/i18n; where a key is missing the English one. The language is an argument, not
/// a setting of the process: one run may write a report in each.
class Texts {
public:
    using Arguments = std::vector<std::pair<std::string_view, std::string>>;

    /// `catalogue` are the catalogue's files by path. Fails for a language that is not there.
    static Result<Texts> load(const std::map<std::string, std::string>& catalogue,
                              const std::string& language);
    /// The languages that the catalogue speaks, English first.
    static std::vector<std::string> languages(const std::map<std::string, std::string>& catalogue);

    const std::string& language() const { return m_language; }
    bool rightToLeft() const { return m_rightToLeft; }

    /// The text of a key with `{name}` replaced by arguments.
    std::string operator()(std::string_view key, const Arguments& arguments = {}) const;
    /// The same in the plural form that `count` asks for; `{n}` is the count.
    std::string counted(std::string_view key, int count, Arguments arguments = {}) const;
    bool has(std::string_view key) const;

    std::string touchpoint(const Touchpoint& touchpoint) const;
    /// A proper name for the id of a messenger or social network.
    std::string network(const std::string& id) const;
    /// `a, b and c`
    std::string listed(const std::vector<std::string>& items) const;

private:
    std::string m_language;
    bool m_rightToLeft = false;
    std::map<std::string, std::string, std::less<>> m_texts;
    std::map<std::string, std::string, std::less<>> m_networks;
};

} // namespace shopwalker
