// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/parse/node.h"
#include "core/text/url/url.h"
#include "core/types/benchmark/response.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace shopwalker {

/// A run of visible text that a reader sees as one paragraph: the texts of inline elements joined, white
/// space collapsed. `<br>` ends a line inside a block ('\n').
struct TextBlock {
    struct Run {
        std::uint32_t begin;  ///< first byte in `text`
        NodeIndex node;       ///< the text node it comes from; a long one gives several runs
        std::uint32_t source; ///< where in Page::html() to look for that byte
    };
    NodeIndex node; ///< the element that makes the block
    std::string text;
    std::vector<Run> runs;
    bool hidden = false;
};

/// A link that a visitor can follow: `<a>` or `<area>` with a href.
struct Link {
    NodeIndex node;
    std::string_view href; ///< as written, white space trimmed
    std::string scheme;    ///< `http`, `https`, `tel`, `mailto`, `javascript` …
    std::string url;       ///< absolute for http(s), else equal to href
    std::string label;     ///< visible words, else aria-label, title or an image's alt
};

struct Script {
    NodeIndex node;
    std::string_view src;  ///< as written; empty for an inline script
    std::string_view type; ///< empty means JavaScript
    std::string_view body;
    std::uint32_t bodyOffset;
};

/// A page ready for detection. It alone owns the decoded text and the parse tree; every view into it dies
/// with it. Immutable after parsing, readable from any thread.
class Page {
public:
    /// Decodes and parses. `page` is only a name for messages. Never fails on bad HTML; fails with
    /// `too-deep`, `too-large` or `not-html` when a limit of DESIGN 7 is hit or the bytes are not a page.
    static Result<std::unique_ptr<Page>> parse(const Response& response);

    ~Page();
    Page(const Page&) = delete;
    Page& operator=(const Page&) = delete;

    std::string_view html() const; ///< decoded to UTF-8, before anything is cut away
    const std::string& encoding() const;
    const std::optional<Url>& url() const;       ///< of the page itself, when it has one
    const std::optional<Url>& baseUrl() const;   ///< what links are joined with
    const std::optional<Url>& canonical() const; ///< what `<link rel=canonical>` names
    const Response& response() const; ///< headers and cookies; valid as long as the caller's response

    std::span<const Node> nodes() const { return m_nodes; }
    const Node& node(NodeIndex index) const { return m_nodes[index]; }
    std::optional<std::string_view> attribute(NodeIndex node, std::string_view name) const;

    const std::string& title() const;
    /// Primary tag in lower case of `<html lang>`, else of the content-language or og:locale meta; may be
    /// empty.
    const std::string& declaredLanguage() const;
    const std::vector<TextBlock>& blocks() const;
    const std::vector<Link>& links() const;
    const std::vector<Script>& scripts() const;

    /// Line and column of a byte offset in html().
    Position position(std::uint32_t offset) const;
    /// Line and column of the byte `textIndex` of a block's text.
    Position position(const TextBlock& block, std::size_t textIndex) const;
    /// The byte offset in html() of a byte of a block's text: of the character reference, where one stands
    /// for it.
    std::uint32_t offsetOf(const TextBlock& block, std::size_t textIndex) const;

    /// The visible words inside a node, white space collapsed; at most `limit` bytes.
    std::string textOf(NodeIndex node, std::size_t limit = 4096) const;
    /// `a.btn`, `form#order`, `script`: the short selector of evidence.
    std::string selector(NodeIndex node) const;

private:
    struct Tree;
    explicit Page(std::unique_ptr<Tree> tree);
    std::unique_ptr<Tree> m_tree;
    std::span<const Node> m_nodes; // of the tree: asked for so often that it is kept at hand
};

} // namespace shopwalker
