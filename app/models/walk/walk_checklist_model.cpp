// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/models/walk/walk_checklist_model.h"

#include "core/types/json/json.h"

namespace shopwalker {

int WalkChecklistModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant WalkChecklistModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& row = m_rows[m_shown[static_cast<std::size_t>(index.row())]];
    switch (role) {
    case IdRole: return row.id;
    case Qt::DisplayRole:
    case TitleRole: return row.title;
    case SummaryRole: return row.summary;
    case KindRole: return row.kind;
    case QuestionsRole: return row.questions;
    }
    return {};
}

QHash<int, QByteArray> WalkChecklistModel::roleNames() const {
    return {{IdRole, "checklistId"},
            {TitleRole, "title"},
            {SummaryRole, "summary"},
            {KindRole, "kind"},
            {QuestionsRole, "questions"}};
}

void WalkChecklistModel::show(const ChecklistLibrary& library, const std::string& language) {
    std::vector<Row> rows;
    for (const auto& [id, entry] : library.entries) {
        int questions = 0;
        for (const auto& step : entry.checklist.steps)
            questions += static_cast<int>(step.questions.size());
        if (questions > 0) // a chain without criteria shows a way; it cannot be walked
            rows.push_back({toQString(id), toQString(entry.title(language)),
                            toQString(entry.summary(language)), toQString(entry.checklist.kind), questions});
    }
    beginResetModel();
    m_rows = std::move(rows);
    filter();
    endResetModel();
    emit countChanged();
}

void WalkChecklistModel::setKind(const QString& kind) {
    if (kind == m_kind)
        return;
    beginResetModel();
    m_kind = kind;
    filter();
    endResetModel();
    emit countChanged();
}

void WalkChecklistModel::filter() {
    m_shown.clear();
    for (std::size_t index = 0; index < m_rows.size(); ++index)
        if (m_kind.isEmpty() || m_rows[index].kind == m_kind)
            m_shown.push_back(index);
}

QStringList WalkChecklistModel::kinds() const {
    QStringList kinds;
    for (const auto& row : m_rows)
        if (!kinds.contains(row.kind))
            kinds += row.kind;
    return kinds;
}

} // namespace shopwalker
