// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/detect/forms/form_meanings.h"
#include "core/types/page_report.h"

namespace shopwalker {

/// What each field of a form asks for, in the order of its fields: by type, autocomplete, and by what its
/// name, id, label and placeholder mean.
std::vector<FieldKind> fieldKindsOf(const FormView& form, const std::vector<FormMeaning>& meanings,
                                    const Lexicon& lexicon);

} // namespace shopwalker
