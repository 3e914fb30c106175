// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/detect/contacts/maps.h"

#include "core/detect/evidence_at.h"
#include "core/text/fold.h"

#include <algorithm>
#include <optional>

namespace shopwalker {

namespace {

constexpr double drawn = 0.9;     // code or a finished map
constexpr double prepared = 0.75; // a library and an element to draw into

/// `map` as a whole class or id, `ymaps-` as the beginning of one.
bool hasName(std::string_view names, const std::vector<std::string>& wanted) {
    const auto lower = asciiLower(names);
    for (std::size_t begin = 0; begin < lower.size();) {
        const auto end = std::min(lower.find_first_of(" \t\r\n", begin), lower.size());
        const auto name = std::string_view(lower).substr(begin, end - begin);
        for (const auto& candidate : wanted)
            if (name == candidate || (candidate.ends_with('-') && name.starts_with(candidate)))
                return true;
        begin = end + 1;
    }
    return false;
}

/// What a map is drawn into, unlike the icons and links that are called `map`, too.
bool isBox(Tag tag) {
    return tag == GUMBO_TAG_DIV || tag == GUMBO_TAG_SECTION || tag == GUMBO_TAG_IFRAME ||
           tag == GUMBO_TAG_FIGURE;
}

struct MapElement {
    NodeIndex node;
    bool finished; ///< drawn already, in a page saved from a browser
};

std::optional<MapElement> mapElement(const Page& page, const NetworkLinks& networks) {
    const auto& rules = networks.rules();
    std::optional<MapElement> found;
    const auto nodes = page.nodes();
    for (NodeIndex index = 0; index < nodes.size(); ++index)
        for (const auto& attribute : nodes[index].attributes) {
            const bool names = attribute.name == "class" || attribute.name == "id";
            if (!names || !networks.mapNameSearch().first(attribute.value, true))
                continue;
            if (hasName(attribute.value, rules.finishedMaps))
                return MapElement{index, true};
            if (!found && isBox(nodes[index].tag) && hasName(attribute.value, rules.mapElements))
                found = MapElement{index, false};
        }
    return found;
}

} // namespace

void detectDrawnMaps(const Page& page, const RuleSet& rules, std::vector<TouchpointHit>& hits) {
    const auto& links = rules.networks.rules();
    const auto add = [&](NodeIndex node, std::uint32_t offset, std::string_view snippet, double confidence,
                         const char* rule) {
        hits.push_back({.id = "map",
                        .source = HitSource::Script,
                        .confidence = confidence,
                        .rule = rule,
                        .evidence = evidenceAt(page, node, offset, snippet)});
    };
    const auto element = mapElement(page, rules.networks);
    if (element && element->finished)
        return add(element->node, page.node(element->node).offset, page.selector(element->node), drawn,
                   "map.element");
    for (const auto& script : page.scripts()) {
        const auto source = asciiLower(script.src);
        const bool library =
            std::any_of(links.mapScripts.begin(), links.mapScripts.end(),
                        [&](const auto& piece) { return source.find(piece) != std::string::npos; });
        if (library && element)
            return add(script.node, page.node(script.node).offset, script.src, prepared, "map.library");
        if (!element && !library)
            continue;
        const auto at = rules.networks.mapCodeSearch().first(script.body, true);
        if (at)
            return add(script.node, script.bodyOffset + static_cast<std::uint32_t>(*at),
                       script.body.substr(*at - std::min<std::size_t>(*at, 20), 80), drawn, "map.code");
    }
}

} // namespace shopwalker
