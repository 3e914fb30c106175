// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace shopwalker {

struct VendorPattern;

bool isHostCharacter(char c);

/// What is looked up first of a pattern: the text before its first `*`.
std::string_view firstPiece(const VendorPattern& pattern);

/// Where a pattern that begins at `begin` of an address ends; nothing when it does not match there. The
/// pattern is `host[/path]`, which also matches sub-domains and must stand where an address has its host;
/// `.host[/path]`, which a sub-domain must precede; or `/path`, which any host may serve. In
/// both `*` stands for one or more characters of one path segment.
std::optional<std::size_t> matchAddress(std::string_view pattern, std::string_view address,
                                        std::size_t begin);

/// The label before a position: `clinic` of `https://clinic.vendor.example` at the dot.
std::string_view labelBefore(std::string_view address, std::size_t position);

/// The text literal of a script around a position, without its quotes.
struct Literal {
    std::string_view text;
    std::size_t begin; ///< in the code
};
Literal literalAround(std::string_view code, std::size_t position);

/// Whether the literal is all that stands between its quotes.
bool isQuoted(std::string_view code, const Literal& literal);

/// A bare host that is an entry of a list or a key of an object: code that knows the vendor's name but loads
/// nothing.
bool isMention(std::string_view code, const Literal& literal);

} // namespace shopwalker
