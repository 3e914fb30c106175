// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/models/benchmark/matrix_model.h"

#include "app/models/wording.h"
#include "core/types/json/json.h"

#include <QCoreApplication>
#include <QLocale>

namespace shopwalker {

namespace {

const auto signalsGroup = QStringLiteral("signals");

/// The order of the choices: that of the customer's journey, or of the closed list of channels.
const QStringList& ids(bool channels) {
    static const QStringList stageIds{"need", "search", "comparison", "decision", "evaluation"};
    static const QStringList channelIds{"website",  "search", "advertising", "social",   "messenger",
                                        "email",    "phone",  "office",      "staff",    "product",
                                        "delivery", "print",  "events",      "partners", "media"};
    return channels ? channelIds : stageIds;
}

bool hasGap(const ComparisonRow& row) {
    return std::any_of(row.cells.begin(), row.cells.end(), [](const auto& cell) { return cell.gap; });
}

} // namespace

MatrixModel::MatrixModel(std::shared_ptr<const TouchpointCatalogue> catalogue, QObject* parent)
    : QAbstractListModel(parent)
    , m_names{std::move(catalogue)} {}

int MatrixModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant MatrixModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& line = m_lines[static_cast<std::size_t>(index.row())];
    const bool head = line.row < 0;
    switch (role) {
    case GroupRole: return head;
    case KeyRole: return head ? line.group : toQString(rowAt(line.row).touchpoint);
    case Qt::DisplayRole:
    case TitleRole: return head ? groupTitle(line.group) : m_names.row(rowAt(line.row));
    case DetailRole: return head ? QString() : detailOf(rowAt(line.row));
    case FoldedRole: return m_folded.contains(line.group);
    case CellsRole: return cellsOf(line);
    case GapRole:
        return head ? std::any_of(line.rows.begin(), line.rows.end(),
                                  [this](int row) { return hasGap(rowAt(row)); })
                    : hasGap(rowAt(line.row));
    case CountRole: return static_cast<int>(line.rows.size());
    }
    return {};
}

QHash<int, QByteArray> MatrixModel::roleNames() const {
    return {{GroupRole, "group"},   {KeyRole, "key"},     {TitleRole, "title"}, {DetailRole, "detail"},
            {FoldedRole, "folded"}, {CellsRole, "cells"}, {GapRole, "gap"},     {CountRole, "touchpoints"}};
}

QString MatrixModel::groupTitle(const QString& key) const {
    if (key == signalsGroup)
        //: Group of the matrix: facts about the site that are not touchpoints, such as https
        return QCoreApplication::translate("Matrix", "Signals of the site");
    return byChannel() ? wording::channel(key) : wording::stage(key);
}

QString MatrixModel::detailOf(const ComparisonRow& row) const {
    const auto place =
        byChannel() ? wording::stage(toQString(row.stage)) : wording::channel(toQString(row.channel));
    if (row.signal || row.weight == 1)
        return place;
    //: Below a touchpoint of the matrix: %1 its channel or stage, %2 how much it counts
    return QCoreApplication::translate("Matrix", "%1 · weight %2")
        .arg(place, QLocale().toString(row.weight, 'g', 3));
}

void MatrixModel::show(std::shared_ptr<const OpenBenchmark> benchmark) {
    if (!benchmark || !m_benchmark || benchmark->id != m_benchmark->id)
        m_folded.clear();
    m_benchmark = std::move(benchmark);
    m_scores.clear();
    int next = 0;
    if (m_benchmark)
        for (const auto& row : comparison().rows)
            m_scores.push_back(row.signal ? -1 : next++);
    rebuild();
    emit comparisonChanged();
}

void MatrixModel::setLanguage(const QString& language) {
    m_names.language = language;
    rebuild(); // names take part in the search
    emit comparisonChanged();
}

void MatrixModel::toggleGroup(const QString& key) {
    const auto head = std::find_if(m_lines.begin(), m_lines.end(),
                                   [&](const auto& line) { return line.row < 0 && line.group == key; });
    if (head == m_lines.end())
        return;
    const int at = static_cast<int>(head - m_lines.begin());
    const int rows = static_cast<int>(head->rows.size());
    if (m_folded.remove(key)) {
        beginInsertRows({}, at + 1, at + rows);
        std::vector<Line> lines;
        for (const int row : head->rows)
            lines.push_back({key, row, {}});
        m_lines.insert(m_lines.begin() + at + 1, lines.begin(), lines.end());
        endInsertRows();
    } else {
        m_folded.insert(key);
        beginRemoveRows({}, at + 1, at + rows);
        m_lines.erase(m_lines.begin() + at + 1, m_lines.begin() + at + 1 + rows);
        endRemoveRows();
    }
    emit dataChanged(index(at), index(at), {FoldedRole});
}

void MatrixModel::foldAll(bool folded) {
    m_folded.clear();
    if (folded)
        for (const auto& line : m_lines)
            m_folded.insert(line.group);
    rebuild();
}

void MatrixModel::rebuild() {
    beginResetModel();
    m_lines.clear();
    m_shown = 0;
    const auto groups = m_benchmark ? groupedRows(comparison(), m_names.catalogue->touchpoints(), m_filter,
                                                  m_grouping, m_order)
                                    : std::vector<MatrixGroup>();
    for (const auto& group : groups) {
        const auto key = group.id.empty() ? signalsGroup : toQString(group.id);
        Line head{.group = key};
        for (const auto row : group.rows)
            if (passes(comparison().rows[row]))
                head.rows.push_back(static_cast<int>(row));
        if (head.rows.empty())
            continue;
        m_shown += static_cast<int>(head.rows.size());
        m_lines.push_back(head);
        if (!m_folded.contains(key))
            for (const int row : head.rows)
                m_lines.push_back({key, row, {}});
    }
    endResetModel();
    emit filterChanged();
}

QVariantList MatrixModel::idsInUse(bool channels) const {
    QVariantList choices;
    for (const auto& id : ids(channels)) {
        const bool used =
            m_benchmark &&
            std::any_of(comparison().rows.begin(), comparison().rows.end(), [&](const auto& row) {
                return !row.signal && toQString(channels ? row.channel : row.stage) == id;
            });
        if (used)
            choices +=
                QVariantMap{{"id", id}, {"text", channels ? wording::channel(id) : wording::stage(id)}};
    }
    return choices;
}

QVariantList MatrixModel::stages() const {
    return idsInUse(false);
}

QVariantList MatrixModel::channels() const {
    return idsInUse(true);
}

int MatrixModel::gaps() const {
    return m_benchmark
               ? static_cast<int>(std::count_if(comparison().rows.begin(), comparison().rows.end(), hasGap))
               : 0;
}

int MatrixModel::total() const {
    return m_benchmark ? static_cast<int>(comparison().rows.size()) : 0;
}

} // namespace shopwalker
