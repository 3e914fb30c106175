// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/parse/forms/field_view.h"

#include "core/parse/words_in.h"
#include "core/text/fold.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace shopwalker {

namespace {

constexpr std::size_t labelBytes = 200;
constexpr std::size_t optionsKept = 40;
constexpr NodeIndex nodesBack = 40; ///< how far before a field its label is looked for
constexpr int levelsUp = 16;        ///< how far above it

std::string typeOf(const Page& page, NodeIndex index) {
    switch (page.node(index).tag) {
    case GUMBO_TAG_TEXTAREA: return "textarea";
    case GUMBO_TAG_SELECT: return "select";
    default: break;
    }
    auto type = asciiLower(valueOf(page, index, "type"));
    if (page.node(index).tag == GUMBO_TAG_BUTTON)
        return type == "button" || type == "reset" ? type : "submit";
    return type.empty() ? "text" : type;
}

std::vector<std::string> optionsOf(const Page& page, NodeIndex select) {
    std::vector<std::string> options;
    const auto end = page.node(select).end;
    for (auto index = select + 1; index < end && options.size() < optionsKept; ++index)
        if (page.node(index).kind == NodeKind::Element && page.node(index).tag == GUMBO_TAG_OPTION)
            options.push_back(wordsIn(page, index, labelBytes));
    return options;
}

bool isTicked(std::string_view type) {
    return type == "radio" || type == "checkbox";
}

bool outOfReach(const Page& page, NodeIndex field, NodeIndex form, const Hiders& hiders) {
    return hiders.outOfSight[field] > form || valueOf(page, field, "tabindex") == "-1" ||
           valueOf(page, field, "aria-hidden") == "true";
}

bool isRequired(const Page& page, NodeIndex field, std::string_view label) {
    return page.attribute(field, "required") || valueOf(page, field, "aria-required") == "true" ||
           label.ends_with('*') || label.ends_with("*:") || label.starts_with('*');
}

/// The label that stands around a field, if any.
std::optional<NodeIndex> wrappingLabel(const Page& page, NodeIndex field) {
    auto node = field;
    for (int level = 0; level < levelsUp && node != 0; ++level) {
        node = page.node(node).parent;
        if (page.node(node).tag == GUMBO_TAG_LABEL)
            return node;
    }
    return std::nullopt;
}

bool isWordy(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](unsigned char character) {
        return character >= 0x80 || ((character | 0x20) >= 'a' && (character | 0x20) <= 'z');
    });
}

/// The text nearest before a field; behind check boxes and radio buttons the text nearest after it.
std::string nearestWords(const Page& page, NodeIndex field, NodeIndex begin) {
    if (isTicked(typeOf(page, field))) {
        const auto last = std::min<NodeIndex>(field + 8, static_cast<NodeIndex>(page.nodes().size()));
        for (auto index = field + 1; index < last && page.node(index).tag != GUMBO_TAG_INPUT; ++index)
            if (page.node(index).kind == NodeKind::Text && isWordy(page.node(index).text))
                return wordsBetween(page, index, index + 1, labelBytes);
    }
    const auto first = std::max<NodeIndex>(begin, field > nodesBack ? field - nodesBack : 0);
    for (auto index = field; index-- > first;)
        if (page.node(index).kind == NodeKind::Text && isWordy(page.node(index).text))
            return wordsBetween(page, index, index + 1, labelBytes);
    return {};
}

FieldView fieldAt(const Page& page, NodeIndex node) {
    return {.node = node,
            .type = typeOf(page, node),
            .name = valueOf(page, node, "name"),
            .id = valueOf(page, node, "id"),
            .autocomplete = valueOf(page, node, "autocomplete"),
            .placeholder = valueOf(page, node, "placeholder"),
            .value = valueOf(page, node, "value"),
            .label = {},
            .options = {}};
}

FieldView* sameChoice(std::vector<FieldView>& fields, const FieldView& field) {
    if (!isTicked(field.type) || field.name.empty() || fields.empty())
        return nullptr;
    auto& last = fields.back();
    return last.type == field.type && last.name == field.name ? &last : nullptr;
}

} // namespace

FieldLabels::FieldLabels(const Page& page)
    : m_page(page) {
    bool pointed = false;
    for (NodeIndex index = 0; index < page.nodes().size(); ++index)
        for (const auto& attribute : page.node(index).attributes) {
            if (page.node(index).tag == GUMBO_TAG_LABEL && attribute.name == "for")
                m_labels.emplace(attribute.value, index);
            pointed = pointed || attribute.name == "aria-labelledby";
        }
    for (NodeIndex index = 0; pointed && index < page.nodes().size(); ++index)
        for (const auto& attribute : page.node(index).attributes)
            if (attribute.name == "id")
                m_ids.emplace(attribute.value, index);
}

std::string FieldLabels::pointedAt(std::string_view ids) const {
    std::string words;
    for (std::size_t begin = 0; begin < ids.size() && words.size() < labelBytes;) {
        const auto end = std::min(ids.find(' ', begin), ids.size());
        if (const auto found = m_ids.find(ids.substr(begin, end - begin)); found != m_ids.end())
            words += wordsIn(m_page, found->second, labelBytes) + ' ';
        begin = end + 1;
    }
    return collapseSpace(words);
}

std::string FieldLabels::labelOf(NodeIndex field, NodeIndex begin) const {
    const auto id = valueOf(m_page, field, "id");
    std::string words;
    if (const auto label = m_labels.find(id); !id.empty() && label != m_labels.end())
        words = wordsIn(m_page, label->second, labelBytes);
    if (words.empty())
        if (const auto label = wrappingLabel(m_page, field))
            words = wordsIn(m_page, *label, labelBytes);
    if (words.empty())
        words = collapseSpace(valueOf(m_page, field, "aria-label"));
    if (words.empty())
        words = pointedAt(valueOf(m_page, field, "aria-labelledby"));
    if (words.empty())
        words = collapseSpace(valueOf(m_page, field, "placeholder"));
    if (words.empty())
        words = nearestWords(m_page, field, begin);
    if (words.empty())
        words = collapseSpace(valueOf(m_page, field, "title"));
    return words;
}

std::vector<FieldView> fieldsOf(const Page& page, NodeIndex form, const std::vector<NodeIndex>& nodes,
                                const FieldLabels& labels, const Hiders& hiders) {
    std::vector<FieldView> fields;
    auto begin = form;
    for (const auto node : nodes) {
        auto field = fieldAt(page, node);
        field.hidden = field.type == "hidden" || hiders.hiding[node] > form;
        field.outOfReach = outOfReach(page, node, form, hiders);
        if (page.node(node).tag == GUMBO_TAG_BUTTON)
            field.label = calledAs(page, node);
        else if (field.isButton())
            field.label = collapseSpace(field.value.empty() ? valueOf(page, node, "alt") : field.value);
        else if (field.type != "hidden")
            field.label = labels.labelOf(node, begin);
        field.required = isRequired(page, node, field.label);
        begin = page.node(node).end;
        if (auto* choice = sameChoice(fields, field)) {
            if (choice->options.size() < optionsKept)
                choice->options.push_back(field.label);
            continue;
        }
        if (field.type == "select")
            field.options = optionsOf(page, node);
        else if (field.type == "radio")
            field.options = {field.label};
        fields.push_back(std::move(field));
    }
    return fields;
}

} // namespace shopwalker
