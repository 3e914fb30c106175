// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/walk/walk_impression.h"

#include "app/controllers/walk/walk_keeper.h"
#include "app/models/walk/walk_wording.h"
#include "core/types/json/json.h"

namespace shopwalker {

WalkImpression::WalkImpression(WalkKeeper& keeper, Of of, QObject* parent)
    : QObject(parent)
    , m_keeper(keeper)
    , m_of(of) {}

StepOutcome WalkImpression::outcome() const {
    const auto* session = m_keeper.session();
    if (!session || session->checklist().steps.empty())
        return {};
    const auto place = m_of == OpenStep ? session->open() : std::nullopt;
    const auto& steps = session->checklist().steps;
    const auto& step = place ? steps[place->step] : steps.back();
    const int repeat = place ? place->repeat : 0;
    const auto* known = session->outcomeOf(step.id, repeat);
    auto outcome = known ? *known : StepOutcome{.step = step.id, .repeat = repeat};
    outcome.at = m_keeper.now();
    return outcome;
}

void WalkImpression::conclude(StepOutcome outcome) {
    if (m_keeper.session())
        (void)m_keeper.conclude(std::move(outcome)); // its words come from the lists above
}

std::string WalkImpression::draftKey() const {
    return m_of == Walk ? std::string("#obstacle") : outcome().step + "#obstacle";
}

QString WalkImpression::draft() const {
    return toQString(m_keeper.draft(draftKey(), outcome().repeat));
}

void WalkImpression::saveDraft(const QString& words) {
    m_keeper.saveDraft(draftKey(), outcome().repeat, words.toStdString());
}

QString WalkImpression::stepTitle() const {
    const auto* session = m_keeper.session();
    const auto place = session ? session->open() : std::nullopt;
    return place ? toQString(session->checklist().steps[place->step].title) : QString();
}

QString WalkImpression::decision() const {
    return toQString(outcome().decision);
}

QStringList WalkImpression::effects() const {
    QStringList effects;
    for (const auto& effect : outcome().effects)
        effects += toQString(effect);
    return effects;
}

QString WalkImpression::emotion() const {
    return toQString(outcome().emotion);
}

QString WalkImpression::obstacle() const {
    return toQString(outcome().obstacle);
}

QVariantList WalkImpression::decisions() const {
    return wording::wordChoices(decisionWords, wording::decision);
}

QVariantList WalkImpression::effectChoices() const {
    return wording::wordChoices(effectWords, wording::effect);
}

QVariantList WalkImpression::emotions() const {
    return wording::choices({.type = QuestionType::Emotion});
}

void WalkImpression::decide(const QString& decision) {
    auto decided = outcome();
    const auto word = decision.toStdString();
    decided.decision = decided.decision == word ? std::string() : word;
    conclude(std::move(decided));
}

void WalkImpression::toggleEffect(const QString& effect) {
    auto left = outcome();
    const auto word = effect.toStdString();
    if (std::erase(left.effects, word) == 0)
        left.effects.push_back(word);
    conclude(std::move(left));
}

void WalkImpression::feel(const QString& emotion) {
    auto felt = outcome();
    const auto word = emotion.toStdString();
    felt.emotion = felt.emotion == word ? std::string() : word;
    conclude(std::move(felt));
}

void WalkImpression::setObstacle(const QString& words) {
    auto blocked = outcome();
    const auto obstacle = words.trimmed().toStdString();
    saveDraft({});
    if (blocked.obstacle == obstacle)
        return;
    blocked.obstacle = obstacle;
    conclude(std::move(blocked));
}

} // namespace shopwalker
