// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/walk/walk_output.h"

#include "core/checklist/walk/answer_rules.h"
#include "core/checklist/walk/walk_clock.h"
#include "core/checklist/walk/walk_session.h"
#include "core/report/terminal_table.h"
#include "core/types/json/json.h"

#include <QDateTime>
#include <algorithm>

namespace shopwalker::cli {

namespace {

using std::chrono::milliseconds;

std::string numberText(double number) {
    return QString::number(number, 'g', 12).toStdString();
}

class WalkText {
public:
    WalkText(const Walk& walk, const Texts& texts)
        : m_walk(walk)
        , m_texts(texts) {}

    std::string written(const Checklist* checklist) {
        writeHead(checklist);
        if (checklist == nullptr) {
            line("  " + text("unknownChecklist", {{"id", m_walk.checklist}}));
            for (const auto& answer : m_walk.answers)
                line("    " + answer.question + ": " + answered(nullptr, answer));
            return m_out;
        }
        const WalkSession session(*checklist, m_walk);
        writeProgress(session);
        for (std::size_t step = 0; step < checklist->steps.size(); ++step)
            for (int repeat = 0; repeat < session.repeatsOf(step); ++repeat)
                writeStep(session, step, repeat);
        writeRetired(session);
        return m_out;
    }

private:
    std::string text(const std::string& key, const Texts::Arguments& arguments = {}) const {
        return m_texts("walk." + key, arguments);
    }

    void join(std::string& line, const std::string& part) const {
        if (!part.empty())
            line += (line.empty() ? "" : m_texts("list.separator")) + part;
    }

    /// Everything a shopper wrote may hold control characters.
    void line(const std::string& content) { m_out += forTerminal(content) + "\n"; }

    void writeHead(const Checklist* checklist) {
        line((checklist != nullptr ? checklist->title : m_walk.checklist) + ": " + m_walk.company);
        line(m_walk.id);
        line(text("line", {{"state", text("state." + std::string(toWord(m_walk.state)))},
                           {"method", text("method." + std::string(toWord(m_walk.method)))},
                           {"tester", text(m_walk.insider ? "tester.insider" : "tester.outsider")}}));
        if (!m_walk.customerStatus.empty())
            line(text("customer." + m_walk.customerStatus));
        if (!m_walk.location.empty())
            line(text("location", {{"name", m_walk.location}}));
        if (!m_walk.persona.empty())
            line(text("persona", {{"name", m_walk.persona}}));
        if (!m_walk.entrance.empty())
            line(text("entrance", {{"name", m_walk.entrance}}));
        if (m_walk.purchase)
            line(text("purchase", {{"amount", numberText(*m_walk.purchase)}, {"currency", m_walk.currency}}));
        if (!m_walk.revisionReason.empty())
            line(text("revision", {{"reason", m_walk.revisionReason}}));
    }

    void writeProgress(const WalkSession& session) {
        const auto progress = session.progress();
        line(m_texts.counted("walk.progress", progress.shown,
                             {{"answered", std::to_string(progress.answered)}}));
        const auto named = [&](const char* key, const std::vector<QuestionPlace>& places) {
            std::string list;
            for (const auto& place : places)
                join(list, session.pathOf(place));
            if (!places.empty())
                line(m_texts.counted(key, static_cast<int>(places.size()), {{"list", list}}));
        };
        named("walk.missing", progress.missing);
        named("walk.proof", progress.missingEvidence);
    }

    void writeStep(const WalkSession& session, std::size_t step, int repeat) {
        const auto& asked = session.checklist().steps[step];
        m_out += "\n";
        line("  " + asked.title + (repeat > 0 ? " " + std::to_string(repeat + 1) : ""));
        for (std::size_t index = 0; index < asked.questions.size(); ++index) {
            const QuestionPlace place{step, repeat, index};
            if (!session.isShown(place))
                continue;
            const auto* answer = session.answerAt(place);
            line("    " + asked.questions[index].label);
            line("      " +
                 (answer != nullptr ? answered(&asked.questions[index], *answer) : text("unanswered")));
            writeEvidence(session.pathOf(place), repeat);
        }
        writeRemarks(session, asked.id, repeat);
    }

    void writeRemarks(const WalkSession& session, const std::string& step, int repeat) {
        if (const auto* outcome = session.outcomeOf(step, repeat)) {
            std::string said;
            if (!outcome->reaction.empty())
                join(said, text("word." + outcome->reaction));
            if (!outcome->decision.empty())
                join(said, text("decision." + outcome->decision));
            for (const auto& effect : outcome->effects)
                join(said, text("effect." + effect));
            join(said, outcome->emotion);
            if (!outcome->obstacle.empty())
                join(said, text("obstacle", {{"text", outcome->obstacle}}));
            line("    → " + said);
        }
        if (repeat > 0)
            return;
        for (const auto& rerating : m_walk.reratings)
            if (rerating.step == step)
                line("    → " + text("rerated", {{"reaction", text("word." + rerating.reaction)}}) +
                     (rerating.reason.empty() ? "" : ": " + rerating.reason));
        for (const auto& note : m_walk.notes)
            if (note.step == step && !note.text.empty())
                line("    → " + text("note." + note.kind) + ": " + note.text);
        for (const auto& moment : m_walk.moments)
            if (moment.step == step)
                line("    → " + text("moment", {{"time", localTime(moment.at)}}) + ": " +
                     (moment.explanation.empty() ? moment.note : moment.explanation));
    }

    void writeEvidence(const std::string& question, int repeat) {
        for (const auto& evidence : m_walk.evidence)
            if (evidence.question == question && evidence.repeat == repeat && !evidence.discarded)
                line(
                    "      [" + text("evidence." + evidence.kind) + "] " +
                    (evidence.hash.empty() ? "" : evidence.hash.substr(0, 12) + "." + evidence.suffix + " ") +
                    evidence.caption);
    }

    void writeRetired(const WalkSession& session) {
        std::string lines;
        for (const auto& answer : m_walk.answers)
            if (!session.placeOf(answer.question, answer.repeat))
                lines += "    " + forTerminal(answer.question + ": " + answered(nullptr, answer)) + "\n";
        if (!lines.empty())
            m_out += "\n  " + text("retired") + "\n" + lines;
    }

    /// The answer and, in brackets, how it came about.
    std::string answered(const Question* question, const Answer& answer) const {
        std::string about;
        join(about, localTime(answer.at));
        if (answer.spent > milliseconds(0))
            join(about, text("took", {{"time", timeText(answer.spent)}}));
        if (answer.interrupted > milliseconds(0))
            join(about, text("interrupted", {{"time", timeText(answer.interrupted)}}));
        if (answer.late)
            join(about, text("late"));
        if (answer.fromScan)
            join(about, text("fromScan"));
        return (answer.notApplicable ? text("notApplicable") : valueText(question, answer.value)) + "  (" +
               about + ")";
    }

    std::string valueText(const Question* question, const AnswerValue& value) const {
        std::string words;
        for (const auto& choice : value.choices)
            join(words, choiceText(question, choice));
        const bool isTime = question != nullptr && question->type == QuestionType::Duration;
        if (value.sent)
            join(words, replyText(value));
        else if (value.number)
            join(words,
                 isTime ? secondsText(*value.number)
                        : numberText(*value.number) + (value.currency.empty() ? "" : " " + value.currency));
        join(words, value.text);
        if (!value.found.empty())
            join(words, text("found", {{"text", value.found}}));
        std::string laps;
        for (const auto lap : value.laps)
            laps += (laps.empty() ? "" : " + ") + secondsText(lap);
        if (!laps.empty())
            join(words, text("laps", {{"list", laps}}));
        return words;
    }

    std::string replyText(const AnswerValue& value) const {
        if (value.replied)
            return text("replied", {{"time", timeText(elapsed(*value.sent, *value.replied))}});
        if (value.gaveUp)
            return text("gaveUp", {{"time", timeText(elapsed(*value.sent, *value.gaveUp))}});
        return text("waiting", {{"time", localTime(*value.sent)}});
    }

    std::string choiceText(const Question* question, const std::string& choice) const {
        if (question != nullptr)
            for (const auto& option : question->options)
                if (option.id == choice)
                    return option.label;
        return m_texts.has("walk.word." + choice) ? text("word." + choice) : choice;
    }

    std::string secondsText(double seconds) const { return text("seconds", {{"n", numberText(seconds)}}); }

    /// Seconds below two minutes, else `49:00:00`.
    std::string timeText(milliseconds time) const {
        if (time < std::chrono::minutes(2))
            return secondsText(std::chrono::duration<double>(time).count());
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(time).count();
        return QString("%1:%2:%3")
            .arg(seconds / 3600)
            .arg(seconds / 60 % 60, 2, 10, QChar('0'))
            .arg(seconds % 60, 2, 10, QChar('0'))
            .toStdString();
    }

    const Walk& m_walk;
    const Texts& m_texts;
    std::string m_out;
};

} // namespace

std::string localTime(const Moment& moment) {
    const auto offset = static_cast<int>(std::chrono::seconds(moment.offset).count());
    const auto time =
        QDateTime::fromMSecsSinceEpoch(moment.utc.time_since_epoch().count(), Qt::OffsetFromUTC, offset);
    const auto minutes = std::abs(static_cast<int>(moment.offset.count()));
    return QString("%1 %2%3:%4")
        .arg(time.toString("yyyy-MM-dd HH:mm"), offset < 0 ? "-" : "+")
        .arg(minutes / 60, 2, 10, QChar('0'))
        .arg(minutes % 60, 2, 10, QChar('0'))
        .toStdString();
}

std::string walkText(const Walk& walk, const Checklist* checklist, const Texts& texts) {
    return WalkText(walk, texts).written(checklist);
}

} // namespace shopwalker::cli
