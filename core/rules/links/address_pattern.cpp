// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/links/address_pattern.h"

#include "core/rules/vendors/fingerprint.h"
#include "core/text/byte_set.h"

namespace shopwalker {

namespace {

constexpr std::size_t longestLiteral = 2048; // an address that is longer is a picture in base64

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
}

bool isAlphanumeric(char c) {
    c = lower(c);
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

bool equalsLower(std::string_view text, std::string_view lowerCase) {
    return std::equal(text.begin(), text.end(), lowerCase.begin(), lowerCase.end(),
                      [](char a, char b) { return lower(a) == b; });
}

/// `src=` before an address without quotes, in HTML that a script writes.
bool isAttributeName(std::string_view text) {
    return text.back() == '=' && text.find_first_of("/?&") == text.npos;
}

/// `https://`, `//`, nothing, or a mirrored copy's `../`. Anything else before a host makes it part of a path
/// or of another address's query.
bool beginsAddress(std::string_view text) {
    if (text.size() < 2 || text.substr(text.size() - 2) != "//")
        return text.find_first_not_of("./") == text.npos;
    text.remove_suffix(2);
    if (text.empty())
        return true;
    return text.back() == ':' ? text.find('/') == text.npos : isAttributeName(text);
}

/// Whether a pattern's host may stand after this text: at the start of an address, or behind sub-domains,
/// which a pattern with a leading dot demands.
bool hostMayFollow(std::string_view before, bool subDomain) {
    auto host = before.size();
    while (host > 0 && isHostCharacter(before[host - 1]))
        --host;
    const auto labels = before.substr(host);
    if (labels.find_first_not_of('.') == labels.npos) // none, or the dots of `../`
        return !subDomain && beginsAddress(before);
    if (subDomain)
        return labels.back() != '.' && beginsAddress(before.substr(0, host));
    return labels.back() == '.' && beginsAddress(before.substr(0, host));
}

std::size_t segmentLength(std::string_view text) {
    const auto end = text.find_first_of("/?#\"'` \\<>");
    return end == text.npos ? text.size() : end;
}

/// The pattern's end is an end in the text as well: no longer host, no longer word.
bool endsThere(std::string_view pattern, std::string_view address, std::size_t end) {
    if (end >= address.size())
        return true;
    const char next = address[end];
    const bool bareHost = pattern.find('/') == pattern.npos;
    return bareHost ? !isHostCharacter(next) : !isAlphanumeric(pattern.back()) || !isAlphanumeric(next);
}

bool isQuote(char c) {
    return c == '"' || c == '\'' || c == '`';
}

} // namespace

bool isHostCharacter(char c) {
    return isAlphanumeric(c) || c == '.' || c == '-' || c == '_';
}

std::string_view firstPiece(const VendorPattern& pattern) {
    const std::string_view text = pattern.text;
    return pattern.place == PatternPlace::Code ? text : text.substr(0, text.find('*'));
}

std::optional<std::size_t> matchAddress(std::string_view pattern, std::string_view address,
                                        std::size_t begin) {
    if (pattern.front() != '/' && !hostMayFollow(address.substr(0, begin), pattern.front() == '.'))
        return std::nullopt;
    auto at = begin;
    auto rest = pattern;
    while (true) {
        const auto piece = rest.substr(0, rest.find('*'));
        if (!equalsLower(address.substr(at, piece.size()), piece))
            return std::nullopt;
        at += piece.size();
        rest.remove_prefix(piece.size());
        if (rest.empty())
            break;
        rest.remove_prefix(1); // the star
        const auto segment = segmentLength(address.substr(at));
        const auto next = rest.substr(0, rest.find('*'));
        std::size_t taken = segment;
        if (!next.empty() && next.front() != '/') { // the shortest run before the next piece
            for (taken = 1; taken < segment; ++taken)
                if (equalsLower(address.substr(at + taken, next.size()), next))
                    break;
        }
        if (taken == 0 || segment == 0)
            return std::nullopt;
        at += taken;
    }
    if (!endsThere(pattern, address, at))
        return std::nullopt;
    return at;
}

std::string_view labelBefore(std::string_view address, std::size_t position) {
    auto begin = position;
    while (begin > 0 && isHostCharacter(address[begin - 1]) && address[begin - 1] != '.')
        --begin;
    return address.substr(begin, position - begin);
}

Literal literalAround(std::string_view code, std::size_t position) {
    static constexpr ByteSet ends("\"'` \t\r\n()<>;");
    const auto first = position > longestLiteral ? position - longestLiteral : 0;
    auto begin = position;
    while (begin > first && !ends.has(code[begin - 1]))
        --begin;
    auto end = position;
    const auto last = std::min(code.size(), position + longestLiteral);
    while (end < last && !ends.has(code[end]))
        ++end;
    return {code.substr(begin, end - begin), begin};
}

namespace {

/// The bracket that is open at a position: `[`, `{` or `(`; a blank when none is near.
char openBracket(std::string_view code, std::size_t position) {
    int closed = 0;
    const auto first = position > longestLiteral ? position - longestLiteral : 0;
    while (position > first) {
        const char c = code[--position];
        if (c == ']' || c == '}' || c == ')')
            ++closed;
        else if ((c == '[' || c == '{' || c == '(') && closed-- == 0)
            return c;
    }
    return ' ';
}

char afterSpace(std::string_view code, std::size_t at) {
    while (at < code.size() && static_cast<unsigned char>(code[at]) <= ' ')
        ++at;
    return at < code.size() ? code[at] : ' ';
}

} // namespace

bool isQuoted(std::string_view code, const Literal& literal) {
    const auto end = literal.begin + literal.text.size();
    return literal.begin > 0 && end < code.size() && isQuote(code[end]) && isQuote(code[literal.begin - 1]);
}

bool isMention(std::string_view code, const Literal& literal) {
    if (!isQuoted(code, literal))
        return false;
    const auto scheme = literal.text.find("//");
    const auto host = scheme == literal.text.npos ? literal.text : literal.text.substr(scheme + 2);
    const auto slash = host.find('/');
    if (slash != host.npos && slash + 1 < host.size())
        return false; // it has a path: somebody means to load it
    const char open = openBracket(code, literal.begin - 1);
    const char next = afterSpace(code, literal.begin + literal.text.size() + 1);
    return open == '[' || (open == '{' && next == ':');
}

} // namespace shopwalker
