// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/parse/structured/structured_data.h"

#include "core/parse/html/attributes.h"
#include "core/parse/structured/json_ld.h"
#include "core/parse/structured/microdata.h"
#include "core/text/fold.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>

namespace shopwalker {

namespace {

void addOnce(std::vector<std::string>& list, std::string value) {
    if (!value.empty() && std::find(list.begin(), list.end(), value) == list.end())
        list.push_back(std::move(value));
}

/// Fields of one item, joined: parts of a postal address, days and hours.
class ItemFields {
public:
    ItemFields(const StructuredItems& items, std::uint32_t item)
        : m_items(items)
        , m_item(item) {}

    std::string all(std::string_view name, std::string_view separator) const {
        std::string joined;
        for (const auto& field : m_items.fields)
            if (field.item == m_item && field.name == name)
                joined += (joined.empty() ? "" : std::string(separator)) + field.value;
        return joined;
    }

private:
    const StructuredItems& m_items;
    std::uint32_t m_item;
};

bool hasType(const StructuredItems& items, std::uint32_t item, std::string_view type) {
    const auto& types = items.items[item].types;
    return std::find(types.begin(), types.end(), type) != types.end();
}

std::string postalAddress(const ItemFields& fields) {
    std::string address;
    for (const auto* part :
         {"streetAddress", "addressLocality", "addressRegion", "postalCode", "addressCountry"})
        if (const auto value = fields.all(part, " "); !value.empty())
            address += (address.empty() ? "" : ", ") + value;
    return address;
}

std::string hoursOf(const ItemFields& fields) {
    const auto days = fields.all("dayOfWeek", ", ");
    const auto opens = fields.all("opens", ", "), closes = fields.all("closes", ", ");
    return opens.empty() && closes.empty() ? std::string() : collapseSpace(days + " " + opens + "-" + closes);
}

struct MetaField {
    std::string_view name;
    std::vector<std::string> StructuredData::*list;
};

constexpr std::array metaFields{
    MetaField{"business:contact_data:phone_number", &StructuredData::telephone},
    MetaField{"og:phone_number", &StructuredData::telephone},
    MetaField{"business:contact_data:email", &StructuredData::email},
    MetaField{"og:email", &StructuredData::email},
    MetaField{"business:contact_data:street_address", &StructuredData::address},
    MetaField{"og:street-address", &StructuredData::address},
};

} // namespace

StructuredItems structuredItemsOf(const Page& page) {
    StructuredItems items;
    addJsonLd(page, items);
    addMicrodata(page, items);
    return items;
}

StructuredData contactFactsOf(const Page& page, const StructuredItems& items) {
    StructuredData facts;
    for (const auto& field : items.fields) {
        if (field.name == "telephone")
            addOnce(facts.telephone, field.value);
        else if (field.name == "email")
            addOnce(facts.email,
                    asciiLower(field.value).starts_with("mailto:") ? field.value.substr(7) : field.value);
        else if (field.name == "openingHours")
            addOnce(facts.openingHours, field.value);
        else if (field.name == "sameAs")
            addOnce(facts.sameAs, field.value);
        else if (field.name == "address")
            addOnce(facts.address, field.value);
    }
    for (std::uint32_t item = 0; item < items.items.size(); ++item) {
        if (hasType(items, item, "PostalAddress"))
            addOnce(facts.address, postalAddress({items, item}));
        else if (hasType(items, item, "OpeningHoursSpecification"))
            addOnce(facts.openingHours, hoursOf({items, item}));
    }
    for (const auto& node : page.nodes()) {
        if (node.tag != GUMBO_TAG_META || node.kind != NodeKind::Element)
            continue;
        const auto name =
            asciiLower(attributeOf(node, "property").value_or(attributeOf(node, "name").value_or("")));
        for (const auto& field : metaFields)
            if (field.name == name)
                addOnce(facts.*field.list, collapseSpace(attributeOf(node, "content").value_or("")));
    }
    return facts;
}

} // namespace shopwalker
