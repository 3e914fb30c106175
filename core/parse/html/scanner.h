// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/parse/html/arena.h"
#include "core/parse/html/skeleton.h"
#include "core/types/result.h"

namespace shopwalker {

/// Reads a page's tokens as HTML 13.2.5 does, in one linear pass, and bounds what makes tree construction
/// explode: nesting, attributes, open formatting elements, content in front of tables. `html` is well-formed
/// UTF-8 and outlives the result, as `strings` does, which gets whatever had to be decoded. Fails with
/// `too-large` when there are more than limits::nodes.
Result<Skeleton> scan(std::string_view html, StringStore& strings);

} // namespace shopwalker
