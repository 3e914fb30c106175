// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/detect/vendor_detector.h"

#include "core/detect/evidence_at.h"
#include "core/detect/script_code.h"
#include "core/text/byte_set.h"
#include "core/text/fold.h"
#include "core/types/limits.h"

#include <map>
#include <set>

namespace shopwalker {

namespace {

using Match = Fingerprints::Match;

constexpr ByteSet spaces(" \t\r\n\f");

/// A place on the page where something matched, cheap enough to note for each match; evidence is made of the
/// best ones at the end.
struct Sighting {
    std::uint32_t pattern = 0;
    HitSource source = HitSource::Markup;
    NodeIndex node = 0;
    std::uint32_t offset = 0;
    bool onPage = true; ///< false for headers and cookies
    std::string snippet;
};

bool startsWith(std::string_view text, std::string_view beginning) {
    return text.substr(0, beginning.size()) == beginning;
}

bool looksLikeAddress(std::string_view value) {
    return startsWith(value, "http") || startsWith(value, "//");
}

/// Whether a `<link>` makes the browser load what it names. A prefetched name or connection is only a hint.
bool linkLoads(std::string_view rel) {
    const auto words = asciiLower(rel);
    return words.find("stylesheet") != words.npos ||
           (words.find("preload") != words.npos || words == "prefetch") || words == "manifest";
}

/// The pages of a vendor link to themselves everywhere; that makes no booking.
bool ownLink(const Page& page, std::string_view pattern) {
    const auto host = pattern.substr(0, pattern.find('/'));
    return page.url() && !host.empty() && hostMatches(page.url()->host, host);
}

/// The start of the literal around a match, so that a snippet reads as an address.
std::string_view snippetOf(std::string_view text, std::size_t begin) {
    constexpr std::string_view ends = "\"'` \t\r\n();,<>";
    auto first = begin;
    while (first > 0 && begin - first < limits::snippetCodePoints / 2 &&
           ends.find(text[first - 1]) == ends.npos)
        --first;
    auto last = text.find_first_of("\r\n", begin);
    last = std::min(last == text.npos ? text.size() : last, first + limits::snippetCodePoints);
    return text.substr(first, last - first);
}

class VendorScan {
public:
    VendorScan(const Page& page, const Fingerprints& fingerprints)
        : m_page(page)
        , m_fingerprints(fingerprints) {}

    VendorFindings run() {
        const auto nodes = m_page.nodes();
        for (NodeIndex index = 0; index < nodes.size();) {
            const auto& node = nodes[index];
            if (node.kind == NodeKind::Element) {
                if (node.tag == GUMBO_TAG_NOSCRIPT) { // a visitor's browser never looks inside
                    index = node.end;
                    continue;
                }
                readElement(index, node);
            }
            ++index;
        }
        readHeaders();
        return findings();
    }

private:
    void readElement(NodeIndex index, const Node& node) {
        if (node.tag == GUMBO_TAG_SCRIPT)
            return readScript(index, node);
        if (node.tag == GUMBO_TAG_META)
            return readMeta(index, node);
        if (node.name.find('-') != node.name.npos)
            readMarkup(index, std::string(node.name), node.offset);
        for (const auto& attribute : node.attributes)
            readAttribute(index, node, attribute);
    }

    void readScript(NodeIndex index, const Node& node) {
        const auto type = m_page.attribute(index, "type");
        if (type && !m_fingerprints.runs(*type))
            return;
        for (const auto& attribute : node.attributes) {
            if (attribute.name == "src" || looksLikeAddress(attribute.value))
                readAddress(index, attribute, PatternPlace::Load, HitSource::Script);
            else
                readMarkupOf(index, attribute);
        }
        if (!node.text.empty())
            readCode(index, node.text, node.textOffset);
    }

    void readMeta(NodeIndex index, const Node& node) {
        const auto name = m_page.attribute(index, "name");
        const auto content = m_page.attribute(index, "content");
        if (!name || !content || asciiLower(*name) != "generator")
            return;
        m_matches.clear();
        m_fingerprints.findInLine(*content, PatternPlace::Generator, m_matches);
        for (const auto& match : m_matches)
            note(match, {.source = HitSource::Markup,
                         .node = index,
                         .offset = node.offset,
                         .snippet = std::string(*content)});
    }

    void readAttribute(NodeIndex index, const Node& node, const Attribute& attribute) {
        const auto& [name, value, offset] = attribute;
        if (value.empty() || name == "class" || name == "id")
            return readMarkupOf(index, attribute);
        if (startsWith(name, "on"))
            return readHandler(index, value, offset);
        const bool link = node.tag == GUMBO_TAG_A || node.tag == GUMBO_TAG_AREA;
        if (name == "href" && link) {
            if (startsWithLower(value, "javascript:"))
                return readHandler(index, value.substr(11), offset);
            return readAddress(index, attribute, PatternPlace::Link, HitSource::Link);
        }
        if (node.tag == GUMBO_TAG_LINK) {
            if (name == "href" && linkLoads(m_page.attribute(index, "rel").value_or("")))
                readAddress(index, attribute, PatternPlace::Load, HitSource::Markup);
            return;
        }
        if (node.tag == GUMBO_TAG_IMG) {
            if (name == "src" || looksLikeAddress(value))
                readAddress(index, attribute, PatternPlace::Image, HitSource::Markup);
            return;
        }
        if (name == "src" || name == "data" || name == "action" || looksLikeAddress(value))
            readAddress(index, attribute, link ? PatternPlace::Link : PatternPlace::Load, sourceOf(node));
        readMarkupOf(index, attribute);
    }

    static HitSource sourceOf(const Node& node) {
        switch (node.tag) {
        case GUMBO_TAG_IFRAME: return HitSource::Iframe;
        case GUMBO_TAG_FORM: return HitSource::Form;
        case GUMBO_TAG_BUTTON: return HitSource::Button;
        case GUMBO_TAG_A:
        case GUMBO_TAG_AREA: return HitSource::Link;
        default: return HitSource::Markup;
        }
    }

    void readAddress(NodeIndex index, const Attribute& attribute, PatternPlace place, HitSource source) {
        m_matches.clear();
        m_fingerprints.findInAddress(attribute.value, place, m_matches);
        for (const auto& match : m_matches)
            if (place != PatternPlace::Link || !ownLink(m_page, patternOf(match).text))
                note(match, {.source = source,
                             .node = index,
                             .offset = attribute.offset,
                             .snippet = std::string(attribute.value)});
    }

    void readCode(NodeIndex index, std::string_view script, std::uint32_t offset) {
        const ScriptCode code(script);
        m_matches.clear();
        m_fingerprints.findInCode(code.text(), m_matches);
        for (const auto& match : m_matches)
            note(match, {.source = HitSource::Script,
                         .node = index,
                         .offset = offset + static_cast<std::uint32_t>(code.inScript(match.begin)),
                         .snippet = std::string(snippetOf(code.text(), match.begin))});
    }

    void readHandler(NodeIndex index, std::string_view code, std::uint32_t offset) {
        m_matches.clear();
        m_fingerprints.findInCode(code, m_matches);
        for (const auto& match : m_matches)
            note(
                match,
                {.source = HitSource::Button, .node = index, .offset = offset, .snippet = std::string(code)});
    }

    void readMarkupOf(NodeIndex index, const Attribute& attribute) {
        if (attribute.name == "id")
            return readMarkup(index, m_selector.assign(1, '#').append(attribute.value), attribute.offset);
        if (attribute.name != "class")
            return readMarkup(index, m_selector.assign(1, '[').append(attribute.name).append(1, ']'),
                              attribute.offset);
        const auto classes = attribute.value;
        for (std::size_t begin = 0; begin < classes.size();) {
            const auto end = std::min(spaces.findIn(classes, begin), classes.size());
            if (end > begin) {
                m_selector.assign(1, '.').append(classes.substr(begin, end - begin));
                readMarkup(index, m_selector, attribute.offset);
            }
            begin = end + 1;
        }
    }

    void readMarkup(NodeIndex index, std::string_view selector, std::uint32_t offset) {
        m_matches.clear();
        m_fingerprints.findMarkup(selector, m_matches);
        for (const auto& match : m_matches)
            note(match, {.source = HitSource::Markup,
                         .node = index,
                         .offset = offset,
                         .snippet = std::string(selector)});
    }

    void readHeaders() {
        for (const auto& [name, value] : m_page.response().headers) {
            const bool cookie = name == "set-cookie";
            const auto line = cookie ? value : name + ": " + value;
            m_matches.clear();
            m_fingerprints.findInLine(line, cookie ? PatternPlace::Cookie : PatternPlace::Header, m_matches);
            for (const auto& match : m_matches)
                note(match, {.source = HitSource::Header,
                             .onPage = false,
                             .snippet = cookie ? "set-cookie: " + line.substr(0, line.find('=')) : line});
        }
    }

    const VendorPattern& patternOf(const Match& match) const {
        return m_fingerprints.patterns()[match.pattern];
    }

    /// Keeps the surest sighting of each product; of equal ones the first.
    void note(const Match& match, Sighting sighting) {
        const auto& pattern = patternOf(match);
        sighting.pattern = match.pattern;
        const auto [best, added] = m_best.try_emplace(pattern.product, std::move(sighting));
        if (!added && pattern.confidence > m_fingerprints.patterns()[best->second.pattern].confidence)
            best->second = std::move(sighting);
    }

    Evidence evidenceOf(const Sighting& sighting) const {
        if (sighting.onPage)
            return evidenceAt(m_page, sighting.node, sighting.offset, sighting.snippet);
        return {.element = "header", .snippet = sighting.snippet};
    }

    VendorFindings findings() const {
        VendorFindings found;
        std::vector<const Sighting*> sightings;
        std::set<std::string_view> named; // touchpoints that a named vendor shows
        for (const auto& [product, sighting] : m_best) {
            sightings.push_back(&sighting);
            if (!productOf(sighting).generic)
                for (const auto& shown : productOf(sighting).shows)
                    named.insert(shown.id);
        }
        std::stable_sort(sightings.begin(), sightings.end(),
                         [](const auto* a, const auto* b) { return a->offset < b->offset; });
        for (const auto* sighting : sightings) {
            const auto& product = productOf(*sighting);
            const bool known = std::any_of(product.shows.begin(), product.shows.end(),
                                           [&](const auto& shown) { return named.count(shown.id) > 0; });
            if (!product.generic || !known)
                add(product, *sighting, found);
        }
        found.ruleStorm = isStorm(found.vendors);
        return found;
    }

    const VendorProduct& productOf(const Sighting& sighting) const {
        return m_fingerprints.products()[m_fingerprints.patterns()[sighting.pattern].product];
    }

    void add(const VendorProduct& product, const Sighting& sighting, VendorFindings& found) const {
        const auto confidence = m_fingerprints.patterns()[sighting.pattern].confidence;
        const auto evidence = evidenceOf(sighting);
        const bool seen = std::any_of(found.vendors.begin(), found.vendors.end(), [&](const auto& hit) {
            return hit.name == product.vendor && hit.category == product.category;
        });
        if (!seen)
            found.vendors.push_back({product.vendor, product.category, product.rule, evidence});
        const std::string vendor = product.unnamed ? std::string() : product.vendor;
        for (const auto& shown : product.shows) {
            const auto sure = confidence * shown.confidence;
            const auto same =
                std::find_if(found.touchpoints.begin(), found.touchpoints.end(), [&](auto& hit) {
                    return hit.id == shown.id && hit.vendor == vendor && hit.network == product.network;
                });
            if (same != found.touchpoints.end()) {
                same->confidence = std::max(same->confidence, sure);
                continue;
            }
            if (sure >= limits::reportedConfidence)
                found.touchpoints.push_back({.id = shown.id,
                                             .source = sighting.source,
                                             .vendor = vendor,
                                             .network = product.network,
                                             .confidence = sure,
                                             .rule = product.rule,
                                             .evidence = evidence});
        }
    }

    bool isStorm(const std::vector<VendorHit>& vendors) const {
        return std::any_of(m_fingerprints.categories().begin(), m_fingerprints.categories().end(),
                           [&](const auto& category) {
                               return static_cast<std::size_t>(
                                          std::count_if(vendors.begin(), vendors.end(), [&](const auto& hit) {
                                              return hit.category == category.id;
                                          })) > category.most;
                           });
    }

    const Page& m_page;
    const Fingerprints& m_fingerprints;
    std::map<std::uint16_t, Sighting> m_best; // by product
    std::vector<Match> m_matches;
    std::string m_selector;
};

} // namespace

VendorFindings findVendors(const Page& page, const RuleSet& rules) {
    return VendorScan(page, rules.fingerprints).run();
}

} // namespace shopwalker
