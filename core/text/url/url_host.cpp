// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/text/url/url_host.h"

#include "core/text/fold.h"
#include "core/text/url/ip_address.h"
#include "core/text/url/percent_encoding.h"

#include <algorithm>
#include <idn2.h>
#include <memory>

namespace shopwalker {

namespace {

constexpr std::size_t nameBytes = 253; // RFC 1035 as everybody counts it: without the final dot
constexpr std::size_t labelBytes = 63;

bool isForbiddenInDomain(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte <= 0x20 || byte == 0x7F ||
           std::string_view("#/:<>?@[\\]^|%").find(c) != std::string_view::npos;
}

bool isAscii(std::string_view text) {
    return std::none_of(text.begin(), text.end(),
                        [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

/// Labels of 1 to 63 bytes, at most 253 in all; one final dot is allowed, also alone.
bool fitsDns(std::string_view name) {
    if (name.ends_with('.'))
        name.remove_suffix(1);
    if (name.size() > nameBytes)
        return false;
    while (!name.empty()) {
        const auto label = name.substr(0, name.find('.'));
        if (label.empty() || label.size() > labelBytes || label.size() + 1 == name.size())
            return false;
        name.remove_prefix(std::min(label.size() + 1, name.size()));
    }
    return true;
}

std::optional<std::string> internationalToAscii(const std::string& name) {
    char* ascii = nullptr;
    const int flags = IDN2_NONTRANSITIONAL | IDN2_NFC_INPUT;
    if (idn2_lookup_u8(reinterpret_cast<const std::uint8_t*>(name.c_str()),
                       reinterpret_cast<std::uint8_t**>(&ascii), flags) != IDN2_OK)
        return std::nullopt;
    const std::unique_ptr<char, decltype(&idn2_free)> owner(ascii, &idn2_free);
    return std::string(ascii);
}

std::optional<std::string> domainToAscii(const std::string& name) {
    if (isAscii(name))
        return asciiLower(name); // nearly every host; punycode is passed on unjudged, as browsers do
    return internationalToAscii(name);
}

} // namespace

std::optional<std::string> parseHost(std::string_view input) {
    if (input.starts_with('[')) {
        if (!input.ends_with(']'))
            return std::nullopt;
        const auto address = parseIpv6(input.substr(1, input.size() - 2));
        return address ? std::optional("[" + toString(*address) + "]") : std::nullopt;
    }
    const auto name = domainToAscii(percentDecoded(input));
    if (!name || name->empty() || std::any_of(name->begin(), name->end(), isForbiddenInDomain))
        return std::nullopt;
    if (endsInNumber(*name)) {
        const auto address = parseIpv4(*name);
        return address ? std::optional(toString(*address)) : std::nullopt;
    }
    return fitsDns(*name) ? name : std::nullopt;
}

} // namespace shopwalker
