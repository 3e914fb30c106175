// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/models/editor/editor_outline_model.h"

#include "core/types/json/json.h"

#include <algorithm>

namespace shopwalker {

int EditorOutlineModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant EditorOutlineModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole: return row.title;
    case StepRole: return row.step;
    case QuestionRole: return row.question;
    case TypeRole: return row.type;
    case WrongRole: return row.wrong;
    }
    return {};
}

QHash<int, QByteArray> EditorOutlineModel::roleNames() const {
    return {{TitleRole, "title"},
            {StepRole, "step"},
            {QuestionRole, "question"},
            {TypeRole, "type"},
            {WrongRole, "wrong"}};
}

void EditorOutlineModel::show(const Checklist& checklist, const std::set<std::string>& wrong) {
    std::vector<Row> rows;
    for (std::size_t s = 0; s < checklist.steps.size(); ++s) {
        const auto& step = checklist.steps[s];
        rows.push_back(
            {.title = toQString(step.title), .step = static_cast<int>(s), .wrong = wrong.contains(step.id)});
        for (std::size_t q = 0; q < step.questions.size(); ++q)
            rows.push_back({.title = toQString(step.questions[q].label),
                            .step = static_cast<int>(s),
                            .question = static_cast<int>(q),
                            .type = toQString(toWord(step.questions[q].type)),
                            .wrong = wrong.contains(step.id + "." + step.questions[q].id)});
    }
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        emit countChanged();
        return;
    }
    for (int i = 0; i < count(); ++i)
        if (auto& row = m_rows[static_cast<std::size_t>(i)]; row != rows[static_cast<std::size_t>(i)]) {
            row = rows[static_cast<std::size_t>(i)];
            emit dataChanged(index(i), index(i));
        }
}

int EditorOutlineModel::rowOf(int step, int question) const {
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) {
        return row.step == step && row.question == question;
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

} // namespace shopwalker
