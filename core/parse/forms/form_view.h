// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/parse/forms/controls.h"

namespace shopwalker {

/// A field as the page's author wrote it. Radio buttons of one name, and check boxes of one name, are one
/// field.
struct FieldView {
    NodeIndex node;
    std::string
        type; ///< lower case: an input's or button's type (`text` when none is named), `textarea`, `select`
    std::string_view name;
    std::string_view id;
    std::string_view autocomplete;
    std::string_view placeholder;
    std::string_view value;           ///< filled in already; of an input button its label
    std::string label;                ///< the words that name it, wherever they stand; else the placeholder
    std::vector<std::string> options; ///< what can be chosen: of a select, of radio buttons; at most 40
    bool required = false;            ///< by `required`, aria-required, or a star in its label
    bool hidden = false;              ///< inside its form; in a popup that is not open yet it counts as shown
    bool outOfReach = false; ///< shown, but off the screen, out of the tab order or kept from screen readers

    bool isButton() const {
        return type == "submit" || type == "button" || type == "image" || type == "reset";
    }
    /// Whether a visitor can enter or choose something in it.
    bool isEntry() const { return !isButton() && type != "hidden"; }
};

/// A form, or a group of fields with a send button outside any form.
struct FormView {
    NodeIndex node; ///< the `<form>`, or the element around the group
    bool formless = false;
    bool visible = true; ///< false when no field can be seen, even with its popup open
    bool popup = false;  ///< stands in a dialog or in a container that is shown on demand
    std::string method;  ///< `get` or `post`
    std::string action;  ///< absolute where it can be joined; the page's own address when none is named
    std::string
        foreignHost; ///< of the action, where it is another site's: a mailing service, a search engine
    std::vector<FieldView> fields;    ///< in document order, hidden fields and buttons too
    std::vector<std::string> submits; ///< labels of what sends it
    std::string heading;    ///< over the form: its own, else the one nearest before it in its container
    std::string legend;     ///< of its first field set
    std::string words;      ///< what stands in and just before it besides labels: promises, terms
    std::string marks;      ///< id, name and classes of the form and of the containers that hold nothing else
    bool wholePage = false; ///< holds most of the page: some site builders write a page as one form
};

/// Every `<form>` in document order, each once, and the groups without one. Linear in the page; views die
/// with it.
std::vector<FormView> formsOf(const Page& page, const std::vector<Control>& controls);

} // namespace shopwalker
