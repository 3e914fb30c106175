// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/detect/forms/form_detector.h"

#include "core/detect/forms/form_type.h"

#include <algorithm>

namespace shopwalker {

namespace {

/// The lines of a page's forms. Page::position counts columns too, which costs the length of the line for
/// each of a hundred thousand forms.
class Lines {
public:
    explicit Lines(std::string_view html) {
        for (std::size_t index = 0; index < html.size(); ++index)
            if (html[index] == '\n' || (html[index] == '\r' && html.substr(index + 1, 1) != "\n"))
                m_ends.push_back(static_cast<std::uint32_t>(index));
    }
    int at(std::uint32_t offset) const {
        return static_cast<int>(std::lower_bound(m_ends.begin(), m_ends.end(), offset) - m_ends.begin()) + 1;
    }

private:
    std::vector<std::uint32_t> m_ends;
};

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
    const Lines lines(page.html());
    for (const auto& facts : factsOf(page, forms, rules.formWords)) {
        const auto& form = *facts.form;
        reports.push_back({.type = typeOf(facts, rules.formModel, rules.formWords),
                           .line = lines.at(page.node(form.node).offset),
                           .action = form.action,
                           .method = form.method,
                           .visible = form.visible,
                           .formless = form.formless,
                           .fields = fieldsOf(facts)});
    }
    return reports;
}

} // namespace shopwalker
