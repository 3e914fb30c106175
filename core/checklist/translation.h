// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/checklist.h"
#include "core/types/result.h"

#include <map>
#include <string>
#include <vector>

namespace shopwalker {

/// Every text of a checklist by its key: `title`, `summary`, `landing.title`, `landing.found.label`,
/// `landing.found.help`, `landing.found.options.yes`.
using ChecklistTexts = std::map<std::string, std::string>;

ChecklistTexts textsOf(const Checklist& checklist);

/// The keys of all texts that are not empty, in the order in which the checklist shows them.
std::vector<std::string> textKeysOf(const Checklist& checklist);

/// The checklist in another language. Texts that the translation lacks stay in the base language.
Checklist translated(Checklist checklist, const ChecklistTexts& texts);

/// The code of an error that says no more than that a text is still missing.
inline constexpr std::string_view untranslated = "untranslated";

/// Missing, surplus and empty texts of a translation, and placeholders (%1) that differ from the base.
std::vector<Error> checkTranslation(const Checklist& base, const ChecklistTexts& texts,
                                    std::string_view where);

} // namespace shopwalker
