// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/parse/forms/form_view.h"
#include "core/rules/rule_set.h"

namespace shopwalker {

/// Whether a form belongs into the report: groups without a form element only when their purpose is known.
bool isReported(const FormReport& form);

/// Type and fields of every form, in the order of `forms`.
std::vector<FormReport> detectForms(const Page& page, const std::vector<FormView>& forms,
                                    const RuleSet& rules);

} // namespace shopwalker
