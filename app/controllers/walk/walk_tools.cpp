// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/walk/walk_tools.h"

#include "app/controllers/walk/walk_keeper.h"
#include "app/controllers/walk/walk_library.h"
#include "app/controllers/walk/walk_shelf.h"
#include "core/checklist/checklist_folder.h"

namespace shopwalker {

WalkTools::WalkTools(const QString& settings, WalkShelf& shelf, WalkLibrary& library, WalkKeeper& keeper,
                     Remind remind, QObject* parent)
    : QObject(parent)
    , m_call(keeper)
    , m_discreet(keeper)
    , m_evidence(keeper)
    , m_replies(settings, shelf, library, keeper, std::move(remind))
    , m_editor(ownChecklists(shelf.workspace().toStdString())) {
    connect(&m_editor, &EditorController::libraryChanged, &library, &WalkLibrary::load);
    connect(&keeper, &WalkKeeper::changed, &m_replies, &ReplyController::refreshSoon);
}

void WalkTools::useWorkspace(const QString& file) {
    m_editor.useFolder(ownChecklists(file.toStdString()));
    m_replies.refresh();
}

void WalkTools::setLanguage(const QString& code) {
    m_replies.setLanguage(code);
    m_editor.setListLanguage(code);
}

} // namespace shopwalker
