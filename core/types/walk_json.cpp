// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/types/walk_json.h"

#include "core/types/json.h"

#include <QJsonArray>

namespace shopwalker {

namespace {

constexpr auto schemaName = "shopwalker.walk/1";

QJsonObject momentJson(const Moment& moment) {
    return {{"utc", static_cast<qint64>(moment.utc.time_since_epoch().count())},
            {"offset", static_cast<int>(moment.offset.count())},
            {"monotonic", static_cast<qint64>(moment.monotonic.count())},
            {"boot", toQString(moment.boot)}};
}

Moment momentOf(const QJsonValue& value) {
    const auto object = value.toObject();
    return {.utc = std::chrono::sys_time<std::chrono::milliseconds>(
                std::chrono::milliseconds(object["utc"].toInteger())),
            .offset = std::chrono::minutes(object["offset"].toInt()),
            .monotonic = std::chrono::milliseconds(object["monotonic"].toInteger()),
            .boot = textOf(object["boot"])};
}

/// Members that have no value are left out.
void put(QJsonObject& object, const char* key, const std::string& text) {
    if (!text.empty())
        object[QLatin1String(key)] = toQString(text);
}
void put(QJsonObject& object, const char* key, const std::optional<double>& number) {
    if (number)
        object[QLatin1String(key)] = *number;
}
void put(QJsonObject& object, const char* key, const std::optional<Moment>& moment) {
    if (moment)
        object[QLatin1String(key)] = momentJson(*moment);
}
void put(QJsonObject& object, const char* key, bool flag) {
    if (flag)
        object[QLatin1String(key)] = true;
}

std::optional<double> numberAt(const QJsonObject& object, const char* key) {
    const auto value = object[QLatin1String(key)];
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

std::optional<Moment> momentAt(const QJsonObject& object, const char* key) {
    return object.contains(QLatin1String(key)) ? std::optional(momentOf(object[QLatin1String(key)]))
                                               : std::nullopt;
}

QJsonObject valueJson(const AnswerValue& value) {
    QJsonObject object;
    QJsonArray choices, laps;
    for (const auto& choice : value.choices)
        choices.append(toQString(choice));
    for (const auto lap : value.laps)
        laps.append(lap);
    if (!choices.isEmpty())
        object["choices"] = choices;
    if (!laps.isEmpty())
        object["laps"] = laps;
    put(object, "number", value.number);
    put(object, "text", value.text);
    put(object, "found", value.found);
    put(object, "currency", value.currency);
    put(object, "sent", value.sent);
    put(object, "replied", value.replied);
    return object;
}

AnswerValue valueOf(const QJsonObject& object) {
    AnswerValue value{.number = numberAt(object, "number"),
                      .text = textOf(object["text"]),
                      .found = textOf(object["found"]),
                      .currency = textOf(object["currency"]),
                      .sent = momentAt(object, "sent"),
                      .replied = momentAt(object, "replied")};
    for (const auto& choice : object["choices"].toArray())
        value.choices.push_back(textOf(choice));
    for (const auto& lap : object["laps"].toArray())
        value.laps.push_back(lap.toDouble());
    return value;
}

} // namespace

QJsonObject toJson(const Answer& answer) {
    QJsonObject object{{"question", toQString(answer.question)},
                       {"repeat", answer.repeat},
                       {"value", valueJson(answer.value)},
                       {"at", momentJson(answer.at)},
                       {"spent", static_cast<qint64>(answer.spent.count())},
                       {"interrupted", static_cast<qint64>(answer.interrupted.count())}};
    put(object, "notApplicable", answer.notApplicable);
    put(object, "late", answer.late);
    put(object, "fromScan", answer.fromScan);
    return object;
}

Answer answerFromJson(const QJsonObject& object) {
    return {.question = textOf(object["question"]),
            .repeat = object["repeat"].toInt(),
            .value = valueOf(object["value"].toObject()),
            .notApplicable = object["notApplicable"].toBool(),
            .late = object["late"].toBool(),
            .fromScan = object["fromScan"].toBool(),
            .at = momentOf(object["at"]),
            .spent = std::chrono::milliseconds(object["spent"].toInteger()),
            .interrupted = std::chrono::milliseconds(object["interrupted"].toInteger())};
}

QJsonObject toJson(const Rerating& rerating) {
    return {{"step", toQString(rerating.step)},
            {"fromStep", toQString(rerating.fromStep)},
            {"reaction", toQString(rerating.reaction)},
            {"reason", toQString(rerating.reason)},
            {"at", momentJson(rerating.at)}};
}

Rerating reratingFromJson(const QJsonObject& object) {
    return {.step = textOf(object["step"]),
            .fromStep = textOf(object["fromStep"]),
            .reaction = textOf(object["reaction"]),
            .reason = textOf(object["reason"]),
            .at = momentOf(object["at"])};
}

QJsonObject toJson(const NotedMoment& moment) {
    return {
        {"at", momentJson(moment.at)}, {"step", toQString(moment.step)}, {"note", toQString(moment.note)}};
}

NotedMoment notedMomentFromJson(const QJsonObject& object) {
    return {.at = momentOf(object["at"]), .step = textOf(object["step"]), .note = textOf(object["note"])};
}

QJsonObject toJson(const WalkEvidence& evidence) {
    return {{"id", toQString(evidence.id)},
            {"question", toQString(evidence.question)},
            {"repeat", evidence.repeat},
            {"kind", toQString(evidence.kind)},
            {"hash", toQString(evidence.hash)},
            {"suffix", toQString(evidence.suffix)},
            {"bytes", static_cast<qint64>(evidence.bytes)},
            {"caption", toQString(evidence.caption)},
            {"source", toQString(evidence.source)},
            {"at", momentJson(evidence.at)}};
}

WalkEvidence walkEvidenceFromJson(const QJsonObject& object) {
    return {.id = textOf(object["id"]),
            .question = textOf(object["question"]),
            .repeat = object["repeat"].toInt(),
            .kind = textOf(object["kind"]),
            .hash = textOf(object["hash"]),
            .suffix = textOf(object["suffix"]),
            .bytes = object["bytes"].toInteger(),
            .caption = textOf(object["caption"]),
            .source = textOf(object["source"]),
            .at = momentOf(object["at"])};
}

QJsonObject headToJson(const Walk& walk) {
    QJsonObject object{{"schema", schemaName},
                       {"id", toQString(walk.id)},
                       {"company", toQString(walk.company)},
                       {"checklist", toQString(walk.checklist)},
                       {"checklistVersion", walk.checklistVersion},
                       {"checklistHash", toQString(walk.checklistHash)},
                       {"state", toQString(toWord(walk.state))},
                       {"method", toQString(toWord(walk.method))},
                       {"openRepeat", walk.openRepeat}};
    put(object, "location", walk.location);
    put(object, "tester", walk.tester);
    put(object, "insider", walk.insider);
    put(object, "persona", walk.persona);
    put(object, "entrance", walk.entrance);
    put(object, "device", walk.device);
    put(object, "windowFrom", walk.windowFrom);
    put(object, "windowTo", walk.windowTo);
    put(object, "purchase", walk.purchase);
    put(object, "currency", walk.currency);
    put(object, "openQuestion", walk.openQuestion);
    put(object, "revisionReason", walk.revisionReason);
    return object;
}

Walk walkHeadFromJson(const QJsonObject& object) {
    return {.id = textOf(object["id"]),
            .company = textOf(object["company"]),
            .location = textOf(object["location"]),
            .checklist = textOf(object["checklist"]),
            .checklistVersion = object["checklistVersion"].toInt(1),
            .checklistHash = textOf(object["checklistHash"]),
            .state = walkStateFromWord(textOf(object["state"])).value_or(WalkState::Planned),
            .method = walkMethodFromWord(textOf(object["method"])).value_or(WalkMethod::CompetitorPath),
            .tester = textOf(object["tester"]),
            .insider = object["insider"].toBool(),
            .persona = textOf(object["persona"]),
            .entrance = textOf(object["entrance"]),
            .device = textOf(object["device"]),
            .windowFrom = momentAt(object, "windowFrom"),
            .windowTo = momentAt(object, "windowTo"),
            .purchase = numberAt(object, "purchase"),
            .currency = textOf(object["currency"]),
            .openQuestion = textOf(object["openQuestion"]),
            .openRepeat = object["openRepeat"].toInt(),
            .revisionReason = textOf(object["revisionReason"])};
}

namespace {

template<class Value>
QJsonArray listOf(const std::vector<Value>& values) {
    QJsonArray array;
    for (const auto& value : values)
        array.append(toJson(value));
    return array;
}

template<class Value>
std::vector<Value> valuesOf(const QJsonValue& array, Value (*fromJson)(const QJsonObject&)) {
    std::vector<Value> values;
    for (const auto& value : array.toArray())
        values.push_back(fromJson(value.toObject()));
    return values;
}

} // namespace

QJsonObject toJson(const Walk& walk) {
    auto object = headToJson(walk);
    object["answers"] = listOf(walk.answers);
    object["reratings"] = listOf(walk.reratings);
    object["moments"] = listOf(walk.moments);
    object["evidence"] = listOf(walk.evidence);
    return object;
}

Result<Walk> walkFromJson(const QJsonObject& object) {
    if (object["schema"].toString() != QLatin1String(schemaName))
        return Error{"schema", "not a walk of schema shopwalker.walk/1", textOf(object["id"])};
    auto walk = walkHeadFromJson(object);
    if (walk.id.empty())
        return Error{"schema", "the walk has no id", {}};
    walk.answers = valuesOf(object["answers"], answerFromJson);
    walk.reratings = valuesOf(object["reratings"], reratingFromJson);
    walk.moments = valuesOf(object["moments"], notedMomentFromJson);
    walk.evidence = valuesOf(object["evidence"], walkEvidenceFromJson);
    return walk;
}

} // namespace shopwalker
