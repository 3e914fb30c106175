// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/benchmark/workspace_shelf.h"

#include "core/benchmark/benchmark_removal.h"
#include "core/benchmark/benchmark_report.h"
#include "core/benchmark/benchmark_transfer.h"
#include "core/benchmark/rechecks.h"
#include "core/checklist/checklist_folder.h"
#include "core/types/limits.h"

#include <QCoreApplication>
#include <QDate>

namespace shopwalker {

namespace {

constexpr std::size_t benchmarksShown = 30; // what a start page can hold; each is loaded for its strip

/// Where the device is.
std::chrono::sys_days today() {
    return std::chrono::sys_days(std::chrono::days(QDate(1970, 1, 1).daysTo(QDate::currentDate())));
}

} // namespace

Result<BenchmarkSource> WorkspaceShelf::source(const std::string& language) {
    const auto& knowledge = m_knowledge->get();
    if (!knowledge)
        return knowledge.error();
    if (!m_walks) {
        auto benchmarks = BenchmarkStore::open(m_file);
        if (!benchmarks)
            return benchmarks.error();
        auto walks = WalkStore::open(m_file);
        if (!walks)
            return walks.error();
        m_benchmarks = std::move(benchmarks).value();
        m_walks = std::move(walks).value();
    }
    if (!m_checklists)
        m_checklists = loadChecklists(ownChecklists(m_file)).library;
    return BenchmarkSource{*m_benchmarks, *m_walks, *m_checklists, knowledge.value(), language};
}

Result<std::vector<BenchmarkSummary>> WorkspaceShelf::list() {
    const auto opened = source("en");
    if (!opened)
        return opened.error();
    const auto entries = m_benchmarks->benchmarks();
    if (!entries)
        return entries.error();
    std::vector<BenchmarkSummary> summaries;
    for (const auto& entry : entries.value()) {
        if (summaries.size() == benchmarksShown)
            break;
        const auto round = loadRound(opened.value(), entry, lastRound);
        if (!round)
            return round.error();
        const auto judgement = judge(round.value(), entry.name, {}, opened.value().knowledge, today());
        summaries.push_back(summarise(std::to_string(entry.id), judgement.comparison));
    }
    return summaries;
}

Result<OpenBenchmark> WorkspaceShelf::load(const std::string& id, const BenchmarkView& view,
                                           const std::string& language) {
    const auto opened = source(language);
    if (!opened)
        return opened.error();
    const auto entry = m_benchmarks->find(id);
    if (!entry)
        return entry.error();
    return openBenchmark(opened.value(), entry.value(), view.round, today(), view.location);
}

Result<Saved> WorkspaceShelf::change(const std::string& id, const std::vector<WorkbookChange>& changes) {
    const auto opened = source("en");
    if (!opened)
        return opened.error();
    const auto entry = m_benchmarks->find(id);
    if (!entry)
        return entry.error();
    const auto now = std::chrono::system_clock::now();
    const auto changed = m_benchmarks->changeWorkbook(
        entry.value().id,
        [&](Workbook& workbook) {
            for (const auto& change : changes)
                change(workbook);
        },
        std::chrono::floor<std::chrono::milliseconds>(now));
    if (!changed)
        return changed.error();
    const auto planned = scheduleRechecks(*m_walks, changed.value(), entry.value().companies.front().name,
                                          *m_checklists, std::chrono::floor<std::chrono::seconds>(now));
    return planned ? Saved{} : Saved{planned.error()};
}

Result<Judgement> WorkspaceShelf::judged(const OpenBenchmark& open) {
    const auto& knowledge = m_knowledge->get();
    if (!knowledge)
        return knowledge.error();
    return judge(open.round, open.name, open.workbook, knowledge.value(), today());
}

Result<Done> WorkspaceShelf::remove(const std::string& id) {
    const auto opened = source("en");
    if (!opened)
        return opened.error();
    const auto entry = m_benchmarks->find(id);
    if (!entry)
        return entry.error();
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    if (auto done = removeBenchmark(*m_benchmarks, *m_walks, entry.value().id, now); !done)
        return done;
    return m_benchmarks->emptyBin(now - limits::binTime);
}

Result<Done> WorkspaceShelf::restore(const std::string& id) {
    const auto opened = source("en");
    if (!opened)
        return opened.error();
    return restoreBenchmark(*m_benchmarks, *m_walks, std::atoll(id.c_str()));
}

Result<std::vector<DeletedBenchmark>> WorkspaceShelf::bin() {
    const auto opened = source("en");
    if (!opened)
        return opened.error();
    auto entries = m_benchmarks->bin();
    if (!entries)
        return entries.error();
    std::stable_sort(entries.value().begin(), entries.value().end(),
                     [](const auto& one, const auto& other) { return one.deletedAt > other.deletedAt; });
    std::vector<DeletedBenchmark> deleted;
    for (const auto& entry : entries.value())
        deleted.push_back({std::to_string(entry.id), entry.name, entry.deletedAt + limits::binTime});
    return deleted;
}

Result<Done> WorkspaceShelf::writeReport(const OpenBenchmark& open, const std::string& language,
                                         const std::string& htmlFile) {
    const auto& knowledge = m_knowledge->get();
    if (!knowledge)
        return knowledge.error();
    const auto texts = Texts::load(knowledge.value().files, language);
    if (!texts)
        return texts.error();
    const auto version = QCoreApplication::applicationVersion().toStdString();
    return shopwalker::writeReport(
        QByteArray::fromStdString(benchmarkReport(open, EvidenceFiles(evidenceFolder(m_file)),
                                                  knowledge.value(), texts.value(), version, today())),
        htmlFile);
}

Result<Done> WorkspaceShelf::exportTo(const std::string& id, const std::string& zipFile) {
    const auto opened = source("en");
    if (!opened)
        return opened.error();
    const auto entry = m_benchmarks->find(id);
    return entry ? exportBenchmark(*m_benchmarks, entry.value().id, zipFile) : entry.error();
}

Result<ImportedBenchmark> WorkspaceShelf::importFrom(const std::string& zipFile) {
    const auto opened = source("en");
    if (!opened)
        return opened.error();
    const auto received = importBenchmark(*m_benchmarks, zipFile);
    if (!received)
        return received.error();
    const auto entry = m_benchmarks->find(received.value().name);
    if (!entry)
        return entry.error();
    return ImportedBenchmark{std::to_string(entry.value().id), received.value().receipt};
}

Result<std::vector<ExampleOffer>> WorkspaceShelf::examples(const std::string& language) {
    const auto opened = source(language);
    if (!opened)
        return opened.error();
    return exampleOffers(*m_benchmarks, *m_walks, language);
}

Result<std::string> WorkspaceShelf::addExample(const std::string& example, const std::string& language) {
    const auto opened = source(language);
    if (!opened)
        return opened.error();
    const EvidenceFiles evidence(evidenceFolder(m_file));
    const auto benchmark = shopwalker::openExample(
        {*m_benchmarks, *m_walks, evidence, *m_checklists, opened.value().knowledge}, example, language);
    if (!benchmark)
        return benchmark.error();
    return std::to_string(benchmark.value());
}

} // namespace shopwalker
