// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/models/benchmark/matrix_model.h"

#include "app/models/wording.h"
#include "core/types/json/json.h"

#include <QCoreApplication>

namespace shopwalker {

namespace {

const auto signalsGroup = QStringLiteral("signals");

/// The order of the groups: that of the customer's journey, or of the closed list of channels; signals last.
const QStringList& groupOrder(bool byChannel) {
    static const QStringList stages{"need", "search", "comparison", "decision", "evaluation", signalsGroup};
    static const QStringList channels{"website", "search",   "advertising", "social",    "messenger", "email",
                                      "phone",   "office",   "staff",       "product",   "delivery",  "print",
                                      "events",  "partners", "media",       signalsGroup};
    return byChannel ? channels : stages;
}

bool hasGap(const ComparisonRow& row) {
    return std::any_of(row.cells.begin(), row.cells.end(), [](const auto& cell) { return cell.gap; });
}

QString sourceWord(FindingSource source) {
    return source == FindingSource::Scan ? QStringLiteral("scan") : QStringLiteral("walk");
}

} // namespace

MatrixModel::MatrixModel(std::shared_ptr<const TouchpointCatalogue> catalogue, QObject* parent)
    : QAbstractListModel(parent)
    , m_catalogue(std::move(catalogue)) {}

int MatrixModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant MatrixModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& line = m_lines[static_cast<std::size_t>(index.row())];
    const bool head = line.row < 0;
    const auto* row = head ? nullptr : &m_comparison->rows[static_cast<std::size_t>(line.row)];
    const auto id = head ? line.group : toQString(row->touchpoint);
    switch (role) {
    case GroupRole: return head;
    case KeyRole: return id;
    case Qt::DisplayRole:
    case TitleRole: return head ? groupTitle(line.group) : nameOf(*row);
    case DetailRole: {
        if (head)
            return QString();
        const auto place = placeOf(*row);
        return m_byChannel ? wording::stage(place.stage) : wording::channel(place.channel);
    }
    case FoldedRole: return m_folded.contains(line.group);
    case CellsRole: return head ? groupCells(line) : touchpointCells(*row);
    case GapRole:
        return head ? std::any_of(
                          line.rows.begin(), line.rows.end(),
                          [this](int r) { return hasGap(m_comparison->rows[static_cast<std::size_t>(r)]); })
                    : hasGap(*row);
    case CountRole: return static_cast<int>(line.rows.size());
    }
    return {};
}

QHash<int, QByteArray> MatrixModel::roleNames() const {
    return {{GroupRole, "group"},   {KeyRole, "key"},     {TitleRole, "title"}, {DetailRole, "detail"},
            {FoldedRole, "folded"}, {CellsRole, "cells"}, {GapRole, "gap"},     {CountRole, "touchpoints"}};
}

QVariantList MatrixModel::touchpointCells(const ComparisonRow& row) const {
    QVariantList cells;
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
        const auto& cell = row.cells[column];
        const auto& company = m_comparison->companies[column].company;
        cells += QVariant::fromValue(MatrixCell{.mark = markOf(cell.finding.presence),
                                                .word = wording::presence(cell.finding.presence),
                                                .value = wording::cellValue(cell.finding),
                                                .source = sourceWord(cell.finding.source),
                                                .gap = cell.gap,
                                                .advantage = cell.advantage,
                                                .toConfirm = cell.toConfirm,
                                                .own = company.own,
                                                .company = toQString(company.name)});
    }
    return cells;
}

QVariantList MatrixModel::groupCells(const Line& head) const {
    QVariantList cells;
    for (std::size_t column = 0; column < m_comparison->companies.size(); ++column) {
        int present = 0;
        int known = 0;
        for (const int r : head.rows) {
            const auto presence =
                m_comparison->rows[static_cast<std::size_t>(r)].cells[column].finding.presence;
            present += presence == Presence::Present ? 1 : 0;
            known += presence == Presence::Present || presence == Presence::Absent ? 1 : 0;
        }
        const auto& company = m_comparison->companies[column].company;
        //: Head of a group in the matrix: found, of those that are known ("5 of 7")
        const auto score = QCoreApplication::translate("Matrix", "%L1 of %L2").arg(present).arg(known);
        cells += QVariant::fromValue(
            MatrixCell{.value = score, .own = company.own, .company = toQString(company.name)});
    }
    return cells;
}

QVariantList MatrixModel::columns() const {
    QVariantList columns;
    if (!m_comparison)
        return columns;
    for (std::size_t i = 0; i < m_comparison->companies.size(); ++i) {
        const auto& scan = m_comparison->companies[i];
        const auto coverage = i < m_comparison->coverage.size() ? m_comparison->coverage[i] : Coverage{};
        columns += QVariant::fromValue(MatrixColumn{.name = toQString(scan.company.name),
                                                    .own = scan.company.own,
                                                    .present = coverage.present,
                                                    .known = coverage.known,
                                                    .total = coverage.total,
                                                    .pagesRead = scan.pagesRead()});
    }
    return columns;
}

void MatrixModel::setComparison(std::shared_ptr<const Comparison> comparison) {
    m_folded.clear();
    updateComparison(std::move(comparison));
}

void MatrixModel::updateComparison(std::shared_ptr<const Comparison> comparison) {
    m_comparison = std::move(comparison);
    rebuild();
    emit comparisonChanged();
}

void MatrixModel::setLanguage(const QString& language) {
    m_language = language;
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

void MatrixModel::clearFilters() {
    m_onlyGaps = false;
    m_stage.clear();
    m_channel.clear();
    m_search.clear();
    rebuild();
}

QString MatrixModel::nameOf(const ComparisonRow& row) const {
    return row.title.empty() ? m_catalogue->name(toQString(row.touchpoint), m_language)
                             : toQString(row.title);
}

/// Steps of walks that are no touchpoint of the catalogue bring their place along.
TouchpointPlace MatrixModel::placeOf(const ComparisonRow& row) const {
    return row.title.empty() ? m_catalogue->place(toQString(row.touchpoint))
                             : TouchpointPlace{toQString(row.stage), toQString(row.channel)};
}

QString MatrixModel::groupOf(const ComparisonRow& row) const {
    if (row.signal)
        return signalsGroup;
    const auto place = placeOf(row);
    return m_byChannel ? place.channel : place.stage;
}

QString MatrixModel::groupTitle(const QString& key) const {
    if (key == signalsGroup)
        //: Group of the matrix: facts about the site that are not touchpoints, such as https
        return QCoreApplication::translate("Matrix", "Signals of the site");
    return m_byChannel ? wording::channel(key) : wording::stage(key);
}

bool MatrixModel::passes(const ComparisonRow& row) const {
    if (m_onlyGaps && !hasGap(row))
        return false;
    const auto place = placeOf(row);
    if (!m_stage.isEmpty() && (row.signal || place.stage != m_stage))
        return false;
    if (!m_channel.isEmpty() && (row.signal || place.channel != m_channel))
        return false;
    return m_search.isEmpty() || nameOf(row).contains(m_search, Qt::CaseInsensitive);
}

void MatrixModel::rebuild() {
    beginResetModel();
    m_lines.clear();
    m_shown = 0;
    for (const auto& key : groupOrder(m_byChannel)) {
        Line head{.group = key};
        for (std::size_t i = 0; m_comparison && i < m_comparison->rows.size(); ++i)
            if (groupOf(m_comparison->rows[i]) == key && passes(m_comparison->rows[i]))
                head.rows.push_back(static_cast<int>(i));
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
    for (const auto& id : groupOrder(channels)) {
        const bool used =
            m_comparison &&
            std::any_of(m_comparison->rows.begin(), m_comparison->rows.end(), [&](const auto& row) {
                const auto place = placeOf(row);
                return !row.signal && (channels ? place.channel : place.stage) == id;
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
    return m_comparison
               ? static_cast<int>(std::count_if(m_comparison->rows.begin(), m_comparison->rows.end(), hasGap))
               : 0;
}

int MatrixModel::total() const {
    return m_comparison ? static_cast<int>(m_comparison->rows.size()) : 0;
}

void MatrixModel::setByChannel(bool byChannel) {
    if (m_byChannel == byChannel)
        return;
    m_byChannel = byChannel;
    m_folded.clear();
    rebuild();
}

void MatrixModel::setOnlyGaps(bool onlyGaps) {
    if (m_onlyGaps == onlyGaps)
        return;
    m_onlyGaps = onlyGaps;
    rebuild();
}

void MatrixModel::setStage(const QString& stage) {
    if (m_stage == stage)
        return;
    m_stage = stage;
    rebuild();
}

void MatrixModel::setChannel(const QString& channel) {
    if (m_channel == channel)
        return;
    m_channel = channel;
    rebuild();
}

void MatrixModel::setSearch(const QString& search) {
    if (m_search == search)
        return;
    m_search = search;
    rebuild();
}

} // namespace shopwalker
