// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
// The course of a walk: how far it is, and from which state it goes to which.
#include "core/checklist/walk/answer_rules.h"
#include "core/checklist/walk/walk_session.h"

namespace shopwalker {

bool hasProof(const Walk& walk, const Answer& answer, const std::string& need) {
    return std::any_of(walk.evidence.begin(), walk.evidence.end(), [&](const WalkEvidence& evidence) {
        return !evidence.discarded && evidence.question == answer.question &&
               evidence.repeat == answer.repeat && evidence.kind != "markup" &&
               (need == "any" || evidence.kind == need);
    });
}

WalkProgress WalkSession::progress() const {
    return progress(
        [this](const Answer& answer, const std::string& need) { return hasProof(m_walk, answer, need); });
}

WalkProgress WalkSession::progress(const HasEvidence& hasEvidence) const {
    WalkProgress progress;
    for (const auto& place : shownPlaces()) {
        ++progress.shown;
        const auto& asked = question(place);
        const auto* given = answerAt(place);
        if (given == nullptr) {
            if (asked.required)
                progress.missing.push_back(place);
            continue;
        }
        ++progress.answered;
        progress.waiting += isWaiting(asked, *given) ? 1 : 0;
        if (!asked.evidence || given->notApplicable)
            continue;
        const bool needed = !asked.evidence->when || conditionHolds(*asked.evidence->when, place);
        if (needed && !hasEvidence(*given, asked.evidence->need))
            progress.missingEvidence.push_back(place);
    }
    return progress;
}

Result<WalkState> WalkSession::start() {
    if (m_walk.state != WalkState::Planned)
        return refusal("walk-started", "the walk was started already", m_walk.id);
    return m_walk.state = WalkState::UnderWay;
}

Result<WalkState> WalkSession::finish() {
    return finish(
        [this](const Answer& answer, const std::string& need) { return hasProof(m_walk, answer, need); });
}

Result<WalkState> WalkSession::finish(const HasEvidence& hasEvidence) {
    if (m_walk.state != WalkState::UnderWay && m_walk.state != WalkState::WaitingForReplies &&
        m_walk.state != WalkState::RevisionAsked)
        return refusal("walk-not-going", "only a walk that is under way can be finished", m_walk.id);
    const auto now = progress(hasEvidence);
    if (!now.missing.empty())
        return refusal("walk-answer-missing", "a required answer is missing", pathOf(now.missing.front()));
    if (!now.missingEvidence.empty())
        return refusal("walk-proof-missing", "the proof of an answer is missing",
                       pathOf(now.missingEvidence.front()));
    return m_walk.state = now.waiting > 0 ? WalkState::WaitingForReplies : WalkState::Done;
}

Result<WalkState> WalkSession::accept(const Moment& at) {
    if (m_walk.state != WalkState::Done)
        return refusal("walk-not-done", "only a finished walk can be accepted", m_walk.id);
    m_walk.reviewed = at;
    return m_walk.state = WalkState::Accepted;
}

Result<WalkState> WalkSession::askRevision(std::string reason, const Moment& at) {
    if (m_walk.state != WalkState::Done && m_walk.state != WalkState::Accepted)
        return refusal("walk-not-done", "only a finished walk can be sent back", m_walk.id);
    if (reason.empty())
        return refusal("walk-reason-missing", "say what must be revised", m_walk.id);
    m_walk.reviewed = at;
    m_walk.revisionReason = std::move(reason);
    return m_walk.state = WalkState::RevisionAsked;
}

} // namespace shopwalker
