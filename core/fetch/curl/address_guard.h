// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

struct sockaddr;

namespace shopwalker {

/// Whether an address belongs to the public internet. Everything in IANA's special-purpose registries
/// (private, loopback, link-local, carrier NAT, multicast, documentation, …) is not public, nor is an IPv6
/// address that carries such an IPv4 address inside (mapped, NAT64, 6to4). Other families are not public.
/// To be asked about the address that is really connected to, after every redirect and DNS answer.
bool isPublicAddress(const sockaddr& address);

/// `127.0.0.1`, `::1`; empty for other families.
std::string numericAddress(const sockaddr& address);

/// Whether a host name (ASCII, lower case) can only mean something on a local network: `localhost`, a name
/// without a dot, `.local`, `.internal`, `.home.arpa` …: refused before DNS hears of it.
bool isLocalName(std::string_view host);

} // namespace shopwalker
