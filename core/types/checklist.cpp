// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/types/checklist.h"

#include "core/types/words.h"

namespace shopwalker {

namespace {
constexpr Words<QuestionType, 17> typeWords{{
    {QuestionType::YesNo, "yes-no"},
    {QuestionType::Scale, "scale"},
    {QuestionType::Choice, "choice"},
    {QuestionType::MultiChoice, "multi-choice"},
    {QuestionType::Number, "number"},
    {QuestionType::Money, "money"},
    {QuestionType::Text, "text"},
    {QuestionType::Duration, "duration"},
    {QuestionType::Count, "count"},
    {QuestionType::DateTime, "date-time"},
    {QuestionType::Photo, "photo"},
    {QuestionType::Audio, "audio"},
    {QuestionType::Place, "place"},
    {QuestionType::Reaction, "reaction"},
    {QuestionType::Emotion, "emotion"},
    {QuestionType::Promise, "promise"},
    {QuestionType::ReplyTimer, "reply-timer"},
}};
}

std::string_view toWord(QuestionType type) {
    return typeWords.word(type);
}

std::optional<QuestionType> questionTypeFromWord(std::string_view word) {
    return typeWords.value(word);
}

std::size_t questionCount(const Checklist& checklist) {
    std::size_t count = 0;
    for (const auto& step : checklist.steps)
        count += step.questions.size();
    return count;
}

} // namespace shopwalker
