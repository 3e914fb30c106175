// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/parse/page.h"
#include "core/types/page_report.h"

namespace shopwalker {

/// The other pages this one links to, each address once, at most limits::linksPerPage. `noFollow` by rel, or
/// because the whole page asks so in its robots meta element.
std::vector<PageLink> pageLinksOf(const Page& page);

/// A hash of the text a visitor sees: equal for copies of a page under other addresses. Empty without any
/// text.
std::string textHashOf(const Page& page);

} // namespace shopwalker
