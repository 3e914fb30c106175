// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/fetch/curl/address_guard.h"

#include "core/fetch/curl/address_guard_data.h"
#include "core/text/url/url.h"

#include <algorithm>
#include <arpa/inet.h>
#include <cstring>
#include <netinet/in.h>
#include <span>

namespace shopwalker {

namespace {

using Bytes = std::span<const std::uint8_t>;

bool beginsWith(Bytes address, Bytes prefix, int bits) {
    const auto whole = static_cast<std::size_t>(bits / 8);
    if (!std::equal(prefix.begin(), prefix.begin() + static_cast<std::ptrdiff_t>(whole), address.begin()))
        return false;
    const int rest = bits % 8;
    return rest == 0 || (address[whole] ^ prefix[whole]) >> (8 - rest) == 0;
}

template<class Range>
bool contains(const Range& range, Bytes address) {
    return beginsWith(address, range.prefix, range.bits);
}

bool isPublicIpv4(Bytes address) {
    return std::none_of(std::begin(addresses::specialIpv4), std::end(addresses::specialIpv4),
                        [&](const auto& range) { return contains(range, address); });
}

bool isPublicIpv6(Bytes address) {
    for (const auto& inside : addresses::ipv4InsideIpv6)
        if (contains(inside.range, address))
            return isPublicIpv4(address.subspan(inside.at, 4));
    return contains(addresses::globalIpv6, address) &&
           std::none_of(std::begin(addresses::specialIpv6), std::end(addresses::specialIpv6),
                        [&](const auto& range) { return contains(range, address); });
}

} // namespace

bool isPublicAddress(const sockaddr& address) {
    if (address.sa_family == AF_INET) {
        sockaddr_in ipv4;
        std::memcpy(&ipv4, &address, sizeof ipv4);
        return isPublicIpv4({reinterpret_cast<const std::uint8_t*>(&ipv4.sin_addr), 4});
    }
    if (address.sa_family == AF_INET6) {
        sockaddr_in6 ipv6;
        std::memcpy(&ipv6, &address, sizeof ipv6);
        return isPublicIpv6({ipv6.sin6_addr.s6_addr, 16});
    }
    return false;
}

std::string numericAddress(const sockaddr& address) {
    char text[INET6_ADDRSTRLEN] = {};
    const void* bytes =
        address.sa_family == AF_INET
            ? static_cast<const void*>(&reinterpret_cast<const sockaddr_in&>(address).sin_addr)
            : &reinterpret_cast<const sockaddr_in6&>(address).sin6_addr;
    return inet_ntop(address.sa_family, bytes, text, sizeof text) != nullptr ? text : std::string();
}

bool isLocalName(std::string_view host) {
    if (host.ends_with('.'))
        host.remove_suffix(1);
    if (host.find('.') == std::string_view::npos)
        return !host.starts_with('['); // an IPv6 address is judged by isPublicAddress
    return std::any_of(std::begin(addresses::localSuffixes), std::end(addresses::localSuffixes),
                       [&](std::string_view suffix) { return hostMatches(host, suffix); });
}

} // namespace shopwalker
