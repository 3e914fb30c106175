// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/conditions.h"

#include <charconv>

namespace shopwalker {

namespace {

std::optional<double> numberIn(const std::string& text) {
    double number = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (problem != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

bool equals(const AnswerValue& value, const std::string& compared) {
    if (std::find(value.choices.begin(), value.choices.end(), compared) != value.choices.end())
        return true;
    const auto number = numberIn(compared);
    return number && value.number && *value.number == *number;
}

bool compares(const Condition& condition, const AnswerValue& value) {
    using Kind = Condition::Kind;
    const auto bound = numberIn(condition.value);
    switch (condition.kind) {
    case Kind::Equals: return equals(value, condition.value);
    case Kind::NotEquals: return !equals(value, condition.value);
    case Kind::AtLeast: return bound && value.number && *value.number >= *bound;
    case Kind::AtMost: return bound && value.number && *value.number <= *bound;
    case Kind::Answered: return true;
    case Kind::All:
    case Kind::Any: break;
    }
    return false;
}

} // namespace

std::vector<std::string> questionsIn(const Condition& condition) {
    if (condition.parts.empty())
        return {condition.question};
    std::vector<std::string> questions;
    for (const auto& part : condition.parts)
        for (auto& question : questionsIn(part))
            questions.push_back(std::move(question));
    return questions;
}

// The depth of conditions is bounded by the reader (checklist_reader.cpp).
bool holds(const Condition& condition, const AnswerOf& answerOf) {
    const auto part = [&](const Condition& inner) { return holds(inner, answerOf); };
    if (condition.kind == Condition::Kind::All)
        return std::all_of(condition.parts.begin(), condition.parts.end(), part);
    if (condition.kind == Condition::Kind::Any)
        return std::any_of(condition.parts.begin(), condition.parts.end(), part);
    const auto* answer = answerOf(condition.question);
    return answer != nullptr && !answer->notApplicable && compares(condition, answer->value);
}

} // namespace shopwalker
