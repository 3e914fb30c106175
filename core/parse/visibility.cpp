// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/parse/visibility.h"

#include "core/text/fold.h"

#include <algorithm>
#include <array>

namespace shopwalker {

namespace {

/// The style attribute in lower case without white space; empty when there is none.
std::string styleOf(const Node& node) {
    for (const auto& attribute : node.attributes)
        if (attribute.name == "style") {
            auto style = asciiLower(attribute.value);
            std::erase_if(style, [](unsigned char character) { return character <= ' '; });
            return ";" + style;
        }
    return {};
}

bool containsAny(std::string_view text, std::span<const std::string_view> parts) {
    return std::any_of(parts.begin(), parts.end(),
                       [&](std::string_view part) { return text.find(part) != std::string_view::npos; });
}

constexpr std::array<std::string_view, 2> hidingStyles{";display:none", ";visibility:hidden"};
constexpr std::array<std::string_view, 10> outOfSightStyles{
    ";left:-9",  ";top:-9",    ";left:-5000", ";top:-5000",  ";text-indent:-9",
    ";right:-9", ";height:0;", ";width:0;",   ";clip:rect(", ";left:-10000",
};

/// `style` is what styleOf() makes of the node.
bool hides(const Node& node, std::string_view style) {
    for (const auto& attribute : node.attributes) {
        if (attribute.name == "hidden")
            return true;
        if (attribute.name == "type" && node.tag == GUMBO_TAG_INPUT && attribute.value.size() == 6 &&
            startsWithLower(attribute.value, "hidden"))
            return true;
    }
    return !style.empty() && containsAny(style, hidingStyles);
}

bool putsOutOfSight(const std::string& style) {
    return !style.empty() && containsAny(style + ";", outOfSightStyles);
}

} // namespace

bool hidesItself(const Node& node) {
    return hides(node, styleOf(node));
}

bool liesOutOfSight(const Node& node) {
    return putsOutOfSight(styleOf(node));
}

Hiders hidersOf(const Page& page) {
    const auto nodes = page.nodes();
    Hiders hiders{.hiding = std::vector<NodeIndex>(nodes.size(), Hiders::none),
                  .outOfSight = std::vector<NodeIndex>(nodes.size(), Hiders::none)};
    for (NodeIndex index = 1; index < nodes.size(); ++index) {
        const auto& node = nodes[index];
        hiders.hiding[index] = hiders.hiding[node.parent];
        hiders.outOfSight[index] = hiders.outOfSight[node.parent];
        if (node.kind != NodeKind::Element || node.attributes.empty())
            continue;
        const auto style = styleOf(node);
        if (hides(node, style))
            hiders.hiding[index] = index;
        if (putsOutOfSight(style))
            hiders.outOfSight[index] = index;
    }
    return hiders;
}

} // namespace shopwalker
