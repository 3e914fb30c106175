// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/models/walk/walk_list_model.h"

#include "app/models/walk/walk_wording.h"
#include "core/examples/example.h"
#include "core/types/json/json.h"

#include <algorithm>
#include <array>

namespace shopwalker {

namespace {

/// What wants something of the shopper comes first.
int rank(WalkState state) {
    constexpr std::array order{WalkState::RevisionAsked, WalkState::UnderWay, WalkState::WaitingForReplies,
                               WalkState::Planned,       WalkState::Done,     WalkState::Accepted};
    return static_cast<int>(std::find(order.begin(), order.end(), state) - order.begin());
}

} // namespace

WalkListModel::WalkListModel(TitleOf titleOf, QObject* parent)
    : QAbstractListModel(parent)
    , m_titleOf(std::move(titleOf)) {}

int WalkListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant WalkListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& entry = m_entries[m_shown[static_cast<std::size_t>(index.row())]];
    const auto& walk = entry.walk;
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole: return m_titleOf(walk.checklist);
    case IdRole: return toQString(walk.id);
    case CompanyRole:
        return toQString(walk.location.empty() ? walk.company : walk.company + ", " + walk.location);
    case StateRole: return toQString(toWord(walk.state));
    case GroupRole: return wording::walkState(walk.state);
    case GroupHeadRole: return isFirstOfGroup(index.row()) ? wording::walkState(walk.state) : QString();
    case DetailRole:
        //: A walk in a list: it came with an example; %1 how far it is
        return isExampleWalk(walk.id) ? tr("Example · %1").arg(wording::walkDetail(entry))
                                      : wording::walkDetail(entry);
    case TesterRole: return toQString(walk.tester);
    }
    return {};
}

bool WalkListModel::isFirstOfGroup(int row) const {
    const auto stateAt = [this](int place) {
        return m_entries[m_shown[static_cast<std::size_t>(place)]].walk.state;
    };
    return row == 0 || stateAt(row) != stateAt(row - 1);
}

QHash<int, QByteArray> WalkListModel::roleNames() const {
    return {{IdRole, "walkId"},       {TitleRole, "title"},  {CompanyRole, "company"},
            {StateRole, "walkState"}, {GroupRole, "group"},  {GroupHeadRole, "groupHead"},
            {DetailRole, "detail"},   {TesterRole, "tester"}};
}

void WalkListModel::setEntries(std::vector<WalkEntry> entries) {
    std::stable_sort(entries.begin(), entries.end(), [](const auto& left, const auto& right) {
        return rank(left.walk.state) < rank(right.walk.state);
    });
    beginResetModel();
    m_entries = std::move(entries);
    show();
    endResetModel();
    emit countChanged();
}

void WalkListModel::setCompany(const QString& company) {
    if (company == m_company)
        return;
    beginResetModel();
    m_company = company;
    show();
    endResetModel();
    emit countChanged();
}

void WalkListModel::show() {
    const auto company = m_company.toStdString();
    m_shown.clear();
    for (std::size_t index = 0; index < m_entries.size(); ++index)
        if (company.empty() || m_entries[index].walk.company == company)
            m_shown.push_back(index);
}

QStringList WalkListModel::companies() const {
    QStringList names;
    for (const auto& entry : m_entries)
        if (const auto name = toQString(entry.walk.company); !names.contains(name))
            names += name;
    names.sort(Qt::CaseInsensitive);
    return names;
}

void WalkListModel::retranslate() {
    if (!m_shown.empty())
        emit dataChanged(index(0), index(count() - 1));
}

} // namespace shopwalker
