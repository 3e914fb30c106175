// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/models/walk/walk_segment_model.h"

#include "core/types/json/json.h"

namespace shopwalker {

int WalkSegmentModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_segments.size());
}

QVariant WalkSegmentModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const auto& segment = m_segments[row];
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole: return m_titles[row];
    case ShownRole: return segment.shown;
    case AnsweredRole: return segment.answered;
    case CurrentRole: return segment.current;
    }
    return {};
}

QHash<int, QByteArray> WalkSegmentModel::roleNames() const {
    return {{TitleRole, "title"}, {ShownRole, "shown"}, {AnsweredRole, "answered"}, {CurrentRole, "current"}};
}

std::vector<WalkSegmentModel::Segment> WalkSegmentModel::segmentsOf(const WalkSession& session) {
    std::vector<Segment> segments(session.checklist().steps.size());
    for (const auto& place : session.shownPlaces()) {
        auto& segment = segments[place.step];
        ++segment.shown;
        segment.answered += session.answerAt(place) != nullptr ? 1 : 0;
    }
    if (const auto place = session.open())
        segments[place->step].current = true;
    return segments;
}

void WalkSegmentModel::show(const WalkSession* session) {
    auto segments = session ? segmentsOf(*session) : std::vector<Segment>();
    if (segments.size() != m_segments.size()) {
        beginResetModel();
        m_segments = segments;
        m_titles.assign(m_segments.size(), QString());
        endResetModel();
    }
    if (std::exchange(m_session, session) != session && session)
        retitle(session->checklist()); // another walk, or the same in other words
    for (std::size_t row = 0; row < segments.size(); ++row) {
        if (m_segments[row] == segments[row])
            continue;
        m_segments[row] = segments[row];
        const auto changed = index(static_cast<int>(row));
        emit dataChanged(changed, changed, {ShownRole, AnsweredRole, CurrentRole});
    }
}

void WalkSegmentModel::retitle(const Checklist& checklist) {
    for (std::size_t row = 0; row < std::min(m_titles.size(), checklist.steps.size()); ++row) {
        auto title = toQString(checklist.steps[row].title);
        if (m_titles[row] == title)
            continue;
        m_titles[row] = std::move(title);
        const auto changed = index(static_cast<int>(row));
        emit dataChanged(changed, changed, {Qt::DisplayRole, TitleRole});
    }
}

} // namespace shopwalker
