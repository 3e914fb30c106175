// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/models/walk/walk_question_model.h"

#include "core/checklist/walk/answer_rules.h"
#include "core/types/json/json.h"

#include <algorithm>

namespace shopwalker {

namespace {

bool contains(const std::vector<QuestionPlace>& places, const QuestionPlace& place) {
    return std::binary_search(places.begin(), places.end(), place); // they stand in the order of the walk
}

WalkQuestionModel::State stateOf(const WalkSession& session, const QuestionPlace& place,
                                 const WalkProgress& progress) {
    const auto* answer = session.answerAt(place);
    if (answer == nullptr)
        return session.question(place).required ? WalkQuestionModel::Missing : WalkQuestionModel::Open;
    if (answer->notApplicable)
        return WalkQuestionModel::NotApplicable;
    if (isWaiting(session.question(place), *answer))
        return WalkQuestionModel::Waiting;
    return contains(progress.missingEvidence, place) ? WalkQuestionModel::ProofMissing
                                                     : WalkQuestionModel::Answered;
}

} // namespace

int WalkQuestionModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant WalkQuestionModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case LabelRole: return toQString(m_session->question(row.place).label);
    case StepRole: return stepTitle(row);
    case StateRole: return row.state;
    case CurrentRole: return row.current;
    case OpensStepRole: return row.opensStep;
    }
    return {};
}

QHash<int, QByteArray> WalkQuestionModel::roleNames() const {
    return {{LabelRole, "label"},
            {StepRole, "step"},
            {StateRole, "answerState"},
            {CurrentRole, "current"},
            {OpensStepRole, "opensStep"}};
}

std::vector<WalkQuestionModel::Row> WalkQuestionModel::rowsOf(const WalkSession& session,
                                                              const WalkProgress& progress) {
    std::vector<Row> rows;
    const auto current = session.open();
    for (const auto& place : session.shownPlaces()) {
        const bool opensStep =
            rows.empty() || rows.back().place.step != place.step || rows.back().place.repeat != place.repeat;
        rows.push_back({.place = place,
                        .state = stateOf(session, place, progress),
                        .current = place == current,
                        .opensStep = opensStep,
                        .repeated = session.repeatsOf(place.step) > 1});
    }
    return rows;
}

QString WalkQuestionModel::stepTitle(const Row& row) const {
    const auto title = toQString(m_session->checklist().steps[row.place.step].title);
    //: Title of a step that is walked several times: %1 title, %2 which time
    return row.repeated ? tr("%1 (%L2)").arg(title).arg(row.place.repeat + 1) : title;
}

void WalkQuestionModel::show(const WalkSession* session, const WalkProgress& progress) {
    auto rows = session ? rowsOf(*session, progress) : std::vector<Row>();
    const auto samePlace = [](const Row& left, const Row& right) { return left.place == right.place; };
    const auto head = static_cast<int>(
        std::mismatch(m_rows.begin(), m_rows.end(), rows.begin(), rows.end(), samePlace).first -
        m_rows.begin());
    int tail = 0;
    while (tail < std::min<int>(count(), static_cast<int>(rows.size())) - head &&
           samePlace(m_rows[m_rows.size() - 1 - static_cast<std::size_t>(tail)],
                     rows[rows.size() - 1 - static_cast<std::size_t>(tail)]))
        ++tail;
    const int before = count();
    const bool otherWords = std::exchange(m_session, session) != session;
    if (before > head + tail) {
        beginRemoveRows({}, head, before - tail - 1);
        m_rows.erase(m_rows.begin() + head, m_rows.end() - tail);
        endRemoveRows();
    }
    const int wanted = static_cast<int>(rows.size());
    if (wanted > head + tail) {
        beginInsertRows({}, head, wanted - tail - 1);
        m_rows.insert(m_rows.begin() + head, rows.begin() + head, rows.end() - tail);
        endInsertRows();
    }
    for (int row = 0; row < wanted; ++row) {
        auto& shown = m_rows[static_cast<std::size_t>(row)];
        if (shown == rows[static_cast<std::size_t>(row)])
            continue;
        shown = rows[static_cast<std::size_t>(row)];
        emit dataChanged(index(row), index(row));
    }
    if (otherWords && wanted > 0)
        emit dataChanged(index(0), index(wanted - 1), {Qt::DisplayRole, LabelRole, StepRole});
    if (count() != before)
        emit countChanged();
}

int WalkQuestionModel::currentRow() const {
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [](const auto& row) { return row.current; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

std::optional<QuestionPlace> WalkQuestionModel::placeAt(int row) const {
    if (row < 0 || row >= count())
        return std::nullopt;
    return m_rows[static_cast<std::size_t>(row)].place;
}

} // namespace shopwalker
