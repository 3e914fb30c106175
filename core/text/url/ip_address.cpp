// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/text/url/ip_address.h"

#include "core/text/url/percent_encoding.h"

#include <algorithm>
#include <charconv>
#include <vector>

namespace shopwalker {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// Decimal, octal or hexadecimal; a number too big for any address is cut to one that is still too big.
std::optional<std::uint64_t> parseNumber(std::string_view text) {
    if (text.empty())
        return std::nullopt;
    int radix = 10;
    if (text.starts_with("0x") || text.starts_with("0X")) {
        radix = 16;
        text.remove_prefix(2);
    } else if (text.size() > 1 && text[0] == '0') {
        radix = 8;
        text.remove_prefix(1);
    }
    constexpr std::uint64_t tooBig = std::uint64_t{1} << 40;
    std::uint64_t value = 0;
    for (const char c : text) {
        const int digit = hexDigit(c);
        if (digit < 0 || digit >= radix)
            return std::nullopt;
        value = std::min(value * static_cast<unsigned>(radix) + static_cast<unsigned>(digit), tooBig);
    }
    return value;
}

std::vector<std::string_view> labelsOf(std::string_view host) {
    if (host.ends_with('.'))
        host.remove_suffix(1);
    std::vector<std::string_view> labels;
    for (std::size_t begin = 0, end = 0; end != std::string_view::npos; begin = end + 1) {
        end = host.find('.', begin);
        labels.push_back(host.substr(begin, end - begin));
    }
    return labels;
}

/// The dotted IPv4 tail of an IPv6 address: four plain decimal numbers, nothing else.
std::optional<Ipv4> parseDottedTail(std::string_view text) {
    Ipv4 address;
    for (int number = 0; number < 4; ++number) {
        if (number > 0) {
            if (!text.starts_with('.'))
                return std::nullopt;
            text.remove_prefix(1);
        }
        unsigned value = 0;
        const auto* end = std::find_if_not(text.begin(), text.end(), isDigit);
        const auto digits = static_cast<std::size_t>(end - text.begin());
        if (digits == 0 || digits > 3 || (digits > 1 && text[0] == '0'))
            return std::nullopt;
        std::from_chars(text.begin(), end, value);
        if (value > 255)
            return std::nullopt;
        address.value = address.value << 8 | value;
        text.remove_prefix(digits);
    }
    return text.empty() ? std::optional(address) : std::nullopt;
}

/// Where the longest run of at least two zero pieces begins and how long it is (0 when there is none).
std::pair<std::size_t, std::size_t> longestZeros(const Ipv6& address) {
    std::pair<std::size_t, std::size_t> longest{0, 1};
    for (std::size_t begin = 0; begin < address.pieces.size(); ++begin) {
        std::size_t end = begin;
        while (end < address.pieces.size() && address.pieces[end] == 0)
            ++end;
        if (end - begin > longest.second)
            longest = {begin, end - begin};
        begin = std::max(begin, end);
    }
    return longest.second > 1 ? longest : std::pair<std::size_t, std::size_t>{0, 0};
}

void appendHex(std::string& text, std::uint16_t piece) {
    char digits[4];
    const auto written = std::to_chars(std::begin(digits), std::end(digits), piece, 16);
    text.append(digits, written.ptr);
}

} // namespace

bool endsInNumber(std::string_view host) {
    if (host.ends_with('.'))
        host.remove_suffix(1);
    const auto last = host.substr(host.rfind('.') + 1); // npos + 1 is 0
    if (last.empty())
        return false;
    return std::all_of(last.begin(), last.end(), isDigit) ||
           (isDigit(last[0]) && parseNumber(last).has_value());
}

std::optional<Ipv4> parseIpv4(std::string_view text) {
    const auto labels = labelsOf(text);
    if (labels.size() > 4)
        return std::nullopt;
    std::uint64_t address = 0;
    for (std::size_t index = 0; index < labels.size(); ++index) {
        const auto number = parseNumber(labels[index]);
        const bool last = index + 1 == labels.size();
        const auto bytes = last ? 4 - index : 1;
        if (!number || *number >> (8 * bytes) != 0)
            return std::nullopt;
        address = address << (8 * bytes) | *number;
    }
    return Ipv4{static_cast<std::uint32_t>(address)};
}

std::optional<Ipv6> parseIpv6(std::string_view text) {
    Ipv6 address;
    std::size_t count = 0;
    std::optional<std::size_t> gap; // the piece at which `::` stands
    if (text.starts_with("::")) {
        text.remove_prefix(2);
        gap = 0;
    } else if (text.starts_with(':')) {
        return std::nullopt;
    }
    while (!text.empty()) {
        if (count == address.pieces.size())
            return std::nullopt;
        if (text[0] == ':') { // the second one of `::`
            if (gap)
                return std::nullopt;
            gap = count;
            text.remove_prefix(1);
            continue;
        }
        unsigned value = 0;
        std::size_t digits = 0;
        for (; digits < text.size() && digits < 4 && hexDigit(text[digits]) >= 0; ++digits)
            value = value * 16 + static_cast<unsigned>(hexDigit(text[digits]));
        if (digits < text.size() && text[digits] == '.') {
            const auto tail = parseDottedTail(text);
            if (!tail || count > address.pieces.size() - 2)
                return std::nullopt;
            address.pieces[count++] = static_cast<std::uint16_t>(tail->value >> 16);
            address.pieces[count++] = static_cast<std::uint16_t>(tail->value);
            break;
        }
        if (digits == 0 || (digits < text.size() && text[digits] != ':'))
            return std::nullopt;
        address.pieces[count++] = static_cast<std::uint16_t>(value);
        text.remove_prefix(digits);
        if (text == ":")
            return std::nullopt;
        if (!text.empty())
            text.remove_prefix(1);
    }
    if (!gap)
        return count == address.pieces.size() ? std::optional(address) : std::nullopt;
    if (count == address.pieces.size())
        return std::nullopt; // `::` stands for at least one piece
    const auto begin = address.pieces.begin();
    std::rotate(begin + static_cast<std::ptrdiff_t>(*gap), begin + static_cast<std::ptrdiff_t>(count),
                address.pieces.end());
    return address;
}

std::string toString(Ipv4 address) {
    std::string text;
    for (int shift = 24; shift >= 0; shift -= 8)
        text += (shift == 24 ? "" : ".") + std::to_string(address.value >> shift & 0xFF);
    return text;
}

std::string toString(const Ipv6& address) {
    const auto [zeros, length] = longestZeros(address);
    std::string text;
    for (std::size_t index = 0; index < address.pieces.size(); ++index) {
        if (length > 0 && index == zeros) {
            text += "::";
            index += length - 1;
            continue;
        }
        if (!text.empty() && !text.ends_with(':'))
            text += ':';
        appendHex(text, address.pieces[index]);
    }
    return text;
}

} // namespace shopwalker
