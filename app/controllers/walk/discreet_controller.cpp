// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/walk/discreet_controller.h"

#include "app/controllers/walk/walk_keeper.h"
#include "core/types/json/json.h"

#include <QUuid>

namespace shopwalker {

namespace {

constexpr auto notesDraft = "discreet-mode.notes";

} // namespace

DiscreetController::DiscreetController(WalkKeeper& keeper, QObject* parent)
    : QObject(parent)
    , m_keeper(keeper) {
    connect(&m_keeper, &WalkKeeper::opened, this, &DiscreetController::walkChanged);
    connect(&m_keeper, &WalkKeeper::closed, this, &DiscreetController::walkChanged);
}

bool DiscreetController::isAvailable() const {
    return m_keeper.session() != nullptr;
}

int DiscreetController::unexplained() const {
    int open = 0;
    for (int row = 0; row < m_moments.count(); ++row)
        open += m_moments.moment(row).explanation.empty() ? 1 : 0;
    return open;
}

void DiscreetController::setNotes(const QString& notes) {
    if (m_notes == notes || !isAvailable())
        return;
    m_notes = notes;
    m_keeper.saveDraft(notesDraft, 0, notes.toStdString());
    emit notesChanged();
}

void DiscreetController::note() {
    const auto* session = m_keeper.session();
    if (session == nullptr)
        return;
    const auto place = session->open();
    m_keeper.keepMoment({.at = m_keeper.now(),
                         .step = place ? session->checklist().steps[place->step].id : std::string(),
                         .id = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString()});
    showMoments();
}

void DiscreetController::explain(int row, const QString& words) {
    if (row < 0 || row >= m_moments.count() || words.trimmed().isEmpty())
        return;
    m_keeper.explainMoment(m_moments.moment(row).id, words.trimmed().toStdString());
    showMoments();
}

void DiscreetController::walkChanged() {
    m_notes = isAvailable() ? toQString(m_keeper.draft(notesDraft, 0)) : QString();
    emit notesChanged();
    showMoments();
}

void DiscreetController::showMoments() {
    if (const auto* session = m_keeper.session())
        m_moments.setMoments(session->walk().moments, session->checklist());
    else
        m_moments.setMoments({}, {});
    emit changed();
}

} // namespace shopwalker
