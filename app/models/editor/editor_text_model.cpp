// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/models/editor/editor_text_model.h"

#include "core/types/json/json.h"

#include <algorithm>

namespace shopwalker {

int EditorTextModel::missing() const {
    return static_cast<int>(std::count_if(m_lines.begin(), m_lines.end(),
                                          [](const Line& line) { return line.text.trimmed().isEmpty(); }));
}

int EditorTextModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant EditorTextModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case KeyRole: return toQString(line.key);
    case BaseRole: return line.base;
    case Qt::DisplayRole:
    case TextRole: return line.text;
    }
    return {};
}

QHash<int, QByteArray> EditorTextModel::roleNames() const {
    return {{KeyRole, "key"}, {BaseRole, "base"}, {TextRole, "text"}};
}

void EditorTextModel::show(const Checklist& checklist, const ChecklistTexts& texts) {
    const auto base = textsOf(checklist);
    beginResetModel();
    m_lines.clear();
    for (const auto& key : textKeysOf(checklist)) {
        const auto found = texts.find(key);
        m_lines.push_back({.key = key,
                           .base = toQString(base.at(key)),
                           .text = found == texts.end() ? QString() : toQString(found->second)});
    }
    endResetModel();
    emit countChanged();
}

void EditorTextModel::setText(int row, const QString& text) {
    m_lines[static_cast<std::size_t>(row)].text = text;
    emit dataChanged(index(row), index(row), {TextRole});
    emit countChanged();
}

} // namespace shopwalker
