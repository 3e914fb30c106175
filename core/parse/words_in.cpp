// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/parse/words_in.h"

#include "core/text/utf8.h"

#include <algorithm>

namespace shopwalker {

namespace {

constexpr NodeIndex nodesRead = 128;

} // namespace

std::string_view valueOf(const Page& page, NodeIndex node, std::string_view attribute) {
    return page.attribute(node, attribute).value_or(std::string_view());
}

std::string wordsBetween(const Page& page, NodeIndex begin, NodeIndex end, std::size_t bytes) {
    std::string words;
    const auto last = std::min(end, begin + nodesRead);
    for (auto index = begin; index < last && words.size() < bytes; ++index) {
        const auto& node = page.node(index);
        if (node.kind == NodeKind::Text) {
            words += node.text.substr(0, bytes);
            continue;
        }
        if (node.tag == GUMBO_TAG_SELECT || node.tag == GUMBO_TAG_TEXTAREA || node.tag == GUMBO_TAG_NOSCRIPT)
            index = node.end - 1;
        words += ' ';
    }
    return std::string(collapseSpace(words));
}

std::string wordsIn(const Page& page, NodeIndex node, std::size_t bytes) {
    return wordsBetween(page, node + 1, page.node(node).end, bytes);
}

std::string calledAs(const Page& page, NodeIndex node) {
    auto words = wordsIn(page, node);
    for (const auto* attribute : {"aria-label", "title"})
        if (words.empty())
            words = collapseSpace(valueOf(page, node, attribute));
    const auto last = std::min(page.node(node).end, node + nodesRead);
    for (auto child = node + 1; child < last && words.empty(); ++child)
        if (page.node(child).tag == GUMBO_TAG_IMG && page.node(child).kind == NodeKind::Element)
            words = collapseSpace(valueOf(page, child, "alt"));
    return words;
}

} // namespace shopwalker
