// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
// The open walk in words and lists: what is asked and was answered, what is missing, what to take along.
#include "app/controllers/walk/walk_controller.h"

#include "app/controllers/walk/walk_shelf.h"
#include "app/models/walk/walk_wording.h"
#include "app/models/wording.h"
#include "core/checklist/walk/answer_rules.h"
#include "core/types/json/json.h"

#include <set>

namespace shopwalker {

namespace {

constexpr int gapsListed =
    40; // who misses more goes on with the walk, and finds the rest when these are done

} // namespace

OpenQuestion WalkController::askedAt(const QuestionPlace& place) const {
    const auto& session = *m_keeper.session();
    const auto& step = session.checklist().steps[place.step];
    const auto& question = session.question(place);
    OpenQuestion asked{.path = toQString(session.pathOf(place)),
                       .type = toQString(toWord(question.type)),
                       .label = toQString(question.label),
                       .help = toQString(question.help),
                       .step = toQString(step.title),
                       .unit = question.target ? wording::unit(question.target->unit) : QString(),
                       .sells = wording::sold(toQString(question.sells)),
                       .scaleTo = question.scaleTo,
                       .repeat = place.repeat,
                       .repeats = session.repeatsOf(place.step),
                       .mostRepeats = step.repeat,
                       .required = question.required,
                       .critical = question.critical,
                       .mayNotApply = question.notApplicable,
                       .ownerOnly = question.audience == "owner"};
    if (question.evidence &&
        std::binary_search(m_progress.missingEvidence.begin(), m_progress.missingEvidence.end(), place))
        asked.proof = toQString(question.evidence->need);
    if (const auto* finding = findingFor(question)) {
        asked.found = m_catalogue->name(toQString(finding->touchpoint), m_language) + QStringLiteral(": ") +
                      wording::headline(*finding);
        if (question.type == QuestionType::YesNo)
            asked.foundAnswer = finding->presence == Presence::Present ? "yes" : "no";
    }
    return asked;
}

GivenAnswer WalkController::givenAt(const QuestionPlace& place) const {
    const auto& session = *m_keeper.session();
    const auto* answer = session.answerAt(place);
    if (answer == nullptr)
        return {};
    const auto& value = answer->value;
    GivenAnswer given{.given = true,
                      .number = value.number ? QVariant(*value.number) : QVariant(),
                      .text = toQString(value.text),
                      .found = toQString(value.found),
                      .currency = toQString(value.currency),
                      .waiting = isWaiting(session.question(place), *answer),
                      .notApplicable = answer->notApplicable,
                      .late = answer->late,
                      .fromScan = answer->fromScan};
    for (const auto& choice : value.choices)
        given.choices += toQString(choice);
    for (const auto lap : value.laps)
        given.laps += lap;
    if (value.sent)
        given.sentAt = wording::moment(*value.sent, m_keeper.now());
    given.gaveUp = value.gaveUp.has_value();
    if (value.replied)
        given.repliedAt = wording::moment(*value.replied, m_keeper.now());
    given.earlier = session.timesAnswered(place) - 1;
    return given;
}

const Finding* WalkController::findingFor(const Question& question) const {
    if (question.prefill.empty())
        return nullptr;
    for (const auto& finding : m_findings)
        if (finding.touchpoint == question.prefill &&
            (finding.presence == Presence::Present || finding.presence == Presence::Absent))
            return &finding;
    return nullptr;
}

QString WalkController::walkId() const {
    return isOpen() ? toQString(m_keeper.session()->walk().id) : QString();
}

QString WalkController::title() const {
    return isOpen() ? toQString(m_keeper.session()->checklist().title) : QString();
}

QString WalkController::kind() const {
    return isOpen() ? toQString(m_keeper.session()->checklist().kind) : QString();
}

QString WalkController::summary() const {
    return isOpen() ? toQString(m_keeper.session()->checklist().summary) : QString();
}

QString WalkController::company() const {
    if (!isOpen())
        return {};
    const auto& walk = m_keeper.session()->walk();
    return toQString(walk.location.empty() ? walk.company : walk.company + ", " + walk.location);
}

QString WalkController::state() const {
    return isOpen() ? toQString(toWord(m_keeper.session()->walk().state)) : QString();
}

QString WalkController::stateText() const {
    return isOpen() ? wording::walkState(m_keeper.session()->walk().state) : QString();
}

QVariantList WalkController::brief() const {
    QVariantList lines;
    if (!isOpen())
        return lines;
    const auto& walk = m_keeper.session()->walk();
    const auto add = [&lines](const QString& label, const QString& text) {
        if (!text.isEmpty())
            lines += QVariantMap{{"label", label}, {"text", text}};
    };
    //: Line of the brief of a walk (all texts up to "Device")
    add(tr("Method"), wording::walkMethod(walk.method));
    add(tr("Persona"), toQString(walk.persona));
    add(tr("Entrance"), wording::channel(toQString(walk.entrance)));
    add(tr("Tester"), wording::tester(walk));
    if (walk.windowFrom)
        add(tr("Not before"), wording::day(*walk.windowFrom));
    if (walk.windowTo)
        add(tr("Not after"), wording::day(*walk.windowTo));
    add(tr("Device"), toQString(walk.device));
    return lines;
}

std::vector<WalkController::Gap> WalkController::gapsNow() const {
    std::vector<Gap> gaps;
    for (int row = 0; row < m_questions.count(); ++row) {
        const auto state = m_questions.stateAt(row);
        if (state == WalkQuestionModel::Missing || state == WalkQuestionModel::ProofMissing ||
            state == WalkQuestionModel::Waiting)
            gaps.emplace_back(row, state);
    }
    return gaps;
}

QVariantList WalkController::gaps() const {
    QVariantList gaps;
    for (const auto& [row, state] : m_gaps) {
        if (gaps.size() == gapsListed)
            break;
        QString why;
        if (state == WalkQuestionModel::Missing)
            //: Why a question stands in the list of what is missing
            why = tr("An answer is needed");
        else if (state == WalkQuestionModel::ProofMissing)
            //: Why a question stands in the list of what is missing
            why = tr("A photo or note must prove it");
        else
            //: Why a question stands in the list of what is missing
            why = tr("The reply has not come yet");
        const auto index = m_questions.index(row);
        gaps += QVariantMap{{"row", row},
                            {"label", m_questions.data(index, WalkQuestionModel::LabelRole)},
                            {"step", m_questions.data(index, WalkQuestionModel::StepRole)},
                            {"why", why},
                            {"waiting", state == WalkQuestionModel::Waiting}};
    }
    return gaps;
}

QVariantList WalkController::retired() const {
    QVariantList retired;
    if (const auto* session = m_keeper.session())
        for (const auto& answer : session->walk().answers)
            if (!answer.withdrawn && !session->placeOf(answer.question, answer.repeat))
                retired += QVariantMap{{"question", toQString(answer.question)},
                                       {"answer", wording::bareAnswer(answer)}};
    return retired;
}

QString WalkController::revisionReason() const {
    return isOpen() ? toQString(m_keeper.session()->walk().revisionReason) : QString();
}

QStringList WalkController::takeAlong() const {
    if (!isOpen())
        return {};
    std::set<QuestionType> asked;
    bool photo = false;
    for (const auto& step : m_keeper.session()->checklist().steps)
        for (const auto& question : step.questions) {
            asked.insert(question.type);
            photo = photo || (question.evidence && question.evidence->need != "note");
        }
    //: What a shopper takes along (all texts up to "A receipt …")
    QStringList things{tr("A charged phone; answers need no network")};
    if (photo || asked.contains(QuestionType::Photo))
        things += tr("Room for photos");
    if (asked.contains(QuestionType::Count) || asked.contains(QuestionType::Duration))
        things += tr("A quiet place for calls and times; the program counts and measures");
    if (asked.contains(QuestionType::ReplyTimer))
        things += tr("An address or number at which replies reach you");
    if (asked.contains(QuestionType::Money))
        things += tr("Money for a purchase, and a pocket for the receipt");
    return things;
}

int WalkController::missing() const {
    return static_cast<int>(m_progress.missing.size() + m_progress.missingEvidence.size());
}

WalkController::SaveMark WalkController::saveMark() const {
    if (m_keeper.unsaved() > 0)
        return m_shelf.problem() ? NotSaved : Saving;
    return m_keeper.savedAt() ? Saved : NothingToSave;
}

QString WalkController::savedAt() const {
    return m_keeper.savedAt() ? wording::moment(*m_keeper.savedAt(), m_keeper.now()) : QString();
}

QString WalkController::trouble() const {
    return m_keeper.unsaved() > 0 && m_shelf.problem() ? wording::trouble(m_shelf.problem()->code)
                                                       : QString();
}

} // namespace shopwalker
