// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/parse/html/raw_text.h"

namespace shopwalker {

namespace {

bool endsName(char byte) {
    return byte == '>' || byte == '/' || byte == ' ' || byte == '\t' || byte == '\n' || byte == '\f' ||
           byte == '\r';
}

/// Whether `name` stands at `at` and a tag's name ends behind it.
bool nameAt(std::string_view html, std::size_t at, std::string_view name) {
    if (at + name.size() >= html.size() || !endsName(html[at + name.size()]))
        return false;
    for (std::size_t index = 0; index < name.size(); ++index) {
        const char byte = html[at + index];
        if ((byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte | 0x20) : byte) != name[index])
            return false;
    }
    return true;
}

/// `<!--` inside a script makes a nested `<script>` hide one `</script>`, until `-->`.
enum class Escape { None, Single, Double };

std::size_t scriptEnd(std::string_view html, std::size_t begin) {
    constexpr std::string_view name = "script";
    auto escape = Escape::None;
    for (auto at = begin; at < html.size(); ++at) {
        if (escape == Escape::None) {
            at = html.find('<', at);
        } else {
            at = html.find_first_of("<-", at);
        }
        if (at == std::string_view::npos)
            return html.size();
        if (html[at] == '-') {
            if (html.substr(at, 3) == "-->")
                escape = Escape::None;
            continue;
        }
        if (at + 1 < html.size() && html[at + 1] == '/') {
            if (!nameAt(html, at + 2, name))
                continue;
            if (escape != Escape::Double)
                return at;
            escape = Escape::Single;
        } else if (html.substr(at, 4) == "<!--") {
            if (escape == Escape::None)
                escape = Escape::Single;
            at += 1; // `<!-->` ends what it begins
        } else if (escape == Escape::Single && nameAt(html, at + 1, name)) {
            escape = Escape::Double;
        }
    }
    return html.size();
}

} // namespace

std::size_t rawTextEnd(std::string_view html, std::size_t begin, std::string_view name) {
    if (name == "script")
        return scriptEnd(html, begin);
    for (auto at = html.find("</", begin); at != std::string_view::npos; at = html.find("</", at + 2))
        if (nameAt(html, at + 2, name))
            return at;
    return html.size();
}

} // namespace shopwalker
