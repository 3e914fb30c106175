// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/benchmark/matrix_cell.h"
#include "app/models/touchpoint_catalogue.h"
#include "core/types/comparison.h"

#include <QAbstractListModel>
#include <QSet>
#include <memory>

namespace shopwalker {

/// The comparison as rows to look at: groups that fold, touchpoints that pass the filters.
class MatrixModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to BenchmarkController")
    Q_PROPERTY(QVariantList columns READ columns NOTIFY comparisonChanged)
    Q_PROPERTY(bool byChannel READ byChannel WRITE setByChannel NOTIFY filterChanged)
    Q_PROPERTY(bool onlyGaps READ onlyGaps WRITE setOnlyGaps NOTIFY filterChanged)
    Q_PROPERTY(QString stage READ stage WRITE setStage NOTIFY filterChanged)
    Q_PROPERTY(QString channel READ channel WRITE setChannel NOTIFY filterChanged)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY filterChanged)
    Q_PROPERTY(QVariantList stages READ stages NOTIFY comparisonChanged)
    Q_PROPERTY(QVariantList channels READ channels NOTIFY comparisonChanged)
    Q_PROPERTY(int gaps READ gaps NOTIFY comparisonChanged)
    Q_PROPERTY(int shown READ shown NOTIFY filterChanged)
    Q_PROPERTY(int total READ total NOTIFY comparisonChanged)

public:
    enum Role {
        GroupRole = Qt::UserRole + 1, ///< `group`: this row is the head of a group
        KeyRole,                      ///< `key`: id of the group or touchpoint
        TitleRole,                    ///< `title`
        DetailRole,                   ///< `detail`: the other way of grouping, in words
        FoldedRole,                   ///< `folded`
        CellsRole,                    ///< `cells`: list of matrixCell, own company first
        GapRole,                      ///< `gap`
        CountRole,                    ///< `touchpoints`: number of rows in the group
    };

    explicit MatrixModel(std::shared_ptr<const TouchpointCatalogue> catalogue, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void setComparison(std::shared_ptr<const Comparison> comparison);
    /// The same benchmark after a change: filters and folded groups stay.
    void updateComparison(std::shared_ptr<const Comparison> comparison);
    void setLanguage(const QString& language);

    Q_INVOKABLE void toggleGroup(const QString& key);
    Q_INVOKABLE void clearFilters();

    QVariantList columns() const;
    QVariantList stages() const;
    QVariantList channels() const;
    bool byChannel() const { return m_byChannel; }
    void setByChannel(bool byChannel);
    bool onlyGaps() const { return m_onlyGaps; }
    void setOnlyGaps(bool onlyGaps);
    QString stage() const { return m_stage; }
    void setStage(const QString& stage);
    QString channel() const { return m_channel; }
    void setChannel(const QString& channel);
    QString search() const { return m_search; }
    void setSearch(const QString& search);
    int gaps() const;
    int shown() const { return m_shown; }
    int total() const;

signals:
    void comparisonChanged();
    void filterChanged();

private:
    struct Line {
        QString group;         ///< key of its group
        int row = -1;          ///< index in Comparison::rows; -1 for the head of a group
        std::vector<int> rows; ///< of the group, when this is its head
    };

    QString nameOf(const ComparisonRow& row) const;
    TouchpointPlace placeOf(const ComparisonRow& row) const;
    QString groupOf(const ComparisonRow& row) const;
    QString groupTitle(const QString& key) const;
    bool passes(const ComparisonRow& row) const;
    QVariantList idsInUse(bool channels) const;
    QVariantList touchpointCells(const ComparisonRow& row) const;
    QVariantList groupCells(const Line& head) const;
    void rebuild();

    std::shared_ptr<const TouchpointCatalogue> m_catalogue;
    std::shared_ptr<const Comparison> m_comparison;
    std::vector<Line> m_lines;
    QSet<QString> m_folded;
    QString m_language = QStringLiteral("en");
    QString m_stage;
    QString m_channel;
    QString m_search;
    int m_shown = 0;
    bool m_byChannel = false;
    bool m_onlyGaps = false;
};

} // namespace shopwalker
