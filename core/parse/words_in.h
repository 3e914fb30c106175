// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/parse/page.h"

namespace shopwalker {

/// The words between two nodes, also those of popups that are not shown yet, white space collapsed; without
/// the content of option lists and text areas. Stops after `bytes` or 128 nodes, so that nested elements cost
/// no more than flat ones.
std::string wordsBetween(const Page& page, NodeIndex begin, NodeIndex end, std::size_t bytes = 256);

/// The words inside an element.
std::string wordsIn(const Page& page, NodeIndex node, std::size_t bytes = 256);

/// What a reader or a screen reader calls an element: its words, else aria-label, title, or an image's alt.
std::string calledAs(const Page& page, NodeIndex node);

/// Whether an attribute is there and what it holds; empty when missing.
std::string_view valueOf(const Page& page, NodeIndex node, std::string_view attribute);

} // namespace shopwalker
