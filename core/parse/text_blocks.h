// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/parse/page.h"

namespace shopwalker {

/// The page's text as paragraphs; see TextBlock. Titles, option lists, text areas and `<noscript>` are not in
/// it.
std::vector<TextBlock> textBlocksOf(std::string_view html, std::span<const Node> nodes);

/// The byte of `html` that gave byte `textIndex` of the block's text.
std::uint32_t sourceOffset(std::string_view html, std::span<const Node> nodes, const TextBlock& block,
                           std::size_t textIndex);

/// The words inside a node; see Page::textOf.
std::string wordsInside(std::span<const Node> nodes, NodeIndex index, std::size_t limit);

} // namespace shopwalker
