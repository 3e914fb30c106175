// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/detect/contacts/email_addresses.h"

#include "core/text/fold.h"
#include "core/text/url/percent_encoding.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace shopwalker {

namespace {

constexpr std::size_t localBytesMax = 64;   // RFC 5321
constexpr std::size_t domainBytesMax = 253; // RFC 1035
constexpr std::size_t labelBytesMax = 63;

bool isLetterOrDigit(unsigned char byte) {
    return (byte >= '0' && byte <= '9') || ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z');
}

bool isLocalByte(unsigned char byte) {
    return isLetterOrDigit(byte) ||
           (byte != 0 &&
            std::string_view("!#$%&'*+/=?^_`{|}~.-").find(static_cast<char>(byte)) != std::string_view::npos);
}

bool isDomainByte(unsigned char byte) {
    return isLetterOrDigit(byte) || byte == '-' || byte == '.' || byte >= 0x80;
}

/// Letters of any script to the end of the label, or a punycode label.
bool isTopLevel(std::string_view label, const EmailRules& rules) {
    if (label.starts_with("xn--"))
        return label.size() > 4;
    std::size_t letters = 0;
    for (std::size_t index = 0; index < label.size(); ++letters)
        if (const auto codePoint = nextCodePoint(label, index);
            !isWordCharacter(codePoint) || (codePoint >= '0' && codePoint <= '9'))
            return false;
    return letters >= 2 && !rules.isFileEnding(label);
}

bool isDomain(std::string_view domain, const EmailRules& rules) {
    if (domain.size() > domainBytesMax || domain.find('.') == std::string_view::npos)
        return false;
    std::string_view last;
    for (std::size_t begin = 0; begin <= domain.size();) {
        const auto end = std::min(domain.find('.', begin), domain.size());
        last = domain.substr(begin, end - begin);
        if (last.empty() || last.size() > labelBytesMax || last.front() == '-' || last.back() == '-')
            return false;
        begin = end + 1;
    }
    return isTopLevel(last, rules);
}

/// The part before `@` that ends at `at`.
std::string_view localBefore(std::string_view text, std::size_t at) {
    auto begin = at;
    while (begin > 0 && at - begin <= localBytesMax &&
           isLocalByte(static_cast<unsigned char>(text[begin - 1])))
        --begin;
    auto local = text.substr(begin, at - begin);
    // Quotes, brackets of other kinds and list signs in front belong to the sentence.
    const auto first = local.find_last_of("'`{}|=/");
    if (first != std::string_view::npos && local.substr(first) != "'" &&
        !(local[first] == '\'' && first > 0 && isLetterOrDigit(static_cast<unsigned char>(local[first - 1]))))
        local.remove_prefix(first + 1);
    while (!local.empty() && !isLetterOrDigit(static_cast<unsigned char>(local.front())) &&
           local.front() != '_')
        local.remove_prefix(1);
    return local;
}

std::string_view domainAfter(std::string_view text, std::size_t begin) {
    auto end = begin;
    while (end < text.size() && isDomainByte(static_cast<unsigned char>(text[end]))) {
        auto next = end;
        const auto codePoint = nextCodePoint(text, next);
        if (codePoint >= 0x80 && !isWordCharacter(codePoint))
            break;
        end = next;
    }
    auto domain = text.substr(begin, end - begin);
    while (!domain.empty() && (domain.back() == '.' || domain.back() == '-'))
        domain.remove_suffix(1);
    return domain;
}

/// Credentials of a URL, a path, or the address of a repository.
bool isPartOfAddress(std::string_view text, std::size_t begin, std::size_t end) {
    const auto wordBegin = text.find_last_of(" \t\r\n\"'<>(", begin) + 1; // 0 when there is none
    const auto before = text.substr(wordBegin, begin - wordBegin);
    if (before.find("//") != std::string_view::npos && !asciiLower(before).ends_with("mailto://"))
        return true;
    return end + 1 < text.size() && text[end] == ':' &&
           isLetterOrDigit(static_cast<unsigned char>(text[end + 1])) &&
           text.substr(end).find('/') < text.substr(end).find(' ');
}

/// Soft hyphens, zero-width and direction marks cut out: they stand inside addresses to fool readers of
/// pages.
std::string withoutMarks(std::string_view text) {
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t index = 0; index < text.size();) {
        const auto begin = index;
        const auto c = nextCodePoint(text, index);
        const bool mark = c == 0xAD || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
                          (c >= 0x2060 && c <= 0x2069) || c == 0xFEFF;
        if (!mark)
            plain.append(c == 0xFF20 ? "@" : text.substr(begin, index - begin));
    }
    return plain;
}

/// "info @ bakery.am", of which `before` ends with the sign.
bool isSpacedMailbox(std::string_view before, std::string_view after, const EmailRules& rules) {
    if (!before.ends_with(" @") || !after.starts_with(' '))
        return false;
    before.remove_suffix(2);
    return rules.isMailbox(before.substr(before.find_last_of(" \t\r\n:;,(") + 1));
}

std::string_view trimmed(std::string_view text) {
    const auto begin = text.find_first_not_of(" \t\r\n");
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

} // namespace

std::vector<FoundEmail> emailsIn(std::string_view raw, const EmailRules& rules) {
    std::vector<FoundEmail> found;
    if (raw.find('@') == std::string_view::npos && raw.find("＠") == std::string_view::npos)
        return found;
    const auto text = withoutMarks(raw);
    for (auto at = text.find('@'); at != std::string::npos; at = text.find('@', at + 1)) {
        const auto local = localBefore(text, at);
        const auto domain = domainAfter(text, at + 1);
        if (local.empty() || local.size() > localBytesMax || local.back() == '.' ||
            local.find("..") != std::string_view::npos || !isDomain(domain, rules))
            continue;
        const auto begin = at - local.size();
        const auto end = at + 1 + domain.size();
        if (isPartOfAddress(text, begin, end) || (end < text.size() && text[end] == '@') ||
            rules.isExample(local))
            continue;
        found.push_back({.address = asciiLower(std::string(local) + "@" + std::string(domain)),
                         .begin = std::min(begin, raw.size())});
    }
    return found;
}

std::string withoutDisguise(std::string_view text, const Lexicon& words, const EmailRules& rules) {
    const auto at = words.meaning("email.at");
    const auto dot = words.meaning("email.dot");
    std::string plain;
    bool changed = false;
    for (std::size_t index = 0; index < text.size(); ++index) {
        const auto bracket = std::string_view("([{<").find(text[index]);
        const auto close = bracket == std::string_view::npos ? bracket : text.find(")]}>"[bracket], index);
        if (close != std::string_view::npos && close - index <= 32) {
            char sign = '\0';
            const auto inside = trimmed(text.substr(index + 1, close - index - 1));
            if (inside == "@" || inside == ".")
                sign = inside.front();
            else
                for (const auto& match : words.find(fold(inside)))
                    if (match.whole && (match.meaning == at || match.meaning == dot))
                        sign = match.meaning == at ? '@' : '.';
            if (sign != '\0') {
                while (plain.ends_with(' '))
                    plain.pop_back();
                plain.push_back(sign);
                changed = true;
                index = close;
                while (index + 1 < text.size() && text[index + 1] == ' ')
                    ++index;
                continue;
            }
        }
        plain.push_back(text[index]);
        if (text[index] == '@' && isSpacedMailbox(plain, text.substr(index + 1), rules)) {
            plain.pop_back();
            plain.back() = '@';
            ++index;
            changed = true;
        }
    }
    return changed ? plain : std::string();
}

std::vector<std::string> emailsOfMailto(std::string_view link, const EmailRules& rules) {
    std::vector<std::string> addresses;
    auto list = percentDecoded(link.substr(0, link.find('?')));
    std::replace(list.begin(), list.end(), ';', ',');
    for (std::size_t begin = 0; begin <= list.size();) {
        const auto end = std::min(list.find(',', begin), list.size());
        auto part = trimmed(std::string_view(list).substr(begin, end - begin));
        begin = end + 1;
        if (const auto open = part.find('<'); open != std::string_view::npos)
            part = part.substr(open + 1, part.find('>', open) - open - 1);
        part.remove_prefix(std::min(part.size(), part.find_first_not_of('/')));
        const auto found = emailsIn(part, rules);
        if (found.size() == 1 && std::count(part.begin(), part.end(), '@') == 1)
            addresses.push_back(found.front().address);
    }
    return addresses;
}

std::string cloudflareDecoded(std::string_view hex) {
    std::string decoded;
    int key = -1;
    for (std::size_t index = 0; index + 1 < hex.size(); index += 2) {
        const int high = hexDigit(hex[index]);
        const int low = hexDigit(hex[index + 1]);
        if (high < 0 || low < 0)
            return {};
        const int byte = high * 16 + low;
        if (key < 0)
            key = byte;
        else
            decoded.push_back(static_cast<char>(byte ^ key));
    }
    return percentDecoded(decoded);
}

std::string withJoinedStrings(std::string_view code) {
    std::string joined;
    joined.reserve(code.size());
    for (std::size_t index = 0; index < code.size(); ++index) {
        const char quote = code[index];
        if (quote == '\'' || quote == '"') {
            auto next = code.find_first_not_of(" \t\r\n", index + 1);
            if (next != std::string_view::npos && code[next] == '+') {
                next = code.find_first_not_of(" \t\r\n", next + 1);
                if (next != std::string_view::npos && (code[next] == '\'' || code[next] == '"')) {
                    index = next;
                    continue;
                }
            }
        }
        joined.push_back(quote);
    }
    return joined;
}

} // namespace shopwalker
