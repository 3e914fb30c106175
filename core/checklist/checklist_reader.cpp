// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/checklist_reader.h"

#include "core/types/json/json.h"

#include <QJsonArray>

namespace shopwalker {

namespace {

/// Conditions name options, words or numbers; numbers are kept in their shortest form.
std::string comparedValue(const QJsonValue& value) {
    return value.isDouble() ? QString::number(value.toDouble()).toStdString() : textOf(value);
}

/// A condition may hold conditions. The schema allows any depth, so the nesting is bounded here.
constexpr int conditionDepth = 4;

Condition conditionFromJson(const QJsonObject& object, int depth = 0) {
    using Kind = Condition::Kind;
    struct Comparison {
        const char* key;
        Kind kind;
    };
    for (const auto& [key, kind] : {Comparison{"all", Kind::All}, Comparison{"any", Kind::Any}}) {
        if (!object.contains(key) || depth == conditionDepth)
            continue;
        Condition combined{.kind = kind};
        for (const auto& part : object[key].toArray())
            combined.parts.push_back(conditionFromJson(part.toObject(), depth + 1));
        return combined;
    }
    Condition condition{.kind = Kind::Answered, .question = textOf(object["question"])};
    for (const auto& [key, kind] :
         {Comparison{"equals", Kind::Equals}, Comparison{"notEquals", Kind::NotEquals},
          Comparison{"atLeast", Kind::AtLeast}, Comparison{"atMost", Kind::AtMost}})
        if (object.contains(key)) {
            condition.kind = kind;
            condition.value = comparedValue(object[key]);
        }
    return condition;
}

std::optional<Condition> conditionAt(const QJsonObject& object, const char* key) {
    if (!object.contains(key))
        return std::nullopt;
    return conditionFromJson(object[key].toObject());
}

Question questionFromJson(const QJsonObject& object) {
    Question question{.id = textOf(object["id"]),
                      .type = questionTypeFromWord(textOf(object["type"])).value_or(QuestionType::Text),
                      .label = textOf(object["label"]),
                      .help = textOf(object["help"]),
                      .required = object["required"].toBool(),
                      .weight = object["weight"].toDouble(1),
                      .critical = object["critical"].toBool(),
                      .notApplicable = object["notApplicable"].toBool(true),
                      .showIf = conditionAt(object, "showIf"),
                      .good = object["good"].toString("yes").toStdString(),
                      .scaleTo = object["scaleTo"].toInt(5),
                      .sells = textOf(object["sells"]),
                      .audience = object["audience"].toString("outsider").toStdString(),
                      .prefill = textOf(object["prefill"]),
                      .fromCall = textOf(object["fromCall"])};
    for (const auto& value : object["options"].toArray()) {
        const auto option = value.toObject();
        question.options.push_back({.id = textOf(option["id"]), .label = textOf(option["label"])});
        if (option.contains("score"))
            question.options.back().score = option["score"].toDouble();
    }
    if (object.contains("evidence")) {
        const auto evidence = object["evidence"].toObject();
        question.evidence =
            EvidenceRule{.need = textOf(evidence["need"]), .when = conditionAt(evidence, "when")};
    }
    if (object.contains("target")) {
        const auto target = object["target"].toObject();
        question.target = Target{.good = target["good"].toDouble(),
                                 .bad = target["bad"].toDouble(),
                                 .unit = textOf(target["unit"])};
    }
    return question;
}

} // namespace

Checklist checklistFromJson(const QJsonObject& object) {
    Checklist checklist{.id = textOf(object["id"]),
                        .version = object["version"].toInt(1),
                        .kind = textOf(object["kind"]),
                        .title = textOf(object["title"]),
                        .summary = textOf(object["summary"]),
                        .source = textOf(object["source"])};
    for (const auto& value : object["steps"].toArray()) {
        const auto step = value.toObject();
        checklist.steps.push_back({.id = textOf(step["id"]),
                                   .title = textOf(step["title"]),
                                   .touchpoint = textOf(step["touchpoint"]),
                                   .stage = textOf(step["stage"]),
                                   .channel = textOf(step["channel"]),
                                   .repeat = step["repeat"].toInt(1)});
        for (const auto& question : step["questions"].toArray())
            checklist.steps.back().questions.push_back(questionFromJson(question.toObject()));
    }
    return checklist;
}

} // namespace shopwalker
