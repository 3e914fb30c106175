// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace shopwalker {

/// A script's code as detection reads it: without comments, with `\/` as `/`, and with literals that are only
/// joined (`'https://code.' + 'jivo.ru'`) as one. Owns its text; positions lead back to the script as it
/// stands. Regular expressions and templates are recognised so far that quotes in them do not mislead.
class ScriptCode {
public:
    explicit ScriptCode(std::string_view script);

    std::string_view text() const { return m_text; }
    /// Where the byte `index` of text() stands in the script.
    std::size_t inScript(std::size_t index) const;

private:
    struct Cut {
        std::uint32_t text;   ///< from here on in m_text …
        std::uint32_t script; ///< … the script goes on here
    };
    void resumeAt(std::size_t script);

    std::string m_text;
    std::vector<Cut> m_cuts;
};

} // namespace shopwalker
