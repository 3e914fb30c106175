// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/parse/page.h"

namespace shopwalker {

/// Whether this element hides itself and what is in it: `hidden`, `type=hidden`, `display:none`,
/// `visibility:hidden`. What stands above it does not count.
bool hidesItself(const Node& node);

/// Whether it is laid out where nobody sees it: moved off the screen, without size or opacity, clipped away.
bool liesOutOfSight(const Node& node);

/// For every node the nearest element, itself included, that hides it: strictly inside form `f` it is hidden
/// when the entry is greater than `f`. `none` where nothing does. One pass over the page.
struct Hiders {
    static constexpr NodeIndex none = 0;
    std::vector<NodeIndex> hiding;
    std::vector<NodeIndex> outOfSight;
};
Hiders hidersOf(const Page& page);

} // namespace shopwalker
