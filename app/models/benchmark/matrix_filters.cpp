// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
// Which rows the matrix shows. What the core filters (compare/matrix_filter.h) is handed on; source, search
// and unknown are a matter of the screen.
#include "app/models/benchmark/matrix_model.h"
#include "core/types/json/json.h"

namespace shopwalker {

template<class Member, class Value>
void MatrixModel::filter(Member& member, const Value& value) {
    if (member == value)
        return;
    member = value;
    rebuild();
}

bool MatrixModel::passes(const ComparisonRow& row) const {
    if (m_only == QStringLiteral("unknown") &&
        (row.signal || row.cells.empty() || row.cells.front().finding.presence != Presence::Unknown))
        return false;
    if (!m_source.isEmpty() && std::none_of(row.cells.begin(), row.cells.end(), [this](const auto& cell) {
            return cell.finding.presence != Presence::Unknown && sourceOf(cell) == m_source;
        }))
        return false;
    return m_search.isEmpty() || m_names.row(row).contains(m_search, Qt::CaseInsensitive);
}

void MatrixModel::clearFilters() {
    m_filter = {};
    m_source.clear();
    m_only.clear();
    m_search.clear();
    rebuild();
}

int MatrixModel::narrowing() const {
    return static_cast<int>(!m_filter.stage.empty()) + static_cast<int>(!m_filter.channel.empty()) +
           static_cast<int>(!m_filter.status.empty()) + static_cast<int>(!m_filter.attention.empty()) +
           static_cast<int>(!m_filter.lifetime.empty()) + static_cast<int>(m_filter.leastWeight > 0) +
           static_cast<int>(!m_source.isEmpty()) + static_cast<int>(!m_only.isEmpty()) +
           static_cast<int>(!m_search.isEmpty());
}

void MatrixModel::setByChannel(bool byChannel) {
    if (this->byChannel() != byChannel)
        m_folded.clear();
    filter(m_grouping, byChannel ? MatrixGrouping::Channel : MatrixGrouping::Stage);
}

QString MatrixModel::order() const {
    return m_order == MatrixOrder::Importance ? QStringLiteral("importance")
           : m_order == MatrixOrder::Gap      ? QStringLiteral("gap")
                                              : QStringLiteral("catalogue");
}

void MatrixModel::setOrder(const QString& order) {
    filter(m_order, order == "importance" ? MatrixOrder::Importance
                    : order == "gap"      ? MatrixOrder::Gap
                                          : MatrixOrder::Catalogue);
}

void MatrixModel::setStage(const QString& stage) {
    filter(m_filter.stage, stage.toStdString());
}

void MatrixModel::setChannel(const QString& channel) {
    filter(m_filter.channel, channel.toStdString());
}

void MatrixModel::setStatus(const QString& status) {
    filter(m_filter.status, status.toStdString());
}

void MatrixModel::setAttention(const QString& attention) {
    filter(m_filter.attention, attention.toStdString());
}

void MatrixModel::setLifetime(const QString& lifetime) {
    filter(m_filter.lifetime, lifetime.toStdString());
}

QString MatrixModel::leastWeight() const {
    return m_filter.leastWeight > 0 ? QString::number(m_filter.leastWeight) : QString();
}

void MatrixModel::setLeastWeight(const QString& weight) {
    filter(m_filter.leastWeight, weight.toDouble());
}

void MatrixModel::setSource(const QString& source) {
    filter(m_source, source);
}

QVariantList MatrixModel::locations() const {
    QVariantList choices;
    if (m_benchmark)
        for (const auto& name : m_benchmark->round.locations)
            choices += QVariantMap{{"id", toQString(name)}, {"text", toQString(name)}};
    return choices;
}

QString MatrixModel::location() const {
    return m_benchmark ? toQString(m_benchmark->round.location) : QString();
}

void MatrixModel::setLocation(const QString& location) {
    if (location != this->location())
        emit locationAsked(location);
}

void MatrixModel::setOnly(const QString& only) {
    if (m_only == only)
        return;
    m_filter.onlyGaps = only == "gaps";
    m_filter.onlyAdvantages = only == "advantages";
    m_filter.onlyDisagreements = only == "disagreements";
    m_filter.onlyToConfirm = only == "toConfirm";
    filter(m_only, only);
}

void MatrixModel::setSearch(const QString& search) {
    filter(m_search, search);
}

} // namespace shopwalker
