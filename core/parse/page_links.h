// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/parse/page.h"

namespace shopwalker {

/// Every `<a>` and `<area>` with a href, joined with the base, in document order.
std::vector<Link> linksOf(std::span<const Node> nodes, const std::optional<Url>& base);

/// Every `<script>` in document order.
std::vector<Script> scriptsOf(std::span<const Node> nodes);

} // namespace shopwalker
