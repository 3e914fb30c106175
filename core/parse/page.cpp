// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/parse/page.h"

#include "core/parse/content_kind.h"
#include "core/parse/html/attributes.h"
#include "core/parse/html/line_table.h"
#include "core/parse/html/scanner.h"
#include "core/parse/html/tree_builder.h"
#include "core/parse/page_facts.h"
#include "core/parse/page_links.h"
#include "core/parse/text_blocks.h"
#include "core/text/charset/charset.h"
#include "core/types/limits.h"

namespace shopwalker {

struct Page::Tree {
    const Response* response = nullptr;
    std::string html;
    std::string encoding;
    std::optional<Url> url;
    StringStore strings;               ///< what had to be decoded
    std::vector<Attribute> attributes; ///< nodes hold spans of it
    std::vector<Node> nodes;
    PageFacts facts;
    std::vector<TextBlock> blocks;
    std::vector<Link> links;
    std::vector<Script> scripts;
    LineTable lines;
};

Page::Page(std::unique_ptr<Tree> tree)
    : m_tree(std::move(tree))
    , m_nodes(m_tree->nodes) {}
Page::~Page() = default;

Result<std::unique_ptr<Page>> Page::parse(const Response& response) {
    const auto contentType = headerOf(response, "content-type").value_or("");
    if (!mayBeHtml(response.body, contentType))
        return Error{"not-html", "this is not a page", {}};
    auto tree = std::make_unique<Tree>();
    tree->response = &response;
    tree->encoding = readableEncodingOfPage(response.body, contentType);
    if (response.body.size() > limits::documentBytes)
        return Error{"too-large", "the page is larger than what is read", {}};
    tree->html = decode(response.body, tree->encoding);
    tree->url = parseUrl(response.finalUrl.empty() ? response.requestedUrl : response.finalUrl);

    auto skeleton = scan(tree->html, tree->strings);
    if (!skeleton)
        return skeleton.error();
    auto nodes = buildNodes(tree->html, skeleton.value(), tree->strings);
    if (!nodes)
        return nodes.error();
    tree->nodes = std::move(nodes).value();
    tree->attributes = std::move(skeleton.value().attributes); // moved whole: the spans stay valid
    tree->facts = factsOf(tree->nodes, tree->url);
    tree->blocks = textBlocksOf(tree->html, tree->nodes);
    tree->links = linksOf(tree->nodes, tree->facts.baseUrl);
    tree->scripts = scriptsOf(tree->nodes);
    tree->lines = LineTable(tree->html);
    return std::unique_ptr<Page>(new Page(std::move(tree)));
}

std::string_view Page::html() const {
    return m_tree->html;
}
const std::string& Page::encoding() const {
    return m_tree->encoding;
}
const std::optional<Url>& Page::url() const {
    return m_tree->url;
}
const std::optional<Url>& Page::baseUrl() const {
    return m_tree->facts.baseUrl;
}
const std::optional<Url>& Page::canonical() const {
    return m_tree->facts.canonical;
}
const Response& Page::response() const {
    return *m_tree->response;
}
const std::string& Page::title() const {
    return m_tree->facts.title;
}
const std::string& Page::declaredLanguage() const {
    return m_tree->facts.language;
}
const std::vector<TextBlock>& Page::blocks() const {
    return m_tree->blocks;
}
const std::vector<Link>& Page::links() const {
    return m_tree->links;
}
const std::vector<Script>& Page::scripts() const {
    return m_tree->scripts;
}

std::optional<std::string_view> Page::attribute(NodeIndex index, std::string_view name) const {
    return attributeOf(node(index), name);
}

Position Page::position(std::uint32_t offset) const {
    return m_tree->lines.positionIn(m_tree->html, offset);
}

std::uint32_t Page::offsetOf(const TextBlock& block, std::size_t textIndex) const {
    return sourceOffset(m_tree->html, m_tree->nodes, block, textIndex);
}

Position Page::position(const TextBlock& block, std::size_t textIndex) const {
    return position(offsetOf(block, textIndex));
}

std::string Page::textOf(NodeIndex index, std::size_t limit) const {
    return wordsInside(m_tree->nodes, index, limit);
}

std::string Page::selector(NodeIndex index) const {
    const auto& element = node(index).kind == NodeKind::Element ? node(index) : node(node(index).parent);
    std::string selector(element.name);
    if (const auto id = trimmed(attributeOf(element, "id").value_or("")); !id.empty())
        return selector + "#" + std::string(id.substr(0, id.find_first_of(" \t\r\n\f")));
    if (const auto classes = trimmed(attributeOf(element, "class").value_or("")); !classes.empty())
        selector += "." + std::string(classes.substr(0, classes.find_first_of(" \t\r\n\f")));
    return selector;
}

} // namespace shopwalker
