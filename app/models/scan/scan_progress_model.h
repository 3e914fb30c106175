// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/scan_progress.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace shopwalker {

/// How far the scan of each company is, in the order of the companies.
class ScanProgressModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to ScanController")

public:
    enum Role {
        NameRole = Qt::UserRole + 1, ///< `name`
        OwnRole,                     ///< `own`
        StateRole,                   ///< `scanState`: waiting, reading, finished, cancelled
        PagesDoneRole,               ///< `pagesDone`
        PagesPlannedRole,            ///< `pagesPlanned`
        FoundRole,                   ///< `found`: touchpoints present so far
        CurrentRole,                 ///< `current`: address that is being read
        TimeLeftRole,                ///< `timeLeft`: in words, may be empty
        ProblemsRole,                ///< `problems`: a sentence for each page not read, known at the end
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void start(const std::vector<Company>& companies);
    void apply(const ScanProgress& progress);
    void finish(std::size_t company, const CompanyScan& scan);

    /// What was not finished is cancelled.
    void cancelOpen();

    int pagesDone() const;
    int pagesPlanned() const;
    int found() const;
    std::optional<std::chrono::milliseconds> timeLeft() const;
    void retranslate();

private:
    struct Entry {
        Company company;
        ScanProgress progress;
        std::vector<PageVisit> unread;
    };
    void changed(std::size_t row);

    std::vector<Entry> m_entries;
};

} // namespace shopwalker
