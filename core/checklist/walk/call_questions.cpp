// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/walk/call_questions.h"

#include <algorithm>
#include <utility>

namespace shopwalker {

namespace {

constexpr std::pair<std::string_view, QuestionType> callWords[] = {
    {"answered", QuestionType::YesNo},       {"rings", QuestionType::Count},
    {"answer-time", QuestionType::Duration}, {"hold-time", QuestionType::Duration},
    {"talk-time", QuestionType::Duration},
};

} // namespace

std::optional<QuestionType> typeFromCall(std::string_view word) {
    for (const auto& [known, type] : callWords)
        if (known == word)
            return type;
    return std::nullopt;
}

bool isCall(const Step& step) {
    return std::any_of(step.questions.begin(), step.questions.end(),
                       [](const Question& question) { return !question.fromCall.empty(); });
}

} // namespace shopwalker
