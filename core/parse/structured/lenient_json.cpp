// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/parse/structured/lenient_json.h"

#include "core/text/utf8.h"

#include <algorithm>
#include <optional>

namespace shopwalker {

namespace {

constexpr auto npos = std::string_view::npos;
constexpr std::size_t deepest = 64;
constexpr std::size_t mostValues = 50'000;

bool isBare(char byte) {
    return (byte >= '0' && byte <= '9') || ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z') || byte == '_' ||
           byte == '$' || byte == '-' || byte == '+' || byte == '.' || byte == '@' || byte == '#' ||
           static_cast<unsigned char>(byte) >= 0x80;
}

class Tokens {
public:
    explicit Tokens(std::string_view text)
        : m_text(text) {}

    /// Moves to the next byte that means something; false at the end.
    bool advance() {
        while (m_at < m_text.size()) {
            const auto rest = m_text.substr(m_at);
            if (static_cast<unsigned char>(rest[0]) <= ' ' || rest[0] == ';')
                ++m_at;
            else if (rest.starts_with("\xEF\xBB\xBF") || rest.starts_with("-->") || rest.starts_with("]]>"))
                m_at += 3;
            else if (rest.starts_with("<!--"))
                m_at += 4;
            else if (rest.starts_with("<![CDATA["))
                m_at += 9;
            else if (rest.starts_with("//"))
                skipLineComment();
            else if (rest.starts_with("/*"))
                skipTo(m_text.find("*/", m_at + 2), 2);
            else
                return true;
        }
        return false;
    }

    char peek() const { return m_text[m_at]; }
    std::size_t at() const { return m_at; }
    void skip() { ++m_at; }

    std::string bare() {
        const auto begin = m_at;
        while (m_at < m_text.size() && isBare(m_text[m_at]))
            ++m_at;
        return std::string(m_text.substr(begin, m_at - begin));
    }

    /// A string whose end is missing has no meaning.
    std::optional<std::string> quoted() {
        const char quote = m_text[m_at++];
        std::string text;
        while (m_at < m_text.size() && m_text[m_at] != quote) {
            if (m_text[m_at] == '\\')
                escape(text);
            else
                text.push_back(m_text[m_at++]);
        }
        if (m_at >= m_text.size())
            return std::nullopt;
        ++m_at;
        return text;
    }

private:
    void skipTo(std::size_t found, std::size_t behind) {
        m_at = found == npos ? m_text.size() : found + behind;
    }

    void skipLineComment() {
        // `//<![CDATA[` and `//]]>` comment their own markers only.
        const auto rest = m_text.substr(m_at + 2);
        if (rest.starts_with("<![CDATA[") || rest.starts_with("]]>"))
            m_at += 2;
        else
            skipTo(m_text.find_first_of("\r\n", m_at), 1);
    }

    void escape(std::string& text) {
        ++m_at;
        if (m_at >= m_text.size())
            return;
        const char kind = m_text[m_at++];
        switch (kind) {
        case 'n':
        case 'r':
        case 't':
        case 'f':
        case 'b': text.push_back(' '); break;
        case 'u': unicode(text); break;
        default: text.push_back(kind);
        }
    }

    char32_t hexUnit() {
        char32_t unit = 0;
        for (int digit = 0; digit < 4 && m_at < m_text.size(); ++digit, ++m_at) {
            const char byte = m_text[m_at];
            const char lower = static_cast<char>(byte | 0x20);
            if (byte >= '0' && byte <= '9')
                unit = unit * 16 + static_cast<char32_t>(byte - '0');
            else if (lower >= 'a' && lower <= 'f')
                unit = unit * 16 + static_cast<char32_t>(lower - 'a' + 10);
            else
                break;
        }
        return unit;
    }

    void unicode(std::string& text) {
        auto codePoint = hexUnit();
        if (codePoint >= 0xD800 && codePoint < 0xDC00 && m_text.substr(m_at, 2) == "\\u") {
            m_at += 2;
            const auto low = hexUnit();
            codePoint = low >= 0xDC00 && low < 0xE000
                            ? 0x10000 + ((codePoint - 0xD800) << 10) + (low - 0xDC00)
                            : 0xFFFD;
        } else if (codePoint >= 0xD800 && codePoint < 0xE000) {
            codePoint = 0xFFFD;
        }
        appendUtf8(text, codePoint);
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

/// Builds the values; keeps the open containers on a stack of its own.
class Reader {
public:
    Reader(std::string_view text, std::vector<LenientJson::Value>& values, std::vector<std::uint32_t>& roots)
        : m_tokens(text)
        , m_values(values)
        , m_roots(roots) {}

    /// False when this is no JSON, not even nearly.
    bool read() {
        while (m_tokens.advance())
            if (!step() || m_values.size() > mostValues)
                return false;
        return m_open.empty();
    }

private:
    using Kind = LenientJson::Kind;

    bool inObject() const { return !m_open.empty() && m_values[m_open.back()].kind == Kind::Object; }

    bool step() {
        const char byte = m_tokens.peek();
        switch (byte) {
        case '{':
        case '[':
            if (m_open.size() >= deepest || (inObject() && !m_key))
                return false;
            m_open.push_back(add(byte == '{' ? Kind::Object : Kind::Array, {}));
            m_tokens.skip();
            return true;
        case '}':
        case ']':
            if (m_open.empty() || inObject() != (byte == '}'))
                return false;
            m_open.pop_back();
            m_key.reset();
            m_tokens.skip();
            return true;
        case ',':
        case ':': m_tokens.skip(); return !m_open.empty();
        default: return scalar();
        }
    }

    bool scalar() {
        if (m_open.empty())
            return false; // words outside any container are no data
        const char byte = m_tokens.peek();
        const bool quoted = byte == '"' || byte == '\'';
        if (!quoted && !isBare(byte))
            return false;
        const auto offset = m_tokens.at();
        auto text = quoted ? m_tokens.quoted() : std::optional(m_tokens.bare());
        if (!text)
            return false;
        if (inObject() && !m_key) {
            m_key = std::move(*text);
            return m_tokens.advance() && m_tokens.peek() == ':';
        }
        const bool number =
            !quoted && (byte == '-' || byte == '+' || byte == '.' || (byte >= '0' && byte <= '9'));
        const bool null = !quoted && *text == "null";
        const auto index = add(quoted   ? Kind::String
                               : null   ? Kind::Null
                               : number ? Kind::Number
                                        : Kind::Word,
                               std::move(*text));
        m_values[index].offset = static_cast<std::uint32_t>(offset);
        return true;
    }

    std::uint32_t add(Kind kind, std::string text) {
        const auto index = static_cast<std::uint32_t>(m_values.size());
        m_values.push_back({.kind = kind,
                            .offset = static_cast<std::uint32_t>(m_tokens.at()),
                            .text = std::move(text),
                            .members = {}});
        if (m_open.empty()) {
            m_roots.push_back(index);
            return index;
        }
        auto& members = m_values[m_open.back()].members;
        if (m_key)
            std::erase_if(members, [&](const LenientJson::Member& member) { return member.key == *m_key; });
        members.push_back({m_key.value_or(std::string()), index});
        m_key.reset();
        return index;
    }

    Tokens m_tokens;
    std::vector<LenientJson::Value>& m_values;
    std::vector<std::uint32_t>& m_roots;
    std::vector<std::uint32_t> m_open;
    std::optional<std::string> m_key;
};

} // namespace

LenientJson::LenientJson(std::string_view text) {
    if (!Reader(text, m_values, m_roots).read()) {
        m_values.clear();
        m_roots.clear();
    }
}

} // namespace shopwalker
