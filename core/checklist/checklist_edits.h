// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/checklist_library.h"

#include <functional>

namespace shopwalker {

/// The same checklist in all its languages under another id, as version 1.
ChecklistLibrary::Entry copyOf(ChecklistLibrary::Entry entry, const std::string& id);

/// An id made of a title for a new checklist, step, question or option: `Café visit` → `cafe-visit`; a title
/// without Latin letters gives `fallback`. A number is added until `taken` says no.
std::string freshId(std::string_view title, std::string_view fallback,
                    const std::function<bool(const std::string&)>& taken);

/// Puts the step at `from` to the place `to`. Refused when a condition would then name a later question.
Result<Checklist> withStepMoved(Checklist checklist, std::size_t from, std::size_t to);

/// The same for a question within its step.
Result<Checklist> withQuestionMoved(Checklist checklist, std::size_t step, std::size_t from, std::size_t to);

} // namespace shopwalker
