// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/walk/walk_session.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace shopwalker {

/// The steps of the open walk as pieces of a line. A piece changes where it stands, so that it can move on
/// screen, and an answer costs one piece only.
class WalkSegmentModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to WalkController")

public:
    enum Role {
        TitleRole = Qt::UserRole + 1, ///< `title` of the step
        ShownRole,                    ///< `shown`: questions in all its repeats
        AnsweredRole,                 ///< `answered`: of them
        CurrentRole,                  ///< `current`: the open question is one of its
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Shows the session as it is now; null clears.
    void show(const WalkSession* session);

private:
    struct Segment {
        int shown = 0;
        int answered = 0;
        bool current = false;

        bool operator==(const Segment&) const = default;
    };

    static std::vector<Segment> segmentsOf(const WalkSession& session);
    void retitle(const Checklist& checklist);

    std::vector<Segment> m_segments;
    std::vector<QString> m_titles;
    const WalkSession* m_session = nullptr; ///< of the last show(), to notice another one; not looked into
};

} // namespace shopwalker
