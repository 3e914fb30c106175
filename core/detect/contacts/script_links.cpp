// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/detect/contacts/script_links.h"

namespace shopwalker {

namespace {

constexpr std::size_t addressBytes = 300; // no address that matters is longer
constexpr std::string_view ends = "'\"`<> \t\r\n()\\|,;";

std::size_t beginOfAddress(std::string_view code, std::size_t at) {
    const auto limit = at > addressBytes ? at - addressBytes : 0;
    while (at > limit) {
        const char before = code[at - 1];
        const bool escapedSlash = before == '\\' && code[at] == '/';
        if (!escapedSlash && ends.find(before) != std::string_view::npos)
            break;
        --at;
    }
    return at;
}

} // namespace

std::vector<ScriptLink> scriptLinks(std::string_view code, const MultiSearch& marks) {
    std::vector<ScriptLink> links;
    std::size_t done = 0;
    marks.search(code, true, [&](MultiSearch::Match match) {
        if (match.end <= done)
            return;
        ScriptLink link{.address = {}, .at = beginOfAddress(code, match.end - marks.length(match.pattern))};
        auto index = link.at;
        for (; index < code.size() && index - link.at < addressBytes; ++index) {
            if (code[index] == '\\' && index + 1 < code.size() && code[index + 1] == '/')
                continue;
            if (code.substr(index).starts_with("${")) {
                link.built = true;
                link.address += scriptFiller;
                index = std::min(code.find('}', index), code.size());
                continue;
            }
            if (ends.find(code[index]) != std::string_view::npos)
                break;
            link.address.push_back(code[index]);
        }
        done = std::max(index, match.end);
        // 'https://wa.me/' + number
        if (index < code.size() && (code[index] == '\'' || code[index] == '"' || code[index] == '`')) {
            const auto next = code.find_first_not_of(" \t\r\n", index + 1);
            if (next != std::string_view::npos && code[next] == '+') {
                link.built = true;
                link.address += scriptFiller;
            }
        }
        links.push_back(std::move(link));
    });
    return links;
}

} // namespace shopwalker
