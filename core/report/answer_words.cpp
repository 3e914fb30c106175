// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/report/answer_words.h"

#include "core/report/judgement_words.h"
#include "core/types/json/plan_json.h"

namespace shopwalker {

namespace {

std::string choiceWords(const Question& question, const std::string& choice, const Texts& texts) {
    for (const auto& option : question.options)
        if (option.id == choice)
            return option.label;
    const auto key = "walk.word." + choice;
    return texts.has(key) ? texts(key) : choice;
}

std::string chosen(const Question& question, const AnswerValue& value, const Texts& texts) {
    std::string words;
    for (const auto& choice : value.choices)
        words += (words.empty() ? "" : texts("list.separator")) + choiceWords(question, choice, texts);
    return words;
}

std::string between(const Moment& from, const Moment& to, const Texts& texts) {
    return measuredWords(std::chrono::duration<double>(to.utc - from.utc).count(), "s", texts);
}

std::string replyWords(const AnswerValue& value, const Texts& texts) {
    if (!value.sent)
        return {};
    if (value.replied)
        return texts("walk.replied", {{"time", between(*value.sent, *value.replied, texts)}});
    if (value.gaveUp)
        return texts("walk.gaveUp", {{"time", between(*value.sent, *value.gaveUp, texts)}});
    return texts("walk.waiting", {{"time", dayWords(*value.sent)}});
}

std::string promiseWords(const AnswerValue& value, const Texts& texts) {
    const auto* verdict = value.choices.empty()             ? "open"
                          : value.choices.front() == "kept" ? "kept"
                                                            : "broken";
    auto words = texts("judgement.promise.promised", {{"words", value.text}});
    if (!value.found.empty())
        words += " · " + texts("judgement.promise.found", {{"words", value.found}});
    return words + " · " + texts("judgement.promise." + std::string(verdict));
}

std::string numbered(const Question& question, const AnswerValue& value, const Texts& texts) {
    if (!value.currency.empty())
        return numberWords(*value.number) + " " + value.currency;
    if (question.type == QuestionType::Duration)
        return measuredWords(*value.number, "s", texts);
    if (question.type == QuestionType::Scale)
        return texts("answer.scale",
                     {{"n", numberWords(*value.number)}, {"most", std::to_string(question.scaleTo)}});
    return measuredWords(*value.number, question.target ? question.target->unit : std::string(), texts);
}

} // namespace

std::string measuredWords(double amount, const std::string& unit, const Texts& texts) {
    constexpr double minute = 60, hour = 3600, longTime = 3 * 24 * hour;
    const auto say = [&](const char* key, double number) {
        return texts("judgement.unit." + std::string(key), {{"n", numberWords(number)}});
    };
    if (unit == "s" && amount >= longTime)
        return say("d", amount / (24 * hour));
    if (unit == "s" && amount >= hour)
        return say("h", amount / hour);
    if (unit == "s" && amount >= minute)
        return say("min", amount / minute);
    const auto key = "judgement.unit." + unit;
    return texts.has(key) ? say(unit.c_str(), amount)
                          : numberWords(amount) + (unit.empty() ? "" : " " + unit);
}

std::string answerWords(const Question& question, const Answer& answer, const Texts& texts) {
    const auto& value = answer.value;
    if (answer.notApplicable)
        return texts("walk.notApplicable");
    if (question.type == QuestionType::ReplyTimer)
        return replyWords(value, texts);
    if (question.type == QuestionType::Promise)
        return promiseWords(value, texts);
    if (!value.choices.empty())
        return chosen(question, value, texts);
    return value.number ? numbered(question, value, texts) : value.text;
}

std::string dayWords(const Moment& moment) {
    return toIsoDay(std::chrono::floor<std::chrono::days>(moment.utc + moment.offset));
}

} // namespace shopwalker
