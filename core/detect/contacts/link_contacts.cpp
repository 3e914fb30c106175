// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/detect/contacts/link_contacts.h"

#include "core/detect/contacts/script_links.h"
#include "core/detect/evidence_at.h"
#include "core/text/byte_set.h"
#include "core/text/fold.h"

#include <algorithm>

namespace shopwalker {

namespace {

constexpr std::size_t surroundingBytes = 200; // of the text beside a link that says whose link it is
constexpr int surroundingSteps = 3;
constexpr int makersLinks = 2; // "website by" stands beside its own links, not in a row of the firm's
constexpr int rowSteps = 4;    // up to the row of icons a link stands in

// How sure a contact is, by where it stands.
constexpr double asLink = 0.97;
constexpr double asFrame = 0.95;
constexpr double asAttribute = 0.85;
constexpr double asScript = 0.7;
constexpr double asBuiltScript = 0.6;

constexpr ByteSet behindPath("?#");

bool isWebLink(std::string_view value) {
    return startsWithLower(value, "http:") || startsWithLower(value, "https:") || value.starts_with("//");
}

std::string_view trimmed(std::string_view text) {
    const auto begin = text.find_first_not_of(" \t\r\n");
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

class LinkSearch {
public:
    LinkSearch(const Page& page, const RuleSet& rules, std::vector<TouchpointHit>& hits)
        : m_page(page)
        , m_networks(rules.networks)
        , m_words(rules.contactWords)
        , m_maker(rules.contactWords.meaning("contact.maker"))
        , m_channel(rules.contactWords.meaning("contact.channel"))
        , m_write(rules.contactWords.meaning("contact.write"))
        , m_hits(hits) {}

    void search() {
        const auto nodes = m_page.nodes();
        for (NodeIndex index = 0; index < nodes.size(); ++index)
            for (const auto& attribute : nodes[index].attributes)
                searchAttribute(index, attribute);
        for (const auto& script : m_page.scripts())
            if (!script.body.empty() && script.type.find("json") == std::string_view::npos)
                searchCode(script.node, script.body, script.bodyOffset, HitSource::Script, asScript,
                           m_networks.markSearch());
        reportProfiles();
    }

private:
    struct Profile {
        NodeIndex node;
        NetworkLink link;
        Evidence evidence;
        HitSource source;
        double confidence;
    };

    void searchAttribute(NodeIndex node, const Attribute& attribute) {
        const auto& element = m_page.node(node);
        const auto value = trimmed(attribute.value);
        if (value.size() < 5)
            return;
        const auto& name = attribute.name;
        if (name == "href" || name == "xlink:href") {
            if (element.tag == GUMBO_TAG_A || element.tag == GUMBO_TAG_AREA)
                searchLink(node, attribute, value, HitSource::Link, asLink);
        } else if (name == "src" || name == "data-src" || name == "data-lazy-src" || name == "data-url-src" ||
                   name == "data") {
            if (element.tag == GUMBO_TAG_IFRAME || element.tag == GUMBO_TAG_FRAME ||
                element.tag == GUMBO_TAG_EMBED || element.tag == GUMBO_TAG_OBJECT)
                searchLink(node, attribute, value, HitSource::Iframe, asFrame);
            else if (element.tag == GUMBO_TAG_SCRIPT || element.tag == GUMBO_TAG_IMG)
                searchPlace(node, attribute, value);
            else if (name.starts_with("data-"))
                searchPlace(node, attribute, value);
        } else if (name.starts_with("on") || (element.tag == GUMBO_TAG_FORM && name == "action")) {
            searchCode(node, value, attribute.offset, HitSource::Button, asAttribute,
                       m_networks.deedMarkSearch());
        } else if (name.starts_with("data-")) {
            if (isWebLink(value) && (name == "data-href" || name == "data-link" || name == "data-url"))
                searchLink(node, attribute, value, HitSource::Markup, asAttribute);
            else
                searchCode(node, value, attribute.offset, HitSource::Markup, asScript,
                           m_networks.markSearch());
        }
    }

    void searchPlace(NodeIndex node, const Attribute& attribute, std::string_view value) {
        if (!isWebLink(value))
            return;
        if (const auto link = m_networks.find(value); link && link->deed == LinkDeed::Place)
            add("map", *link, HitSource::Iframe, asFrame, evidenceAt(m_page, node, attribute.offset, value));
    }

    void searchLink(NodeIndex node, const Attribute& attribute, std::string_view value, HitSource source,
                    double confidence) {
        const auto link = m_networks.find(value);
        if (!link) {
            if (startsWithLower(value, "javascript:"))
                searchCode(node, value, attribute.offset, HitSource::Link, asAttribute,
                           m_networks.deedMarkSearch());
            else if (endsWithLower(value.substr(0, behindPath.findIn(value)), ".apk"))
                m_hits.push_back({.id = "app",
                                  .source = source,
                                  .value = std::string(value),
                                  .confidence = confidence,
                                  .rule = "app.package",
                                  .evidence = evidenceAt(m_page, node, attribute.offset, value)});
            return;
        }
        report(node, *link, source, confidence, evidenceAt(m_page, node, attribute.offset, value));
    }

    /// What code opens: conversations and places anywhere, profiles where the marks hold theirs, too.
    void searchCode(NodeIndex node, std::string_view code, std::uint32_t offset, HitSource source,
                    double confidence, const MultiSearch& marks) {
        static_assert(asBuiltScript < asScript);
        for (const auto& found : scriptLinks(code, marks)) {
            auto link = m_networks.find(found.address);
            if (!link)
                continue;
            const bool profile = link->deed == LinkDeed::Profile && &marks == &m_networks.deedMarkSearch();
            if (link->deed != LinkDeed::Write && link->deed != LinkDeed::Place && !profile)
                continue;
            if (found.built && link->value.find(scriptFiller) != std::string::npos)
                link->value.clear();
            report(node, *link, source, found.built ? std::min(confidence, asBuiltScript) : confidence,
                   evidenceAt(m_page, node, offset + static_cast<std::uint32_t>(found.at),
                              code.substr(found.at, surroundingBytes)));
        }
    }

    void report(NodeIndex node, const NetworkLink& link, HitSource source, double confidence,
                Evidence evidence) {
        switch (link.deed) {
        case LinkDeed::Write:
        case LinkDeed::Profile:
            if (!isPlatform(link) && !isMakers(node))
                m_profiles.push_back({node, link, std::move(evidence), source, confidence});
            break;
        case LinkDeed::Place: add("map", link, source, confidence, std::move(evidence)); break;
        case LinkDeed::App:
            if (!isMakers(node))
                add("app", link, source, confidence, std::move(evidence));
            break;
        case LinkDeed::Review: add("reviews", link, source, asAttribute, std::move(evidence)); break;
        case LinkDeed::Redirect:
        case LinkDeed::Other: break;
        }
    }

    void add(const char* id, const NetworkLink& link, HitSource source, double confidence,
             Evidence evidence) {
        const bool networked = std::string_view(id) == "messenger" || std::string_view(id) == "social";
        m_hits.push_back({.id = id,
                          .source = source,
                          .network = networked ? link.network : std::string(),
                          .value = link.value.empty() && !networked ? link.url : link.value,
                          .confidence = confidence,
                          .rule = "link." + link.network,
                          .evidence = std::move(evidence)});
    }

    /// The account of the site builder or of the network itself.
    bool isPlatform(const NetworkLink& link) const {
        auto handle = asciiLower(link.value);
        handle.erase(0, handle.find_first_not_of('@'));
        if (const auto slash = handle.rfind('/'); slash != std::string::npos)
            handle.erase(0, slash + 1);
        const auto& handles = m_networks.rules().platformHandles;
        return std::find(handles.begin(), handles.end(), handle) != handles.end();
    }

    /// The link stands beside words such as "website by".
    bool isMakers(NodeIndex node) const {
        for (int step = 0; step < surroundingSteps && node != 0; ++step) {
            const auto text = m_page.textOf(node, surroundingBytes);
            if (text.size() >= surroundingBytes || linksIn(node) > makersLinks)
                return false;
            if (says(text, m_maker))
                return true;
            node = m_page.node(node).parent;
        }
        return false;
    }

    int linksIn(NodeIndex node) const {
        int links = 0;
        for (auto index = node; index < m_page.node(node).end && links <= makersLinks; ++index)
            links += m_page.node(index).tag == GUMBO_TAG_A;
        return links;
    }

    bool says(std::string_view text, const std::optional<MeaningId>& meaning) const {
        if (text.empty())
            return false;
        const auto matches = m_words.find(fold(text));
        return std::any_of(matches.begin(), matches.end(),
                           [&](const auto& match) { return match.meaning == meaning; });
    }

    /// A bare Telegram name may be a person, a bot or a channel: its words and its neighbours tell.
    bool isChannel(const Profile& profile) const {
        if (profile.link.network != "telegram" || profile.source != HitSource::Link ||
            profile.link.value.starts_with('+') || asciiLower(profile.link.value).ends_with("bot"))
            return false;
        const auto words = m_page.textOf(profile.node, surroundingBytes) + " " +
                           std::string(m_page.attribute(profile.node, "title").value_or("")) + " " +
                           std::string(m_page.attribute(profile.node, "aria-label").value_or(""));
        if (says(words, m_write))
            return false;
        if (says(words, m_channel))
            return true;
        auto row = profile.node;
        for (int step = 0; step < rowSteps && row != 0; ++step) {
            row = m_page.node(row).parent;
            bool profiles = false, conversations = false;
            for (const auto& other : m_profiles) {
                if (other.node == profile.node || other.node < row || other.node >= m_page.node(row).end ||
                    other.link.network == "telegram")
                    continue;
                (other.link.deed == LinkDeed::Write ? conversations : profiles) = true;
            }
            if (conversations)
                return false;
            if (profiles)
                return !says(m_page.textOf(row, surroundingBytes), m_write);
        }
        return false;
    }

    void reportProfiles() {
        for (auto& profile : m_profiles) {
            if (isChannel(profile)) {
                profile.link.deed = LinkDeed::Profile;
                profile.link.network = "telegram_channel";
            }
        }
        for (auto& profile : m_profiles)
            add(profile.link.deed == LinkDeed::Write ? "messenger" : "social", profile.link, profile.source,
                profile.confidence, std::move(profile.evidence));
    }

    const Page& m_page;
    const NetworkLinks& m_networks;
    const Lexicon& m_words;
    std::optional<MeaningId> m_maker, m_channel, m_write;
    std::vector<TouchpointHit>& m_hits;
    std::vector<Profile> m_profiles;
};

} // namespace

void detectLinkContacts(const Page& page, const RuleSet& rules, std::vector<TouchpointHit>& hits) {
    LinkSearch(page, rules, hits).search();
}

} // namespace shopwalker
