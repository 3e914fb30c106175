// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/parse/html/tag_reader.h"

#include "core/parse/html/character_references.h"
#include "core/text/fold.h"
#include "core/types/limits.h"

#include <array>

namespace shopwalker {

namespace {

constexpr auto npos = std::string_view::npos;

enum ByteClass : std::uint8_t {
    Space = 1,
    EndsTagName = 2,
    EndsAttributeName = 4,
    EndsUnquoted = 8,
    UpperCase = 16
};

constexpr std::array<std::uint8_t, 256> classify() {
    std::array<std::uint8_t, 256> classes{};
    for (const unsigned char byte : {' ', '\t', '\n', '\f', '\r'})
        classes[byte] = Space | EndsTagName | EndsAttributeName | EndsUnquoted;
    classes['/'] = EndsTagName | EndsAttributeName;
    classes['>'] = EndsTagName | EndsAttributeName | EndsUnquoted;
    classes['='] = EndsAttributeName;
    for (unsigned char byte = 'A'; byte <= 'Z'; ++byte)
        classes[byte] = UpperCase;
    return classes;
}
constexpr auto classes = classify();

bool is(char byte, ByteClass wanted) {
    return (classes[static_cast<unsigned char>(byte)] & wanted) != 0;
}

} // namespace

TagReader::TagReader(std::string_view html, StringStore& strings, std::vector<Attribute>& attributes)
    : m_html(html)
    , m_strings(strings)
    , m_attributes(attributes)
    , m_plainBreaks(html.find('\r') == npos && html.find('\0') == npos) {}

bool TagReader::needsDecoding(std::string_view source) const {
    return source.find('&') != npos || (!m_plainBreaks && shopwalker::needsDecoding(source));
}

std::string_view TagReader::lowerCase(std::string_view text) {
    for (const char byte : text)
        if (is(byte, UpperCase))
            return m_strings.keep(asciiLower(text));
    return text;
}

TagToken TagReader::read(std::size_t nameBegin) {
    auto at = nameBegin;
    while (at < m_html.size() && !is(m_html[at], EndsTagName))
        ++at;
    const auto written = m_html.substr(nameBegin, at - nameBegin);
    TagToken token{.end = npos,
                   .name = {},
                   .tag = gumbo_tagn_enum(written.data(), static_cast<unsigned>(written.size())),
                   .selfClosing = false};
    token.name = token.tag == GUMBO_TAG_UNKNOWN ? lowerCase(written)
                                                : std::string_view(gumbo_normalized_tagname(token.tag));
    const auto firstOfTag = m_attributes.size();
    while (at < m_html.size()) {
        const char byte = m_html[at];
        if (byte == '>') {
            token.end = at + 1;
            return token;
        }
        token.selfClosing = byte == '/';
        if (byte == '/' || is(byte, Space))
            ++at;
        else
            at = readAttribute(at, firstOfTag);
    }
    return token;
}

/// Returns the place behind the attribute; the end of the page when it ends inside.
std::size_t TagReader::readAttribute(std::size_t at, std::size_t firstOfTag) {
    const auto size = m_html.size();
    const auto nameBegin = at++; // even `=` may begin a name
    while (at < size && !is(m_html[at], EndsAttributeName))
        ++at;
    const auto name = m_html.substr(nameBegin, at - nameBegin);
    auto next = at;
    while (next < size && is(m_html[next], Space))
        ++next;
    if (next >= size)
        return size;
    if (m_html[next] != '=') {
        add(name, {}, nameBegin, firstOfTag);
        return at;
    }
    for (++next; next < size && is(m_html[next], Space);)
        ++next;
    if (next >= size)
        return size;
    const char quote = m_html[next];
    auto end = next;
    if (quote == '"' || quote == '\'') {
        end = m_html.find(quote, ++next);
        if (end == npos)
            return size;
        add(name, m_html.substr(next, end - next), nameBegin, firstOfTag);
        return end + 1;
    }
    while (end < size && !is(m_html[end], EndsUnquoted))
        ++end;
    add(name, m_html.substr(next, end - next), nameBegin, firstOfTag);
    return end;
}

void TagReader::add(std::string_view name, std::string_view value, std::size_t offset,
                    std::size_t firstOfTag) {
    if (m_attributes.size() - firstOfTag >= static_cast<std::size_t>(limits::attributesPerTag))
        return;
    name = lowerCase(name);
    for (auto index = firstOfTag; index < m_attributes.size(); ++index)
        if (m_attributes[index].name == name)
            return;
    if (needsDecoding(value))
        value = m_strings.keep(decodeReferences(value, ReferenceContext::Attribute));
    m_attributes.push_back({.name = name, .value = value, .offset = static_cast<std::uint32_t>(offset)});
}

} // namespace shopwalker
