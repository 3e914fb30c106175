// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

/// Ranges of the IANA IPv4 and IPv6 Special-Purpose Address Registries that a company's site never has.
namespace shopwalker::addresses {

struct Ipv4Range {
    std::array<std::uint8_t, 4> prefix;
    int bits;
};

inline constexpr Ipv4Range specialIpv4[] = {
    {{0, 0, 0, 0}, 8},       // this network
    {{10, 0, 0, 0}, 8},      // private use
    {{100, 64, 0, 0}, 10},   // carrier NAT
    {{127, 0, 0, 0}, 8},     // loopback
    {{169, 254, 0, 0}, 16},  // link-local, cloud metadata
    {{172, 16, 0, 0}, 12},   // private use
    {{192, 0, 0, 0}, 24},    // IETF protocol assignments
    {{192, 0, 2, 0}, 24},    // documentation
    {{192, 88, 99, 0}, 24},  // 6to4 relays (withdrawn)
    {{192, 168, 0, 0}, 16},  // private use
    {{198, 18, 0, 0}, 15},   // benchmarking
    {{198, 51, 100, 0}, 24}, // documentation
    {{203, 0, 113, 0}, 24},  // documentation
    {{224, 0, 0, 0}, 4},     // multicast
    {{240, 0, 0, 0}, 4},     // reserved, broadcast
};

struct Ipv6Range {
    std::array<std::uint8_t, 16> prefix;
    int bits;
};

/// Only this part of IPv6 is handed out for the public internet …
inline constexpr Ipv6Range globalIpv6 = {{0x20}, 3};

/// … and these parts of it are not.
inline constexpr Ipv6Range specialIpv6[] = {
    {{0x20, 0x01, 0x00}, 23},             // IETF protocol assignments: Teredo, ORCHID, benchmarking …
    {{0x20, 0x01, 0x0d, 0xb8}, 32},       // documentation
    {{0x26, 0x20, 0x00, 0x4f, 0x80}, 48}, // AS112
    {{0x3f, 0xff}, 20},                   // documentation
};

/// Ranges whose addresses carry an IPv4 address at byte `at`: that one decides.
struct Ipv4Inside {
    Ipv6Range range;
    std::size_t at;
};

inline constexpr Ipv4Inside ipv4InsideIpv6[] = {
    {{{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff}, 96}, 12}, // IPv4-mapped
    {{{0x00, 0x64, 0xff, 0x9b}, 96}, 12},                   // NAT64
    {{{0x20, 0x02}, 16}, 2},                                // 6to4
};

inline constexpr std::string_view localSuffixes[] = {
    "localhost", "local", "internal", "home.arpa", "lan", "intranet", "corp", "home", "localdomain",
};

} // namespace shopwalker::addresses
