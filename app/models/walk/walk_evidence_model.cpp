// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/models/walk/walk_evidence_model.h"

#include "app/models/times.h"
#include "core/types/json/json.h"

#include <QUrl>
#include <map>

namespace shopwalker {

int WalkEvidenceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant WalkEvidenceModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& [evidence, marks, file] = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case IdRole: return toQString(evidence.id);
    case KindRole: return toQString(evidence.kind);
    case FileRole: return file.isEmpty() ? QUrl() : QUrl::fromLocalFile(file);
    case Qt::DisplayRole:
    case CaptionRole: return toQString(evidence.caption);
    case TimeRole: return dayAndTime(evidence.at);
    case QuestionRole: return toQString(evidence.question);
    case MarkedRole: return marks.has_value();
    }
    return {};
}

QHash<int, QByteArray> WalkEvidenceModel::roleNames() const {
    return {{IdRole, "evidenceId"},   {KindRole, "kind"}, {FileRole, "file"},
            {CaptionRole, "caption"}, {TimeRole, "time"}, {QuestionRole, "question"},
            {MarkedRole, "marked"}};
}

const WalkEvidence* WalkEvidenceModel::marksOver(int row) const {
    const auto& marks = m_rows[static_cast<std::size_t>(row)].marks;
    return marks ? &*marks : nullptr;
}

void WalkEvidenceModel::show(const std::vector<WalkEvidence>& evidence, const EvidenceFiles& files,
                             const std::string& question, int repeat) {
    std::map<std::string, WalkEvidence> marks; // the last over a photo counts
    for (const auto& item : evidence)
        if (item.kind == "markup")
            marks.insert_or_assign(item.of, item);
    beginResetModel();
    m_rows.clear();
    for (auto item = evidence.rbegin(); item != evidence.rend(); ++item) {
        const bool wanted = question.empty() || (item->question == question && item->repeat == repeat);
        if (!wanted || item->kind == "markup" || item->discarded)
            continue;
        Row row{.evidence = *item};
        if (const auto over = marks.find(item->id); over != marks.end() && !over->second.discarded)
            row.marks = over->second;
        if (!item->hash.empty())
            row.file = files.path(item->hash, item->suffix);
        m_rows.push_back(std::move(row));
    }
    endResetModel();
    emit countChanged();
}

} // namespace shopwalker
