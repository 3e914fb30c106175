// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>
#include <vector>

namespace shopwalker {

class WalkSession;

/// One line of a tick list.
struct TickItem {
    QString path;  ///< `step.question`
    QString group; ///< the step's id
    QString groupTitle;
    QString label;
    QString presence; ///< `present`, `absent`, `na`; empty: not checked
    QString reaction; ///< `positive`, `neutral`, `negative`; empty: none
    QString note;
    bool opensGroup = false;

    bool operator==(const TickItem&) const = default;
};

/// The lines of a tick list, in groups.
class TickListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to TickController")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        LabelRole = Qt::UserRole + 1,
        GroupTitleRole,
        OpensGroupRole,
        PresenceRole,
        ReactionRole,
        NoteRole,
    };

    using QAbstractListModel::QAbstractListModel;

    int count() const { return static_cast<int>(m_items.size()); }
    const TickItem& item(int row) const { return m_items[static_cast<std::size_t>(row)]; }
    const std::vector<TickItem>& items() const { return m_items; }

    /// Null shows nothing. Lines that stay keep their place in the view.
    void show(const WalkSession* session);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();

private:
    std::vector<TickItem> m_items;
};

} // namespace shopwalker
