// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/parse/forms/controls.h"

#include "core/parse/words_in.h"
#include "core/text/fold.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>

namespace shopwalker {

namespace {

/// Attributes by which the usual scripts (Bootstrap, Fancybox, Magnific, Remodal, Micromodal …) open a popup.
constexpr std::array<std::string_view, 16> openers{
    "data-target",  "data-bs-target",     "data-popup",    "data-modal",         "data-remodal-target",
    "data-mfp-src", "data-fancybox-href", "data-src",      "data-izimodal-open", "data-micromodal-trigger",
    "data-open",    "data-popup-id",      "popovertarget", "data-modal-target",  "data-form",
    "data-dialog",
};

/// Of `data-src` only a place on the page counts: images keep their address there.
std::string_view opensOf(const Node& node) {
    for (const auto& attribute : node.attributes) {
        if (std::find(openers.begin(), openers.end(), attribute.name) == openers.end())
            continue;
        if (attribute.name != "data-src" || attribute.value.starts_with('#'))
            return attribute.value;
    }
    return {};
}

bool isButtonInput(const Page& page, NodeIndex node) {
    const auto type = asciiLower(valueOf(page, node, "type"));
    return type == "submit" || type == "button" || type == "image" || type == "reset";
}

/// The code behind `javascript:`; nothing when it does nothing.
std::string_view codeOf(std::string_view href) {
    if (!startsWithLower(href, "javascript:"))
        return {};
    const auto code = href.substr(sizeof("javascript:") - 1);
    return code.starts_with("void") || code == ";" ? std::string_view() : code;
}

std::optional<ControlKind> kindOf(const Page& page, NodeIndex index, const Control& control) {
    const auto& node = page.node(index);
    const bool acts = !control.deed.empty() || !control.opens.empty();
    switch (node.tag) {
    case GUMBO_TAG_BUTTON: return ControlKind::Button;
    case GUMBO_TAG_INPUT:
        return isButtonInput(page, index) ? std::optional(ControlKind::Button) : std::nullopt;
    case GUMBO_TAG_A: {
        const auto href = page.attribute(index, "href");
        const bool leadsNowhere = !href || href->empty() || startsWithLower(*href, "javascript:");
        if (acts || leadsNowhere || looksLikeButton(page, index))
            return ControlKind::Link;
        return std::nullopt;
    }
    case GUMBO_TAG_HTML:
    case GUMBO_TAG_BODY:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_OPTION: return std::nullopt;
    default: break;
    }
    if (acts || valueOf(page, index, "role") == "button")
        return ControlKind::Element;
    return std::nullopt;
}

std::string labelOf(const Page& page, NodeIndex index) {
    if (page.node(index).tag != GUMBO_TAG_INPUT)
        return calledAs(page, index);
    for (const auto* attribute : {"value", "alt", "aria-label", "title"})
        if (auto label = collapseSpace(valueOf(page, index, attribute)); !label.empty())
            return label;
    return {};
}

bool sends(const Page& page, NodeIndex index, bool insideForm, std::string_view deed) {
    const auto type = asciiLower(valueOf(page, index, "type"));
    if (page.node(index).tag == GUMBO_TAG_BUTTON && insideForm)
        return type.empty() || type == "submit";
    return (insideForm && (type == "submit" || type == "image")) ||
           deed.find("submit(") != std::string_view::npos;
}

} // namespace

bool looksLikeButton(const Page& page, NodeIndex node) {
    if (valueOf(page, node, "role") == "button")
        return true;
    const auto classes = asciiLower(valueOf(page, node, "class"));
    for (const auto* part : {"btn", "button"})
        if (classes.find(part) != std::string::npos)
            return true;
    return false;
}

std::vector<Control> controlsOf(const Page& page) {
    std::vector<Control> controls;
    NodeIndex formEnd = 0;
    for (NodeIndex index = 0; index < page.nodes().size(); ++index) {
        const auto& node = page.node(index);
        if (node.kind != NodeKind::Element)
            continue;
        if (node.tag == GUMBO_TAG_FORM)
            formEnd = node.end;
        const bool alwaysControl = node.tag == GUMBO_TAG_BUTTON || node.tag == GUMBO_TAG_A;
        if (node.attributes.empty() && !alwaysControl)
            continue;
        Control control{.node = index, .kind = {}, .label = {}, .opens = opensOf(node), .deed = {}};
        control.deed = valueOf(page, index, "onclick");
        if (node.tag == GUMBO_TAG_A) {
            const auto href = valueOf(page, index, "href");
            if (control.opens.empty() && href.size() > 1 && href.front() == '#')
                control.opens = href;
            if (control.deed.empty())
                control.deed = codeOf(href);
        }
        const auto kind = kindOf(page, index, control);
        if (!kind)
            continue;
        control.kind = *kind;
        control.label = labelOf(page, index);
        control.submits = sends(page, index, index < formEnd, control.deed);
        controls.push_back(std::move(control));
    }
    return controls;
}

} // namespace shopwalker
