// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/detect/evidence_at.h"

#include "core/text/utf8.h"
#include "core/types/limits.h"

namespace shopwalker {

Evidence evidenceAt(const Page& page, NodeIndex node, std::string_view snippet) {
    return evidenceAt(page, node, page.node(node).offset, snippet);
}

Evidence evidenceAt(const Page& page, NodeIndex node, std::uint32_t offset, std::string_view snippet) {
    const auto words = collapseSpace(snippet);
    const auto position = page.position(offset);
    return {.line = position.line,
            .column = position.column,
            .element = page.selector(node),
            .snippet = std::string(firstCodePoints(words, limits::snippetCodePoints))};
}

} // namespace shopwalker
