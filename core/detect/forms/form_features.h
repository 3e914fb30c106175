// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/detect/forms/form_meanings.h"
#include "core/types/page_report.h"

namespace shopwalker {

/// What the form model sees of a form, by name: how many fields of each kind, what heading, submit button,
/// names and address mean, and the plain words at those places. Sorted, each once.
std::vector<std::string> featuresOf(const FormView& form, const std::vector<FieldKind>& kinds,
                                    const std::vector<FormMeaning>& meanings, const Lexicon& lexicon);

} // namespace shopwalker
