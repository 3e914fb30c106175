// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/text/charset/meta_prescan.h"

#include "core/text/charset/charset.h"
#include "core/text/fold.h"

#include <string>

namespace shopwalker {

namespace {

constexpr std::string_view spaces = "\t\n\f\r ";

bool isSpace(char byte) {
    return spaces.find(byte) != std::string_view::npos;
}

bool isLetter(char byte) {
    return (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z';
}

struct MetaAttribute {
    std::string name;
    std::string value;
};

class MetaPrescan {
public:
    MetaPrescan(std::string_view bytes, bool skipScripts)
        : m_bytes(bytes)
        , m_skipScripts(skipScripts) {}

    std::string_view run() {
        while ((m_at = m_bytes.find('<', m_at)) != std::string_view::npos) {
            const auto rest = m_bytes.substr(m_at);
            if (rest.starts_with("<!--")) {
                skipBehind("-->", m_at + 2);
            } else if (startsTag(rest, "meta")) {
                m_at += 5;
                if (const auto encoding = readMeta(); !encoding.empty())
                    return encoding;
            } else if (rest.size() > 1 &&
                       (isLetter(rest[1]) || (rest[1] == '/' && rest.size() > 2 && isLetter(rest[2])))) {
                readTag(rest);
            } else if (rest.size() > 1 && (rest[1] == '!' || rest[1] == '/' || rest[1] == '?')) {
                skipBehind(">", m_at);
            } else {
                ++m_at;
            }
        }
        return {};
    }

private:
    static bool startsTag(std::string_view rest, std::string_view name) {
        return rest.size() > name.size() + 1 && asciiLower(rest.substr(1, name.size())) == name &&
               (isSpace(rest[name.size() + 1]) || rest[name.size() + 1] == '/');
    }

    void skipBehind(std::string_view end, std::size_t from) {
        const auto found = m_bytes.find(end, from);
        m_at = found == std::string_view::npos ? m_bytes.size() : found + end.size();
    }

    void readTag(std::string_view rest) {
        const bool script = m_skipScripts && asciiLower(rest.substr(0, 7)) == "<script";
        const bool style = m_skipScripts && asciiLower(rest.substr(0, 6)) == "<style";
        while (m_at < m_bytes.size() && !isSpace(m_bytes[m_at]) && m_bytes[m_at] != '>')
            ++m_at;
        while (nextAttribute()) {
        }
        if (script || style)
            skipRawText(script ? "</script" : "</style");
    }

    void skipRawText(std::string_view end) {
        for (; m_at < m_bytes.size(); ++m_at)
            if (m_bytes[m_at] == '<' && asciiLower(m_bytes.substr(m_at, end.size())) == end)
                return;
    }

    /// Reads one attribute into m_attribute; false at the end of the tag.
    bool nextAttribute() {
        while (m_at < m_bytes.size() && (isSpace(m_bytes[m_at]) || m_bytes[m_at] == '/'))
            ++m_at;
        if (m_at >= m_bytes.size() || m_bytes[m_at] == '>')
            return false;
        const auto nameBegin = m_at;
        while (m_at < m_bytes.size() && !isSpace(m_bytes[m_at]) && m_bytes[m_at] != '/' &&
               m_bytes[m_at] != '>' && (m_bytes[m_at] != '=' || m_at == nameBegin))
            ++m_at;
        m_attribute = {asciiLower(m_bytes.substr(nameBegin, m_at - nameBegin)), {}};
        const auto equals = m_bytes.find_first_not_of(spaces, m_at);
        if (equals == std::string_view::npos || m_bytes[equals] != '=')
            return true;
        m_at = m_bytes.find_first_not_of(spaces, equals + 1);
        if (m_at == std::string_view::npos) {
            m_at = m_bytes.size();
            return false;
        }
        readValue();
        return true;
    }

    void readValue() {
        const char quote = m_bytes[m_at];
        auto end = m_at;
        if (quote == '"' || quote == '\'') {
            end = m_bytes.find(quote, ++m_at);
        } else {
            end = m_bytes.find_first_of("\t\n\f\r >", m_at);
        }
        if (end == std::string_view::npos) { // the tag never ends: it does not count
            m_at = m_bytes.size();
            m_attribute = {};
            return;
        }
        m_attribute.value = asciiLower(m_bytes.substr(m_at, end - m_at));
        m_at = end + (quote == '"' || quote == '\'' ? 1 : 0);
    }

    std::string_view readMeta() {
        bool pragma = false, fromContent = false;
        bool seenCharset = false, seenContent = false;
        std::string_view encoding;
        while (nextAttribute()) {
            const auto& [name, value] = m_attribute;
            if (name == "http-equiv") {
                pragma = pragma || value == "content-type";
            } else if (name == "charset" && !seenCharset) {
                seenCharset = true;
                encoding = encodingOfLabel(value);
                fromContent = false;
            } else if (name == "content" && !seenContent) {
                seenContent = true;
                const auto declared = encodingOfLabel(charsetParameter(value));
                if (!declared.empty() && !seenCharset) {
                    encoding = declared;
                    fromContent = true;
                }
            }
        }
        if (encoding.empty() || (fromContent && !pragma) || m_at >= m_bytes.size())
            return {};
        if (encoding.starts_with("utf-16"))
            return "utf-8"; // a declaration in ASCII letters cannot be UTF-16
        return encoding == "x-user-defined" ? std::string_view("windows-1252") : encoding;
    }

    std::string_view m_bytes;
    bool m_skipScripts;
    std::size_t m_at = 0;
    MetaAttribute m_attribute;
};

} // namespace

std::string_view encodingOfMeta(std::string_view bytes, bool skipScripts) {
    return MetaPrescan(bytes, skipScripts).run();
}

} // namespace shopwalker
