// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/detect/contacts/own_site.h"

#include "core/text/byte_set.h"
#include "core/text/fold.h"

#include <algorithm>
#include <map>

namespace shopwalker {

namespace {

constexpr std::size_t linksForMajority = 3; // fewer links of one host say nothing

constexpr ByteSet behindHost("/?#:");
constexpr ByteSet behindName("/?#");
constexpr std::size_t longestScheme = 6; // `https:`

/// The host of an absolute http(s) link as written, in lower case; empty for any other.
std::string hostOf(std::string_view href) {
    auto rest = href;
    if (const auto scheme = rest.substr(0, longestScheme + 2).find("//"); scheme != rest.npos)
        rest.remove_prefix(scheme + 2);
    else
        return {};
    return asciiLower(rest.substr(0, behindHost.findIn(rest)));
}

std::string canonicalHost(const Page& page) {
    const auto nodes = page.nodes();
    for (NodeIndex index = 0; index < nodes.size() && nodes[index].tag != GUMBO_TAG_BODY; ++index) {
        const bool canonical =
            nodes[index].tag == GUMBO_TAG_LINK && page.attribute(index, "rel") == "canonical";
        const bool ownUrl =
            nodes[index].tag == GUMBO_TAG_META && page.attribute(index, "property") == "og:url";
        if (canonical || ownUrl)
            return hostOf(page.attribute(index, canonical ? "href" : "content").value_or(""));
    }
    return {};
}

std::string mostNamedHost(const Page& page) {
    std::map<std::string, std::size_t> counts;
    for (const auto& link : page.links())
        if (auto host = hostOf(link.href); !host.empty())
            ++counts[registrableDomain(host)];
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    return most != counts.end() && most->second >= linksForMajority ? most->first : std::string();
}

} // namespace

std::string_view OwnSite::pathOf(const Link& link) const {
    if (!link.scheme.empty() && link.scheme != "http" && link.scheme != "https")
        return {};
    const auto host = hostOf(link.href);
    if (host.empty())
        return link.href;
    const auto name = std::string_view(host).substr(0, host.size() - (host.ends_with('.') ? 1 : 0));
    // Looking a domain up takes long: only where the end of the name is right.
    if (domain.empty() || !hostMatches(name, domain) || (name != domain && registrableDomain(name) != domain))
        return {};
    const auto path = behindName.findIn(link.href, link.href.find("//") + 2);
    return path == std::string_view::npos ? std::string_view() : link.href.substr(path);
}

std::string_view OwnSite::subdomainOf(const Link& link) const {
    const auto name = hostOf(link.href);
    if (domain.empty() || name.size() <= domain.size() + 1 || name == pageHost ||
        !hostMatches(name, domain) || registrableDomain(name) != domain)
        return {};
    return link.href.substr(link.href.find("//") + 2, name.size() - domain.size() - 1);
}

OwnSite ownSiteOf(const Page& page) {
    if (page.url())
        return {registrableDomain(page.url()->host), page.url()->host};
    if (const auto host = canonicalHost(page); !host.empty())
        return {registrableDomain(host), host};
    return {mostNamedHost(page), {}};
}

} // namespace shopwalker
