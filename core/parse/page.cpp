// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/parse/page.h"

#include "core/text/fold.h"
#include "core/text/utf8.h"

#include <cstring>
#include <deque>

namespace shopwalker {

struct Page::Tree {
    const Response* response = nullptr;
    std::string html;
    std::string encoding = "utf-8";
    GumboOutput* output = nullptr;
    std::optional<Url> url;
    std::optional<Url> baseUrl;
    std::vector<Node> nodes;
    std::deque<std::vector<Attribute>> attributes; // stable addresses: nodes hold spans of them
    std::deque<std::string> names;
    std::string title;
    std::string language;
    std::vector<TextBlock> blocks;
    std::vector<Link> links;
    std::vector<Script> scripts;
    std::vector<std::uint32_t> lineStarts;

    ~Tree() {
        if (output != nullptr)
            gumbo_destroy_output(&kGumboDefaultOptions, output);
    }
};

namespace {

bool isBlockTag(Tag tag) {
    switch (tag) {
    case GUMBO_TAG_A:
    case GUMBO_TAG_ABBR:
    case GUMBO_TAG_B:
    case GUMBO_TAG_BDI:
    case GUMBO_TAG_BDO:
    case GUMBO_TAG_BIG:
    case GUMBO_TAG_CITE:
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_DATA:
    case GUMBO_TAG_DEL:
    case GUMBO_TAG_EM:
    case GUMBO_TAG_FONT:
    case GUMBO_TAG_I:
    case GUMBO_TAG_INS:
    case GUMBO_TAG_KBD:
    case GUMBO_TAG_LABEL:
    case GUMBO_TAG_MARK:
    case GUMBO_TAG_NOBR:
    case GUMBO_TAG_Q:
    case GUMBO_TAG_S:
    case GUMBO_TAG_SAMP:
    case GUMBO_TAG_SMALL:
    case GUMBO_TAG_SPAN:
    case GUMBO_TAG_STRIKE:
    case GUMBO_TAG_STRONG:
    case GUMBO_TAG_SUB:
    case GUMBO_TAG_SUP:
    case GUMBO_TAG_TIME:
    case GUMBO_TAG_TT:
    case GUMBO_TAG_U:
    case GUMBO_TAG_VAR:
    case GUMBO_TAG_WBR: return false;
    default: return true;
    }
}

bool isRawText(Tag tag) {
    return tag == GUMBO_TAG_SCRIPT || tag == GUMBO_TAG_STYLE || tag == GUMBO_TAG_NOSCRIPT;
}

bool hidesContent(const Node& node) {
    for (const auto& attribute : node.attributes) {
        if (attribute.name == "hidden")
            return true;
        if (attribute.name == "type" && node.tag == GUMBO_TAG_INPUT &&
            asciiLower(attribute.value) == "hidden")
            return true;
        if (attribute.name == "style") {
            std::string style;
            for (const char character : asciiLower(attribute.value))
                if (character != ' ')
                    style.push_back(character);
            if (style.find("display:none") != std::string::npos)
                return true;
        }
    }
    return false;
}

std::string_view trimmed(std::string_view text) {
    const auto begin = text.find_first_not_of(" \t\r\n\f");
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(" \t\r\n\f") - begin + 1);
}

} // namespace

Page::Page(std::unique_ptr<Tree> tree)
    : m_tree(std::move(tree)) {}
Page::~Page() = default;

Result<std::unique_ptr<Page>> Page::parse(const Response& response) {
    auto tree = std::make_unique<Tree>();
    tree->response = &response;
    tree->html = response.body;
    tree->url = parseUrl(response.finalUrl.empty() ? response.requestedUrl : response.finalUrl);
    tree->baseUrl = tree->url;
    const auto& html = tree->html;
    tree->lineStarts.push_back(0);
    for (std::size_t index = 0; index < html.size(); ++index)
        if (html[index] == '\n' ||
            (html[index] == '\r' && (index + 1 == html.size() || html[index + 1] != '\n')))
            tree->lineStarts.push_back(static_cast<std::uint32_t>(index + 1));

    auto options = kGumboDefaultOptions;
    options.max_errors = 0;
    tree->output = gumbo_parse_with_options(&options, html.data(), html.size());

    const auto offsetOf = [&](const char* pointer) {
        return pointer >= html.data() && pointer <= html.data() + html.size()
                   ? static_cast<std::uint32_t>(pointer - html.data())
                   : 0u;
    };
    struct Step {
        const GumboNode* gumbo;
        NodeIndex parent;
        bool leave;
    };
    auto& nodes = tree->nodes;
    std::vector<Step> stack{{tree->output->root, 0, false}};
    while (!stack.empty()) {
        const auto step = stack.back();
        stack.pop_back();
        if (step.leave) {
            nodes[step.parent].end = static_cast<NodeIndex>(nodes.size());
            continue;
        }
        const auto* gumbo = step.gumbo;
        const auto index = static_cast<NodeIndex>(nodes.size());
        const bool hiddenAbove = !nodes.empty() && nodes[step.parent].hidden;
        if (gumbo->type == GUMBO_NODE_TEXT || gumbo->type == GUMBO_NODE_CDATA ||
            gumbo->type == GUMBO_NODE_WHITESPACE) {
            const auto offset = offsetOf(gumbo->v.text.original_text.data);
            nodes.push_back({.kind = NodeKind::Text,
                             .hidden = hiddenAbove,
                             .tag = GUMBO_TAG_UNKNOWN,
                             .parent = step.parent,
                             .end = index + 1,
                             .offset = offset,
                             .name = {},
                             .text = gumbo->v.text.text,
                             .textOffset = offset,
                             .attributes = {}});
            continue;
        }
        if (gumbo->type != GUMBO_NODE_ELEMENT)
            continue;
        const auto& element = gumbo->v.element;
        auto& attributes = tree->attributes.emplace_back();
        for (unsigned i = 0; i < element.attributes.length; ++i) {
            const auto* attribute = static_cast<const GumboAttribute*>(element.attributes.data[i]);
            attributes.push_back({.name = attribute->name,
                                  .value = attribute->value,
                                  .offset = offsetOf(attribute->original_name.data)});
        }
        std::string_view name = gumbo_normalized_tagname(element.tag);
        if (name.empty()) {
            GumboStringPiece piece = element.original_tag;
            gumbo_tag_from_original_text(&piece);
            name = tree->names.emplace_back(asciiLower({piece.data, piece.length}));
        }
        nodes.push_back({.kind = NodeKind::Element,
                         .hidden = hiddenAbove,
                         .tag = element.tag,
                         .parent = step.parent,
                         .end = index + 1,
                         .offset = offsetOf(element.original_tag.data),
                         .name = name,
                         .text = {},
                         .textOffset = 0,
                         .attributes = attributes});
        if (!hiddenAbove)
            nodes.back().hidden = hidesContent(nodes.back());
        if (isRawText(element.tag)) {
            if (element.children.length > 0) {
                const auto* child = static_cast<const GumboNode*>(element.children.data[0]);
                if (child->type == GUMBO_NODE_TEXT || child->type == GUMBO_NODE_WHITESPACE) {
                    nodes.back().text = {child->v.text.original_text.data,
                                         child->v.text.original_text.length};
                    nodes.back().textOffset = offsetOf(child->v.text.original_text.data);
                }
            }
            if (element.tag != GUMBO_TAG_NOSCRIPT)
                continue;
        }
        if (element.tag == GUMBO_TAG_TEMPLATE)
            continue;
        stack.push_back({nullptr, index, true});
        for (unsigned i = element.children.length; i-- > 0;)
            stack.push_back({static_cast<const GumboNode*>(element.children.data[i]), index, false});
    }

    auto page = std::unique_ptr<Page>(new Page(std::move(tree)));
    auto& t = *page->m_tree;
    for (NodeIndex index = 0; index < t.nodes.size(); ++index) {
        const auto& node = t.nodes[index];
        if (node.kind != NodeKind::Element)
            continue;
        if (node.tag == GUMBO_TAG_HTML)
            if (const auto language = page->attribute(index, "lang"))
                t.language = asciiLower(trimmed(language->substr(0, language->find_first_of("-_"))));
        if (node.tag == GUMBO_TAG_TITLE && t.title.empty())
            for (NodeIndex child = index + 1; child < node.end; ++child)
                t.title += collapseSpace(t.nodes[child].text);
        if (node.tag == GUMBO_TAG_BASE)
            if (const auto href = page->attribute(index, "href"))
                if (auto base = parseUrl(*href, t.url ? &*t.url : nullptr))
                    t.baseUrl = base;
        if (node.tag == GUMBO_TAG_SCRIPT)
            t.scripts.push_back({.node = index,
                                 .src = trimmed(page->attribute(index, "src").value_or("")),
                                 .type = trimmed(page->attribute(index, "type").value_or("")),
                                 .body = node.text,
                                 .bodyOffset = node.textOffset});
    }

    // Text blocks: a block ends where a block element begins or ends.
    TextBlock current;
    const auto flush = [&] {
        while (!current.text.empty() && (current.text.back() == ' ' || current.text.back() == '\n'))
            current.text.pop_back();
        if (!current.text.empty())
            t.blocks.push_back(std::move(current));
        current = {};
    };
    const auto blockAncestor = [&](NodeIndex index) {
        while (index != 0 && !(t.nodes[index].kind == NodeKind::Element && isBlockTag(t.nodes[index].tag)))
            index = t.nodes[index].parent;
        return index;
    };
    NodeIndex lastBlock = 0;
    for (NodeIndex index = 0; index < t.nodes.size(); ++index) {
        const auto& node = t.nodes[index];
        if (node.kind == NodeKind::Element) {
            if (node.tag == GUMBO_TAG_BR && !current.text.empty())
                current.text.push_back('\n');
            else if (isBlockTag(node.tag))
                flush();
            continue;
        }
        const auto block = blockAncestor(node.parent);
        const auto blockTag = t.nodes[block].tag;
        if (blockTag == GUMBO_TAG_TITLE || blockTag == GUMBO_TAG_NOSCRIPT || blockTag == GUMBO_TAG_OPTION ||
            blockTag == GUMBO_TAG_TEXTAREA)
            continue;
        if (block != lastBlock)
            flush();
        lastBlock = block;
        current.node = block;
        current.hidden = node.hidden;
        const auto words = collapseSpace(node.text);
        const bool leadingSpace =
            !node.text.empty() && std::strchr(" \t\r\n\f", node.text.front()) != nullptr;
        if (!current.text.empty() && leadingSpace && current.text.back() != ' ' &&
            current.text.back() != '\n')
            current.text.push_back(' ');
        if (words.empty())
            continue;
        current.runs.push_back({static_cast<std::uint32_t>(current.text.size()), index});
        current.text += words;
        if (std::strchr(" \t\r\n\f", node.text.back()) != nullptr)
            current.text.push_back(' ');
    }
    flush();

    for (NodeIndex index = 0; index < t.nodes.size(); ++index) {
        const auto tag = t.nodes[index].tag;
        if (t.nodes[index].kind != NodeKind::Element || (tag != GUMBO_TAG_A && tag != GUMBO_TAG_AREA))
            continue;
        const auto href = page->attribute(index, "href");
        if (!href)
            continue;
        Link link{
            .node = index, .href = trimmed(*href), .scheme = {}, .url = {}, .label = page->textOf(index)};
        link.scheme = schemeOf(link.href);
        const auto joined = parseUrl(link.href, t.baseUrl ? &*t.baseUrl : nullptr);
        link.url = joined ? toString(*joined) : std::string(link.href);
        if (joined)
            link.scheme = joined->scheme;
        for (const auto* name : {"aria-label", "title"})
            if (link.label.empty())
                link.label = collapseSpace(page->attribute(index, name).value_or(""));
        for (NodeIndex child = index + 1; child < t.nodes[index].end && link.label.empty(); ++child)
            if (t.nodes[child].tag == GUMBO_TAG_IMG)
                link.label = collapseSpace(page->attribute(child, "alt").value_or(""));
        t.links.push_back(std::move(link));
    }
    return page;
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
    return m_tree->baseUrl;
}
const Response& Page::response() const {
    return *m_tree->response;
}
std::span<const Node> Page::nodes() const {
    return m_tree->nodes;
}
const std::string& Page::title() const {
    return m_tree->title;
}
const std::string& Page::declaredLanguage() const {
    return m_tree->language;
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
    for (const auto& attribute : node(index).attributes)
        if (attribute.name == name)
            return attribute.value;
    return std::nullopt;
}

Position Page::position(std::uint32_t offset) const {
    const auto& starts = m_tree->lineStarts;
    const auto line = std::upper_bound(starts.begin(), starts.end(), offset) - starts.begin();
    Position position{.line = static_cast<int>(line), .column = 1};
    const auto html = this->html();
    for (std::size_t index = starts[static_cast<std::size_t>(line - 1)];
         index < offset && index < html.size(); ++position.column)
        nextCodePoint(html, index);
    return position;
}

std::uint32_t Page::offsetOf(const TextBlock& block, std::size_t textIndex) const {
    const TextBlock::Run* run = nullptr;
    for (const auto& candidate : block.runs)
        if (candidate.begin <= textIndex)
            run = &candidate;
    if (run == nullptr)
        return node(block.node).offset;
    // Follow the collapsed text through the source: white space there may be longer.
    const auto html = this->html();
    std::size_t source = node(run->node).textOffset;
    const auto isSpace = [](char character) { return static_cast<unsigned char>(character) <= 0x20; };
    while (source < html.size() && isSpace(html[source]))
        ++source;
    for (std::size_t index = run->begin; index < textIndex && source < html.size(); ++index) {
        if (block.text[index] == ' ')
            while (source + 1 < html.size() && isSpace(html[source]) && isSpace(html[source + 1]))
                ++source;
        ++source;
    }
    return static_cast<std::uint32_t>(source);
}

Position Page::position(const TextBlock& block, std::size_t textIndex) const {
    return position(offsetOf(block, textIndex));
}

std::string Page::textOf(NodeIndex index, std::size_t limit) const {
    std::string text;
    for (NodeIndex child = index + 1; child < node(index).end && text.size() < limit; ++child) {
        const auto& descendant = node(child);
        if (descendant.kind == NodeKind::Text)
            text += descendant.text;
        else if (isBlockTag(descendant.tag))
            text += ' ';
    }
    return collapseSpace(text);
}

std::string Page::selector(NodeIndex index) const {
    const auto& element = node(index).kind == NodeKind::Element ? node(index) : node(node(index).parent);
    std::string selector(element.name);
    for (const auto& attribute : element.attributes) {
        if (attribute.name == "id" && !attribute.value.empty())
            return selector + "#" + std::string(attribute.value.substr(0, attribute.value.find(' ')));
        if (attribute.name == "class" && !trimmed(attribute.value).empty()) {
            const auto classes = trimmed(attribute.value);
            selector += "." + std::string(classes.substr(0, classes.find_first_of(" \t\r\n\f")));
        }
    }
    return selector;
}

} // namespace shopwalker
