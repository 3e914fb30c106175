// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/evidence_files.h"
#include "core/types/walk.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace shopwalker {

/// Photos, sounds and notes of a walk, the latest first; of one question, or of all.
class WalkEvidenceModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to EvidenceController")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< `evidenceId`
        KindRole,                  ///< `kind`: `photo`, `audio`, `note` or `receipt`
        FileRole,                  ///< `file`: URL of the photo or sound; empty for a note
        CaptionRole,               ///< `caption`; for a note its words
        TimeRole,                  ///< `time`: "22 Nov, 14:05"
        QuestionRole,              ///< `question`: id
        MarkedRole,                ///< `marked`: marks lie over the photo
    };

    using QAbstractListModel::QAbstractListModel;

    int count() const { return static_cast<int>(m_rows.size()); }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    const WalkEvidence& evidence(int row) const { return m_rows[static_cast<std::size_t>(row)].evidence; }
    /// The latest marks over the photo of a row; null when there are none.
    const WalkEvidence* marksOver(int row) const;

    /// `question` empty: of the whole walk.
    void show(const std::vector<WalkEvidence>& evidence, const EvidenceFiles& files,
              const std::string& question, int repeat);

signals:
    void countChanged();

private:
    struct Row {
        WalkEvidence evidence;
        std::optional<WalkEvidence> marks;
        QString file;
    };

    std::vector<Row> m_rows;
};

} // namespace shopwalker
