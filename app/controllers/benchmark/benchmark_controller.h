// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/controllers/benchmark/benchmark_shelf.h"
#include "app/models/benchmark/benchmark_list_model.h"
#include "app/models/benchmark/evidence_model.h"
#include "app/models/benchmark/example_list_model.h"
#include "app/models/benchmark/matrix_model.h"
#include "app/models/rows/row_list_model.h"

#include <QThreadPool>
#include <QUrl>

namespace shopwalker {

/// The saved benchmarks, the one that is open, and the cell that is looked at.
class BenchmarkController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program")
    Q_PROPERTY(shopwalker::BenchmarkListModel* benchmarks READ benchmarks CONSTANT)
    Q_PROPERTY(shopwalker::ExampleListModel* examples READ examples CONSTANT)
    Q_PROPERTY(shopwalker::MatrixModel* matrix READ matrix CONSTANT)
    Q_PROPERTY(shopwalker::EvidenceModel* evidence READ evidence CONSTANT)
    Q_PROPERTY(shopwalker::RowListModel* bin READ bin CONSTANT)
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY changed)
    Q_PROPERTY(bool loading READ isLoading NOTIFY changed)
    Q_PROPERTY(bool isExample READ isExample NOTIFY changed)
    Q_PROPERTY(int exampleWalks READ exampleWalks NOTIFY changed)
    Q_PROPERTY(QString removed READ removed NOTIFY changed)
    Q_PROPERTY(QString opening READ opening NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString notice READ notice NOTIFY changed)
    Q_PROPERTY(QString report READ report NOTIFY changed)
    Q_PROPERTY(bool writing READ isWriting NOTIFY changed)
    Q_PROPERTY(QStringList siteProblems READ siteProblems NOTIFY changed)
    Q_PROPERTY(int round READ round NOTIFY changed)
    Q_PROPERTY(int rounds READ rounds NOTIFY changed)
    Q_PROPERTY(QString location READ location NOTIFY changed)
    Q_PROPERTY(QString locationNote READ locationNote NOTIFY changed)

public:
    BenchmarkController(std::unique_ptr<BenchmarkShelf> shelf,
                        std::shared_ptr<const TouchpointCatalogue> catalogue, QObject* parent = nullptr);
    ~BenchmarkController() override;

    BenchmarkListModel* benchmarks() { return &m_benchmarks; }
    ExampleListModel* examples() { return &m_examples; }
    MatrixModel* matrix() { return &m_matrix; }
    EvidenceModel* evidence() { return &m_evidence; }
    /// Deleted benchmarks, the last one first; `key` is the id. Roles: `name`, `timeLeft` ("29 days left").
    RowListModel* bin() { return &m_bin; }
    bool isOpen() const { return m_open != nullptr; }
    bool isLoading() const { return m_jobs > 0; }
    bool isExample() const;                            ///< it came as a bundled example
    int exampleWalks() const;                          ///< that came with it, and go when it is deleted
    QString removed() const { return m_removed.name; } ///< what was just put into the bin, or none
    QString opening() const { return m_opening; }      ///< the example that is being copied in, or none
    QString name() const;
    QString summary() const; ///< "3 companies, 22 November 2026"
    QString problem() const { return m_problem; }
    QString notice() const { return m_notice; } ///< what came of a file
    QString report() const { return m_report; } ///< path of the report that was just written, or none
    bool isWriting() const { return m_writing; }
    QStringList siteProblems() const; ///< sites that were not read, with the reason
    std::vector<Company> companies() const;
    int round() const;            ///< the number of the one that is looked at; 0 when none is open
    int rounds() const;           ///< how many there are
    QString location() const;     ///< the branch that is looked at; empty: every one
    QString locationNote() const; ///< whose walks count then; empty where every one is looked at

    /// The benchmark that is open, judged; null when none is. A new one after every change.
    std::shared_ptr<const OpenBenchmark> benchmark() const { return m_open; }
    /// Writes something into the open benchmark: saves it and judges anew beside the window, then `changed`.
    /// What could not be saved is said in `problem`, is shown all the same, and is saved with the next edit.
    void edit(WorkbookChange change);
    /// Walks were finished, deleted or handed over: what follows from them may have changed.
    void judgeAnew();
    /// Checklists have changed: what walks say is laid along the new ones.
    void useNewChecklists();
    /// Whether a company of that name, however it is written, is in the open benchmark.
    bool follows(std::string_view company) const;

    /// Reads the list of saved benchmarks anew.
    void refresh();
    void useShelf(std::unique_ptr<BenchmarkShelf> shelf);
    void setLanguage(const QString& language);

    Q_INVOKABLE void open(const QString& id);
    /// Opens a bundled example, which is copied into the workspace where it is not there yet.
    Q_INVOKABLE void openExample(const QString& example = QStringLiteral("clinics"));
    Q_INVOKABLE void openRound(int number);
    /// Judges by the walks at one branch alone (core/benchmark/open_benchmark.h); empty: by all.
    Q_INVOKABLE void openLocation(const QString& location);
    /// Puts the open benchmark into the bin; nothing is open then.
    Q_INVOKABLE void remove();
    Q_INVOKABLE void undoRemove();               ///< takes it out again
    Q_INVOKABLE void restore(const QString& id); ///< of any in the bin

    /// Writes the open benchmark into a file for another workspace; its walks go by themselves.
    Q_INVOKABLE void exportTo(const QUrl& file);
    /// Takes in a benchmark from such a file, or what it has more than the one that is here, and opens it.
    Q_INVOKABLE void importFrom(const QUrl& file);
    /// Writes the report of the open benchmark as one HTML file; then its path is in `report`.
    Q_INVOKABLE void writeReport(const QUrl& file, const QString& language);
    Q_INVOKABLE void openReport(); ///< with the system's browser
    Q_INVOKABLE void dismissReport();
    Q_INVOKABLE void dismissProblem();
    Q_INVOKABLE void dismissNotice();

    /// Shows the proof behind a cell.
    Q_INVOKABLE void showEvidence(const QString& touchpoint, int column);
    Q_INVOKABLE void hideEvidence();

signals:
    void changed();

    /// A benchmark is ready to be looked at.
    void opened();

    /// Walks came into the workspace with an example, or went with it.
    void walksChanged();

private:
    template<class Job, class Then>
    void inBackground(Job job, Then then);
    void refreshExamples();
    void load(const std::string& id, int round);
    BenchmarkView view() const;
    void renew(WorkbookChange change); ///< none: only judges anew
    void show(OpenBenchmark open);     ///< another one, or another round
    void close();                      ///< none is open then
    void update(OpenBenchmark open);   ///< the same one, judged anew
    void fail(const Error& error);
    const Comparison* comparison() const { return m_open ? &m_open->judgement.comparison : nullptr; }

    std::shared_ptr<BenchmarkShelf> m_shelf;
    std::shared_ptr<const TouchpointCatalogue> m_catalogue;
    BenchmarkListModel m_benchmarks;
    ExampleListModel m_examples;
    RowListModel m_bin{{"name", "timeLeft"}};
    MatrixModel m_matrix;
    EvidenceModel m_evidence;
    std::shared_ptr<const OpenBenchmark> m_open;
    std::string m_location; ///< the branch that was asked for
    QString m_language = QStringLiteral("en");
    QString m_problem;
    QString m_opening;
    QString m_notice;
    QString m_report;
    bool m_writing = false;
    struct {
        std::string id;
        QString name;
    } m_removed;
    int m_jobs = 0;
    bool m_listed = false;                                  ///< benchmarks and examples were asked for
    std::shared_ptr<std::vector<WorkbookChange>> m_unsaved; ///< touched on the shelf's thread only
    QThreadPool m_thread; ///< of one thread that stays: a database belongs to the thread that opened it
};

/// Does `job` with the shelf on its thread, then hands the value to `then` here, or shows the error.
template<class Job, class Then>
void BenchmarkController::inBackground(Job job, Then then) {
    ++m_jobs;
    emit changed();
    m_thread.start([this, shelf = m_shelf, job, then] {
        auto result = std::make_shared<decltype(job(*shelf))>(job(*shelf));
        QMetaObject::invokeMethod(this, [this, result, then] {
            --m_jobs;
            if (result->ok())
                then(std::move(*result).value());
            else
                fail(result->error());
            emit changed();
        });
    });
}

} // namespace shopwalker
