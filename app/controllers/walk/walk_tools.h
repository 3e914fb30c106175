// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/controllers/editor/editor_controller.h"
#include "app/controllers/walk/call_controller.h"
#include "app/controllers/walk/discreet_controller.h"
#include "app/controllers/walk/evidence_controller.h"
#include "app/controllers/walk/reply_controller.h"

namespace shopwalker {

/// What a shopper uses beside the runner, and what an author of checklists uses.
class WalkTools : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program")
    Q_PROPERTY(shopwalker::CallController* call READ call CONSTANT)
    Q_PROPERTY(shopwalker::DiscreetController* discreet READ discreet CONSTANT)
    Q_PROPERTY(shopwalker::EvidenceController* evidence READ evidence CONSTANT)
    Q_PROPERTY(shopwalker::ReplyController* replies READ replies CONSTANT)
    Q_PROPERTY(shopwalker::EditorController* editor READ editor CONSTANT)

public:
    /// All but `settings` (a file) and `remind` outlive this.
    WalkTools(const QString& settings, WalkShelf& shelf, WalkLibrary& library, WalkKeeper& keeper,
              Remind remind, QObject* parent = nullptr);

    CallController* call() { return &m_call; }
    DiscreetController* discreet() { return &m_discreet; }
    EvidenceController* evidence() { return &m_evidence; }
    ReplyController* replies() { return &m_replies; }
    EditorController* editor() { return &m_editor; }

    void setLanguage(const QString& code);
    void useWorkspace(const QString& file);

private:
    CallController m_call;
    DiscreetController m_discreet;
    EvidenceController m_evidence;
    ReplyController m_replies;
    EditorController m_editor;
};

} // namespace shopwalker
