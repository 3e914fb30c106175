// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/parse/forms/controls.h"
#include "core/parse/visibility.h"

namespace shopwalker {

/// A form, or a group without one, and the nodes of its inputs, buttons, selects and text areas.
struct OwnedFields {
    NodeIndex node;
    bool formless;
    std::vector<NodeIndex> fields;
};

/// Which field belongs to which form, as a browser would send them: by place, by the `form` attribute, and
/// where tables tore form and fields apart, by the order of the source. Fields of no form are grouped with
/// the button that seems to send them. In document order.
std::vector<OwnedFields> formOwners(const Page& page, const std::vector<Control>& controls,
                                    const Hiders& hiders);

/// For every element the number of fields (of any form) before it in the page; one entry more than nodes, so
/// that a subtree holds `counts[end] - counts[index]`.
std::vector<std::uint32_t> fieldCounts(const Page& page);

} // namespace shopwalker
