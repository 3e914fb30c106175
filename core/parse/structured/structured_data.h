// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/parse/page.h"
#include "core/types/page_report.h"

namespace shopwalker {

/// One value of an item: `telephone` of a LocalBusiness. White space collapsed, the vocabulary's address cut
/// off, links absolute; empty values and unfilled placeholders (`{{phone}}`) are left out.
struct StructuredField {
    std::uint32_t item;
    std::string name;
    std::string value;
    std::uint32_t offset; ///< in Page::html(): of the value in JSON-LD, of the element in microdata

    bool operator==(const StructuredField&) const = default;
};

/// What a page says in schema.org terms, nested items flattened.
struct StructuredItems {
    struct Item {
        std::vector<std::string> types; ///< `Dentist`
        bool operator==(const Item&) const = default;
    };
    std::vector<Item> items;
    std::vector<StructuredField> fields;
};

/// Reads JSON-LD and microdata. Remote contexts are never fetched.
StructuredItems structuredItemsOf(const Page& page);

/// The contact facts among them, with those of meta elements (`business:contact_data:phone_number`), each
/// once.
StructuredData contactFactsOf(const Page& page, const StructuredItems& items);

} // namespace shopwalker
