// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/types/json/walk_json.h"

#include "core/types/json/json.h"

#include <QJsonArray>
#include <set>

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

QJsonArray textsJson(const std::vector<std::string>& texts) {
    QJsonArray array;
    for (const auto& text : texts)
        array.append(toQString(text));
    return array;
}

std::vector<std::string> textsOf(const QJsonValue& array) {
    std::vector<std::string> texts;
    for (const auto& text : array.toArray())
        texts.push_back(textOf(text));
    return texts;
}

QJsonObject valueJson(const AnswerValue& value) {
    QJsonObject object;
    QJsonArray laps;
    for (const auto lap : value.laps)
        laps.append(lap);
    if (!value.choices.empty())
        object["choices"] = textsJson(value.choices);
    if (!laps.isEmpty())
        object["laps"] = laps;
    put(object, "number", value.number);
    put(object, "text", value.text);
    put(object, "found", value.found);
    put(object, "currency", value.currency);
    put(object, "reaction", value.reaction);
    put(object, "sent", value.sent);
    put(object, "replied", value.replied);
    put(object, "gaveUp", value.gaveUp);
    put(object, "promised", value.promised);
    return object;
}

AnswerValue valueOf(const QJsonObject& object) {
    AnswerValue value{.choices = textsOf(object["choices"]),
                      .number = numberAt(object, "number"),
                      .text = textOf(object["text"]),
                      .found = textOf(object["found"]),
                      .currency = textOf(object["currency"]),
                      .reaction = textOf(object["reaction"]),
                      .sent = momentAt(object, "sent"),
                      .replied = momentAt(object, "replied"),
                      .gaveUp = momentAt(object, "gaveUp"),
                      .promised = momentAt(object, "promised")};
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
    put(object, "withdrawn", answer.withdrawn);
    return object;
}

Answer answerFromJson(const QJsonObject& object) {
    return {.question = textOf(object["question"]),
            .repeat = object["repeat"].toInt(),
            .value = valueOf(object["value"].toObject()),
            .notApplicable = object["notApplicable"].toBool(),
            .late = object["late"].toBool(),
            .fromScan = object["fromScan"].toBool(),
            .withdrawn = object["withdrawn"].toBool(),
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
    QJsonObject object{
        {"at", momentJson(moment.at)}, {"step", toQString(moment.step)}, {"note", toQString(moment.note)}};
    put(object, "id", moment.id);
    put(object, "explanation", moment.explanation);
    put(object, "explained", moment.explained);
    return object;
}

NotedMoment notedMomentFromJson(const QJsonObject& object) {
    return {.at = momentOf(object["at"]),
            .step = textOf(object["step"]),
            .note = textOf(object["note"]),
            .id = textOf(object["id"]),
            .explanation = textOf(object["explanation"]),
            .explained = momentAt(object, "explained")};
}

QJsonObject toJson(const WalkEvidence& evidence) {
    QJsonObject object{{"id", toQString(evidence.id)},
                       {"question", toQString(evidence.question)},
                       {"repeat", evidence.repeat},
                       {"kind", toQString(evidence.kind)},
                       {"hash", toQString(evidence.hash)},
                       {"suffix", toQString(evidence.suffix)},
                       {"bytes", static_cast<qint64>(evidence.bytes)},
                       {"caption", toQString(evidence.caption)},
                       {"source", toQString(evidence.source)},
                       {"at", momentJson(evidence.at)}};
    put(object, "of", evidence.of);
    put(object, "discarded", evidence.discarded);
    return object;
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
            .at = momentOf(object["at"]),
            .of = textOf(object["of"]),
            .discarded = momentAt(object, "discarded")};
}

QJsonObject toJson(const StepOutcome& outcome) {
    QJsonObject object{
        {"step", toQString(outcome.step)}, {"repeat", outcome.repeat}, {"at", momentJson(outcome.at)}};
    if (!outcome.effects.empty())
        object["effects"] = textsJson(outcome.effects);
    put(object, "reaction", outcome.reaction);
    put(object, "decision", outcome.decision);
    put(object, "emotion", outcome.emotion);
    put(object, "obstacle", outcome.obstacle);
    return object;
}

StepOutcome stepOutcomeFromJson(const QJsonObject& object) {
    return {.step = textOf(object["step"]),
            .repeat = object["repeat"].toInt(),
            .reaction = textOf(object["reaction"]),
            .decision = textOf(object["decision"]),
            .effects = textsOf(object["effects"]),
            .emotion = textOf(object["emotion"]),
            .obstacle = textOf(object["obstacle"]),
            .at = momentOf(object["at"])};
}

QJsonObject toJson(const WalkNote& note) {
    return {{"id", toQString(note.id)},
            {"step", toQString(note.step)},
            {"kind", toQString(note.kind)},
            {"text", toQString(note.text)},
            {"at", momentJson(note.at)}};
}

WalkNote walkNoteFromJson(const QJsonObject& object) {
    return {.id = textOf(object["id"]),
            .step = textOf(object["step"]),
            .kind = textOf(object["kind"]),
            .text = textOf(object["text"]),
            .at = momentOf(object["at"])};
}

QJsonObject toJson(const Interruption& interruption) {
    QJsonObject object{{"kind", toQString(interruption.kind)},
                       {"step", toQString(interruption.step)},
                       {"from", momentJson(interruption.from)}};
    put(object, "to", interruption.to);
    return object;
}

Interruption interruptionFromJson(const QJsonObject& object) {
    return {.kind = textOf(object["kind"]),
            .step = textOf(object["step"]),
            .from = momentOf(object["from"]),
            .to = momentAt(object, "to")};
}

QJsonObject toJson(const StaffMember& member) {
    QJsonObject object{
        {"step", toQString(member.step)}, {"repeat", member.repeat}, {"role", toQString(member.role)}};
    put(object, "name", member.name);
    if (member.at != Moment{})
        object["at"] = momentJson(member.at);
    return object;
}

StaffMember staffMemberFromJson(const QJsonObject& object) {
    return {.step = textOf(object["step"]),
            .repeat = object["repeat"].toInt(),
            .role = textOf(object["role"]),
            .name = textOf(object["name"]),
            .at = momentOf(object["at"])};
}

QJsonObject toJson(const Press& press) {
    return {{"tool", toQString(press.tool)},
            {"repeat", press.repeat},
            {"kind", toQString(press.kind)},
            {"at", momentJson(press.at)}};
}

Press pressFromJson(const QJsonObject& object) {
    return {.tool = textOf(object["tool"]),
            .repeat = object["repeat"].toInt(),
            .kind = textOf(object["kind"]),
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
                       {"openRepeat", walk.openRepeat},
                       {"changedAt", static_cast<qint64>(walk.changedAt.time_since_epoch().count())}};
    put(object, "location", walk.location);
    put(object, "tester", walk.tester);
    put(object, "insider", walk.insider);
    put(object, "persona", walk.persona);
    put(object, "customerStatus", walk.customerStatus);
    put(object, "entrance", walk.entrance);
    put(object, "device", walk.device);
    put(object, "windowFrom", walk.windowFrom);
    put(object, "windowTo", walk.windowTo);
    put(object, "purchase", walk.purchase);
    put(object, "currency", walk.currency);
    put(object, "openQuestion", walk.openQuestion);
    put(object, "furthestStep", walk.furthestStep);
    put(object, "revisionReason", walk.revisionReason);
    put(object, "reviewed", walk.reviewed);
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
            .customerStatus = textOf(object["customerStatus"]),
            .entrance = textOf(object["entrance"]),
            .device = textOf(object["device"]),
            .windowFrom = momentAt(object, "windowFrom"),
            .windowTo = momentAt(object, "windowTo"),
            .purchase = numberAt(object, "purchase"),
            .currency = textOf(object["currency"]),
            .openQuestion = textOf(object["openQuestion"]),
            .openRepeat = object["openRepeat"].toInt(),
            .furthestStep = textOf(object["furthestStep"]),
            .revisionReason = textOf(object["revisionReason"]),
            .reviewed = momentAt(object, "reviewed"),
            .changedAt = std::chrono::sys_seconds(std::chrono::seconds(object["changedAt"].toInteger()))};
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
    object["outcomes"] = listOf(walk.outcomes);
    object["notes"] = listOf(walk.notes);
    object["interruptions"] = listOf(walk.interruptions);
    object["staff"] = listOf(walk.staff);
    return object;
}

namespace {

constexpr auto schemaFamily = "shopwalker.walk/";

/// Empty when the object can be read without guessing; a head that is stored here is read more kindly.
std::string unreadable(const QJsonObject& object) {
    for (const auto* list :
         {"answers", "reratings", "moments", "evidence", "outcomes", "notes", "interruptions", "staff"}) {
        const auto values = object[QLatin1String(list)];
        if (!values.isUndefined() && !values.isArray())
            return std::string(list) + " is no list";
        for (const auto& value : values.toArray())
            if (!value.isObject())
                return std::string(list) + " holds something that is no object";
    }
    if (!walkStateFromWord(textOf(object["state"])))
        return "the state is unknown: " + textOf(object["state"]);
    if (!walkMethodFromWord(textOf(object["method"])))
        return "the method is unknown: " + textOf(object["method"]);
    std::set<std::string> ids;
    for (const auto& evidence : object["evidence"].toArray())
        if (const auto id = textOf(evidence.toObject()["id"]); id.empty() || !ids.insert(id).second)
            return "two pieces of evidence have one id, or one has none";
    return {};
}

} // namespace

Result<Walk> walkFromJson(const QJsonObject& object) {
    const auto schema = textOf(object["schema"]);
    const auto version = QString::fromStdString(schema).mid(QLatin1String(schemaFamily).size()).toInt();
    if (schema.starts_with(schemaFamily) && version > 1)
        return Error{"schema-newer", "was written by a newer version of Shopwalker: update the program",
                     textOf(object["id"])};
    if (schema != schemaName)
        return Error{"schema", "not a walk of schema shopwalker.walk/1", textOf(object["id"])};
    if (const auto wrong = unreadable(object); !wrong.empty())
        return Error{"schema", wrong, textOf(object["id"])};
    auto walk = walkHeadFromJson(object);
    if (walk.id.empty())
        return Error{"schema", "the walk has no id", {}};
    walk.answers = valuesOf(object["answers"], answerFromJson);
    walk.reratings = valuesOf(object["reratings"], reratingFromJson);
    walk.moments = valuesOf(object["moments"], notedMomentFromJson);
    walk.evidence = valuesOf(object["evidence"], walkEvidenceFromJson);
    walk.outcomes = valuesOf(object["outcomes"], stepOutcomeFromJson);
    walk.notes = valuesOf(object["notes"], walkNoteFromJson);
    walk.interruptions = valuesOf(object["interruptions"], interruptionFromJson);
    walk.staff = valuesOf(object["staff"], staffMemberFromJson);
    return walk;
}

} // namespace shopwalker
