// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/walk/discreet_controller.h"

#include "app/controllers/walk/walk_keeper.h"
#include "core/types/json/json.h"

#include <QUuid>

namespace shopwalker {

namespace {

constexpr auto notesDraft = "discreet-mode.notes";
constexpr auto keepDelay = std::chrono::seconds(2); // after the last letter

} // namespace

DiscreetController::DiscreetController(WalkKeeper& keeper, QObject* parent)
    : QObject(parent)
    , m_keeper(keeper) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(keepDelay);
    connect(&m_soon, &QTimer::timeout, this, &DiscreetController::keepNotes);
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
    m_soon.start();
    emit notesChanged();
}

/// One note a walk, the same on every device that the walk goes to.
std::string DiscreetController::notesId() const {
    const auto walk = QByteArray::fromStdString(m_keeper.session()->walk().id);
    return QUuid::createUuidV5(QUuid(), walk + notesDraft).toString(QUuid::WithoutBraces).toStdString();
}

const WalkNote* DiscreetController::keptNotes() const {
    for (const auto& note : m_keeper.session()->walk().notes)
        if (note.id == notesId())
            return &note;
    return nullptr;
}

void DiscreetController::keepNotes() {
    m_soon.stop();
    if (!isAvailable())
        return;
    const auto* kept = keptNotes();
    const auto words = m_notes.trimmed().toStdString();
    if (kept != nullptr ? kept->text == words : words.empty())
        return;
    const auto& open = m_keeper.session()->walk().openQuestion;
    (void)m_keeper.write({.id = notesId(),
                          .step = kept != nullptr ? kept->step : open.substr(0, open.find('.')),
                          .kind = "remark",
                          .text = words,
                          .at = m_keeper.now()});
}

void DiscreetController::note() {
    const auto* session = m_keeper.session();
    if (session == nullptr)
        return;
    const auto place = session->open();
    (void)m_keeper.keepMoment({.at = m_keeper.now(),
                               .step = place ? session->checklist().steps[place->step].id : std::string(),
                               .id = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString()});
    showMoments();
}

void DiscreetController::explain(int row, const QString& words) {
    if (row < 0 || row >= m_moments.count() || words.trimmed().isEmpty())
        return;
    (void)m_keeper.explainMoment(m_moments.moment(row).id, words.trimmed().toStdString());
    showMoments();
}

void DiscreetController::walkChanged() {
    m_soon.stop();
    m_notes.clear();
    if (isAvailable()) {
        const auto* kept = keptNotes();
        if (m_keeper.hasDraft(notesDraft, 0) && (kept == nullptr || !kept->text.empty()))
            m_notes = toQString(m_keeper.draft(notesDraft, 0));
        else if (kept != nullptr)
            m_notes = toQString(kept->text);
        if (m_keeper.session()->walk().state != WalkState::Accepted)
            keepNotes(); // typed before the program was killed
    }
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
