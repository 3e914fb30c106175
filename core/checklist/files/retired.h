// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/checklist.h"
#include "core/types/result.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace shopwalker {

/// A checklist that is no longer shipped. Walks made with it stay.
struct RetiredChecklist {
    std::string id;
    std::map<std::string, std::string> title; ///< by language; always in English
    std::string instead;                      ///< the checklist to take now; may be empty
};

/// A question that a checklist asked before `version`. Its answers stay readable by type and label.
struct RetiredQuestion {
    std::string checklist;
    std::string question; ///< `step.question`
    int version = 1;      ///< the first version without it
    QuestionType type = QuestionType::YesNo;
    std::map<std::string, std::string> label; ///< by language; always in English
    std::string instead;                      ///< `step.question` that asks for it now; may be empty
};

/// checklists/deprecated.json: ids that were published once and are never used again for anything else.
struct Retired {
    std::vector<RetiredChecklist> checklists;
    std::vector<RetiredQuestion> questions;

    const RetiredChecklist* checklist(std::string_view id) const;
    const RetiredQuestion* question(std::string_view checklist, std::string_view path) const;
};

/// The text in a language, else in English.
std::string inLanguage(const std::map<std::string, std::string>& texts, const std::string& language);

/// Reads the file's text; the error is the first violation of its schema, by key.
Result<Retired> readRetired(std::string_view json, std::string_view where);

/// What is shipped.
Result<Retired> loadRetired();

} // namespace shopwalker
