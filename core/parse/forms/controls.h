// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/parse/page.h"

namespace shopwalker {

/// What a control is in the markup.
enum class ControlKind : std::uint8_t {
    Button,  ///< `<button>`, or an input of type submit, button, image or reset
    Link,    ///< an `<a>` that acts (no address, `#…`, `javascript:`, a deed) or is dressed as a button
    Element, ///< any other element with a deed or role=button
};

/// A thing on the page that a visitor clicks to make something happen there. Ordinary links are not controls;
/// a link dressed as a button is both a Link and a control.
struct Control {
    NodeIndex node;
    ControlKind kind;
    std::string label;      ///< its words, else value, aria-label, title or an image's alt
    bool submits = false;   ///< sends the form around it
    std::string_view opens; ///< the popup or place it opens, as written: `#callback`, `.order-form`; or empty
    std::string_view deed;  ///< its onclick or `javascript:` code; or empty
};

/// All controls in document order. Linear in the page; views die with it.
std::vector<Control> controlsOf(const Page& page);

/// Whether the classes of an element dress it as a button.
bool looksLikeButton(const Page& page, NodeIndex node);

} // namespace shopwalker
