// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/types/json/workbook_json.h"

#include "core/types/json/chain_json.h"
#include "core/types/json/comparison_json.h"
#include "core/types/json/json.h"
#include "core/types/json/plan_json.h"

#include <QJsonArray>

namespace shopwalker {

namespace {

constexpr auto schemaName = "shopwalker.workbook/1";

using Texts = std::map<std::string, std::string, std::less<>>;
using Numbers = std::map<std::string, double, std::less<>>;

QJsonObject textsJson(const Texts& texts) {
    QJsonObject object;
    for (const auto& [key, text] : texts)
        object[toQString(key)] = toQString(text);
    return object;
}

Texts textsFrom(const QJsonValue& value) {
    Texts texts;
    const auto object = value.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        texts[entry.key().toStdString()] = textOf(entry.value());
    return texts;
}

QJsonObject numbersJson(const Numbers& numbers) {
    QJsonObject object;
    for (const auto& [key, number] : numbers)
        object[toQString(key)] = number;
    return object;
}

Numbers numbersFrom(const QJsonValue& value) {
    Numbers numbers;
    const auto object = value.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        numbers[entry.key().toStdString()] = entry.value().toDouble();
    return numbers;
}

QJsonObject weightsJson(const Weights& weights) {
    QJsonObject object;
    for (const auto& [key, numbers] : {std::pair("stages", &weights.stages),
                                       {"channels", &weights.channels},
                                       {"touchpoints", &weights.touchpoints}})
        if (!numbers->empty())
            object[QLatin1String(key)] = numbersJson(*numbers);
    return object;
}

Weights weightsFrom(const QJsonObject& object) {
    return {.stages = numbersFrom(object["stages"]),
            .channels = numbersFrom(object["channels"]),
            .touchpoints = numbersFrom(object["touchpoints"])};
}

QJsonObject toJson(const Standard& standard) {
    QJsonObject object{{"checklist", toQString(standard.checklist)},
                       {"question", toQString(standard.question)},
                       {"limit", standard.limit},
                       {"atMost", standard.atMost}};
    putText(object, "unit", standard.unit);
    return object;
}

Standard standardFrom(const QJsonObject& object) {
    return {.checklist = textOf(object["checklist"]),
            .question = textOf(object["question"]),
            .limit = object["limit"].toDouble(),
            .atMost = object["atMost"].toBool(true),
            .unit = textOf(object["unit"])};
}

QJsonObject toJson(const Continuation& continuation) {
    return {{"next", toQString(continuation.next)}, {"startsByItself", continuation.startsByItself}};
}

QJsonObject toJson(const TouchpointNote& note) {
    QJsonObject object{{"touchpoint", toQString(note.touchpoint)}};
    putText(object, "sells", note.sells);
    putText(object, "text", note.text);
    if (note.branded)
        object["branded"] = *note.branded;
    if (note.automated)
        object["automated"] = *note.automated;
    if (note.momentOfTruth)
        object["momentOfTruth"] = true;
    if (note.direction)
        object["direction"] = toQString(toWord(*note.direction));
    return object;
}

std::optional<bool> flagAt(const QJsonValue& value) {
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

Result<TouchpointNote> noteFrom(const QJsonObject& object) {
    TouchpointNote note{.touchpoint = textOf(object["touchpoint"]),
                        .sells = textOf(object["sells"]),
                        .branded = flagAt(object["branded"]),
                        .automated = flagAt(object["automated"]),
                        .momentOfTruth = object["momentOfTruth"].toBool(),
                        .direction = directionFromWord(textOf(object["direction"])),
                        .text = textOf(object["text"])};
    if (object.contains("direction") && !note.direction)
        return Error{"workbook", "a touchpoint's direction is keep, adjust or change", note.touchpoint};
    return note;
}

void putTime(QJsonObject& object, std::chrono::sys_seconds time) {
    if (time != std::chrono::sys_seconds{})
        object["at"] = toQString(toIsoTime(time));
}

QJsonObject toJson(const PracticeNote& note) {
    QJsonObject object{{"id", toQString(note.id)}};
    putText(object, "touchpoint", note.touchpoint);
    putText(object, "seenAt", note.seenAt);
    putText(object, "text", note.text);
    putTime(object, note.at);
    return object;
}

PracticeNote practiceFrom(const QJsonObject& object) {
    return {.id = textOf(object["id"]),
            .touchpoint = textOf(object["touchpoint"]),
            .seenAt = textOf(object["seenAt"]),
            .text = textOf(object["text"]),
            .at = fromIsoTime(textOf(object["at"]))};
}

QJsonObject toJson(const Persona& persona) {
    QJsonObject object{{"id", toQString(persona.id)}};
    putText(object, "name", persona.name);
    putText(object, "age", persona.age);
    putText(object, "place", persona.place);
    putText(object, "gender", persona.gender);
    putText(object, "behaviour", persona.behaviour);
    putText(object, "interests", persona.interests);
    putText(object, "needs", persona.needs);
    putText(object, "knownFrom", persona.knownFrom);
    return object;
}

Persona personaFrom(const QJsonObject& object) {
    return {.id = textOf(object["id"]),
            .name = textOf(object["name"]),
            .age = textOf(object["age"]),
            .place = textOf(object["place"]),
            .gender = textOf(object["gender"]),
            .behaviour = textOf(object["behaviour"]),
            .interests = textOf(object["interests"]),
            .needs = textOf(object["needs"]),
            .knownFrom = textOf(object["knownFrom"])};
}

QJsonObject toJson(const Departure& departure) {
    QJsonObject object{{"id", toQString(departure.id)}};
    putText(object, "reason", departure.reason);
    putText(object, "touchpoint", departure.touchpoint);
    putTime(object, departure.at);
    return object;
}

Departure departureFrom(const QJsonObject& object) {
    return {.id = textOf(object["id"]),
            .reason = textOf(object["reason"]),
            .touchpoint = textOf(object["touchpoint"]),
            .at = fromIsoTime(textOf(object["at"]))};
}

QJsonObject toJson(const MapBranch& branch) {
    QJsonObject object{{"id", toQString(branch.id)}, {"title", toQString(branch.title)}};
    putText(object, "parent", branch.parent);
    if (branch.position != 0)
        object["position"] = branch.position;
    return object;
}

MapBranch branchFrom(const QJsonObject& object) {
    return {.id = textOf(object["id"]),
            .parent = textOf(object["parent"]),
            .title = textOf(object["title"]),
            .position = object["position"].toInt()};
}

template<class Value>
void putList(QJsonObject& object, const char* key, const std::vector<Value>& values) {
    QJsonArray array;
    for (const auto& value : values)
        array.append(toJson(value));
    if (!array.isEmpty())
        object[QLatin1String(key)] = array;
}

void putObject(QJsonObject& object, const char* key, const QJsonObject& member) {
    if (!member.isEmpty())
        object[QLatin1String(key)] = member;
}

template<class Value>
void readList(const QJsonValue& array, Value (*from)(const QJsonObject&), std::vector<Value>& values) {
    for (const auto& value : array.toArray())
        values.push_back(from(value.toObject()));
}

template<class Value>
Result<Done> readList(const QJsonValue& array, Result<Value> (*from)(const QJsonObject&),
                      std::vector<Value>& values) {
    for (const auto& entry : array.toArray()) {
        auto value = from(entry.toObject());
        if (!value)
            return value.error();
        values.push_back(std::move(value).value());
    }
    return Done{};
}

} // namespace

QJsonObject toJson(const Workbook& workbook) {
    QJsonObject object{{"schema", schemaName}};
    putText(object, "customers", workbook.customers);
    putObject(object, "market", textsJson(workbook.market));
    putObject(object, "weights", weightsJson(workbook.weights));
    putObject(object, "timeZones", textsJson(workbook.timeZones));
    putObject(object, "hours", textsJson(workbook.hours));
    putObject(object, "mapAnswers", textsJson(workbook.mapAnswers));
    QJsonObject continuations;
    for (const auto& [chain, continuation] : workbook.continuations)
        continuations[toQString(chain)] = toJson(continuation);
    putObject(object, "continuations", continuations);
    QJsonArray top, done;
    for (const auto& touchpoint : workbook.top)
        top.append(toQString(touchpoint));
    for (const auto step : workbook.guideDone)
        done.append(step);
    if (!top.isEmpty())
        object["top"] = top;
    if (!done.isEmpty())
        object["guideDone"] = done;
    putList(object, "standards", workbook.standards);
    putList(object, "chains", workbook.chains);
    putList(object, "actions", workbook.actions);
    putList(object, "touchpointNotes", workbook.touchpointNotes);
    putList(object, "practices", workbook.practices);
    putList(object, "personas", workbook.personas);
    putList(object, "departures", workbook.departures);
    putList(object, "branches", workbook.branches);
    return object;
}

Result<Workbook> workbookFromJson(const QJsonObject& object) {
    Workbook workbook{.market = textsFrom(object["market"]),
                      .customers = textOf(object["customers"]),
                      .weights = weightsFrom(object["weights"].toObject()),
                      .timeZones = textsFrom(object["timeZones"]),
                      .hours = textsFrom(object["hours"]),
                      .mapAnswers = textsFrom(object["mapAnswers"])};
    for (const auto& touchpoint : object["top"].toArray())
        workbook.top.push_back(textOf(touchpoint));
    for (const auto& step : object["guideDone"].toArray())
        workbook.guideDone.push_back(step.toInt());
    const auto continuations = object["continuations"].toObject();
    for (auto entry = continuations.begin(); entry != continuations.end(); ++entry) {
        const auto continuation = entry.value().toObject();
        workbook.continuations[entry.key().toStdString()] = {textOf(continuation["next"]),
                                                             continuation["startsByItself"].toBool()};
    }
    for (const auto& done : {readList(object["chains"], chainFromJson, workbook.chains),
                             readList(object["actions"], actionFromJson, workbook.actions),
                             readList(object["touchpointNotes"], noteFrom, workbook.touchpointNotes)})
        if (!done)
            return done.error();
    readList(object["standards"], standardFrom, workbook.standards);
    readList(object["practices"], practiceFrom, workbook.practices);
    readList(object["personas"], personaFrom, workbook.personas);
    readList(object["departures"], departureFrom, workbook.departures);
    readList(object["branches"], branchFrom, workbook.branches);
    return workbook;
}

} // namespace shopwalker
