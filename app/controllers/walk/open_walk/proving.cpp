// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
// What is kept beside the answers: the note and the photos to a question, and moments to be explained later.
#include "app/controllers/walk/walk_controller.h"

#include "core/types/json/json.h"

namespace shopwalker {

const WalkEvidence* WalkController::noteOfQuestion() const {
    if (!isOpen() || m_asked.path.isEmpty())
        return nullptr;
    const auto path = m_asked.path.toStdString();
    for (const auto& evidence : m_keeper.session()->walk().evidence)
        if (evidence.kind == "note" && !evidence.discarded && evidence.question == path &&
            evidence.repeat == m_asked.repeat)
            return &evidence;
    return nullptr;
}

QString WalkController::note() const {
    const auto* evidence = noteOfQuestion();
    return evidence ? toQString(evidence->caption) : QString();
}

void WalkController::writeNote(const QString& text) {
    if (text.trimmed() == note() || m_asked.path.isEmpty())
        return;
    if (const auto* old = noteOfQuestion())
        (void)m_keeper.discard(std::string(old->id));
    if (!text.trimmed().isEmpty())
        (void)m_keeper.attach({.question = m_asked.path.toStdString(),
                               .repeat = m_asked.repeat,
                               .kind = "note",
                               .caption = text.trimmed().toStdString(),
                               .at = m_keeper.now()});
}

int WalkController::proofs() const {
    if (!isOpen())
        return 0;
    const auto path = m_asked.path.toStdString();
    const auto& evidence = m_keeper.session()->walk().evidence;
    return static_cast<int>(std::count_if(evidence.begin(), evidence.end(), [&](const auto& other) {
        return !other.discarded && !other.hash.empty() && other.kind != "markup" && other.question == path &&
               other.repeat == m_asked.repeat;
    }));
}

int WalkController::moments() const {
    if (!isOpen())
        return 0;
    const auto& moments = m_keeper.session()->walk().moments;
    return static_cast<int>(
        std::count_if(moments.begin(), moments.end(), [](const auto& moment) { return !moment.explained; }));
}

void WalkController::noteMoment() {
    const auto* session = m_keeper.session();
    if (session == nullptr)
        return;
    const auto& open = session->walk().openQuestion;
    (void)m_keeper.keepMoment({.at = m_keeper.now(), .step = open.substr(0, open.find('.'))});
}

} // namespace shopwalker
