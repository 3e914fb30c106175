// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/parse/page.h"
#include "core/types/evidence.h"

namespace shopwalker {

/// Evidence at a node: its position and selector, and the snippet cut to limits::snippetCodePoints.
Evidence evidenceAt(const Page& page, NodeIndex node, std::string_view snippet);

/// The same at a byte offset in Page::html(): inside a script, an attribute or a long text.
Evidence evidenceAt(const Page& page, NodeIndex node, std::uint32_t offset, std::string_view snippet);

} // namespace shopwalker
