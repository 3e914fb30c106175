// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
// From one state of the walk to the next, and out of a workspace that takes nothing.
#include "app/controllers/walk/walk_controller.h"

#include "app/controllers/walk/walk_shelf.h"
#include "app/models/chosen_file.h"
#include "core/checklist/walk/answer_rules.h"
#include "core/handover/hand_over.h"

#include <QPointer>
#include <QUrl>

namespace shopwalker {

bool WalkController::lead(const std::function<Result<WalkState>(WalkSession&)>& step) {
    if (!isOpen())
        return false;
    commitDraft();
    m_problem.clear();
    const auto state = m_keeper.lead(step);
    if (!state)
        refuse(state.error());
    return state.ok();
}

bool WalkController::start() {
    return lead([](WalkSession& session) { return session.start(); });
}

bool WalkController::finish() {
    return lead([](WalkSession& session) { return session.finish(); });
}

void WalkController::endWithoutReplies() {
    if (!isOpen())
        return;
    const auto places = m_keeper.session()->shownPlaces();
    for (const auto& place : places) {
        const auto& session = *m_keeper.session();
        const auto* answer = session.answerAt(place);
        if (answer == nullptr || !isWaiting(session.question(place), *answer))
            continue;
        const auto ended = m_keeper.answerTimer(session.pathOf(place), place.repeat,
                                                [at = m_keeper.now()](WalkSession& walk, const auto& where) {
                                                    return walk.giveUpWaiting(where, at);
                                                });
        if (!ended)
            return refuse(ended.error());
    }
}

bool WalkController::isClosed() const {
    return isOpen() && m_keeper.session()->walk().state == WalkState::Accepted;
}

bool WalkController::accept() {
    return lead([at = m_keeper.now()](WalkSession& session) { return session.accept(at); });
}

bool WalkController::askRevision(const QString& reason) {
    return lead([reason = reason.trimmed().toStdString(), at = m_keeper.now()](WalkSession& session) {
        return session.askRevision(reason, at);
    });
}

int WalkController::stuck() const {
    return m_shelf.problem() && !m_givenUp ? m_shelf.pending() : 0;
}

void WalkController::setHeldOpen(bool held) {
    m_heldOpen = held;
    emit saveChanged();
}

void WalkController::giveUpStuck() {
    m_givenUp = true;
    setHeldOpen(false);
    emit mayClose();
}

void WalkController::writeElsewhere(const QUrl& file) {
    auto walk = m_keeper.unsavedWalk();
    if (!walk)
        return;
    m_shelf.careFor([walk = std::move(*walk), files = m_keeper.files(),
                     path = chosenPath(file).toStdString()] { return writeHandOver(walk, files, path); },
                    [this, kept = QPointer(this)](const Result<HandedOver>& handed) {
                        if (!kept)
                            return;
                        if (!handed)
                            return refuse(handed.error());
                        giveUpStuck();
                    });
}

} // namespace shopwalker
