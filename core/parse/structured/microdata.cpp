// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/parse/structured/microdata.h"

#include "core/parse/html/attributes.h"
#include "core/parse/structured/schema_words.h"
#include "core/text/fold.h"
#include "core/types/limits.h"

#include <unordered_map>

namespace shopwalker {

namespace {

constexpr std::uint32_t noItem = ~0u;
constexpr std::size_t longestValue = 1024;

/// Calls `found` for each word of a list that white space parts.
template<class Found>
void forEachWord(std::string_view list, Found found) {
    constexpr std::string_view spaces = " \t\r\n\f";
    for (auto begin = list.find_first_not_of(spaces); begin != std::string_view::npos;
         begin = list.find_first_not_of(spaces, begin)) {
        const auto end = std::min(list.find_first_of(spaces, begin), list.size());
        found(list.substr(begin, end - begin));
        begin = end;
    }
}

class MicrodataReader {
public:
    MicrodataReader(const Page& page, StructuredItems& items)
        : m_page(page)
        , m_items(items) {}

    void read() {
        const auto nodes = m_page.nodes();
        for (NodeIndex index = 0; index < nodes.size(); ++index)
            if (attributeOf(nodes[index], "itemscope"))
                m_startedBy.emplace(index, addItem(nodes[index]));
        if (m_startedBy.empty())
            return;
        m_itemOf.assign(nodes.size(), noItem);
        for (NodeIndex index = 0; index < nodes.size() && m_items.fields.size() < limits::structuredFields;
             ++index) {
            const auto& node = nodes[index];
            m_itemOf[index] = index == 0 ? noItem : m_itemOf[node.parent];
            if (!node.attributes.empty())
                readElement(index);
        }
    }

private:
    void readElement(NodeIndex index) {
        const auto& node = m_page.node(index);
        if (const auto id = attributeOf(node, "id"); id && m_itemOf[index] == noItem)
            if (const auto found = m_referredFrom.find(*id); found != m_referredFrom.end())
                m_itemOf[index] = found->second;
        const auto around = m_itemOf[index];
        if (const auto started = m_startedBy.find(index); started != m_startedBy.end()) {
            m_itemOf[index] = started->second;
            return;
        }
        const auto names = attributeOf(node, "itemprop");
        if (!names || around == noItem)
            return;
        const auto value = schemaValue(valueOf(index));
        if (value.empty())
            return;
        forEachWord(*names, [&](std::string_view written) {
            if (auto name = schemaTerm(written); !name.empty())
                m_items.fields.push_back({around, std::move(name), value, node.offset});
        });
    }

    std::uint32_t addItem(const Node& node) {
        const auto item = static_cast<std::uint32_t>(m_items.items.size());
        forEachWord(attributeOf(node, "itemref").value_or(""),
                    [&](std::string_view id) { m_referredFrom.emplace(id, item); });
        auto& added = m_items.items.emplace_back();
        forEachWord(attributeOf(node, "itemtype").value_or(""), [&](std::string_view type) {
            if (auto term = schemaTerm(type); !term.empty())
                added.types.push_back(std::move(term));
        });
        return item;
    }

    std::string valueOf(NodeIndex index) const {
        const auto& node = m_page.node(index);
        if (const auto content = attributeOf(node, "content"))
            return std::string(*content);
        for (const auto* name : {"href", "src", "data"})
            if (const auto address = attributeOf(node, name); address && isAddress(node.tag))
                return absolute(trimmed(*address));
        if (const auto time = attributeOf(node, "datetime"); time && node.tag == GUMBO_TAG_TIME)
            return std::string(*time);
        if (const auto value = attributeOf(node, "value");
            value && (node.tag == GUMBO_TAG_DATA || node.tag == GUMBO_TAG_METER))
            return std::string(*value);
        return m_page.textOf(index, longestValue);
    }

    static bool isAddress(Tag tag) {
        switch (tag) {
        case GUMBO_TAG_A:
        case GUMBO_TAG_AREA:
        case GUMBO_TAG_LINK:
        case GUMBO_TAG_IMG:
        case GUMBO_TAG_IFRAME:
        case GUMBO_TAG_EMBED:
        case GUMBO_TAG_AUDIO:
        case GUMBO_TAG_VIDEO:
        case GUMBO_TAG_SOURCE:
        case GUMBO_TAG_TRACK:
        case GUMBO_TAG_OBJECT: return true;
        default: return false;
        }
    }

    std::string absolute(std::string_view address) const {
        if (const auto scheme = schemeOf(address); scheme == "tel" || scheme == "mailto")
            return std::string(address.substr(scheme.size() + 1));
        const auto& base = m_page.baseUrl();
        const auto url = parseUrl(address, base ? &*base : nullptr);
        return url ? toString(*url) : std::string(address);
    }

    const Page& m_page;
    StructuredItems& m_items;
    std::unordered_map<NodeIndex, std::uint32_t> m_startedBy;           ///< element → the item it is
    std::vector<std::uint32_t> m_itemOf;                                ///< of each node the item around it
    std::unordered_map<std::string_view, std::uint32_t> m_referredFrom; ///< id → item whose itemref names it
};

} // namespace

void addMicrodata(const Page& page, StructuredItems& items) {
    MicrodataReader(page, items).read();
}

} // namespace shopwalker
