// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/benchmark/matrix_cell.h"
#include "app/models/benchmark/open_benchmark.h"
#include "app/models/benchmark/words/benchmark_words.h"
#include "core/compare/matrix_filter.h"

#include <QAbstractListModel>
#include <QSet>

namespace shopwalker {

/// The comparison as rows to look at: groups that fold, touchpoints that pass the filters.
class MatrixModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to BenchmarkController")
    Q_PROPERTY(QVariantList columns READ columns NOTIFY comparisonChanged)
    Q_PROPERTY(bool byChannel READ byChannel WRITE setByChannel NOTIFY filterChanged)
    Q_PROPERTY(QString order READ order WRITE setOrder NOTIFY filterChanged)
    Q_PROPERTY(QString stage READ stage WRITE setStage NOTIFY filterChanged)
    Q_PROPERTY(QString channel READ channel WRITE setChannel NOTIFY filterChanged)
    Q_PROPERTY(QString status READ status WRITE setStatus NOTIFY filterChanged)
    Q_PROPERTY(QString attention READ attention WRITE setAttention NOTIFY filterChanged)
    Q_PROPERTY(QString lifetime READ lifetime WRITE setLifetime NOTIFY filterChanged)
    Q_PROPERTY(QString leastWeight READ leastWeight WRITE setLeastWeight NOTIFY filterChanged)
    Q_PROPERTY(QString source READ source WRITE setSource NOTIFY filterChanged)
    Q_PROPERTY(QString location READ location WRITE setLocation NOTIFY comparisonChanged)
    Q_PROPERTY(QString only READ only WRITE setOnly NOTIFY filterChanged)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY filterChanged)
    Q_PROPERTY(bool narrowed READ narrowed NOTIFY filterChanged)
    Q_PROPERTY(int narrowing READ narrowing NOTIFY filterChanged)
    Q_PROPERTY(QVariantList stages READ stages NOTIFY comparisonChanged)
    Q_PROPERTY(QVariantList channels READ channels NOTIFY comparisonChanged)
    Q_PROPERTY(QVariantList locations READ locations NOTIFY comparisonChanged)
    Q_PROPERTY(int gaps READ gaps NOTIFY comparisonChanged)
    Q_PROPERTY(int shown READ shown NOTIFY filterChanged)
    Q_PROPERTY(int total READ total NOTIFY comparisonChanged)

public:
    enum Role {
        GroupRole = Qt::UserRole + 1, ///< `group`: this row is the head of a group
        KeyRole,                      ///< `key`: id of the group or touchpoint
        TitleRole,                    ///< `title`
        DetailRole,                   ///< `detail`: the other way of grouping, in words, and the weight
        FoldedRole,                   ///< `folded`
        CellsRole,                    ///< `cells`: list of matrixCell, own company first
        GapRole,                      ///< `gap`
        CountRole,                    ///< `touchpoints`: number of rows in the group
    };

    explicit MatrixModel(std::shared_ptr<const TouchpointCatalogue> catalogue, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Null: nothing is open. Filters and folded groups stay, so that an edit elsewhere moves nothing here.
    void show(std::shared_ptr<const OpenBenchmark> benchmark);
    void setLanguage(const QString& language);

    Q_INVOKABLE void toggleGroup(const QString& key);
    Q_INVOKABLE void foldAll(bool folded);
    Q_INVOKABLE void clearFilters();

    QVariantList columns() const;
    QVariantList stages() const;
    QVariantList channels() const;
    bool byChannel() const { return m_grouping == MatrixGrouping::Channel; }
    void setByChannel(bool byChannel);
    QString order() const; ///< `catalogue`, `importance`, `gap`
    void setOrder(const QString& order);
    QString stage() const { return QString::fromStdString(m_filter.stage); }
    void setStage(const QString& stage);
    QString channel() const { return QString::fromStdString(m_filter.channel); }
    void setChannel(const QString& channel);
    QString status() const { return QString::fromStdString(m_filter.status); }
    void setStatus(const QString& status);
    QString attention() const { return QString::fromStdString(m_filter.attention); }
    void setAttention(const QString& attention);
    QString lifetime() const { return QString::fromStdString(m_filter.lifetime); }
    void setLifetime(const QString& lifetime);
    QString leastWeight() const; ///< a number; empty: any
    void setLeastWeight(const QString& weight);
    /// Who speaks of the row: `scan` or `walk` alone of the two, `both`, `disagree`; empty: anybody.
    QString source() const { return m_source; }
    void setSource(const QString& source);
    /// The branch by whose walks the benchmark is judged; empty: every one. It is more than a filter: it is
    /// asked for, and comes with the benchmark that is shown next.
    QString location() const;
    void setLocation(const QString& location);
    QVariantList locations() const; ///< {id, text} of those that walks name
    /// `gaps`, `advantages`, `disagreements`, `toConfirm`, `unknown` (of the own company); empty: every row.
    QString only() const { return m_only; }
    void setOnly(const QString& only);
    QString search() const { return m_search; }
    void setSearch(const QString& search);
    bool narrowed() const { return narrowing() > 0; }
    int narrowing() const; ///< how many filters are set
    int gaps() const;
    int shown() const { return m_shown; }
    int total() const;

signals:
    void comparisonChanged();
    void filterChanged();
    void locationAsked(const QString& location);

private:
    struct Line {
        QString group;         ///< key of its group
        int row = -1;          ///< index in Comparison::rows; -1 for the head of a group
        std::vector<int> rows; ///< of the group, when this is its head
    };

    const Comparison& comparison() const { return m_benchmark->judgement.comparison; }
    const ComparisonRow& rowAt(int row) const { return comparison().rows[static_cast<std::size_t>(row)]; }
    const TouchpointScore* scoreAt(int row, std::size_t column) const;
    QString detailOf(const ComparisonRow& row) const;
    QString groupTitle(const QString& key) const;
    bool passes(const ComparisonRow& row) const;
    QVariantList idsInUse(bool channels) const;
    MatrixCell cellAt(int row, std::size_t column) const;
    MatrixCell groupCell(const Line& head, std::size_t column) const;
    QVariantList cellsOf(const Line& line) const;
    void rebuild();
    template<class Member, class Value>
    void filter(Member& member, const Value& value);

    Names m_names;
    std::shared_ptr<const OpenBenchmark> m_benchmark;
    std::vector<int> m_scores; ///< of each row: index of its score, -1 for signals
    std::vector<Line> m_lines;
    QSet<QString> m_folded;
    MatrixFilter m_filter;
    MatrixGrouping m_grouping = MatrixGrouping::Stage;
    MatrixOrder m_order = MatrixOrder::Catalogue;
    QString m_source;
    QString m_only;
    QString m_search;
    int m_shown = 0;
};

/// Who speaks of a cell: `scan`, `walk`, `both`, `disagree`; `scan` where nobody knows.
QString sourceOf(const ComparisonCell& cell);

} // namespace shopwalker
