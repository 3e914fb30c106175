// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/parse/forms/form_view.h"

#include "core/parse/forms/field_view.h"
#include "core/parse/forms/form_owners.h"
#include "core/parse/forms/form_surroundings.h"
#include "core/parse/words_in.h"
#include "core/text/fold.h"
#include "core/types/limits.h"

#include <algorithm>

namespace shopwalker {

namespace {

constexpr std::size_t submitsKept = 8;

std::string actionOf(const Page& page, std::string_view written) {
    const auto* base = page.baseUrl() ? &*page.baseUrl() : nullptr;
    if (written.empty())
        return page.url() ? withoutFragment(*page.url()) : std::string();
    const auto joined = parseUrl(written, base);
    return joined ? toString(*joined) : std::string(written);
}

std::string foreignHostOf(const Page& page, const std::string& action) {
    const auto url = parseUrl(action);
    if (!url || url->host.empty() || !page.url())
        return {};
    return registrableDomain(url->host) == registrableDomain(page.url()->host) ? std::string() : url->host;
}

std::string methodOf(const Page& page, const OwnedFields& owned) {
    if (owned.formless)
        return {};
    return asciiLower(valueOf(page, owned.node, "method")) == "post" ? "post" : "get";
}

/// What sends the form: its submit buttons; where it has none, any control in it that looks the part.
std::vector<std::string> submitsOf(const Page& page, const FormView& form,
                                   const std::vector<Control>& controls) {
    std::vector<std::string> labels;
    const auto add = [&](const std::string& label) {
        if (!label.empty() && labels.size() < submitsKept &&
            std::find(labels.begin(), labels.end(), label) == labels.end())
            labels.push_back(label);
    };
    for (const auto& field : form.fields)
        if (field.type == "submit" || field.type == "image" || (form.formless && field.type == "button"))
            add(field.label);
    if (!labels.empty())
        return labels;
    const auto begin =
        std::lower_bound(controls.begin(), controls.end(), form.node,
                         [](const Control& control, NodeIndex node) { return control.node < node; });
    for (auto control = begin; control != controls.end() && control->node < page.node(form.node).end;
         ++control)
        add(control->label);
    return labels;
}

bool isSeen(const FormView& form) {
    return std::any_of(form.fields.begin(), form.fields.end(),
                       [](const FieldView& field) { return !field.hidden; });
}

} // namespace

std::vector<FormView> formsOf(const Page& page, const std::vector<Control>& controls) {
    const auto hiders = hidersOf(page);
    const auto counts = fieldCounts(page);
    const FieldLabels labels(page);
    std::vector<FormView> forms;
    auto owners = formOwners(page, controls, hiders);
    owners.resize(std::min(owners.size(), limits::formsPerPage));
    for (const auto& owned : owners) {
        FormView form{.node = owned.node,
                      .formless = owned.formless,
                      .method = methodOf(page, owned),
                      .action = owned.formless ? std::string()
                                               : actionOf(page, valueOf(page, owned.node, "action")),
                      .foreignHost = {},
                      .fields = fieldsOf(page, owned.node, owned.fields, labels, hiders),
                      .submits = {},
                      .heading = {},
                      .legend = {},
                      .words = {},
                      .marks = {}};
        form.submits = submitsOf(page, form, controls);
        form.visible = isSeen(form);
        form.foreignHost = foreignHostOf(page, form.action);
        describeSurroundings(page, counts, hiders, form);
        forms.push_back(std::move(form));
    }
    return forms;
}

} // namespace shopwalker
