// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/benchmark/workspace_shelf.h"

#include "app/controllers/scan/pipeline_runner.h"
#include "core/checklist/checklist_folder.h"
#include "core/rechecks.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>

namespace shopwalker {

namespace {

constexpr std::size_t benchmarksShown = 30; // what a start page can hold; each is loaded for its strip

/// The folder of the example's site in that language, or in English.
std::string exampleSite(const std::string& language, const std::string& site) {
    const auto root = QStringLiteral(":/examples/clinics/");
    for (const auto& candidate : {language, std::string("en")})
        if (const auto folder = root + QString::fromStdString(site + "/" + candidate); QDir(folder).exists())
            return folder.toStdString();
    return {};
}

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
        m_checklists = loadChecklists(ownChecklists(m_file)).library;
    }
    return BenchmarkSource{*m_benchmarks, *m_walks, m_checklists, knowledge.value(), language};
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

Result<OpenBenchmark> WorkspaceShelf::load(const std::string& id, int round, const std::string& language) {
    const auto opened = source(language);
    if (!opened)
        return opened.error();
    const auto entry = m_benchmarks->find(id);
    if (!entry)
        return entry.error();
    return openBenchmark(opened.value(), entry.value(), round, today());
}

Result<Done> WorkspaceShelf::change(const std::string& id, const std::vector<WorkbookChange>& changes) {
    const auto opened = source("en");
    if (!opened)
        return opened.error();
    const auto entry = m_benchmarks->find(id);
    if (!entry)
        return entry.error();
    const auto changed = m_benchmarks->changeWorkbook(entry.value().id, [&](Workbook& workbook) {
        for (const auto& change : changes)
            change(workbook);
    });
    if (!changed)
        return changed.error();
    // The change is saved. Walks that could not be planned for it are with the next change.
    (void)scheduleRechecks(*m_walks, changed.value(), entry.value().companies.front().name, m_checklists,
                           std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()));
    return Done{};
}

Result<Judgement> WorkspaceShelf::judged(const OpenBenchmark& open) {
    const auto& knowledge = m_knowledge->get();
    if (!knowledge)
        return knowledge.error();
    return judge(open.round, open.name, open.workbook, knowledge.value(), today());
}

Result<OpenBenchmark> WorkspaceShelf::example(const std::string& language) {
    const auto& knowledge = m_knowledge->get();
    if (!knowledge)
        return knowledge.error();
    const auto clinic = [](const char* letter) {
        //: Name of a clinic in the bundled example; %1 is a letter
        return QCoreApplication::translate("Example", "Clinic %1").arg(QLatin1String(letter)).toStdString();
    };
    const auto own = exampleSite(language, "b");
    const auto rival = exampleSite(language, "a");
    if (own.empty() || rival.empty())
        return Error{"missing", "this build of the program came without the example", "examples/clinics"};
    auto comparison = compareSaved(
        {{.name = clinic("B"), .own = true, .sites = {own}}, {.name = clinic("A"), .sites = {rival}}},
        QCoreApplication::translate("Example", "Two clinics").toStdString(), knowledge.value());
    if (!comparison)
        return comparison.error();
    const auto startedAt = comparison.value().createdAt;
    OpenBenchmark open{.name = comparison.value().name,
                       .rounds = {{1, startedAt}},
                       .round = {.startedAt = startedAt, .scans = comparison.value().companies}};
    open.round.walks.resize(open.round.scans.size());
    open.judgement = judge(open.round, open.name, {}, knowledge.value(), today());
    return open;
}

} // namespace shopwalker
