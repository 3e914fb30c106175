// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/report/html/words.h"

#include "core/text/url/url.h"

namespace shopwalker::html {

std::string escaped(std::string_view text) {
    std::string safe;
    safe.reserve(text.size());
    for (const char letter : text) {
        switch (letter) {
        case '&': safe += "&amp;"; break;
        case '<': safe += "&lt;"; break;
        case '>': safe += "&gt;"; break;
        case '"': safe += "&quot;"; break;
        case '\'': safe += "&#39;"; break;
        default:
            if (static_cast<unsigned char>(letter) >= 0x20 || letter == '\n' || letter == '\t')
                safe += letter;
        }
    }
    return safe;
}

std::string outside(std::string_view text) {
    return "<bdi>" + escaped(text) + "</bdi>";
}

std::string link(std::string_view url, std::string_view label) {
    const auto parsed = parseUrl(url);
    if (!parsed)
        return outside(label);
    return "<a href=\"" + escaped(toString(*parsed)) + "\" rel=\"noopener noreferrer nofollow\">" +
           outside(label) + "</a>";
}

std::string marked(std::string_view snippet, std::string_view value) {
    const auto begin = value.empty() ? std::string_view::npos : snippet.find(value);
    if (begin == std::string_view::npos)
        return "<mark>" + escaped(snippet) + "</mark>";
    return escaped(snippet.substr(0, begin)) + "<mark>" + escaped(value) + "</mark>" +
           escaped(snippet.substr(begin + value.size()));
}

std::string shape(Presence presence, std::string_view word) {
    return shape(toWord(presence), word);
}

std::string shape(std::string_view mark, std::string_view word) {
    const auto id = std::string(mark);
    const auto said = word.empty() ? std::string("aria-hidden=\"true\"")
                                   : "role=\"img\" aria-label=\"" + escaped(word) + "\"";
    return "<svg class=\"shape " + id + "\" " + said + "><use href=\"#" + id + "\"/></svg>";
}

std::string_view shapeDrawings() {
    return R"(<svg class="drawings" aria-hidden="true">
<symbol id="present" viewBox="0 0 20 20"><circle cx="10" cy="10" r="9" fill="currentColor"/><path d="M5.6 10.4l3 3 5.8-6.4" fill="none" class="tick" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/></symbol>
<symbol id="absent" viewBox="0 0 20 20"><circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" stroke-width="1.75"/></symbol>
<symbol id="unknown" viewBox="0 0 20 20"><circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" stroke-width="1.75" stroke-dasharray="2.5 2"/><path d="M7.6 8a2.5 2.5 0 1 1 3.6 2.3c-.8.4-1.2.9-1.2 1.7" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round"/><circle cx="10" cy="14.6" r="1.1" fill="currentColor"/></symbol>
<symbol id="positive" viewBox="0 0 20 20"><circle cx="10" cy="10" r="9" fill="currentColor"/><path d="M5.6 10.4l3 3 5.8-6.4" fill="none" class="tick" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/></symbol>
<symbol id="neutral" viewBox="0 0 20 20"><path d="M3 10h14" stroke="currentColor" stroke-width="4" stroke-linecap="round"/></symbol>
<symbol id="negative" viewBox="0 0 20 20"><path d="M12.7 2.5a8 8 0 0 1 0 15M7.3 17.5a8 8 0 0 1 0-15" fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round"/></symbol>
<symbol id="notApplicable" viewBox="0 0 20 20"><circle cx="10" cy="10" r="3" fill="currentColor"/></symbol>
</svg>
)";
}

} // namespace shopwalker::html
