// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/models/walk/tick_list_model.h"

#include "core/checklist/walk/walk_session.h"
#include "core/types/json/json.h"

#include <algorithm>

namespace shopwalker {

namespace {

QString presenceOf(const Answer* answer) {
    if (answer == nullptr)
        return {};
    if (answer->notApplicable)
        return QStringLiteral("na");
    const bool denied = !answer->value.choices.empty() && answer->value.choices.front() == "no";
    return denied ? QStringLiteral("absent") : QStringLiteral("present");
}

std::vector<TickItem> itemsOf(const WalkSession& session) {
    std::map<std::string, QString> notes;
    for (const auto& evidence : session.walk().evidence)
        if (evidence.kind == "note" && !evidence.discarded)
            notes[evidence.question] = toQString(evidence.caption);
    std::vector<TickItem> items;
    for (const auto& place : session.shownPlaces()) {
        const auto& step = session.checklist().steps[place.step];
        const auto path = session.pathOf(place);
        const auto* answer = session.answerAt(place);
        const auto note = notes.find(path);
        items.push_back({.path = toQString(path),
                         .group = toQString(step.id),
                         .groupTitle = toQString(step.title),
                         .label = toQString(session.question(place).label),
                         .presence = presenceOf(answer),
                         .reaction = answer ? toQString(answer->value.reaction) : QString(),
                         .note = note == notes.end() ? QString() : note->second,
                         .opensGroup = items.empty() || items.back().group != toQString(step.id)});
    }
    return items;
}

} // namespace

void TickListModel::show(const WalkSession* session) {
    auto items = session ? itemsOf(*session) : std::vector<TickItem>();
    const auto samePath = [](const TickItem& one, const TickItem& other) { return one.path == other.path; };
    if (!std::equal(items.begin(), items.end(), m_items.begin(), m_items.end(), samePath)) {
        beginResetModel();
        m_items = std::move(items);
        endResetModel();
        emit countChanged();
        return;
    }
    for (int row = 0; row < count(); ++row) {
        auto& shown = m_items[static_cast<std::size_t>(row)];
        if (auto& now = items[static_cast<std::size_t>(row)]; !(shown == now)) {
            shown = std::move(now);
            emit dataChanged(index(row), index(row));
        }
    }
}

int TickListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant TickListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto& shown = item(index.row());
    switch (role) {
    case LabelRole: return shown.label;
    case GroupTitleRole: return shown.groupTitle;
    case OpensGroupRole: return shown.opensGroup;
    case PresenceRole: return shown.presence;
    case ReactionRole: return shown.reaction;
    case NoteRole: return shown.note;
    default: return {};
    }
}

QHash<int, QByteArray> TickListModel::roleNames() const {
    return {{LabelRole, "label"},       {GroupTitleRole, "groupTitle"}, {OpensGroupRole, "opensGroup"},
            {PresenceRole, "presence"}, {ReactionRole, "reaction"},     {NoteRole, "note"}};
}

} // namespace shopwalker
