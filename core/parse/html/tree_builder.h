// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/parse/html/arena.h"
#include "core/parse/html/skeleton.h"
#include "core/types/result.h"

#include <vector>

namespace shopwalker {

/// The page's nodes in document order: gumbo builds the tree of the skeleton, contents and positions come
/// from its lists. Nodes hold views of `html`, `skeleton.attributes` and `strings`; gumbo's own tree is gone
/// on return. Fails with `too-large` when the tree needs more than limits::arenaBytes, with `too-deep` when
/// it takes more than limits::treeTime.
Result<std::vector<Node>> buildNodes(std::string_view html, const Skeleton& skeleton, StringStore& strings);

} // namespace shopwalker
