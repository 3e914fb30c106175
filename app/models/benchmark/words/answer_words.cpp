// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/models/benchmark/words/answer_words.h"

#include "app/models/benchmark/words/benchmark_words.h"
#include "app/models/benchmark/words/change_words.h"
#include "app/models/times.h"
#include "app/models/walk/walk_wording.h"
#include "core/types/json/json.h"

#include <QCoreApplication>

namespace shopwalker::wording {

namespace {

struct AnswerWords {
    Q_DECLARE_TR_FUNCTIONS(AnswerWords)
};

QString chosen(const Question& question, const AnswerValue& value) {
    const auto options = choices(question);
    QStringList words;
    for (const auto& choice : value.choices) {
        auto text = toQString(choice);
        for (const auto& option : options)
            if (option.toMap()["id"] == text)
                text = option.toMap()["text"].toString();
        words += text;
    }
    return words.join(QStringLiteral(", "));
}

QString seconds(double value) {
    return timeSpan(std::chrono::milliseconds(static_cast<std::int64_t>(value * 1000)));
}

QString reply(const AnswerValue& value) {
    if (value.sent && value.replied)
        //: Answer to a reply timer: %1 is how long it took
        return AnswerWords::tr("Answered after %1").arg(timeSpan(value.replied->utc - value.sent->utc));
    //: Answer to a reply timer
    return value.gaveUp ? AnswerWords::tr("No answer came") : AnswerWords::tr("Still waiting for an answer");
}

QString numbered(const Question& question, double value) {
    switch (question.type) {
    case QuestionType::Duration: return seconds(value);
    case QuestionType::Scale:
        //: Answer on a scale: %1 of %2
        return AnswerWords::tr("%1 of %L2").arg(number(value)).arg(question.scaleTo);
    default: break;
    }
    const auto named = question.target ? unit(question.target->unit) : QString();
    return named.isEmpty() ? number(value) : number(value) + " " + named;
}

} // namespace

QString answer(const Question& question, const Answer& answer) {
    const auto& value = answer.value;
    if (answer.notApplicable)
        //: Answer: the question makes no sense here
        return AnswerWords::tr("Not applicable");
    if (question.type == QuestionType::ReplyTimer)
        return reply(value);
    if (question.type == QuestionType::Promise) {
        const bool judged = !value.choices.empty();
        const auto verdict = promise(!judged                           ? PromiseVerdict::Open
                                     : value.choices.front() == "kept" ? PromiseVerdict::Kept
                                                                       : PromiseVerdict::Broken);
        //: Answer to a promise question: %1 what was promised, %2 what was found
        return AnswerWords::tr("Promised: %1. Found: %2")
            .arg(toQString(value.text), value.found.empty() ? verdict : toQString(value.found));
    }
    if (!value.choices.empty())
        return chosen(question, value);
    if (value.number && !value.currency.empty())
        return number(*value.number) + " " + toQString(value.currency);
    if (value.number)
        return numbered(question, *value.number);
    return toQString(value.text);
}

} // namespace shopwalker::wording
