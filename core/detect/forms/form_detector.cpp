// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/detect/forms/form_detector.h"

#include "core/detect/forms/form_type.h"

namespace shopwalker {

namespace {

std::vector<FormField> fieldsOf(const FormFacts& facts) {
    std::vector<FormField> fields;
    for (std::size_t index = 0; index < facts.kinds.size(); ++index) {
        const auto& field = facts.form->fields[index];
        fields.push_back({.name = std::string(field.name.empty() ? field.id : field.name),
                          .kind = facts.kinds[index],
                          .required = field.required,
                          .label = field.label});
    }
    return fields;
}

} // namespace

bool isReported(const FormReport& form) {
    return !form.formless || form.type != FormType::Other;
}

std::vector<FormReport> detectForms(const Page& page, const std::vector<FormView>& forms,
                                    const RuleSet& rules) {
    std::vector<FormReport> reports;
    if (forms.empty())
        return reports;
    for (const auto& facts : factsOf(page, forms, rules.formWords)) {
        const auto& form = *facts.form;
        reports.push_back({.type = typeOf(facts, rules.formModel, rules.formWords),
                           .line = page.position(page.node(form.node).offset).line,
                           .action = form.action,
                           .method = form.method,
                           .visible = form.visible,
                           .formless = form.formless,
                           .fields = fieldsOf(facts)});
    }
    return reports;
}

} // namespace shopwalker
