// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
// What a shopper records beside the answers.
#include "core/checklist/walk/answer_rules.h"
#include "core/checklist/walk/walk_clock.h"
#include "core/checklist/walk/walk_session.h"

#include <algorithm>
#include <cmath>

namespace shopwalker {

namespace {

template<class Words>
bool isOneOf(const std::string& word, const Words& words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// The member of a list that has the id, or the list's end.
template<class Values>
auto withId(Values& values, std::string_view id) {
    return std::find_if(values.begin(), values.end(), [&](const auto& value) { return value.id == id; });
}

} // namespace

bool WalkSession::knowsStep(std::string_view id) const {
    return std::any_of(m_checklist.steps.begin(), m_checklist.steps.end(),
                       [&](const Step& step) { return step.id == id; });
}

Result<Answer> WalkSession::endWait(const QuestionPlace& place, const Moment& end, const Moment& at,
                                    bool replied) {
    const auto* running = answerAt(place);
    if (running == nullptr || !isWaiting(question(place), *running))
        return refusal("walk-no-timer", "no reply is waited for here", pathOf(place));
    const auto waited = elapsed(*running->value.sent, end);
    if (waited < std::chrono::milliseconds(0))
        return refusal("walk-reply-early", "the reply is earlier than the message", pathOf(place));
    if (elapsed(end, at) < std::chrono::milliseconds(0))
        return refusal("walk-reply-future", "the reply lies in the future", pathOf(place));
    auto ended = *running;
    ended.at = at;
    (replied ? ended.value.replied : ended.value.gaveUp) = end;
    ended.value.number = std::chrono::duration<double>(waited).count();
    return answer(place, std::move(ended));
}

Result<Answer> WalkSession::recordReply(const QuestionPlace& place, const Moment& came, const Moment& at) {
    return endWait(place, came, at, true);
}

Result<Answer> WalkSession::giveUpWaiting(const QuestionPlace& place, const Moment& at) {
    return endWait(place, at, at, false);
}

Result<Answer> WalkSession::recordPromise(const QuestionPlace& place, const Moment& by, const Moment& at) {
    const auto* running = answerAt(place);
    if (running == nullptr || !isWaiting(question(place), *running))
        return refusal("walk-no-timer", "no reply is waited for here", pathOf(place));
    auto promised = *running;
    promised.at = at;
    promised.value.promised = by;
    return answer(place, std::move(promised));
}

Result<Done> WalkSession::rerate(Rerating rerating) {
    if (const auto closed = this->closed())
        return *closed;
    m_walk.reratings.push_back(std::move(rerating));
    carryOn();
    return Done{};
}

Result<Done> WalkSession::note(NotedMoment moment) {
    if (const auto closed = this->closed())
        return *closed;
    m_walk.moments.push_back(std::move(moment));
    carryOn();
    return Done{};
}

Result<NotedMoment> WalkSession::explain(std::string_view id, std::string explanation, const Moment& at) {
    if (const auto closed = this->closed())
        return *closed;
    const auto moment = withId(m_walk.moments, id);
    if (moment == m_walk.moments.end())
        return refusal("walk-unknown", "there is no such moment", std::string(id));
    moment->explanation = std::move(explanation);
    moment->explained = at;
    carryOn();
    return *moment;
}

Result<Done> WalkSession::conclude(StepOutcome outcome) {
    if (const auto closed = this->closed())
        return *closed;
    if (!knowsStep(outcome.step))
        return refusal("walk-unknown", "the checklist has no such step", outcome.step);
    if (!outcome.reaction.empty() && !isOneOf(outcome.reaction, reactionWords))
        return refusal("walk-unknown", "a reaction is positive, neutral or negative, not " + outcome.reaction,
                       outcome.step);
    if (!outcome.decision.empty() && !isOneOf(outcome.decision, decisionWords))
        return refusal("walk-unknown", "there is no decision " + outcome.decision, outcome.step);
    for (const auto& effect : outcome.effects)
        if (!isOneOf(effect, effectWords))
            return refusal("walk-unknown", "there is no effect " + effect, outcome.step);
    m_walk.outcomes.push_back(std::move(outcome));
    carryOn();
    return Done{};
}

const StepOutcome* WalkSession::outcomeOf(std::string_view step, int repeat) const {
    const auto last =
        std::find_if(m_walk.outcomes.rbegin(), m_walk.outcomes.rend(), [&](const StepOutcome& outcome) {
            return outcome.step == step && outcome.repeat == repeat;
        });
    return last == m_walk.outcomes.rend() ? nullptr : &*last;
}

std::string WalkSession::reactionTo(std::string_view step) const {
    const auto rerating = std::find_if(m_walk.reratings.rbegin(), m_walk.reratings.rend(),
                                       [&](const Rerating& other) { return other.step == step; });
    if (rerating != m_walk.reratings.rend())
        return rerating->reaction;
    const auto outcome =
        std::find_if(m_walk.outcomes.rbegin(), m_walk.outcomes.rend(),
                     [&](const StepOutcome& other) { return other.step == step && !other.reaction.empty(); });
    return outcome == m_walk.outcomes.rend() ? std::string() : outcome->reaction;
}

Result<Done> WalkSession::write(WalkNote note) {
    if (const auto closed = this->closed())
        return *closed;
    if (!isOneOf(note.kind, noteKinds))
        return refusal("walk-unknown", "there is no kind of note " + note.kind, note.step);
    const auto known = withId(m_walk.notes, note.id);
    if (known == m_walk.notes.end())
        m_walk.notes.push_back(std::move(note));
    else
        *known = std::move(note);
    carryOn();
    return Done{};
}

Result<Done> WalkSession::meet(StaffMember member) {
    const auto known = std::find_if(m_walk.staff.begin(), m_walk.staff.end(), [&](const StaffMember& other) {
        return other.step == member.step && other.repeat == member.repeat && other.role == member.role;
    });
    const bool forgets = known != m_walk.staff.end() && member.name.empty();
    if (const auto closed = this->closed(); closed && !forgets)
        return *closed;
    if (known == m_walk.staff.end())
        m_walk.staff.push_back(std::move(member));
    else
        *known = std::move(member);
    carryOn();
    return Done{};
}

Result<Done> WalkSession::attach(WalkEvidence evidence) {
    if (const auto closed = this->closed())
        return *closed;
    m_walk.evidence.push_back(std::move(evidence));
    carryOn();
    return Done{};
}

Result<WalkEvidence> WalkSession::discard(std::string_view id, const Moment& at) {
    if (const auto closed = this->closed())
        return *closed;
    const auto evidence = withId(m_walk.evidence, id);
    if (evidence == m_walk.evidence.end())
        return refusal("walk-unknown", "there is no such evidence", std::string(id));
    evidence->discarded = at;
    carryOn();
    return *evidence;
}

std::optional<Interruption> WalkSession::interrupt(std::string kind, const Moment& at) {
    for (const auto& other : m_walk.interruptions)
        if (other.kind == kind && !other.to)
            return std::nullopt;
    const auto step = m_walk.openQuestion.substr(0, m_walk.openQuestion.find('.'));
    m_walk.interruptions.push_back({.kind = std::move(kind), .step = step, .from = at, .to = {}});
    return m_walk.interruptions.back();
}

std::vector<Interruption> WalkSession::resume(const Moment& at, std::string_view kind) {
    std::vector<Interruption> ended;
    for (auto& interruption : m_walk.interruptions) {
        if (interruption.to || (!kind.empty() && interruption.kind != kind))
            continue;
        interruption.to = at;
        ended.push_back(interruption);
    }
    return ended;
}

Result<Done> WalkSession::setPurchase(double amount, std::string currency) {
    if (const auto closed = this->closed())
        return *closed;
    if (!std::isfinite(amount) || amount < 0)
        return refusal("walk-purchase", "an amount from 0 up is expected", "purchase");
    if (currency.size() != 3 || !std::all_of(currency.begin(), currency.end(),
                                             [](char letter) { return letter >= 'A' && letter <= 'Z'; }))
        return refusal("walk-purchase", "the currency is missing: three capital letters, such as EUR",
                       "purchase");
    m_walk.purchase = amount;
    m_walk.currency = std::move(currency);
    carryOn();
    return Done{};
}

} // namespace shopwalker
