// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/controllers/benchmark/benchmark_shelf.h"
#include "app/models/benchmark/benchmark_list_model.h"
#include "app/models/benchmark/evidence_model.h"
#include "app/models/benchmark/matrix_model.h"

#include <QThreadPool>

namespace shopwalker {

/// The saved benchmarks, the one that is open, and the cell that is looked at.
class BenchmarkController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program")
    Q_PROPERTY(shopwalker::BenchmarkListModel* benchmarks READ benchmarks CONSTANT)
    Q_PROPERTY(shopwalker::MatrixModel* matrix READ matrix CONSTANT)
    Q_PROPERTY(shopwalker::EvidenceModel* evidence READ evidence CONSTANT)
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY changed)
    Q_PROPERTY(bool loading READ isLoading NOTIFY changed)
    Q_PROPERTY(bool isExample READ isExample NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QStringList siteProblems READ siteProblems NOTIFY changed)

public:
    BenchmarkController(std::unique_ptr<BenchmarkShelf> shelf,
                        std::shared_ptr<const TouchpointCatalogue> catalogue, QObject* parent = nullptr);
    ~BenchmarkController() override;

    BenchmarkListModel* benchmarks() { return &m_benchmarks; }
    MatrixModel* matrix() { return &m_matrix; }
    EvidenceModel* evidence() { return &m_evidence; }
    bool isOpen() const { return m_comparison != nullptr; }
    bool isLoading() const { return m_jobs > 0; }
    bool isExample() const { return m_example; }
    QString name() const;
    QString summary() const; ///< "3 companies, 22 November 2026"
    QString problem() const { return m_problem; }
    QStringList siteProblems() const; ///< sites that were not read, with the reason
    std::vector<Company> companies() const;

    /// Reads the list of saved benchmarks anew.
    void refresh();
    void useShelf(std::unique_ptr<BenchmarkShelf> shelf);
    void setLanguage(const QString& language);

    Q_INVOKABLE void open(const QString& id);
    Q_INVOKABLE void openExample();
    Q_INVOKABLE void dismissProblem();

    /// Shows the proof behind a cell.
    Q_INVOKABLE void showEvidence(const QString& touchpoint, int column);
    Q_INVOKABLE void hideEvidence();

public slots:
    /// Opens what a scan has just found; it is stored already.
    void adopt(std::shared_ptr<const shopwalker::Comparison> comparison);

signals:
    void changed();

    /// A benchmark is ready to be looked at.
    void opened();

private:
    template<class Job, class Then>
    void inBackground(Job job, Then then);
    void setComparison(std::shared_ptr<const Comparison> comparison, bool example);
    void fail(const Error& error);

    std::shared_ptr<BenchmarkShelf> m_shelf;
    std::shared_ptr<const TouchpointCatalogue> m_catalogue;
    BenchmarkListModel m_benchmarks;
    MatrixModel m_matrix;
    EvidenceModel m_evidence;
    std::shared_ptr<const Comparison> m_comparison;
    QString m_language = QStringLiteral("en");
    QString m_problem;
    int m_jobs = 0;
    bool m_example = false;
    QThreadPool m_thread; ///< of one thread that stays: a database belongs to the thread that opened it
};

} // namespace shopwalker
