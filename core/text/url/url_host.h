// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace shopwalker {

/// The host parser and serialiser of the WHATWG URL standard for http(s): a name in its ASCII form
/// (UTS #46, non-transitional), an IPv4 address in dotted form however it was written, an IPv6 address
/// compressed and in brackets. Nothing when the standard says failure; unlike the standard, a name too long
/// for DNS fails too.
std::optional<std::string> parseHost(std::string_view input);

} // namespace shopwalker
