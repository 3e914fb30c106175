// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/checklist_library.h"

#include <QObject>
#include <QString>
#include <memory>

namespace shopwalker {

class WalkShelf;

/// The checklists that can be walked, read beside the window when the program starts.
class WalkLibrary : public QObject {
    Q_OBJECT
public:
    explicit WalkLibrary(WalkShelf& shelf, QObject* parent = nullptr);

    bool isReady() const { return m_library != nullptr; }
    const ChecklistLibrary& library() const; ///< empty until it is ready
    /// Null where it is not known.
    const ChecklistLibrary::Entry* entry(const std::string& id) const;
    std::optional<Checklist> find(const std::string& id, const QString& language) const;
    /// The same for another thread; null until it is ready.
    std::shared_ptr<const ChecklistLibrary> shared() const { return m_library; }

    void load();

signals:
    void ready();

private:
    WalkShelf& m_shelf;
    std::shared_ptr<const ChecklistLibrary> m_library;
};

} // namespace shopwalker
