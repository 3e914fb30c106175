// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// IP addresses as the WHATWG URL standard reads and writes them (section 3.5).
namespace shopwalker {

struct Ipv4 {
    std::uint32_t value = 0; ///< the first number in the highest byte
};

struct Ipv6 {
    std::array<std::uint16_t, 8> pieces{};
};

/// Whether the last label of a host is a number, so that the host must be an IPv4 address.
bool endsInNumber(std::string_view host);

/// One to four numbers with dots, each decimal, octal (`0…`) or hexadecimal (`0x…`); the last one fills the
/// bytes that are left.
std::optional<Ipv4> parseIpv4(std::string_view text);

/// Without brackets; the last two pieces may be a dotted IPv4 address.
std::optional<Ipv6> parseIpv6(std::string_view text);

std::string toString(Ipv4 address);
std::string toString(const Ipv6& address);

} // namespace shopwalker
