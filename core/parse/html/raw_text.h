// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace shopwalker {

/// Where the content of a raw text element ends that begins at `begin`: at its end tag `</name`, else at the
/// end of the page. HTML, sections "RAWTEXT state" to "Script data double escape end state".
std::size_t rawTextEnd(std::string_view html, std::size_t begin, std::string_view name);

} // namespace shopwalker
