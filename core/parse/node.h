// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <gumbo.h>
#include <span>
#include <string_view>

namespace shopwalker {

using Tag = GumboTag;
using NodeIndex = std::uint32_t;

/// Positions are 1-based; a column counts code points, CRLF is one break.
struct Position {
    int line = 0;
    int column = 0;
};

struct Attribute {
    std::string_view name;  ///< lower case
    std::string_view value; ///< character references decoded
    std::uint32_t offset;   ///< of the attribute in Page::html()
};

enum class NodeKind : std::uint8_t { Element, Text };

/// One element or text of the page. Nodes stand in document order, so that the descendants of node `i` are
/// exactly `i + 1 … nodes[i].end - 1`: every walk over the page is a loop, never a recursion. Comments,
/// `<template>` and the shapes of drawings (`<path>`, `<g>` …) are not there. A text that comments interrupt
/// is several nodes.
struct Node {
    NodeKind kind;
    bool hidden; ///< by `hidden`, `display:none`, `type=hidden` or `<noscript>`, here or above. A popup that
                 ///< scripts open counts as shown unless it is hidden so
    Tag tag;     ///< of elements
    NodeIndex parent;      ///< the root's parent is the root
    NodeIndex end;         ///< one past the last descendant
    std::uint32_t offset;  ///< where it begins in Page::html()
    std::string_view name; ///< of elements: the tag's name in lower case
    std::string_view text; ///< of texts: decoded; of `<script>`, `<style>`, `<iframe>`, and of `<noscript>`
                           ///< in the head: the body as it stands
    std::uint32_t textOffset; ///< where `text` begins in Page::html()
    std::span<const Attribute> attributes;
};

} // namespace shopwalker
