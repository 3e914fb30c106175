// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/benchmark/open_benchmark.h"
#include "app/models/benchmark/words/benchmark_words.h"
#include "app/models/rows/row_list_model.h"
#include "app/models/walk/mark.h"
#include "core/evidence/evidence_files.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace shopwalker {

/// The proof behind one cell of the matrix, both sources side by side: what the scan read off the pages (the
/// rows of this model), and what persons saw (`answers`).
class EvidenceModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to BenchmarkController")
    Q_PROPERTY(bool shown READ shown NOTIFY cellChanged)
    Q_PROPERTY(QString touchpoint READ touchpoint NOTIFY cellChanged)
    Q_PROPERTY(QString title READ title NOTIFY cellChanged)
    Q_PROPERTY(QString company READ company NOTIFY cellChanged)
    Q_PROPERTY(bool own READ own NOTIFY cellChanged)
    Q_PROPERTY(shopwalker::marks::Mark mark READ mark NOTIFY cellChanged)
    Q_PROPERTY(QString headline READ headline NOTIFY cellChanged)
    Q_PROPERTY(QString explanation READ explanation NOTIFY cellChanged)
    Q_PROPERTY(QStringList caveats READ caveats NOTIFY cellChanged)
    Q_PROPERTY(bool gap READ gap NOTIFY cellChanged)
    Q_PROPERTY(bool toConfirm READ toConfirm NOTIFY cellChanged)
    Q_PROPERTY(bool disagrees READ disagrees NOTIFY cellChanged)
    Q_PROPERTY(bool plannable READ plannable NOTIFY cellChanged)
    Q_PROPERTY(QString points READ points NOTIFY cellChanged)
    Q_PROPERTY(QStringList pointNotes READ pointNotes NOTIFY cellChanged)
    Q_PROPERTY(QStringList failures READ failures NOTIFY cellChanged)
    Q_PROPERTY(QString scanWord READ scanWord NOTIFY cellChanged)
    Q_PROPERTY(shopwalker::marks::Mark scanMark READ scanMark NOTIFY cellChanged)
    Q_PROPERTY(QString walkWord READ walkWord NOTIFY cellChanged)
    Q_PROPERTY(shopwalker::marks::Mark walkMark READ walkMark NOTIFY cellChanged)
    Q_PROPERTY(shopwalker::RowListModel* answers READ answers CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY cellChanged)

public:
    enum Role {
        ValueRole = Qt::UserRole + 1, ///< `value`: number, address or handle
        VendorRole,                   ///< `vendor`
        NetworkRole,                  ///< `network`: its name
        BeforeRole,                   ///< `before`: of the snippet, escaped for styled text
        MarkedRole,                   ///< `marked`: the words that prove it, escaped
        AfterRole,                    ///< `after`: of the snippet, escaped
        ElementRole,                  ///< `element`: a short selector
        AddressRole,                  ///< `address`: of the page
        LineRole,                     ///< `line`: 0 for a header
        TimeRole,                     ///< `time`: when the page was fetched, in the user's locale
        RuleRole,                     ///< `rule`
        ConfidenceRole,               ///< `confidence`: in words
        CaveatsRole,                  ///< `remarks`: sentences
    };

    explicit EvidenceModel(QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// The cell of a row and column; nothing is shown where the benchmark has none.
    void show(const Names& names, std::shared_ptr<const OpenBenchmark> benchmark, const QString& touchpoint,
              int column);
    void clear();
    /// Where the photos of walks lie.
    void setFiles(EvidenceFiles files) { m_files = std::move(files); }

    bool shown() const { return m_cell != nullptr; }
    QString touchpoint() const { return m_touchpoint; }
    int column() const { return static_cast<int>(m_column); }
    QString title() const;
    QString company() const;
    bool own() const { return shown() && m_column == 0; }
    marks::Mark mark() const { return shown() ? markOf(m_cell->finding.presence) : marks::Unknown; }
    QString headline() const;
    QString explanation() const;
    QStringList caveats() const;
    bool gap() const { return shown() && m_cell->gap; }
    bool toConfirm() const { return shown() && m_cell->toConfirm; }
    bool disagrees() const { return shown() && m_cell->disagrees; }
    bool plannable() const { return shown() && !m_row->signal; } ///< an action may be made of it
    QString points() const;                                      ///< "72"; empty where nobody walked
    QStringList pointNotes() const; ///< spread, agreement, difference from the best rival, own standards
    QStringList failures() const;   ///< critical ones
    QString scanWord() const;       ///< what the scan says, in words; empty where it says nothing
    marks::Mark scanMark() const;
    QString walkWord() const; ///< what persons say, in words; empty where nobody looked
    marks::Mark walkMark() const;
    /// What was answered on walks and ticked off lists about the touchpoint. Roles: `walk`, `question`,
    /// `answer`, `reaction` (to what was ticked), `note`, `points`, `standard`, `rerated`, `photos`: a list
    /// of {file, caption}.
    RowListModel* answers() { return &m_answers; }
    int count() const { return static_cast<int>(values().size()); }

signals:
    void cellChanged();

private:
    const Finding* from(FindingSource source) const;
    const std::vector<FindingValue>& values() const;
    const TouchpointScore* score() const;
    QList<Row> answerRows() const;
    Row answerRow(const WalkedPath& path, const WalkedStep& step, const AskedQuestion& asked,
                  std::optional<double> points) const;
    QString fetchedAt(const std::string& url) const;
    QVariantList photosOf(const Walk& walk, const std::string& question, int repeat) const;

    Names m_names;
    std::shared_ptr<const OpenBenchmark> m_benchmark; ///< keeps alive what the next two point into
    const ComparisonRow* m_row = nullptr;
    const ComparisonCell* m_cell = nullptr;
    EvidenceFiles m_files{{}};
    QString m_touchpoint;
    std::size_t m_column = 0;
    RowListModel m_answers;
};

} // namespace shopwalker
