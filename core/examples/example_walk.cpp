// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/examples/example_walk.h"

#include "core/checklist/walk/answer_rules.h"
#include "core/examples/example_texts.h"
#include "core/types/json/json.h"

#include <QDateTime>
#include <QJsonArray>
#include <QUuid>
#include <algorithm>

namespace shopwalker {

namespace {

using std::chrono::milliseconds;

constexpr auto tickTime = milliseconds(4000); // a line of a tick list

milliseconds secondsOf(const QJsonValue& value) {
    return milliseconds(static_cast<std::int64_t>(value.toDouble() * 1000));
}

/// The clock of the shopper's device, which goes on with the walk.
class WalkWatch {
public:
    WalkWatch(const QDateTime& start, std::string boot)
        : m_start(milliseconds(start.toMSecsSinceEpoch()))
        , m_offset(start.offsetFromUtc() / 60)
        , m_boot(std::move(boot)) {}

    void pass(milliseconds time) { m_passed += time; }
    Moment now() const { return in(milliseconds(0)); }
    Moment in(milliseconds later) const {
        return {.utc = std::chrono::sys_time<milliseconds>(m_start + m_passed + later),
                .offset = m_offset,
                .monotonic = m_passed + later,
                .boot = m_boot};
    }

private:
    milliseconds m_start;
    milliseconds m_passed{0};
    std::chrono::minutes m_offset;
    std::string m_boot;
};

void takeTimer(const QJsonObject& told, const WalkWatch& watch, Answer& answer) {
    answer.value.sent = watch.now();
    if (told.contains("promised"))
        answer.value.promised = watch.in(secondsOf(told["promised"]));
    if (told.contains("replied"))
        answer.at = *(answer.value.replied = watch.in(secondsOf(told["replied"])));
    if (told.contains("gaveUp"))
        answer.at = *(answer.value.gaveUp = watch.in(secondsOf(told["gaveUp"])));
}

Answer answerOf(const Question& question, const QJsonValue& told, const WalkWatch& watch) {
    Answer answer{.at = watch.now()};
    auto& value = answer.value;
    const auto object = told.toObject();
    if (told.isNull())
        answer.notApplicable = true;
    else if (question.type == QuestionType::ReplyTimer)
        takeTimer(object, watch, answer);
    else if (question.type == QuestionType::Promise) {
        value.text = textOf(object["promise"]);
        value.found = textOf(object["found"]);
        if (object.contains("verdict"))
            value.choices = {textOf(object["verdict"])};
    } else if (question.type == QuestionType::Money) {
        value.number = object["amount"].toDouble();
        value.currency = textOf(object["currency"]);
    } else if (told.isArray())
        for (const auto& choice : told.toArray())
            value.choices.push_back(textOf(choice));
    else if (told.isDouble())
        value.number = told.toDouble();
    else if (question.type == QuestionType::Text || question.type == QuestionType::DateTime ||
             question.type == QuestionType::Place)
        value.text = textOf(told);
    else
        value.choices = {textOf(told)};
    return answer;
}

/// Lays one walk out, step by step.
class Telling {
public:
    Telling(const QJsonObject& told, const Checklist& checklist, const ExamplePhotos& photos)
        : m_told(told)
        , m_checklist(checklist)
        , m_photos(photos)
        , m_watch(QDateTime::fromString(told["startsAt"].toString(), Qt::ISODate), textOf(told["id"])) {}

    Result<Walk> walk(const std::string& hash) {
        takeHead(hash);
        for (const auto& step : m_told["steps"].toArray())
            takeStep(step.toObject());
        takeTicks("present", "yes");
        takeTicks("absent", "no");
        takeTicks("notApplicable", {});
        takeLists();
        std::stable_sort(m_walk.answers.begin(), m_walk.answers.end(),
                         [](const auto& one, const auto& other) { return one.at.utc < other.at.utc; });
        const auto end = m_walk.answers.empty() ? m_watch.now() : m_walk.answers.back().at;
        m_walk.changedAt = std::chrono::floor<std::chrono::seconds>(end.utc);
        if (!m_fault.empty())
            return Error{"example-walk", m_fault, m_walk.id + " " + m_where};
        return std::move(m_walk);
    }

private:
    void takeHead(const std::string& hash) {
        m_walk = {.id = textOf(m_told["id"]),
                  .company = textOf(m_told["company"]),
                  .location = textOf(m_told["location"]),
                  .checklist = m_checklist.id,
                  .checklistVersion = m_checklist.version,
                  .checklistHash = hash,
                  .tester = textOf(m_told["tester"]),
                  .insider = m_told["insider"].toBool(),
                  .persona = textOf(m_told["persona"]),
                  .entrance = textOf(m_told["entrance"]),
                  .device = textOf(m_told["device"]),
                  .currency = textOf(m_told["currency"])};
        if (m_told.contains("purchase"))
            m_walk.purchase = m_told["purchase"].toDouble();
        const auto state = walkStateFromWord(textOf(m_told["state"]));
        const auto method = walkMethodFromWord(textOf(m_told["method"]));
        if (!state || !method)
            fault("state or method is not a word of the list", "state");
        m_walk.state = state.value_or(WalkState::Done);
        m_walk.method = method.value_or(WalkMethod::OwnPath);
    }

    void takeStep(const QJsonObject& told) {
        const auto id = textOf(told["id"]);
        const auto step = std::find_if(m_checklist.steps.begin(), m_checklist.steps.end(),
                                       [&](const auto& candidate) { return candidate.id == id; });
        if (step == m_checklist.steps.end())
            return fault("the checklist has no such step", id);
        const auto repeat = told["repeat"].toInt();
        m_watch.pass(secondsOf(told["pause"]));
        const auto answers = told["answers"].toObject();
        const auto spent = secondsOf(told["seconds"]) / std::max<qsizetype>(answers.size(), 1);
        for (const auto& question : step->questions) // in the order in which they are asked
            if (answers.contains(toQString(question.id)))
                record(*step, question, answers[toQString(question.id)], repeat, spent);
        for (auto entry = answers.begin(); entry != answers.end(); ++entry)
            if (std::none_of(step->questions.begin(), step->questions.end(),
                             [&](const auto& question) { return toQString(question.id) == entry.key(); }))
                fault("the step has no such question", id + "." + entry.key().toStdString());
        for (const auto& role : told["staff"].toArray())
            m_walk.staff.push_back({.step = id, .repeat = repeat, .role = textOf(role)});
        takeOutcome(id, repeat, told["outcome"].toObject());
    }

    void takeOutcome(const std::string& step, int repeat, const QJsonObject& told) {
        if (told.isEmpty())
            return;
        StepOutcome outcome{.step = step,
                            .repeat = repeat,
                            .reaction = textOf(told["reaction"]),
                            .decision = textOf(told["decision"]),
                            .emotion = textOf(told["emotion"]),
                            .obstacle = textOf(told["obstacle"]),
                            .at = m_watch.now()};
        for (const auto& effect : told["effects"].toArray())
            outcome.effects.push_back(textOf(effect));
        m_walk.outcomes.push_back(std::move(outcome));
    }

    void record(const Step& step, const Question& question, const QJsonValue& told, int repeat,
                milliseconds spent) {
        m_watch.pass(spent);
        auto answer = answerOf(question, told, m_watch);
        answer.question = step.id + "." + question.id;
        answer.repeat = repeat;
        answer.spent = spent;
        if (const auto unfit = unfitness(question, answer); !unfit.empty())
            fault(unfit, answer.question);
        m_walk.answers.push_back(std::move(answer));
    }

    /// Lines of a tick list, wherever in it they stand. Without a word they do not apply.
    void takeTicks(const char* key, const QString& word) {
        for (const auto& line : m_told[QLatin1String(key)].toArray()) {
            const auto id = textOf(line);
            bool found = false;
            for (const auto& step : m_checklist.steps)
                for (const auto& question : step.questions)
                    if (question.id == id) {
                        record(step, question, word.isEmpty() ? QJsonValue() : QJsonValue(word), 0, tickTime);
                        found = true;
                    }
            if (!found)
                fault("the tick list has no such line", id);
        }
    }

    void takeLists() {
        for (const auto& value : m_told["reratings"].toArray()) {
            const auto told = value.toObject();
            m_walk.reratings.push_back({.step = textOf(told["step"]),
                                        .fromStep = textOf(told["fromStep"]),
                                        .reaction = textOf(told["reaction"]),
                                        .reason = textOf(told["reason"]),
                                        .at = m_watch.now()});
        }
        for (const auto& value : m_told["notes"].toArray()) {
            const auto told = value.toObject();
            m_walk.notes.push_back({.id = nextId("note"),
                                    .step = textOf(told["step"]),
                                    .kind = textOf(told["kind"]),
                                    .text = textOf(told["text"]),
                                    .at = m_watch.now()});
        }
        for (const auto& value : m_told["evidence"].toArray())
            takeEvidence(value.toObject());
    }

    void takeEvidence(const QJsonObject& told) {
        WalkEvidence evidence{.id = nextId("evidence"),
                              .question = textOf(told["question"]),
                              .kind = "note",
                              .caption = textOf(told["note"]),
                              .at = m_watch.now()};
        if (const auto name = told["photo"].toString(); !name.isEmpty()) {
            const auto photo = m_photos.find(name);
            if (photo == m_photos.end())
                return fault("the photo is not there", name.toStdString());
            evidence.kind = "photo";
            evidence.hash = photo->second.hash;
            evidence.suffix = name.section('.', -1).toStdString();
            evidence.bytes = photo->second.bytes;
            evidence.source = "camera";
        }
        m_walk.evidence.push_back(std::move(evidence));
    }

    /// Ids of what has no name: the walk's own, counted on.
    std::string nextId(const char* kind) {
        const auto name = QStringLiteral("%1 %2").arg(QLatin1String(kind)).arg(++m_count);
        return QUuid::createUuidV5(QUuid(toQString(m_walk.id)), name)
            .toString(QUuid::WithoutBraces)
            .toStdString();
    }

    void fault(std::string text, std::string where) {
        if (!m_fault.empty())
            return;
        m_fault = std::move(text);
        m_where = std::move(where);
    }

    const QJsonObject& m_told;
    const Checklist& m_checklist;
    const ExamplePhotos& m_photos;
    WalkWatch m_watch;
    Walk m_walk;
    int m_count = 0;
    std::string m_fault;
    std::string m_where;
};

} // namespace

Result<Walk> exampleWalk(const QJsonObject& told, const Checklist& checklist, const std::string& hash,
                         const ExamplePhotos& photos) {
    return Telling(told, checklist, photos).walk(hash);
}

} // namespace shopwalker
