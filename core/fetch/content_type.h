// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace shopwalker {

/// Whether an answer with this Content-Type header may be a page. Servers name pages carelessly, so only what
/// surely is something else (pictures, films, fonts, archives, PDF …) is refused.
bool mayBePage(std::string_view contentType);

} // namespace shopwalker
