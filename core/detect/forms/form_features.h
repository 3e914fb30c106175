// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/detect/forms/form_meanings.h"
#include "core/types/page_report.h"

namespace shopwalker {

/// What is known of a form before its type is decided.
struct FormFacts {
    const FormView* form; ///< the caller's
    std::vector<FieldKind> kinds;
    std::vector<FormMeaning> meanings;
    bool main = false; ///< asks more than any other form of its page: the one that title and address speak of
};

/// Fields that a visitor sees and fills in.
bool isAsked(const FieldView& field, FieldKind kind);

/// What the form model sees of a form, by name: how many fields of each kind, what heading, submit button,
/// names and address mean, and the plain words at those places. Sorted, each once.
std::vector<std::string> featuresOf(const FormFacts& facts, const Lexicon& lexicon);

} // namespace shopwalker
