// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/presence.h"

#include <string>
#include <string_view>

namespace shopwalker::html {

/// Text as content or attribute value of an element; control characters are left out.
std::string escaped(std::string_view text);

/// Text from outside inside a sentence: escaped, and its direction kept to itself.
std::string outside(std::string_view text);

/// A link where the address is http(s), else the label alone. Never `javascript:`, `data:` or a file.
std::string link(std::string_view url, std::string_view label);

/// A snippet with the words that prove it marked: `value` where it stands there, else all of it.
std::string marked(std::string_view snippet, std::string_view value);

/// The shape of a presence, legible in grey; its word is the title.
std::string shape(Presence presence, std::string_view word);

/// The same for `positive`, `neutral`, `negative` and the words of presences; without a word it is
/// decoration.
std::string shape(std::string_view mark, std::string_view word);

/// The drawings that `shape` refers to; once a page.
std::string_view shapeDrawings();

} // namespace shopwalker::html
