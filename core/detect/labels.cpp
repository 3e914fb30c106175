// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/detect/labels.h"

#include "core/detect/contacts/own_site.h"
#include "core/parse/words_in.h"
#include "core/text/fold.h"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace shopwalker {

namespace {

constexpr std::size_t labelBytes = 600;  // longer ones are no labels
constexpr std::size_t deedBytes = 300;   // code behind a click: its beginning names what it does
constexpr std::size_t textBytes = 20000; // of one paragraph

bool isUpper(char c) {
    return c >= 'A' && c <= 'Z';
}

bool isLowerOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

int hexValue(char c) {
    return c >= '0' && c <= '9'                     ? c - '0'
           : (c | 0x20) >= 'a' && (c | 0x20) <= 'f' ? (c | 0x20) - 'a' + 10
                                                    : -1;
}

std::string percentDecoded(std::string_view text) {
    std::string decoded;
    for (std::size_t index = 0; index < text.size(); ++index) {
        const bool escape = text[index] == '%' && index + 2 < text.size() && hexValue(text[index + 1]) >= 0 &&
                            hexValue(text[index + 2]) >= 0;
        decoded += escape ? static_cast<char>(hexValue(text[index + 1]) * 16 + hexValue(text[index + 2]))
                          : text[index];
        index += escape ? 2 : 0;
    }
    return decoded;
}

bool isHeading(Tag tag) {
    return tag == GUMBO_TAG_H1 || tag == GUMBO_TAG_H2 || tag == GUMBO_TAG_H3 || tag == GUMBO_TAG_H4 ||
           tag == GUMBO_TAG_H5 || tag == GUMBO_TAG_H6;
}

/// "#offers" under a post of a social network names what others write about, not a page of the firm.
bool isHashtag(std::string_view label) {
    return label.size() > 1 && label.front() == '#' && label.find(' ') == label.npos;
}

/// `visa` of `/img/visa2.svg?v=2`; nothing of a picture that stands in its own address.
std::string_view fileName(std::string_view address) {
    if (address.starts_with("data:"))
        return {};
    address = address.substr(0, address.find_first_of("?#"));
    address.remove_prefix(address.rfind('/') + 1); // 0 when there is none
    address = address.substr(0, address.rfind('.'));
    return address.substr(0, address.find_last_not_of("0123456789") + 1);
}

/// Collects the labels; what one place offers is one function.
class Collector {
public:
    explicit Collector(const Page& page)
        : m_page(page)
        , m_site(ownSiteOf(page))
        , m_isControl(page.nodes().size(), false) {}

    void addControls(const std::vector<Control>& controls) {
        for (const auto& control : controls) {
            m_isControl[control.node] = true;
            addWords(control.submits ? LabelPlace::Submit : LabelPlace::Button, control.node, control.label);
            addNames(control.node, control.opens);
            addIdentifier(LabelPlace::Deed, control.node, control.deed.substr(0, deedBytes));
        }
    }

    void addForms(const std::vector<FormView>& forms) {
        for (const auto& form : forms) {
            addWords(LabelPlace::FormHeading, form.node, form.heading);
            addWords(LabelPlace::FormHeading, form.node, form.legend);
            addWords(LabelPlace::FormWords, form.node, form.words);
            addIdentifier(LabelPlace::Name, form.node, form.marks);
            for (const auto& submit : form.submits)
                addWords(LabelPlace::Submit, form.node, submit);
            for (const auto& field : form.fields)
                addField(field);
        }
    }

    void addLinks() {
        for (const auto& link : m_page.links()) {
            if (!m_isControl[link.node] && !isHashtag(link.label))
                addWords(LabelPlace::Link, link.node, link.label);
            if (const auto path = m_site.pathOf(link); !path.empty())
                addIdentifier(LabelPlace::Url, link.node, path);
            addIdentifier(LabelPlace::Url, link.node, m_site.subdomainOf(link));
        }
    }

    void addHeadings() {
        const auto nodes = m_page.nodes();
        for (NodeIndex index = 0; index < nodes.size(); ++index)
            if (nodes[index].kind == NodeKind::Element && isHeading(nodes[index].tag))
                addFolded(LabelPlace::Heading, index, {}, fold(calledAs(m_page, index)));
    }

    void addImages() {
        const auto nodes = m_page.nodes();
        for (NodeIndex index = 0; index < nodes.size(); ++index) {
            if (nodes[index].tag == GUMBO_TAG_I)
                addIdentifier(LabelPlace::Image, index, valueOf(m_page, index, "class"));
            if (nodes[index].tag != GUMBO_TAG_IMG)
                continue;
            addWords(LabelPlace::Image, index, valueOf(m_page, index, "alt"));
            addIdentifier(LabelPlace::Image, index, fileName(valueOf(m_page, index, "src")));
        }
    }

    void addPage() {
        addWords(LabelPlace::Title, 0, m_page.title());
        if (m_page.url())
            addIdentifier(LabelPlace::Address, 0, m_page.url()->path);
    }

    void addTexts() {
        const auto& blocks = m_page.blocks();
        for (std::uint32_t block = 0; block < blocks.size(); ++block)
            addLines(block, blocks[block]);
    }

    Labels take() { return std::move(m_labels); }

private:
    /// A line break divides what a reader takes as separate lines: price lists, addresses.
    void addLines(std::uint32_t index, const TextBlock& block) {
        const auto text = std::string_view(block.text).substr(0, textBytes);
        for (std::size_t begin = 0; begin < text.size();) {
            const auto lineBreak =
                isHeading(m_page.node(block.node).tag) ? text.npos : text.find('\n', begin);
            const auto end = std::min(lineBreak, text.size());
            const auto before = m_labels.labels.size();
            addWords(LabelPlace::Text, block.node, text.substr(begin, end - begin));
            if (m_labels.labels.size() > before)
                m_labels.labels.back().block = index;
            begin = end + 1;
        }
    }

    void addField(const FieldView& field) {
        if (!field.isEntry())
            return;
        addWords(LabelPlace::Field, field.node, field.label);
        if (field.placeholder != field.label)
            addWords(LabelPlace::Field, field.node, field.placeholder);
        for (const auto& option : field.options)
            addWords(LabelPlace::Option, field.node, option);
    }

    void addNames(NodeIndex node, std::string_view opens) {
        addIdentifier(LabelPlace::Name, node, opens);
        for (const auto attribute : {"id", "name", "class"})
            addIdentifier(LabelPlace::Name, node, valueOf(m_page, node, attribute));
    }

    void addWords(LabelPlace place, NodeIndex node, std::string_view words) {
        if (place != LabelPlace::Text)
            words = words.substr(0, labelBytes);
        const bool everyOneCounts =
            place == LabelPlace::Text || place == LabelPlace::Link || place == LabelPlace::Title;
        if (everyOneCounts || isNew(place, words))
            addFolded(place, node, words, fold(words));
    }

    void addIdentifier(LabelPlace place, NodeIndex node, std::string_view identifier) {
        if (isNew(place, identifier))
            addFolded(place, node, identifier, identifierWords(identifier.substr(0, labelBytes)));
    }

    /// Menus and buttons repeat their names and classes: said again at the same place they say nothing more.
    bool isNew(LabelPlace place, std::string_view words) {
        return !words.empty() && m_known[static_cast<std::size_t>(place)].insert(words).second;
    }

    void addFolded(LabelPlace place, NodeIndex node, std::string_view words, std::string_view folded) {
        if (folded.empty())
            return;
        const auto begin = static_cast<std::uint32_t>(m_labels.folded.size());
        m_labels.folded += folded;
        m_labels.labels.push_back({.place = place,
                                   .node = node,
                                   .words = words,
                                   .begin = begin,
                                   .end = static_cast<std::uint32_t>(m_labels.folded.size())});
        m_labels.folded += '\n';
    }

    const Page& m_page;
    OwnSite m_site;
    std::vector<bool> m_isControl;
    std::array<std::unordered_set<std::string_view>, labelPlaceCount> m_known; // views of page and forms
    Labels m_labels;
};

} // namespace

Labels labelsOf(const Page& page, const std::vector<Control>& controls, const std::vector<FormView>& forms) {
    Collector collector(page);
    collector.addPage();
    collector.addControls(controls);
    collector.addForms(forms);
    collector.addLinks();
    collector.addHeadings();
    collector.addImages();
    collector.addTexts();
    return collector.take();
}

std::string identifierWords(std::string_view identifier) {
    std::string copy;
    auto decoded = identifier;
    if (identifier.find('%') != std::string_view::npos)
        decoded = copy = percentDecoded(identifier);
    std::string words;
    words.reserve(decoded.size() + decoded.size() / 4);
    for (std::size_t index = 0; index < decoded.size(); ++index) {
        const char c = decoded[index];
        const char before = index > 0 ? decoded[index - 1] : ' ';
        const bool afterWord =
            index + 1 < decoded.size() && isUpper(before) && isLowerOrDigit(decoded[index + 1]);
        if (isUpper(c) && (isLowerOrDigit(before) || afterWord))
            words += ' ';
        const bool letter = static_cast<unsigned char>(c) >= 0x80 || isUpper(c) || isLowerOrDigit(c);
        words += letter ? c : ' ';
    }
    return fold(words);
}

} // namespace shopwalker
