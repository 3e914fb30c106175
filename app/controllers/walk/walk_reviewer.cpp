// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/walk/walk_reviewer.h"

#include "app/controllers/walk/walk_keeper.h"
#include "app/models/walk/walk_wording.h"
#include "core/types/json/json.h"

#include <QUuid>

namespace shopwalker {

namespace {

QVariantMap choice(std::string_view id, const QString& text) {
    return {{"id", toQString(id)}, {"text", text}};
}

template<class Words, class Wording>
QVariantList choicesOf(const Words& words, Wording wording) {
    QVariantList choices;
    for (const auto word : words)
        choices += choice(word, wording(toQString(word)));
    return choices;
}

/// The reaction to a step: judged anew, concluded, or answered in one of its questions.
std::string reactionTo(const WalkSession& session, const Step& step) {
    if (auto judged = session.reactionTo(step.id); !judged.empty())
        return judged;
    for (const auto& answer : session.walk().answers)
        for (const auto& question : step.questions)
            if (question.type == QuestionType::Reaction && answer.question == step.id + "." + question.id &&
                !answer.value.choices.empty())
                return answer.value.choices.front();
    return {};
}

} // namespace

WalkReviewer::WalkReviewer(WalkKeeper& keeper, QObject* parent)
    : QObject(parent)
    , m_keeper(keeper) {
    connect(&keeper, &WalkKeeper::changed, this, &WalkReviewer::show);
}

void WalkReviewer::show() {
    showNotes();
    showSteps();
    showMoments();
    emit outcomeChanged();
}

void WalkReviewer::retranslate() {
    show();
    emit retranslated();
}

void WalkReviewer::replace(QVariantList& shown, QVariantList now, void (WalkReviewer::*notify)()) {
    if (shown == now)
        return;
    shown = std::move(now);
    (this->*notify)();
}

StepOutcome WalkReviewer::outcome() const {
    const auto* session = m_keeper.session();
    if (!session || session->checklist().steps.empty())
        return {};
    const auto& last = session->checklist().steps.back().id;
    const auto* known = session->outcomeOf(last, 0);
    auto outcome = known ? *known : StepOutcome{.step = last};
    outcome.at = m_keeper.now();
    return outcome;
}

QString WalkReviewer::decision() const {
    return toQString(outcome().decision);
}

QVariantList WalkReviewer::decisions() const {
    return choicesOf(decisionWords, wording::decision);
}

QString WalkReviewer::obstacle() const {
    return toQString(outcome().obstacle);
}

QVariantList WalkReviewer::noteKinds() const {
    return choicesOf(shopwalker::noteKinds, wording::noteKind);
}

QVariantList WalkReviewer::reactions() const {
    return wording::choices({.type = QuestionType::Reaction});
}

void WalkReviewer::showNotes() {
    QVariantList notes;
    if (const auto* session = m_keeper.session())
        for (const auto& note : session->walk().notes)
            if (!note.text.empty())
                notes += QVariantMap{{"id", toQString(note.id)},
                                     {"kind", wording::noteKind(toQString(note.kind))},
                                     {"text", toQString(note.text)}};
    replace(m_notes, std::move(notes), &WalkReviewer::notesChanged);
}

void WalkReviewer::showSteps() {
    QVariantList steps;
    if (const auto* session = m_keeper.session())
        for (const auto& step : session->checklist().steps)
            if (const auto reaction = reactionTo(*session, step); !reaction.empty()) {
                const auto& reratings = session->walk().reratings;
                const bool anew = std::any_of(reratings.begin(), reratings.end(),
                                              [&](const auto& other) { return other.step == step.id; });
                steps += QVariantMap{{"id", toQString(step.id)},
                                     {"text", toQString(step.title)},
                                     {"reaction", toQString(reaction)},
                                     {"changed", anew}};
            }
    replace(m_steps, std::move(steps), &WalkReviewer::stepsChanged);
}

void WalkReviewer::showMoments() {
    QVariantList moments;
    if (const auto* session = m_keeper.session())
        for (const auto& moment : session->walk().moments)
            moments += QVariantMap{{"id", toQString(moment.id)},
                                   {"time", wording::moment(moment.at, m_keeper.now())},
                                   {"text", toQString(moment.explanation)}};
    replace(m_moments, std::move(moments), &WalkReviewer::momentsChanged);
}

void WalkReviewer::decide(const QString& decision) {
    auto decided = outcome();
    decided.decision = decision.toStdString();
    (void)m_keeper.conclude(std::move(decided));
}

void WalkReviewer::setObstacle(const QString& words) {
    auto blocked = outcome();
    if (blocked.obstacle == words.trimmed().toStdString())
        return;
    blocked.obstacle = words.trimmed().toStdString();
    (void)m_keeper.conclude(std::move(blocked));
}

void WalkReviewer::addNote(const QString& kind, const QString& words) {
    if (words.trimmed().isEmpty() || !m_keeper.session())
        return;
    const auto& open = m_keeper.session()->walk().openQuestion;
    (void)m_keeper.write({.id = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString(),
                          .step = open.substr(0, open.find('.')),
                          .kind = kind.toStdString(),
                          .text = words.trimmed().toStdString(),
                          .at = m_keeper.now()});
}

void WalkReviewer::withdrawNote(const QString& id) {
    if (const auto* session = m_keeper.session())
        for (auto note : session->walk().notes)
            if (toQString(note.id) == id) {
                note.text.clear();
                note.at = m_keeper.now();
                (void)m_keeper.write(std::move(note));
                return;
            }
}

void WalkReviewer::rerate(const QString& step, const QString& reaction, const QString& reason) {
    if (!m_keeper.session())
        return;
    const auto& open = m_keeper.session()->walk().openQuestion;
    m_keeper.rerate({.step = step.toStdString(),
                     .fromStep = open.substr(0, open.find('.')),
                     .reaction = reaction.toStdString(),
                     .reason = reason.trimmed().toStdString(),
                     .at = m_keeper.now()});
}

void WalkReviewer::explainMoment(const QString& id, const QString& words) {
    if (m_keeper.session() && !words.trimmed().isEmpty())
        m_keeper.explainMoment(id.toStdString(), words.trimmed().toStdString());
}

} // namespace shopwalker
