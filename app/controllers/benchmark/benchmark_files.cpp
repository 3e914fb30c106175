// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
// The open benchmark as a file: its report, and what another workspace takes in.
#include "app/controllers/benchmark/benchmark_controller.h"
#include "app/controllers/benchmark/saved_benchmark.h"
#include "app/models/chosen_file.h"
#include "app/models/wording.h"
#include "core/types/json/json.h"

#include <QDesktopServices>

namespace shopwalker {

void BenchmarkController::writeReport(const QUrl& file, const QString& language) {
    if (!m_open || m_writing)
        return;
    m_writing = true;
    m_report.clear();
    const auto path = chosenPath(file);
    using Written = std::optional<Error>;
    inBackground(
        [id = std::to_string(m_open->id), view = view(), language = language.toStdString(),
         path = path.toStdString(), unsaved = m_unsaved](BenchmarkShelf& shelf) -> Result<Written> {
            const auto saved = savedAndJudged(shelf, id, view, language, *unsaved);
            if (!saved)
                return Written{saved.error()};
            const auto written = shelf.writeReport(saved.value().open, language, path);
            return written ? Written{} : Written{written.error()};
        },
        [this, path](Written problem) {
            m_writing = false;
            if (!problem)
                m_report = path;
            else
                //: After a report could not be written; %1 says which file, and why
                m_problem = tr("The report was not written: %1").arg(toQString(describe(*problem)));
        });
}

void BenchmarkController::openReport() {
    if (!m_report.isEmpty() && !QDesktopServices::openUrl(QUrl::fromLocalFile(m_report)))
        //: The system has no program for it; %1 is the path of a report
        m_problem = tr("No program opened %1; open it with your browser.").arg(m_report);
    emit changed();
}

void BenchmarkController::dismissReport() {
    m_report.clear();
    emit changed();
}

void BenchmarkController::exportTo(const QUrl& file) {
    if (!m_open)
        return;
    const auto path = chosenPath(file);
    inBackground([id = std::to_string(m_open->id),
                  path = path.toStdString()](BenchmarkShelf& shelf) { return shelf.exportTo(id, path); },
                 [this, path](Done) {
                     //: After a benchmark was written into a file; %1 is its path
                     m_notice = tr("The benchmark is in %1. Hand over its walks each by itself.").arg(path);
                 });
}

void BenchmarkController::importFrom(const QUrl& file) {
    using Imported = std::pair<OpenBenchmark, BenchmarkReceipt>;
    inBackground(
        [path = chosenPath(file).toStdString(), language = m_language.toStdString(),
         unsaved = m_unsaved](BenchmarkShelf& shelf) -> Result<Imported> {
            const auto imported = shelf.importFrom(path);
            if (!imported)
                return imported.error();
            unsaved->clear(); // of the benchmark that was open; its problem was shown
            auto open = shelf.load(imported.value().id, {}, language);
            if (!open)
                return open.error();
            return Imported{std::move(open).value(), imported.value().receipt};
        },
        [this](Imported imported) {
            show(std::move(imported.first));
            switch (imported.second) {
            case BenchmarkReceipt::New:
                //: After a file with a benchmark was read
                m_notice = tr("The benchmark has been taken in.");
                break;
            case BenchmarkReceipt::Extended:
                //: After a file with a benchmark was read that is here already
                m_notice = tr("This benchmark was here already: what the file had more was added to it.");
                break;
            case BenchmarkReceipt::Unchanged:
                //: After a file with a benchmark was read that is here already
                m_notice = tr("This benchmark was here already; nothing has changed.");
            }
            refresh();
        });
}

} // namespace shopwalker
