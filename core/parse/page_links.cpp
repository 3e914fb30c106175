// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/parse/page_links.h"

#include "core/parse/html/attributes.h"
#include "core/parse/text_blocks.h"
#include "core/text/utf8.h"

namespace shopwalker {

namespace {

constexpr std::size_t labelBytes = 4096;

std::string labelOf(std::span<const Node> nodes, NodeIndex index) {
    auto label = wordsInside(nodes, index, labelBytes);
    for (const auto* name : {"aria-label", "title"})
        if (label.empty())
            label = collapseSpace(attributeOf(nodes[index], name).value_or(""));
    for (NodeIndex child = index + 1; child < nodes[index].end && label.empty(); ++child)
        if (nodes[child].tag == GUMBO_TAG_IMG)
            label = collapseSpace(attributeOf(nodes[child], "alt").value_or(""));
    return label;
}

} // namespace

std::vector<Link> linksOf(std::span<const Node> nodes, const std::optional<Url>& base) {
    std::vector<Link> links;
    for (NodeIndex index = 0; index < nodes.size(); ++index) {
        const auto& node = nodes[index];
        if (node.kind != NodeKind::Element || (node.tag != GUMBO_TAG_A && node.tag != GUMBO_TAG_AREA))
            continue;
        auto href = attributeOf(node, "href");
        if (!href)
            href = attributeOf(node, "xlink:href"); // in svg
        if (!href)
            continue;
        Link link{
            .node = index, .href = trimmed(*href), .scheme = {}, .url = {}, .label = labelOf(nodes, index)};
        link.scheme = schemeOf(link.href);
        if (link.scheme.empty() || link.scheme == "http" || link.scheme == "https")
            if (const auto joined = parseUrl(link.href, base ? &*base : nullptr)) {
                link.url = toString(*joined);
                link.scheme = joined->scheme;
            }
        if (link.url.empty())
            link.url = std::string(link.href);
        links.push_back(std::move(link));
    }
    return links;
}

std::vector<Script> scriptsOf(std::span<const Node> nodes) {
    std::vector<Script> scripts;
    for (NodeIndex index = 0; index < nodes.size(); ++index)
        if (const auto& node = nodes[index]; node.kind == NodeKind::Element && node.tag == GUMBO_TAG_SCRIPT)
            scripts.push_back({.node = index,
                               .src = trimmed(attributeOf(node, "src").value_or("")),
                               .type = trimmed(attributeOf(node, "type").value_or("")),
                               .body = node.text,
                               .bodyOffset = node.textOffset});
    return scripts;
}

} // namespace shopwalker
