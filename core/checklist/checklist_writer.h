// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/checklist_library.h"

namespace shopwalker {

/// The checklist as its file: keys in the order of checklists/README.md, defaults left out. Reading the text
/// gives the same checklist; every shipped file is byte for byte what this writes.
std::string checklistText(const Checklist& checklist);

/// SHA-256 of that text, by which a walk names the checklist it was planned on.
std::string checklistHash(const Checklist& checklist);

/// A translation as its file: the keys in the order in which the checklist shows them. Texts that belong to
/// nothing in the checklist are left out, so that a question that was deleted takes its texts along.
std::string translationText(const Checklist& base, const ChecklistTexts& texts);

inline constexpr std::string_view packageSchema = "shopwalker.checklist/1";

/// The checklist with its translations in one file, to be handed over:
/// `{"schema": packageSchema, "checklist": …, "translations": {"ru": …}}`.
std::string packageText(const ChecklistLibrary::Entry& entry);

} // namespace shopwalker
