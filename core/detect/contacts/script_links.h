// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rules/links/network_links.h"

namespace shopwalker {

/// An address that script code opens.
struct ScriptLink {
    std::string address; ///< with `filler` for what the script adds when it runs
    bool built = false;  ///< partly put together at run time
    std::size_t at = 0;  ///< in the code
};

/// What stands for the part of an address that only a running script knows: fits a number and a name alike.
inline constexpr std::string_view scriptFiller = "79990001122";

/// The addresses in script code (or in an attribute with code or JSON) around the given marks.
std::vector<ScriptLink> scriptLinks(std::string_view code, const MultiSearch& marks);

} // namespace shopwalker
