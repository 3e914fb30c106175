// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace shopwalker {

/// Whether a body can be read as a page: the server does not call it an image, archive or program, and it
/// does not begin like one. Text of unknown kind is taken for a page.
bool mayBeHtml(std::string_view body, std::string_view contentType);

} // namespace shopwalker
