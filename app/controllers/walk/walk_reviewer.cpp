// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/walk/walk_reviewer.h"

#include "app/controllers/walk/walk_keeper.h"
#include "app/models/walk/walk_wording.h"
#include "core/types/json/json.h"

#include <QLocale>
#include <QUuid>

namespace shopwalker {

namespace {

/// The reaction to a step: judged anew, concluded, or answered in one of its questions.
std::string reactionTo(const WalkSession& session, std::size_t step) {
    const auto& questions = session.checklist().steps[step].questions;
    if (auto judged = session.reactionTo(session.checklist().steps[step].id); !judged.empty())
        return judged;
    for (std::size_t question = 0; question < questions.size(); ++question)
        for (int repeat = 0;
             questions[question].type == QuestionType::Reaction && repeat < session.repeatsOf(step); ++repeat)
            if (const auto* answer = session.answerAt({step, repeat, question});
                answer != nullptr && !answer->value.choices.empty())
                return answer->value.choices.front();
    return {};
}

} // namespace

WalkReviewer::WalkReviewer(WalkKeeper& keeper, QObject* parent)
    : QObject(parent)
    , m_keeper(keeper)
    , m_impression(keeper, WalkImpression::Walk)
    , m_stepImpression(keeper, WalkImpression::OpenStep) {
    connect(&keeper, &WalkKeeper::changed, this, &WalkReviewer::show);
}

void WalkReviewer::show() {
    showNotes();
    showSteps();
    showMoments();
    showStaff();
    m_impression.show();
    m_stepImpression.show();
    emit purchaseChanged();
}

void WalkReviewer::retranslate() {
    show();
    m_impression.retranslate();
    m_stepImpression.retranslate();
    emit retranslated();
}

void WalkReviewer::replace(QVariantList& shown, QVariantList now, void (WalkReviewer::*notify)()) {
    if (shown == now)
        return;
    shown = std::move(now);
    (this->*notify)();
}

QVariantList WalkReviewer::noteKinds() const {
    return wording::wordChoices(shopwalker::noteKinds, wording::noteKind);
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
    const auto* session = m_keeper.session();
    for (std::size_t index = 0; session != nullptr && index < session->checklist().steps.size(); ++index)
        if (const auto reaction = reactionTo(*session, index); !reaction.empty()) {
            const auto& step = session->checklist().steps[index];
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

void WalkReviewer::showStaff() {
    QVariantList staff;
    if (const auto* session = m_keeper.session())
        for (const auto& member : session->walk().staff) {
            const auto& steps = session->checklist().steps;
            const auto step = std::find_if(steps.begin(), steps.end(),
                                           [&](const Step& other) { return other.id == member.step; });
            staff += QVariantMap{{"title", step == steps.end() ? QString() : toQString(step->title)},
                                 {"role", toQString(member.role)},
                                 {"name", toQString(member.name)}};
        }
    replace(m_staff, std::move(staff), &WalkReviewer::staffChanged);
}

void WalkReviewer::meet(const QString& role, const QString& name) {
    const auto* session = m_keeper.session();
    const auto place = session ? session->open() : std::nullopt;
    if (place && !role.trimmed().isEmpty())
        (void)m_keeper.meet({.step = session->checklist().steps[place->step].id,
                             .repeat = place->repeat,
                             .role = role.simplified().toStdString(),
                             .name = name.simplified().toStdString()});
}

void WalkReviewer::forgetName(int index) {
    const auto* session = m_keeper.session();
    if (!session || index < 0 || index >= static_cast<int>(session->walk().staff.size()))
        return;
    auto member = session->walk().staff[static_cast<std::size_t>(index)];
    member.name.clear();
    (void)m_keeper.meet(std::move(member));
}

QString WalkReviewer::purchase() const {
    const auto* session = m_keeper.session();
    return session && session->walk().purchase
               ? QLocale().toString(*session->walk().purchase, 'f', QLocale::FloatingPointShortest)
               : QString();
}

QString WalkReviewer::currency() const {
    const auto* session = m_keeper.session();
    if (session && !session->walk().currency.empty())
        return toQString(session->walk().currency);
    return QLocale().currencySymbol(QLocale::CurrencyIsoCode);
}

int WalkReviewer::receipts() const {
    const auto* session = m_keeper.session();
    if (!session)
        return 0;
    const auto& evidence = session->walk().evidence;
    return static_cast<int>(std::count_if(evidence.begin(), evidence.end(), [](const auto& other) {
        return other.kind == "receipt" && !other.discarded;
    }));
}

bool WalkReviewer::setPurchase(const QString& amount, const QString& currency) {
    const auto paid = wording::typedNumber(amount);
    const auto code = currency.trimmed().toUpper();
    m_purchaseProblem.clear();
    if (!paid || *paid < 0)
        //: Below the field of what was paid; %1 is an amount
        m_purchaseProblem = tr("Write an amount, such as %1.").arg(QLocale().toString(12.5));
    else if (!wording::isCurrency(code))
        //: Below the field of what was paid
        m_purchaseProblem = tr("Write the currency in three letters, such as EUR.");
    if (m_purchaseProblem.isEmpty() && m_keeper.session())
        (void)m_keeper.setPurchase(*paid, code.toStdString());
    emit purchaseChanged();
    return m_purchaseProblem.isEmpty();
}

QString WalkReviewer::draft(const QString& field) const {
    return toQString(m_keeper.draft("#" + field.toStdString(), 0));
}

void WalkReviewer::saveDraft(const QString& field, const QString& text) {
    m_keeper.saveDraft("#" + field.toStdString(), 0, text.toStdString());
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
    (void)m_keeper.rerate({.step = step.toStdString(),
                           .fromStep = open.substr(0, open.find('.')),
                           .reaction = reaction.toStdString(),
                           .reason = reason.trimmed().toStdString(),
                           .at = m_keeper.now()});
}

void WalkReviewer::explainMoment(const QString& id, const QString& words) {
    if (!m_keeper.session() || words.trimmed().isEmpty())
        return;
    saveDraft(QStringLiteral("moment.") + id, {});
    (void)m_keeper.explainMoment(id.toStdString(), words.trimmed().toStdString());
}

} // namespace shopwalker
