// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace shopwalker {

/// The encoding that a meta element in these bytes declares; empty when none does. HTML, section "Prescan a
/// byte stream to determine its encoding". With `skipScripts` the text of scripts and styles is passed over,
/// as a parser would: for looking behind the first 1024 bytes.
std::string_view encodingOfMeta(std::string_view bytes, bool skipScripts);

} // namespace shopwalker
