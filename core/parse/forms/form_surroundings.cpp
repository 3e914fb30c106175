// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/parse/forms/form_surroundings.h"

#include "core/parse/words_in.h"
#include "core/text/fold.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>

namespace shopwalker {

namespace {

constexpr int levelsUp = 8;           ///< how far above a form its container is looked for
constexpr NodeIndex nodesAround = 60; ///< what a container may hold besides its form
constexpr std::size_t wordBytes = 600;
constexpr std::size_t markBytes = 300;

/// Class words under which the usual popup scripts and style sheets keep their dialogs.
constexpr std::array<std::string_view, 8> popupWords{
    "popup", "modal", "dialog", "lightbox", "fancybox", "overlay", "remodal", "drawer",
};

bool containsAny(std::string_view text, std::span<const std::string_view> parts) {
    return std::any_of(parts.begin(), parts.end(),
                       [&](std::string_view part) { return text.find(part) != std::string_view::npos; });
}

std::string namesOf(const Page& page, NodeIndex node) {
    std::string names;
    for (const auto* attribute : {"id", "name", "class", "role"})
        if (const auto value = valueOf(page, node, attribute); !value.empty())
            names += std::string(value.substr(0, markBytes)) + ' ';
    return names;
}

/// The outermost element around the form that holds this form and little else.
NodeIndex containerOf(const Page& page, const std::vector<std::uint32_t>& counts, NodeIndex form) {
    const auto size = page.node(form).end - form;
    const auto fields = counts[page.node(form).end] - counts[form];
    auto container = form;
    for (int level = 0; level < levelsUp; ++level) {
        const auto parent = page.node(container).parent;
        const auto& node = page.node(parent);
        if (parent == 0 || node.tag == GUMBO_TAG_BODY || node.end - parent > size + nodesAround ||
            counts[node.end] - counts[parent] > fields)
            break;
        container = parent;
    }
    return container;
}

bool isHeading(const Page& page, NodeIndex index) {
    switch (page.node(index).tag) {
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6: return true;
    default: return valueOf(page, index, "role") == "heading";
    }
}

bool looksLikeHeading(const Page& page, NodeIndex index) {
    const auto classes = asciiLower(valueOf(page, index, "class"));
    return classes.find("title") != std::string::npos || classes.find("heading") != std::string::npos ||
           classes.find("header") != std::string::npos || page.node(index).tag == GUMBO_TAG_TH;
}

/// The first of the elements in a range that is a heading and has words.
template<class Matches>
std::string headingIn(const Page& page, NodeIndex begin, NodeIndex end, bool last, Matches&& matches) {
    std::string heading;
    for (auto index = begin; index < end; ++index) {
        if (page.node(index).kind != NodeKind::Element || !matches(page, index))
            continue;
        if (auto words = wordsIn(page, index); !words.empty())
            heading = std::move(words);
        if (!last && !heading.empty())
            break;
    }
    return heading;
}

/// Where what stands over a form begins, in the element that holds its container: behind the fields of the
/// form before it. Forms one below the other have no container of their own, but each its heading.
NodeIndex aboveOf(const Page& page, const std::vector<std::uint32_t>& counts, NodeIndex container) {
    const auto first = page.node(container).parent + 1;
    auto above = container;
    while (above > first && container - above < nodesAround && counts[above - 1] == counts[container])
        --above;
    return above;
}

std::string headingOf(const Page& page, NodeIndex above, NodeIndex container, const FormView& form) {
    const auto end = page.node(form.node).end;
    const auto inside = std::min(end, form.node + 1 + nodesAround);
    auto heading = headingIn(page, form.node + 1, inside, false, isHeading);
    if (heading.empty())
        heading = headingIn(page, container, form.node, true, isHeading);
    if (heading.empty())
        heading = headingIn(page, form.node + 1, inside, false, looksLikeHeading);
    if (heading.empty())
        heading = headingIn(page, container, form.node, true, looksLikeHeading);
    if (heading.empty())
        heading = headingIn(page, above, container, true, isHeading);
    return heading;
}

std::string legendOf(const Page& page, NodeIndex form) {
    return headingIn(page, form + 1, page.node(form).end, false, [](const Page& inner, NodeIndex index) {
        return inner.node(index).tag == GUMBO_TAG_LEGEND;
    });
}

bool isPopup(const Page& page, const Hiders& hiders, NodeIndex form) {
    if (hiders.hiding[form] != Hiders::none)
        return true;
    auto node = form;
    for (int level = 0; level < levelsUp && page.node(node).tag != GUMBO_TAG_BODY; ++level) {
        if (containsAny(asciiLower(namesOf(page, node)), popupWords))
            return true;
        node = page.node(node).parent;
    }
    return false;
}

} // namespace

void describeSurroundings(const Page& page, const std::vector<std::uint32_t>& fieldCounts,
                          const Hiders& hiders, FormView& form) {
    const auto container = containerOf(page, fieldCounts, form.node);
    form.heading = headingOf(page, aboveOf(page, fieldCounts, container), container, form);
    form.legend = legendOf(page, form.node);
    form.words = wordsBetween(page, container + 1, page.node(form.node).end, wordBytes);
    for (auto node = form.node; form.marks.size() < markBytes; node = page.node(node).parent) {
        form.marks += namesOf(page, node);
        if (node == container)
            break;
    }
    form.wholePage = 2 * (page.node(form.node).end - form.node) > page.nodes().size();
    form.popup = isPopup(page, hiders, form.node);
}

} // namespace shopwalker
