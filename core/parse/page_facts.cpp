// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/parse/page_facts.h"

#include "core/parse/html/attributes.h"
#include "core/text/fold.h"
#include "core/text/utf8.h"

namespace shopwalker {

namespace {

/// `ru` of `ru-RU`; empty when this is no language tag.
std::string primaryTag(std::string_view tag) {
    tag = trimmed(tag);
    auto primary = asciiLower(tag.substr(0, tag.find_first_of("-_,; ")));
    const bool letters =
        std::all_of(primary.begin(), primary.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    return letters && (primary.size() == 2 || primary.size() == 3) ? primary : std::string();
}

bool hasWord(std::string_view list, std::string_view word) {
    const auto lower = " " + asciiLower(list) + " ";
    return lower.find(" " + std::string(word) + " ") != std::string::npos;
}

struct FactReader {
    std::span<const Node> nodes;
    const std::optional<Url>& url;
    PageFacts facts;
    std::string openGraphTitle;
    std::string metaLanguage;
    std::string locale;
    std::string_view canonicalHref;

    void readMeta(const Node& node) {
        const auto content = attributeOf(node, "content").value_or("");
        const auto property =
            asciiLower(attributeOf(node, "property").value_or(attributeOf(node, "name").value_or("")));
        if (property == "og:title" && openGraphTitle.empty())
            openGraphTitle = collapseSpace(content);
        else if (property == "og:locale" && locale.empty())
            locale = primaryTag(content);
        else if (metaLanguage.empty() &&
                 (property == "language" ||
                  asciiLower(attributeOf(node, "http-equiv").value_or("")) == "content-language"))
            metaLanguage = primaryTag(content);
    }

    void readElement(NodeIndex index) {
        const auto& node = nodes[index];
        switch (node.tag) {
        case GUMBO_TAG_HTML:
            facts.language = primaryTag(attributeOf(node, "lang").value_or(""));
            if (facts.language.empty())
                facts.language = primaryTag(attributeOf(node, "xml:lang").value_or(""));
            break;
        case GUMBO_TAG_TITLE:
            if (facts.title.empty() && !insideSvg(index))
                for (auto child = index + 1; child < node.end; ++child)
                    facts.title += collapseSpace(nodes[child].text);
            break;
        case GUMBO_TAG_META: readMeta(node); break;
        case GUMBO_TAG_BASE:
            if (const auto href = attributeOf(node, "href"); href && !baseSeen) {
                baseSeen = true;
                if (auto base = parseUrl(trimmed(*href), url ? &*url : nullptr))
                    facts.baseUrl = std::move(base);
            }
            break;
        case GUMBO_TAG_LINK:
            if (canonicalHref.empty() && hasWord(attributeOf(node, "rel").value_or(""), "canonical"))
                canonicalHref = trimmed(attributeOf(node, "href").value_or(""));
            break;
        default: break;
        }
    }

    bool insideSvg(NodeIndex index) const {
        for (auto parent = nodes[index].parent; parent != 0; parent = nodes[parent].parent)
            if (nodes[parent].tag == GUMBO_TAG_SVG)
                return true;
        return false;
    }

    bool baseSeen = false;
};

} // namespace

PageFacts factsOf(std::span<const Node> nodes, const std::optional<Url>& url) {
    FactReader reader{.nodes = nodes, .url = url};
    reader.facts.baseUrl = url;
    for (NodeIndex index = 0; index < nodes.size(); ++index)
        if (nodes[index].kind == NodeKind::Element)
            reader.readElement(index);
    auto& facts = reader.facts;
    if (facts.title.empty())
        facts.title = reader.openGraphTitle;
    for (auto* language : {&reader.metaLanguage, &reader.locale})
        if (facts.language.empty())
            facts.language = std::move(*language);
    if (!reader.canonicalHref.empty())
        facts.canonical = parseUrl(reader.canonicalHref, facts.baseUrl ? &*facts.baseUrl : nullptr);
    return std::move(reader.facts);
}

} // namespace shopwalker
