// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/parse/text_blocks.h"

#include "core/parse/html/character_references.h"
#include "core/parse/html/tag_traits.h"
#include "core/text/byte_set.h"
#include "core/text/utf8.h"

#include <QChar>
#include <algorithm>

namespace shopwalker {

namespace {

constexpr std::size_t longRun = 1024;
constexpr auto nowhere = static_cast<NodeIndex>(-1);

/// The bytes that white space begins with, also that beyond ASCII: U+0085, U+00A0, U+1680, U+2000 … U+3000.
constexpr ByteSet maybeSpace = [] {
    ByteSet bytes;
    for (int byte = 0; byte < 256; ++byte)
        if (byte <= ' ' || byte == 0xC2 || byte == 0xE1 || byte == 0xE2 || byte == 0xE3)
            bytes.add(static_cast<char>(byte));
    return bytes;
}();

bool isSpace(char byte) {
    return static_cast<unsigned char>(byte) <= 0x20;
}

bool isSpace(std::string_view codePoint) {
    if (codePoint.size() == 1)
        return isSpace(codePoint.front());
    std::size_t index = 0;
    return !codePoint.empty() && QChar::isSpace(nextCodePoint(codePoint, index));
}

bool isBlock(const Node& node) {
    return node.kind == NodeKind::Element && !has(node.tag, InlineTag);
}

/// Inline elements that sites set apart from each other by style: menus of links, icons before words.
bool standsApart(Tag tag) {
    return tag == GUMBO_TAG_A || tag == GUMBO_TAG_IMG || tag == GUMBO_TAG_SVG || tag == GUMBO_TAG_LABEL;
}

/// What a visitor reads elsewhere (title), only when it opens (options), or never.
bool isNotRead(Tag tag) {
    return tag == GUMBO_TAG_TITLE || tag == GUMBO_TAG_NOSCRIPT || tag == GUMBO_TAG_OPTION ||
           tag == GUMBO_TAG_TEXTAREA || tag == GUMBO_TAG_DESC;
}

/// Appends with white space collapsed: to one space inside, none at the begin of a line.
void appendCollapsed(std::string& text, std::string_view words) {
    for (std::size_t index = 0; index < words.size();) {
        const auto begin = index;
        index = std::min(maybeSpace.findIn(words, index), words.size());
        if (index > begin) {
            text.append(words, begin, index - begin);
            continue;
        }
        if (static_cast<unsigned char>(words[index]) < 0x80)
            ++index;
        else
            nextCodePoint(words, index);
        const auto codePoint = words.substr(begin, index - begin);
        if (!isSpace(codePoint))
            text += codePoint;
        else if (!text.empty() && text.back() != ' ' && text.back() != '\n')
            text.push_back(' ');
    }
}

/// The step through the source of a text node; where its text is a view of the source, nothing was decoded.
SourceStep stepIn(std::string_view html, const Node& node, std::size_t at, char* buffer) {
    if (node.text.data() != html.data() + node.textOffset)
        return stepAt(html, at, ReferenceContext::Text, buffer);
    auto next = at;
    nextCodePoint(html, next);
    return {next - at, html.substr(at, next - at)};
}

class BlockWriter {
public:
    BlockWriter(std::string_view html, std::span<const Node> nodes)
        : m_html(html)
        , m_nodes(nodes) {}

    std::vector<TextBlock> write() {
        m_container.assign(m_nodes.size(), 0);
        for (NodeIndex index = 0; index < m_nodes.size(); ++index) {
            closeEnded(index);
            const auto& node = m_nodes[index];
            if (node.kind == NodeKind::Text) {
                m_container[index] = m_container[node.parent];
                addText(index);
            } else {
                enter(index);
            }
        }
        flush();
        return std::move(m_blocks);
    }

private:
    /// Elements that end before `index`: blocks end their text, links part from what follows.
    void closeEnded(NodeIndex index) {
        while (!m_open.empty() && m_nodes[m_open.back()].end <= index) {
            if (isBlock(m_nodes[m_open.back()]))
                flush();
            else
                m_apart = true;
            m_open.pop_back();
        }
    }

    void enter(NodeIndex index) {
        const auto& node = m_nodes[index];
        m_container[index] = m_container[node.parent];
        if (isNotRead(node.tag))
            m_skipUntil = std::max(m_skipUntil, node.end);
        if (node.tag == GUMBO_TAG_BR) {
            trimEnd();
            if (!m_block.text.empty())
                m_block.text.push_back('\n');
        } else if (isBlock(node)) {
            flush();
            m_container[index] = index;
            m_open.push_back(index);
        } else if (standsApart(node.tag)) {
            m_apart = true;
            m_open.push_back(index);
        }
    }

    void addText(NodeIndex index) {
        const auto& node = m_nodes[index];
        if (index < m_skipUntil)
            return;
        if (m_block.node != m_container[index] || m_block.hidden != node.hidden)
            flush();
        m_block.node = m_container[index];
        m_block.hidden = node.hidden;
        auto& text = m_block.text;
        if (m_apart && !text.empty() && text.back() != ' ' && text.back() != '\n')
            text.push_back(' ');
        m_apart = false;
        if (node.text.size() > longRun)
            return addLongText(index);
        const auto before = text.size();
        appendCollapsed(text, node.text);
        // A run begins with its first letter; what is only white space is no run.
        const auto begin = before < text.size() && text[before] == ' ' ? before + 1 : before;
        if (begin < text.size())
            m_block.runs.push_back({static_cast<std::uint32_t>(begin), index, node.textOffset});
    }

    /// In runs, so that finding the source of a byte does not mean to walk through all of it.
    void addLongText(NodeIndex index) {
        const auto& node = m_nodes[index];
        auto& text = m_block.text;
        char buffer[4];
        auto runEnds = text.size();
        auto source = static_cast<std::size_t>(node.textOffset);
        for (std::size_t read = 0; read < node.text.size() && source < m_html.size();) {
            const auto step = stepIn(m_html, node, source, buffer);
            if (!isSpace(step.text) && text.size() >= runEnds) {
                m_block.runs.push_back(
                    {static_cast<std::uint32_t>(text.size()), index, static_cast<std::uint32_t>(source)});
                runEnds = text.size() + longRun;
            }
            appendCollapsed(text, step.text);
            read += step.text.size();
            source += step.consumed;
        }
    }

    void trimEnd() {
        auto& text = m_block.text;
        while (!text.empty() && text.back() == ' ')
            text.pop_back();
    }

    void flush() {
        auto& text = m_block.text;
        while (!text.empty() && (text.back() == ' ' || text.back() == '\n'))
            text.pop_back();
        if (!text.empty())
            m_blocks.push_back(std::move(m_block));
        m_block = {.node = nowhere, .text = {}, .runs = {}, .hidden = false};
        m_apart = false;
    }

    std::string_view m_html;
    std::span<const Node> m_nodes;
    std::vector<NodeIndex> m_container; ///< of each node the nearest block around it
    std::vector<NodeIndex> m_open;      ///< blocks and apart-standing elements whose end is to come
    std::vector<TextBlock> m_blocks;
    TextBlock m_block{.node = nowhere, .text = {}, .runs = {}, .hidden = false};
    NodeIndex m_skipUntil = 0;
    bool m_apart = false;
};

} // namespace

std::vector<TextBlock> textBlocksOf(std::string_view html, std::span<const Node> nodes) {
    return BlockWriter(html, nodes).write();
}

std::uint32_t sourceOffset(std::string_view html, std::span<const Node> nodes, const TextBlock& block,
                           std::size_t textIndex) {
    const auto behind =
        std::upper_bound(block.runs.begin(), block.runs.end(), textIndex,
                         [](std::size_t index, const TextBlock::Run& run) { return index < run.begin; });
    if (behind == block.runs.begin())
        return nodes[block.node].offset;
    const auto& run = *std::prev(behind);
    // Walks through the source as it was decoded and collapsed.
    char buffer[4];
    auto source = static_cast<std::size_t>(run.source);
    auto written = static_cast<std::size_t>(run.begin);
    auto firstSpace = source;
    bool space = true; // at the begin of a run white space counts for nothing
    while (source < html.size()) {
        const auto step = stepIn(html, nodes[run.node], source, buffer);
        if (isSpace(step.text)) {
            if (!space)
                firstSpace = source;
            space = true;
        } else {
            if (space && written > run.begin && written++ == textIndex)
                return static_cast<std::uint32_t>(firstSpace);
            space = false;
            written += step.text.size();
            if (written > textIndex)
                break;
        }
        source += step.consumed;
    }
    return static_cast<std::uint32_t>(std::min(source, html.size()));
}

std::string wordsInside(std::span<const Node> nodes, NodeIndex index, std::size_t limit) {
    std::string text;
    for (NodeIndex child = index + 1; child < nodes[index].end && text.size() < limit; ++child) {
        const auto& node = nodes[child];
        if (node.kind == NodeKind::Text)
            appendCollapsed(text, node.text);
        else if ((isBlock(node) || standsApart(node.tag)) && !text.empty() && text.back() != ' ')
            text.push_back(' ');
    }
    while (!text.empty() && text.back() == ' ')
        text.pop_back();
    if (text.size() > limit)
        text.resize(limit);
    return text;
}

} // namespace shopwalker
