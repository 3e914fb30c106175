// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/walk_store.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>
#include <functional>

namespace shopwalker {

/// Walks in groups: revision asked, under way, waiting, planned, done, accepted. The latest of a group comes
/// first.
class WalkListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to WalkListController")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< `walkId`
        TitleRole,                 ///< `title`: of the checklist
        CompanyRole,               ///< `company`, with its location
        StateRole,                 ///< `walkState`: `planned` …
        GroupRole,                 ///< `group`: the state in words, the head of its part
        GroupHeadRole,             ///< `groupHead`: the same on the first walk of a group, else empty
        DetailRole,                ///< `detail`: "12 answers, 22 Nov"
        TesterRole,                ///< `tester`
    };

    /// The title of a checklist in the language of the screen.
    using TitleOf = std::function<QString(const std::string& checklist)>;

    explicit WalkListModel(TitleOf titleOf, QObject* parent = nullptr);

    int count() const { return static_cast<int>(m_shown.size()); }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    const std::vector<WalkEntry>& entries() const { return m_entries; }
    void setEntries(std::vector<WalkEntry> entries);
    QString company() const { return m_company; }
    void setCompany(const QString& company); ///< empty: of every company
    QStringList companies() const;           ///< that have walks, by name
    void retranslate();

signals:
    void countChanged();

private:
    void show();
    bool isFirstOfGroup(int row) const;

    TitleOf m_titleOf;
    std::vector<WalkEntry> m_entries;
    std::vector<std::size_t> m_shown; ///< indices of m_entries
    QString m_company;
};

} // namespace shopwalker
