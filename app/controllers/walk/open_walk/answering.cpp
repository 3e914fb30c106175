// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
// Answers to the question that is asked, from a touch to the end of a long wait, and the drafts before them.
#include "app/controllers/walk/walk_controller.h"

#include "app/models/times.h"
#include "app/models/walk/walk_wording.h"
#include "core/types/json/json.h"

#include <QDateTime>
#include <QLocale>
#include <QSettings>

namespace shopwalker {

namespace {

const QString currencyKey = QStringLiteral("currency");

// Parts of a question that are typed apart: drafts are kept under its path and one of these.
const QString foundPart = QStringLiteral("#found");
const QString currencyPart = QStringLiteral("#currency");

} // namespace

bool WalkController::record(AnswerValue value, bool notApplicable, bool fromScan) {
    const auto* session = m_keeper.session();
    const auto place = session ? session->open() : std::nullopt;
    if (!place)
        return false;
    m_problem.clear();
    const auto recorded = m_keeper.record(
        *place, {.value = std::move(value), .notApplicable = notApplicable, .fromScan = fromScan});
    if (!recorded)
        refuse(recorded.error());
    else
        emit answerRecorded();
    return recorded.ok();
}

bool WalkController::isRepetition() const {
    return m_given.given && m_keeper.session()->walk().state != WalkState::RevisionAsked;
}

bool WalkController::choose(const QString& id) {
    if (isRepetition() && !m_given.notApplicable && m_given.choices == QStringList(id))
        return true; // touched twice, answered once
    return record({.choices = {id.toStdString()}});
}

bool WalkController::chooseNumber(int place) {
    if (m_asked.type == "scale")
        return place <= m_asked.scaleTo && answerNumber(place);
    if (place > m_options.size())
        return false;
    const auto id = m_options[place - 1].toMap()["id"].toString();
    return m_asked.type == "multi-choice" ? toggle(id) : choose(id);
}

bool WalkController::toggle(const QString& id) {
    auto choices = m_given.notApplicable ? QStringList() : m_given.choices;
    if (!choices.removeOne(id))
        choices += id;
    if (choices.isEmpty()) {
        //: Above a question of which at least one answer must stay chosen
        m_problem = tr("At least one must be chosen. If none is right, answer “not applicable”.");
        emit changed();
        return false;
    }
    AnswerValue value{.text = m_given.text.toStdString()};
    for (const auto& option : m_options) // in the order of the checklist, not of the touches
        if (const auto known = option.toMap()["id"].toString(); choices.contains(known))
            value.choices.push_back(known.toStdString());
    return record(std::move(value));
}

bool WalkController::answerNumber(double number) {
    if (isRepetition() && !m_given.notApplicable && m_given.number == number)
        return true;
    return record({.number = number});
}

bool WalkController::answerText(const QString& text) {
    return record({.choices = {}, .text = text.trimmed().toStdString()});
}

bool WalkController::answerNotApplicable() {
    if (isRepetition() && m_given.notApplicable)
        return true;
    return record({}, true);
}

bool WalkController::confirmFound() {
    return record({.choices = {m_asked.foundAnswer.toStdString()}}, false, true);
}

bool WalkController::takeBack() {
    if (!isOpen() || !m_given.given)
        return false;
    m_problem.clear();
    m_draftProblem.clear();
    const auto place = m_keeper.session()->open();
    const auto taken = place ? m_keeper.record(*place, {.withdrawn = true}) : Result<Answer>(Error{});
    if (!taken)
        refuse(taken.error());
    return taken.ok();
}

bool WalkController::answerTaken() {
    return record({});
}

QString WalkController::draft(const QString& part) const {
    return toQString(m_keeper.draft((m_asked.path + part).toStdString(), m_asked.repeat));
}

bool WalkController::hasDraft(const QString& part) const {
    return m_keeper.hasDraft((m_asked.path + part).toStdString(), m_asked.repeat);
}

void WalkController::saveDraft(const QString& text, const QString& part) {
    if (m_asked.path.isEmpty())
        return;
    m_draftProblem.clear();
    m_keeper.saveDraft((m_asked.path + part).toStdString(), m_asked.repeat, text.toStdString());
}

bool WalkController::commitDraft() {
    const auto text = draft().trimmed();
    const auto found = draft(foundPart).trimmed();
    if (isClosed())
        return true;
    if (text.isEmpty() && found.isEmpty())
        return !hasDraft() || !m_given.given || m_given.notApplicable || takeBack();
    if (m_asked.type == "number" || m_asked.type == "money" || m_asked.type == "count" ||
        m_asked.type == "duration")
        return commitNumber(text);
    if (m_asked.type != "promise")
        return answerText(text);
    const auto promise = text.isEmpty() ? m_given.text : text;
    if (promise.isEmpty())
        //: Below the field of a promise, when only what was found is written
        return refuseDraft(tr("Write first what was promised."));
    const auto reality = found.isEmpty() ? m_given.found : found;
    const bool recorded = record({.text = promise.toStdString(), .found = reality.toStdString()});
    clearDraft(foundPart);
    return recorded;
}

bool WalkController::refuseDraft(const QString& why) {
    m_draftProblem = why;
    emit changed();
    return false;
}

bool WalkController::commitNumber(const QString& text) {
    const auto number = wording::typedNumber(text);
    if (!number) {
        //: Below a number field that holds something else; %1 a number
        return refuseDraft(tr("Write a number, such as %1.").arg(QLocale().toString(12.5)));
    }
    if (*number < 0 && m_asked.type != "number")
        //: Below a number field that must not hold less than nothing
        return refuseDraft(tr("Write a number from 0 up."));
    AnswerValue value{.number = number};
    if (m_asked.type == "money") {
        const auto typed = draft(currencyPart).trimmed().toUpper();
        const auto code = typed.isEmpty() ? currency() : typed;
        if (!wording::isCurrency(code))
            //: Below an amount whose currency is missing
            return refuseDraft(tr("Write the currency in three letters, such as EUR."));
        value.currency = code.toStdString();
    }
    const auto used = toQString(value.currency);
    const bool recorded = record(std::move(value));
    if (recorded && !used.isEmpty()) {
        m_settings->setValue(currencyKey, used);
        clearDraft(currencyPart);
    }
    return recorded;
}

void WalkController::clearDraft(const QString& part) {
    if (!draft(part).isEmpty())
        saveDraft({}, part);
}

QString WalkController::nowText() const {
    return QLocale().toString(QDateTime::currentDateTime(), QLocale::ShortFormat);
}

bool WalkController::markSent() {
    return record({.sent = m_keeper.now()});
}

bool WalkController::markReplied() {
    return endWait([at = m_keeper.now()](WalkSession& session, const QuestionPlace& place) {
        return session.recordReply(place, at);
    });
}

bool WalkController::cameAt(const QString& time) {
    const auto came = wording::typedTime(time, m_keeper.now());
    m_draftProblem.clear();
    if (!came)
        //: Below the field for the time of a reply; %1 a time
        return refuseDraft(tr("Write a time like %1, or a day and a time.").arg(timeOfDay(m_keeper.now())));
    return endWait([came = *came, at = m_keeper.now()](WalkSession& session, const QuestionPlace& place) {
        return session.recordReply(place, came, at);
    });
}

bool WalkController::giveUpWaiting() {
    return endWait([at = m_keeper.now()](WalkSession& session, const QuestionPlace& place) {
        return session.giveUpWaiting(place, at);
    });
}

bool WalkController::endWait(const std::function<Result<Answer>(WalkSession&, const QuestionPlace&)>& deed) {
    const auto answer = m_keeper.answerTimer(m_asked.path.toStdString(), m_asked.repeat, deed);
    if (!answer)
        refuse(answer.error());
    return answer.ok();
}

QString WalkController::currency() const {
    const auto kept = m_settings->value(currencyKey).toString();
    return kept.isEmpty() ? QLocale().currencySymbol(QLocale::CurrencyIsoCode) : kept;
}

} // namespace shopwalker
