// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/detect/contacts/addresses.h"

#include "core/detect/contacts/address_line.h"
#include "core/detect/evidence_at.h"
#include "core/text/fold.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace shopwalker {

namespace {

constexpr std::size_t addressesMost = 30; // a list of branches is cut here
constexpr std::size_t valueCodePoints = 160;
constexpr double inMicrodata = 0.97;

std::string_view rawLine(const Page& page, const TextSection& section, std::size_t index) {
    const auto& line = section.lines[index];
    const std::string_view text = page.blocks()[line.block].text;
    return text.substr(line.from, text.find('\n', line.from) - line.from);
}

std::string valueOf(std::string_view raw, std::size_t begin) {
    return collapseSpace(
        firstCodePoints(raw.substr(std::min(raw.size(), unfoldedIndex(raw, begin))), valueCodePoints));
}

} // namespace

void detectAddresses(const Page& page, const RuleSet& rules, std::string_view language,
                     const std::vector<TextSection>& sections, std::vector<TouchpointHit>& hits) {
    const AddressReader reader(rules.contactWords, language);
    std::size_t found = 0;
    const auto add = [&](std::string value, double confidence, HitSource source, const char* rule,
                         Evidence evidence) {
        if (++found <= addressesMost)
            hits.push_back({.id = "address",
                            .source = source,
                            .value = std::move(value),
                            .confidence = confidence,
                            .rule = rule,
                            .evidence = std::move(evidence)});
    };
    bool labelled = false; // by the line before, also across sections
    for (const auto& section : sections)
        for (std::size_t index = 0; index < section.lines.size(); ++index) {
            const auto folded = section.text(index);
            const auto phrases = section.phrasesOf(index);
            if (reader.isLabel(folded, phrases)) {
                labelled = true;
                continue;
            }
            if (!labelled && !reader.concerns(phrases))
                continue; // most lines
            const auto raw = rawLine(page, section, index);
            auto signs = reader.read(folded, phrases, raw, labelled);
            // A street and its town often stand in two lines.
            if (index + 1 < section.lines.size() && signs.confidence(folded.size()).value_or(0) < 0.9 &&
                (signs.place || signs.streetOnly || signs.street || labelled)) {
                const auto next = reader.read(section.text(index + 1), section.phrasesOf(index + 1),
                                              rawLine(page, section, index + 1), false);
                signs.postcode = signs.postcode || next.postcode;
                if (signs.place || signs.streetOnly || signs.street)
                    signs.towns += next.towns; // "Address / City / State" are labels of a form
                signs.building = signs.building || next.building;
                signs.street = signs.street || (signs.streetOnly && next.building);
            }
            labelled = false;
            const auto confidence = signs.confidence(folded.size());
            if (!confidence)
                continue;
            const auto [node, offset] = placeOf(page, section, section.lines[index].begin + signs.begin);
            add(valueOf(raw, signs.begin), *confidence, HitSource::Text, "address.text",
                evidenceAt(page, node, offset, raw));
        }
    const auto nodes = page.nodes();
    for (NodeIndex index = 0; index < nodes.size(); ++index)
        if (const auto property = page.attribute(index, "itemprop");
            property && asciiLower(*property) == "streetaddress") {
            const auto text = page.textOf(index, valueCodePoints);
            if (!text.empty())
                add(text, inMicrodata, HitSource::Markup, "address.microdata", evidenceAt(page, index, text));
        }
}

} // namespace shopwalker
