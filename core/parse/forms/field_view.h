// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/parse/forms/form_view.h"
#include "core/parse/visibility.h"

#include <unordered_map>

namespace shopwalker {

/// What names the fields of a page from elsewhere: `<label for>` and ids that aria-labelledby points to.
class FieldLabels {
public:
    explicit FieldLabels(const Page& page);

    /// The words that name a field; `begin` is where its form or the field before it ends. Empty when nothing
    /// does.
    std::string labelOf(NodeIndex field, NodeIndex begin) const;

private:
    std::string pointedAt(std::string_view ids) const;

    const Page& m_page;
    std::unordered_map<std::string_view, NodeIndex> m_labels;
    std::unordered_map<std::string_view, NodeIndex> m_ids;
};

/// Describes the fields of one form, in document order.
std::vector<FieldView> fieldsOf(const Page& page, NodeIndex form, const std::vector<NodeIndex>& fields,
                                const FieldLabels& labels, const Hiders& hiders);

} // namespace shopwalker
