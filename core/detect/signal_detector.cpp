// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/detect/signal_detector.h"

#include "core/detect/evidence_at.h"
#include "core/text/fold.h"

#include <algorithm>

namespace shopwalker {

namespace {

TouchpointHit signal(std::string id, std::string value, Evidence evidence,
                     HitSource source = HitSource::Header) {
    return {.id = id,
            .source = source,
            .value = std::move(value),
            .rule = "signal." + id,
            .evidence = std::move(evidence)};
}

bool hasWord(std::string_view list, std::string_view word) {
    const auto lower = asciiLower(list);
    for (auto at = lower.find(word); at != lower.npos; at = lower.find(word, at + 1)) {
        const auto end = at + word.size();
        if ((at == 0 || lower[at - 1] == ' ') && (end == lower.size() || lower[end] == ' '))
            return true;
    }
    return false;
}

void findAddress(const Page& page, std::vector<TouchpointHit>& found) {
    if (!page.url())
        return;
    const auto& url = *page.url();
    const Evidence evidence{.element = "url", .snippet = toString(url)};
    found.push_back(signal("site-address", url.host, evidence));
    const auto dot = url.host.rfind('.');
    const bool named = url.host.find_first_not_of("0123456789.") != url.host.npos && url.host[0] != '[';
    if (dot != url.host.npos && named)
        found.push_back(signal("domain-zone", url.host.substr(dot + 1), evidence));
    if (url.scheme == "https")
        found.push_back(signal("https", {}, evidence));
}

void findHeadSignals(const Page& page, std::vector<TouchpointHit>& found) {
    bool viewport = false;
    bool favicon = false;
    const auto nodes = page.nodes();
    for (NodeIndex index = 0; index < nodes.size() && !(viewport && favicon); ++index) {
        const auto& node = nodes[index];
        if (node.kind != NodeKind::Element)
            continue;
        if (!viewport && node.tag == GUMBO_TAG_META &&
            asciiLower(page.attribute(index, "name").value_or("")) == "viewport") {
            const auto content = page.attribute(index, "content").value_or("");
            viewport = true;
            found.push_back(signal("viewport", std::string(content), evidenceAt(page, index, content),
                                   HitSource::Markup));
        } else if (!favicon && node.tag == GUMBO_TAG_LINK &&
                   (hasWord(page.attribute(index, "rel").value_or(""), "icon") ||
                    hasWord(page.attribute(index, "rel").value_or(""), "apple-touch-icon")) &&
                   !page.attribute(index, "href").value_or("").empty()) {
            const auto href = *page.attribute(index, "href");
            favicon = true;
            found.push_back(signal("favicon", {}, evidenceAt(page, index, href), HitSource::Markup));
        }
    }
}

} // namespace

std::vector<TouchpointHit> findSignals(const Page& page) {
    std::vector<TouchpointHit> found;
    findAddress(page, found);
    findHeadSignals(page, found);
    const auto& response = page.response();
    found.push_back(signal("page-weight", std::to_string(response.body.size()), {.element = "document"}));
    if (response.transferTime.count() > 0)
        found.push_back(
            signal("load-time", std::to_string(response.transferTime.count()), {.element = "document"}));
    return found;
}

} // namespace shopwalker
