// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rules/catalogue_files.h"
#include "core/rules/links/link_pattern.h"
#include "core/rules/links/link_rules.h"
#include "core/text/multi_search.h"

#include <memory>
#include <unordered_map>

namespace re2 {
class RE2;
}

namespace shopwalker {

/// What following a link to a network does.
enum class LinkDeed {
    Write,    ///< opens a conversation
    Profile,  ///< shows somebody's profile, channel or group
    Place,    ///< shows a place on a map
    App,      ///< offers an app
    Review,   ///< shows a firm on a review site
    Redirect, ///< leads to another address, its value (never the deed of a link found)
    Other,    ///< shares, signs in, shows a single post, or is the network's own page
};

/// A link understood.
struct NetworkLink {
    std::string network; ///< id of DESIGN 4 or of a map, app store or review site
    LinkDeed deed = LinkDeed::Other;
    std::string value; ///< number, handle or coordinates; empty where the link names none
    std::string url;   ///< host and path as a person would write them
    std::optional<Coordinates> place;
};

/// How networks, messengers, maps, app stores and review sites write their links: core/catalogue/networks.
/// Immutable.
class NetworkLinks {
public:
    static NetworkLinks load(const CatalogueFiles& files, std::vector<Error>& problems);

    /// A link as written in an attribute, script or text, any scheme or none. Redirects that carry their
    /// target are followed. Nothing for a link to no known network.
    std::optional<NetworkLink> find(std::string_view link) const;

    /// Whether a bare account name (`@clinic` or `clinic`) could be one of that network.
    bool isHandle(std::string_view network, std::string_view handle) const;

    /// Finds `wa.me/`, `viber://` …: what a script must contain to be worth reading closely. ASCII case
    /// folded.
    const MultiSearch& markSearch() const { return m_markSearch; }
    /// The same and `instagram.com/` …: what code behind a click may open.
    const MultiSearch& deedMarkSearch() const { return m_deedMarkSearch; }
    /// Finds code that draws a map.
    const MultiSearch& mapCodeSearch() const { return m_mapCodeSearch; }

    /// Finds the names of elements that hold maps, also as pieces of other names: where there is none, no
    /// name need be compared.
    const MultiSearch& mapNameSearch() const { return m_mapNameSearch; }

    const LinkRules& rules() const { return m_rules; }

private:
    struct Form {
        LinkPattern pattern;
        std::string network;
        LinkDeed deed;
        std::string value; ///< template over the captures
    };

    /// Lets a map of strings be asked for a view, without a copy of it.
    struct ViewHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    using FormsByKey = std::unordered_map<std::string, std::vector<Form>, ViewHash, std::equal_to<>>;

    const std::vector<Form>* formsOf(const FormsByKey& map, std::string_view key) const;
    std::optional<NetworkLink> findDirect(const LinkParts& parts) const;
    std::optional<NetworkLink> fit(const std::vector<Form>& forms, const LinkParts& parts) const;
    std::string redirectTarget(const LinkParts& parts) const;
    bool isPlaceholder(std::string_view value) const;

    FormsByKey m_forms;        // by host, or by scheme and `:`
    FormsByKey m_countryForms; // `google` of `google.*`, whatever the country
    MultiSearch m_redirectSearch;
    std::unordered_map<std::string, std::shared_ptr<const re2::RE2>> m_handles;
    MultiSearch m_markSearch;
    MultiSearch m_deedMarkSearch;
    MultiSearch m_mapCodeSearch;
    MultiSearch m_mapNameSearch;
    LinkRules m_rules;
};

} // namespace shopwalker
