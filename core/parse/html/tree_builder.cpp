// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/parse/html/tree_builder.h"

#include "core/parse/html/character_references.h"
#include "core/parse/html/guarded_gumbo.h"
#include "core/parse/visibility.h"
#include "core/text/utf8.h"
#include "core/types/limits.h"

#include <algorithm>

namespace shopwalker {

namespace {

/// Raw text elements whose content stands as a text node below them.
bool isRead(GumboTag tag) {
    return tag == GUMBO_TAG_TITLE || tag == GUMBO_TAG_TEXTAREA || tag == GUMBO_TAG_XMP;
}

class NodeList {
public:
    NodeList(std::string_view html, const Skeleton& skeleton, StringStore& strings)
        : m_html(html)
        , m_skeleton(skeleton)
        , m_strings(strings) {
        m_nodes.reserve(skeleton.tags.size() + skeleton.texts.size() + 4);
    }

    std::vector<Node> of(const GumboNode* root) {
        struct Open {
            const GumboVector* children;
            unsigned next;
            NodeIndex node;
        };
        std::vector<Open> open;
        const auto enter = [&](const GumboNode* gumbo, NodeIndex parent) {
            addElement(gumbo->v.element, parent);
            open.push_back({&gumbo->v.element.children, 0, static_cast<NodeIndex>(m_nodes.size() - 1)});
        };
        enter(root, 0);
        while (!open.empty() && m_nodes.size() <= limits::nodes) {
            auto& [children, next, node] = open.back();
            if (next == children->length) {
                m_nodes[node].end = static_cast<NodeIndex>(m_nodes.size());
                open.pop_back();
                continue;
            }
            const auto* child = static_cast<const GumboNode*>(children->data[next++]);
            if (child->type == GUMBO_NODE_ELEMENT)
                enter(child, node);
            else if (child->type == GUMBO_NODE_TEXT || child->type == GUMBO_NODE_WHITESPACE)
                addTexts(child->v.text, node);
        }
        if (!open.empty())
            m_nodes.clear();
        return std::move(m_nodes);
    }

private:
    const StartTag* startTagAt(const char* original) {
        const auto& markup = m_skeleton.markup;
        if (original < markup.data() || original >= markup.data() + markup.size())
            return nullptr;
        const auto at = static_cast<std::uint32_t>(original - markup.data());
        const auto& tags = m_skeleton.tags;
        // Mostly the next in order.
        if (m_nextTag < tags.size() && tags[m_nextTag].skeleton == at)
            return &tags[m_nextTag++];
        const auto found =
            std::lower_bound(tags.begin(), tags.end(), at,
                             [](const StartTag& tag, std::uint32_t wanted) { return tag.skeleton < wanted; });
        if (found == tags.end() || found->skeleton != at)
            return nullptr;
        m_nextTag = static_cast<std::size_t>(found - tags.begin()) + 1;
        return &*found;
    }

    /// `<html>` and `<body>` may come late: gumbo has then made them before and only adds the attributes.
    const StartTag* lateTag(GumboTag tag) const {
        if (tag != GUMBO_TAG_HTML && tag != GUMBO_TAG_BODY)
            return nullptr;
        for (const auto& candidate : m_skeleton.tags)
            if (candidate.name == gumbo_normalized_tagname(tag))
                return &candidate;
        return nullptr;
    }

    void addElement(const GumboElement& element, NodeIndex parent) {
        const auto* tag = startTagAt(element.original_tag.data);
        if (tag == nullptr)
            tag = lateTag(element.tag);
        const bool isRoot = m_nodes.empty();
        std::string_view name = gumbo_normalized_tagname(element.tag);
        if (name.empty() && tag != nullptr)
            name = tag->name;
        Node node{.kind = NodeKind::Element,
                  .hidden = !isRoot && m_nodes[parent].hidden,
                  .tag = element.tag,
                  .parent = parent,
                  .end = 0,
                  .offset = tag != nullptr ? tag->offset
                            : isRoot       ? 0
                                           : m_nodes[parent].offset,
                  .name = name,
                  .text = {},
                  .textOffset = 0,
                  .attributes = {}};
        if (tag != nullptr) {
            node.attributes =
                std::span(m_skeleton.attributes).subspan(tag->firstAttribute, tag->attributeCount);
            if (!tag->body.empty() && !isRead(element.tag)) {
                node.text = tag->body;
                node.textOffset = static_cast<std::uint32_t>(tag->body.data() - m_html.data());
            }
        }
        // A visitor's browser runs scripts and never shows what stands in <noscript>.
        node.hidden = node.hidden || hidesItself(node) || element.tag == GUMBO_TAG_NOSCRIPT;
        m_nodes.push_back(node);
    }

    /// A text of gumbo's may hold several runs that comments or moved tables parted in the source: each
    /// becomes a node of its own, so that positions stay true.
    void addTexts(const GumboText& gumbo, NodeIndex parent) {
        const std::string_view letters = gumbo.text;
        auto lastEnd = endOfRunBefore(gumbo.original_text.data);
        for (std::size_t at = 0; at < letters.size();) {
            const auto letter = nextCodePoint(letters, at);
            if (letter < 0x10000) {
                addText(parent, " ", lastEnd);
                continue;
            }
            const auto index = textRunOf(letter);
            if (index >= m_skeleton.texts.size())
                continue;
            const auto& run = m_skeleton.texts[index];
            const auto source = m_html.substr(run.begin, run.end - run.begin);
            addText(parent,
                    run.plain ? source : m_strings.keep(decodeReferences(source, ReferenceContext::Text)),
                    run.begin);
            lastEnd = run.end;
        }
    }

    void addText(NodeIndex parent, std::string_view text, std::uint32_t offset) {
        m_nodes.push_back({.kind = NodeKind::Text,
                           .hidden = m_nodes[parent].hidden,
                           .tag = GUMBO_TAG_UNKNOWN,
                           .parent = parent,
                           .end = static_cast<NodeIndex>(m_nodes.size() + 1),
                           .offset = offset,
                           .name = {},
                           .text = text,
                           .textOffset = offset,
                           .attributes = {}});
    }

    /// Where in the source the text begins that stands here in the skeleton; matters for white space only,
    /// letters know their run.
    std::uint32_t endOfRunBefore(const char* original) const {
        const auto& markup = m_skeleton.markup;
        if (original < markup.data() || original >= markup.data() + markup.size())
            return 0;
        const auto at = static_cast<std::uint32_t>(original - markup.data());
        const auto& texts = m_skeleton.texts;
        const auto behind =
            std::upper_bound(texts.begin(), texts.end(), at,
                             [](std::uint32_t wanted, const TextRun& run) { return wanted < run.skeleton; });
        return behind == texts.begin() ? 0 : std::prev(behind)->begin;
    }

    std::string_view m_html;
    const Skeleton& m_skeleton;
    StringStore& m_strings;
    std::vector<Node> m_nodes;
    std::size_t m_nextTag = 0;
};

} // namespace

Result<std::vector<Node>> buildNodes(std::string_view html, const Skeleton& skeleton, StringStore& strings) {
    GuardedGumbo gumbo;
    const auto end = gumbo.parse(skeleton.markup);
    if (end == GuardedGumbo::End::OutOfTime)
        return Error{"too-deep", "the page's elements are too entangled to be put in order", {}};
    if (end == GuardedGumbo::End::OutOfMemory)
        return Error{"too-large", "the page's tree needs more memory than is allowed", {}};
    auto nodes = NodeList(html, skeleton, strings).of(gumbo.output().root);
    if (nodes.empty())
        return Error{"too-large", "the page has more elements than are read", {}};
    return nodes;
}

} // namespace shopwalker
