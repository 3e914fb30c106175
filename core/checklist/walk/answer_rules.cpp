// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/walk/answer_rules.h"

#include "core/checklist/walk/walk_clock.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace shopwalker {

namespace {

bool isOneOf(const std::string& word, std::initializer_list<std::string_view> words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool hasOption(const Question& question, const std::string& id) {
    return std::any_of(question.options.begin(), question.options.end(),
                       [&](const Option& option) { return option.id == id; });
}

std::string unfitChoice(const Question& question, const AnswerValue& value) {
    if (value.choices.empty())
        return "an option must be chosen";
    if (question.type == QuestionType::Choice && value.choices.size() != 1)
        return "only one option can be chosen";
    for (const auto& choice : value.choices)
        if (!hasOption(question, choice))
            return "there is no option " + choice;
    return {};
}

std::string unfitWord(const AnswerValue& value, std::initializer_list<std::string_view> words) {
    return value.choices.size() == 1 && isOneOf(value.choices.front(), words)
               ? ""
               : "one of the buttons must be chosen";
}

std::string unfitNumber(const AnswerValue& value, double least) {
    if (!value.number || !std::isfinite(*value.number))
        return "a number is expected";
    return *value.number < least ? "the number is too small" : "";
}

std::string unfitScale(const Question& question, const AnswerValue& value) {
    if (!value.number || *value.number != std::floor(*value.number) || *value.number < 1 ||
        *value.number > question.scaleTo)
        return "a step from 1 to " + std::to_string(question.scaleTo) + " is expected";
    return {};
}

std::string unfitMoney(const AnswerValue& value) {
    if (auto wrong = unfitNumber(value, 0); !wrong.empty())
        return wrong;
    return value.currency.size() == 3 ? "" : "the currency is missing";
}

std::string unfitTimer(const AnswerValue& value) {
    if (!value.sent)
        return "the message must be sent first";
    const auto& end = value.replied ? value.replied : value.gaveUp;
    return end && elapsed(*value.sent, *end) < std::chrono::milliseconds(0)
               ? "the answer is earlier than the message"
               : "";
}

} // namespace

std::string unfitness(const Question& question, const Answer& answer) {
    const auto& value = answer.value;
    if (answer.withdrawn)
        return {};
    if (answer.notApplicable)
        return question.notApplicable ? "" : "this question always applies";
    switch (question.type) {
    case QuestionType::YesNo: return unfitWord(value, {"yes", "no"});
    case QuestionType::Reaction: return unfitWord(value, {"positive", "neutral", "negative"});
    case QuestionType::Choice:
    case QuestionType::MultiChoice: return unfitChoice(question, value);
    case QuestionType::Scale: return unfitScale(question, value);
    case QuestionType::Number: return unfitNumber(value, std::numeric_limits<double>::lowest());
    case QuestionType::Duration:
    case QuestionType::Count: return unfitNumber(value, 0);
    case QuestionType::Money: return unfitMoney(value);
    case QuestionType::ReplyTimer: return unfitTimer(value);
    case QuestionType::Emotion:
        return value.choices.empty() && value.text.empty() ? "an emotion is expected" : "";
    case QuestionType::Promise:
    case QuestionType::Text:
    case QuestionType::DateTime:
    case QuestionType::Place: return value.text.empty() ? "words are expected" : "";
    case QuestionType::Photo:
    case QuestionType::Audio: return {};
    }
    return {};
}

bool isWaiting(const Question& question, const Answer& answer) {
    return question.type == QuestionType::ReplyTimer && !answer.notApplicable && !answer.withdrawn &&
           answer.value.sent && !answer.value.replied && !answer.value.gaveUp;
}

} // namespace shopwalker
