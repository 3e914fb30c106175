// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/walk/walk_library.h"

#include "app/controllers/walk/walk_shelf.h"
#include "core/checklist/checklist_folder.h"
#include "core/types/json/json.h"

namespace shopwalker {

WalkLibrary::WalkLibrary(WalkShelf& shelf, QObject* parent)
    : QObject(parent)
    , m_shelf(shelf) {}

void WalkLibrary::load() {
    m_shelf.ask(
        [](WalkWorkspace& place) {
            return std::make_shared<const ChecklistLibrary>(
                loadChecklists(ownChecklists(place.file())).library);
        },
        [this](std::shared_ptr<const ChecklistLibrary> library) {
            m_library = std::move(library);
            emit ready();
        });
}

const ChecklistLibrary& WalkLibrary::library() const {
    static const ChecklistLibrary none;
    return m_library ? *m_library : none;
}

const ChecklistLibrary::Entry* WalkLibrary::entry(const std::string& id) const {
    const auto found = library().entries.find(id);
    return found == library().entries.end() ? nullptr : &found->second;
}

std::optional<Checklist> WalkLibrary::find(const std::string& id, const QString& language) const {
    return library().find(id, language.toStdString());
}

} // namespace shopwalker
