// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/parse/forms/form_owners.h"

#include "core/parse/words_in.h"
#include "core/text/fold.h"

#include <algorithm>
#include <unordered_map>

namespace shopwalker {

namespace {

/// A group without a form is small: beyond this many nodes field and button have nothing to do with each
/// other.
constexpr NodeIndex groupNodes = 250;

bool isField(const Node& node) {
    return node.kind == NodeKind::Element && (node.tag == GUMBO_TAG_INPUT || node.tag == GUMBO_TAG_BUTTON ||
                                              node.tag == GUMBO_TAG_SELECT || node.tag == GUMBO_TAG_TEXTAREA);
}

/// Where the source closes the form that begins at `offset`; `limit` when it does not before.
std::uint32_t closingTag(std::string_view html, std::uint32_t offset, std::uint32_t limit) {
    const auto source = html.substr(0, std::max(offset, limit));
    for (auto at = source.find("</", offset); at != source.npos; at = source.find("</", at + 2))
        if (asciiLower(source.substr(at + 2, 4)) == "form")
            return static_cast<std::uint32_t>(at);
    return static_cast<std::uint32_t>(source.size());
}

/// The forms of a page by place, by id and by source range.
class Forms {
public:
    explicit Forms(const Page& page)
        : m_page(page) {
        for (NodeIndex index = 0; index < page.nodes().size(); ++index)
            if (page.node(index).kind == NodeKind::Element && page.node(index).tag == GUMBO_TAG_FORM)
                m_owned.push_back({.node = index, .formless = false, .fields = {}});
        for (std::size_t form = 0; form < m_owned.size(); ++form) {
            const auto node = m_owned[form].node;
            if (const auto id = valueOf(page, node, "id"); !id.empty())
                m_byId.emplace(id, form);
            const auto next =
                form + 1 < m_owned.size() ? page.node(m_owned[form + 1].node).offset : ~std::uint32_t(0);
            m_closing.push_back(closingTag(page.html(), page.node(node).offset, next));
        }
    }

    /// Gives a field to its form; false when it has none.
    bool take(NodeIndex field) {
        const auto form = formOf(field);
        if (!form)
            return false;
        m_owned[*form].fields.push_back(field);
        return true;
    }

    std::vector<OwnedFields> owned() && { return std::move(m_owned); }

private:
    std::optional<std::size_t> formOf(NodeIndex field) {
        if (const auto id = valueOf(m_page, field, "form"); !id.empty())
            if (const auto found = m_byId.find(id); found != m_byId.end())
                return found->second;
        while (m_last + 1 < m_owned.size() && m_owned[m_last + 1].node < field)
            ++m_last;
        if (m_owned.empty() || m_owned[m_last].node > field)
            return std::nullopt;
        const bool inside = field < m_page.node(m_owned[m_last].node).end;
        const auto offset = m_page.node(field).offset;
        const bool torn = offset > m_page.node(m_owned[m_last].node).offset && offset < m_closing[m_last];
        return inside || torn ? std::optional(m_last) : std::nullopt;
    }

    const Page& m_page;
    std::vector<OwnedFields> m_owned;
    std::vector<std::uint32_t> m_closing;
    std::unordered_map<std::string_view, std::size_t> m_byId;
    std::size_t m_last = 0; // fields are asked for in document order
};

bool isWritten(const Page& page, NodeIndex node, const Hiders& hiders) {
    if (hiders.hiding[node] == node || page.node(node).tag == GUMBO_TAG_BUTTON)
        return false;
    if (page.node(node).tag != GUMBO_TAG_INPUT)
        return true;
    const auto type = asciiLower(valueOf(page, node, "type"));
    for (const auto* other : {"hidden", "submit", "button", "image", "reset", "radio", "checkbox", "range"})
        if (type == other)
            return false;
    return true;
}

/// Fields outside any form, joined with the nearest button.
class Groups {
public:
    Groups(const Page& page, std::vector<NodeIndex> forms, const std::vector<NodeIndex>& loose,
           const Hiders& hiders)
        : m_page(page)
        , m_forms(std::move(forms))
        , m_loose(loose) {
        for (const auto field : loose)
            if (isWritten(page, field, hiders))
                m_written.push_back(field);
    }

    void join(const Control& control) {
        if (m_written.empty() || control.label.size() > 120)
            return;
        const auto group = around(control.node);
        if (!group || group->node < m_end)
            return;
        m_end = m_page.node(group->node).end;
        m_groups.push_back(*group);
    }

    std::vector<OwnedFields> groups() && { return std::move(m_groups); }

private:
    static bool anyIn(const std::vector<NodeIndex>& sorted, NodeIndex begin, NodeIndex end) {
        const auto found = std::lower_bound(sorted.begin(), sorted.end(), begin);
        return found != sorted.end() && *found < end;
    }

    /// The smallest element around a button that holds something to write in, and no form.
    std::optional<OwnedFields> around(NodeIndex button) const {
        for (auto node = button; node != 0;) {
            node = m_page.node(node).parent;
            const auto end = m_page.node(node).end;
            if (end - node > groupNodes || anyIn(m_forms, node, end))
                return std::nullopt;
            if (!anyIn(m_written, node, end))
                continue;
            const auto first = std::lower_bound(m_loose.begin(), m_loose.end(), node);
            const auto last = std::lower_bound(first, m_loose.end(), end);
            return OwnedFields{.node = node, .formless = true, .fields = {first, last}};
        }
        return std::nullopt;
    }

    const Page& m_page;
    std::vector<NodeIndex> m_forms;
    const std::vector<NodeIndex>& m_loose;
    std::vector<NodeIndex> m_written;
    std::vector<OwnedFields> m_groups;
    NodeIndex m_end = 0; // of the last group
};

} // namespace

std::vector<OwnedFields> formOwners(const Page& page, const std::vector<Control>& controls,
                                    const Hiders& hiders) {
    Forms forms(page);
    std::vector<NodeIndex> loose;
    for (NodeIndex index = 0; index < page.nodes().size(); ++index)
        if (isField(page.node(index)) && !forms.take(index))
            loose.push_back(index);
    auto owned = std::move(forms).owned();

    std::vector<NodeIndex> formNodes;
    for (const auto& form : owned)
        formNodes.push_back(form.node);
    Groups groups(page, std::move(formNodes), loose, hiders);
    for (const auto& control : controls)
        groups.join(control);
    for (auto& group : std::move(groups).groups())
        owned.push_back(std::move(group));
    std::sort(owned.begin(), owned.end(),
              [](const OwnedFields& left, const OwnedFields& right) { return left.node < right.node; });
    return owned;
}

std::vector<std::uint32_t> fieldCounts(const Page& page) {
    std::vector<std::uint32_t> counts(page.nodes().size() + 1);
    for (NodeIndex index = 0; index < page.nodes().size(); ++index)
        counts[index + 1] = counts[index] + (isField(page.node(index)) ? 1 : 0);
    return counts;
}

} // namespace shopwalker
