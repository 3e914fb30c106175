// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/parse/page_summary.h"

#include "core/parse/html/attributes.h"
#include "core/text/fold.h"
#include "core/types/limits.h"

#include <QCryptographicHash>
#include <algorithm>
#include <unordered_map>

namespace shopwalker {

namespace {

bool asksNotToFollow(const Page& page) {
    return std::any_of(page.nodes().begin(), page.nodes().end(), [](const Node& node) {
        return node.kind == NodeKind::Element && node.tag == GUMBO_TAG_META &&
               asciiLower(attributeOf(node, "name").value_or("")) == "robots" &&
               asciiLower(attributeOf(node, "content").value_or("")).find("nofollow") != std::string::npos;
    });
}

} // namespace

std::vector<PageLink> pageLinksOf(const Page& page) {
    std::vector<PageLink> links;
    std::unordered_map<std::string_view, std::size_t> known; // views of the page's links
    const bool noneToFollow = asksNotToFollow(page);
    for (const auto& link : page.links()) {
        if (links.size() >= limits::linksPerPage)
            break;
        if (link.scheme != "http" && link.scheme != "https")
            continue;
        const auto url = std::string_view(link.url).substr(0, link.url.find('#'));
        const auto rel = page.attribute(link.node, "rel");
        const bool noFollow = noneToFollow || (rel && asciiLower(*rel).find("nofollow") != std::string::npos);
        const auto [place, added] = known.try_emplace(url, links.size());
        if (added) {
            links.push_back({std::string(url), link.label, noFollow});
            continue;
        }
        auto& earlier = links[place->second]; // a logo and a menu entry may lead to one page
        if (earlier.label.empty())
            earlier.label = link.label;
        earlier.noFollow = earlier.noFollow && noFollow;
    }
    return links;
}

std::string textHashOf(const Page& page) {
    QCryptographicHash hash(QCryptographicHash::Blake2b_160); // faster than SHA-1
    bool any = false;
    for (const auto& block : page.blocks()) {
        if (block.hidden)
            continue;
        any = true;
        hash.addData(QByteArrayView(block.text.data(), static_cast<qsizetype>(block.text.size())));
        hash.addData(QByteArrayView("\n", 1));
    }
    return any ? hash.result().toHex().toStdString() : std::string();
}

} // namespace shopwalker
