// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/models/rows/growing_model.h"

#include <QElapsedTimer>
#include <QQmlEngine>
#include <QQmlIncubationController>
#include <algorithm>

namespace shopwalker {

namespace {

constexpr int atOnce = 4; ///< rows that may come in the middle at once
constexpr int turn = 2;   // ms

} // namespace

void GrowingModel::setSource(QAbstractItemModel* source) {
    if (m_source == source)
        return;
    if (m_source)
        m_source->disconnect(this);
    beginResetModel();
    m_source = source;
    m_shown = 0;
    m_passing = Nothing;
    endResetModel();
    if (m_source) {
        using Model = QAbstractItemModel;
        const auto end = [this] {
            const auto passing = std::exchange(m_passing, Nothing);
            if (passing == Removing) {
                m_shown -= m_removed;
                endRemoveRows();
            } else if (passing == Moving)
                endMoveRows();
            growOn();
        };
        connect(m_source, &Model::rowsAboutToBeInserted, this,
                [this](const QModelIndex&, int first, int last) { beforeInsert(first, last); });
        connect(m_source, &Model::rowsInserted, this, &GrowingModel::afterInsert);
        connect(m_source, &Model::rowsAboutToBeRemoved, this,
                [this](const QModelIndex&, int first, int last) { beforeRemove(first, last); });
        connect(m_source, &Model::rowsRemoved, this, end);
        connect(m_source, &Model::rowsAboutToBeMoved, this,
                [this](const QModelIndex&, int first, int last, const QModelIndex&, int to) {
                    beforeMove(first, last, to);
                });
        connect(m_source, &Model::rowsMoved, this, end);
        connect(m_source, &Model::dataChanged, this, &GrowingModel::changed);
        connect(m_source, &Model::modelAboutToBeReset, this, [this] {
            beginResetModel();
            m_shown = 0;
        });
        connect(m_source, &Model::modelReset, this, [this] {
            endResetModel();
            growOn();
        });
        connect(m_source, &QObject::destroyed, this, [this] {
            beginResetModel();
            m_shown = 0;
            endResetModel();
        });
        growOn();
    }
    emit sourceChanged();
}

int GrowingModel::total() const {
    return m_source ? m_source->rowCount() : 0;
}

int GrowingModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_shown;
}

QVariant GrowingModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_source)
        return {};
    return m_source->data(m_source->index(index.row(), 0), role);
}

QHash<int, QByteArray> GrowingModel::roleNames() const {
    return m_source ? m_source->roleNames() : QHash<int, QByteArray>();
}

void GrowingModel::componentComplete() {
    m_complete = true;
    letIn(m_first);
    growOn();
}

void GrowingModel::letIn(int rows) {
    const int upTo = std::min(m_shown + rows, total());
    if (upTo <= m_shown)
        return;
    beginInsertRows({}, m_shown, upTo - 1);
    m_shown = upTo;
    endInsertRows();
}

void GrowingModel::cutTo(int rows) {
    if (rows >= m_shown)
        return;
    beginRemoveRows({}, rows, m_shown - 1);
    m_shown = rows;
    endRemoveRows();
}

void GrowingModel::again() {
    cutTo(0);
    growOn();
}

void GrowingModel::growOn() {
    if (m_shown < total() && m_complete && !m_timer.isActive())
        m_timer.start(0, this);
}

void GrowingModel::timerEvent(QTimerEvent*) {
    const auto* engine = qmlEngine(this);
    const auto* pages = engine != nullptr ? engine->incubationController() : nullptr;
    if (pages != nullptr && pages->incubatingObjectCount() > 0)
        return; // a page that is being made comes first
    QElapsedTimer since;
    since.start();
    do
        letIn(1);
    while (m_shown < total() && since.elapsed() < turn);
    if (m_shown >= total())
        m_timer.stop();
}

void GrowingModel::beforeInsert(int first, int last) {
    if (first >= m_shown)
        return;
    if (last - first >= atOnce)
        return cutTo(first);
    m_passing = Inserting;
    m_inserted = last - first + 1;
    beginInsertRows({}, first, last);
}

void GrowingModel::afterInsert() {
    if (m_passing == Inserting) {
        m_passing = Nothing;
        m_shown += m_inserted;
        endInsertRows();
    }
    growOn();
}

void GrowingModel::beforeRemove(int first, int last) {
    if (first >= m_shown)
        return;
    m_passing = Removing;
    m_removed = std::min(last, m_shown - 1) - first + 1;
    beginRemoveRows({}, first, first + m_removed - 1);
}

void GrowingModel::beforeMove(int first, int last, int to) {
    if (std::min(first, to) >= m_shown)
        return;
    if (std::max(last + 1, to) > m_shown)
        return cutTo(std::min(first, to));
    m_passing = Moving;
    beginMoveRows({}, first, last, {}, to);
}

void GrowingModel::changed(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles) {
    if (first.row() < m_shown)
        emit dataChanged(index(first.row()), index(std::min(last.row(), m_shown - 1)), roles);
}

} // namespace shopwalker
