// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/fakes.h"

#include "core/benchmark/benchmark_report.h"
#include "core/types/limits.h"
#include "tests/app/clinics.h"
#include "tests/app/sample_benchmark.h"

#include <thread>

namespace shopwalker::test {

namespace {

OpenBenchmark opened(std::int64_t id, Comparison comparison) {
    OpenBenchmark open{.id = id,
                       .name = comparison.name,
                       .rounds = {{1, comparison.createdAt}},
                       .round = {.startedAt = comparison.createdAt, .scans = comparison.companies}};
    open.round.walks.resize(open.round.scans.size());
    open.judgement.comparison = std::move(comparison);
    return open;
}

} // namespace

std::int64_t KeptBenchmarks::keep(Comparison comparison) {
    return keep(opened(0, std::move(comparison)));
}

std::int64_t KeptBenchmarks::keep(OpenBenchmark open) {
    const std::lock_guard lock(mutex);
    open.id = static_cast<std::int64_t>(list.size()) + 1;
    list.push_back(std::move(open));
    return list.back().id;
}

Result<std::vector<BenchmarkSummary>> FakeShelf::list() {
    const std::lock_guard lock(m_kept->mutex);
    std::vector<BenchmarkSummary> summaries;
    for (const auto& open : m_kept->list)
        if (!m_kept->bin.contains(std::to_string(open.id)))
            summaries.push_back(summarise(std::to_string(open.id), open.judgement.comparison));
    return summaries;
}

/// A location is only noted: nothing is judged anew.
Result<OpenBenchmark> FakeShelf::load(const std::string& id, const BenchmarkView& view,
                                      const std::string& /*language*/) {
    const std::lock_guard lock(m_kept->mutex);
    for (auto open : m_kept->list)
        if (std::to_string(open.id) == id) {
            open.round.location = view.location;
            if (!view.location.empty())
                open.round.there = {0};
            return open;
        }
    return Error{"missing", "This benchmark is no longer there.", id};
}

Result<Saved> FakeShelf::change(const std::string& id, const std::vector<WorkbookChange>& changes) {
    auto open = load(id, {}, {});
    if (!open)
        return open.error();
    if (m_kept->full)
        return Error{"store-full", "the disk is full, so this is not saved", {}};
    for (const auto& change : changes)
        change(open.value().workbook);
    open.value().judgement = judged(open.value()).value();
    const std::lock_guard lock(m_kept->mutex);
    m_kept->list[static_cast<std::size_t>(open.value().id - 1)] = std::move(open).value();
    return Saved{m_kept->unplanned};
}

Result<Judgement> FakeShelf::judged(const OpenBenchmark& open) {
    if (m_kept->judge)
        return m_kept->judge(open);
    auto anew = open;
    judgeChains(anew);
    anew.judgement.top = open.workbook.top;
    anew.judgement.quickWins = open.workbook.actions;
    return anew.judgement;
}

Result<Done> FakeShelf::remove(const std::string& id) {
    const std::lock_guard lock(m_kept->mutex);
    m_kept->bin.insert(id);
    return Done{};
}

Result<std::vector<DeletedBenchmark>> FakeShelf::bin() {
    const std::lock_guard lock(m_kept->mutex);
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    std::vector<DeletedBenchmark> deleted;
    for (const auto& open : m_kept->list)
        if (m_kept->bin.contains(std::to_string(open.id)))
            deleted.push_back({std::to_string(open.id), open.name, now + limits::binTime});
    return deleted;
}

Result<Done> FakeShelf::restore(const std::string& id) {
    const std::lock_guard lock(m_kept->mutex);
    m_kept->bin.erase(id);
    return Done{};
}

/// The file holds the language, the name and whose customers they are.
Result<Done> FakeShelf::writeReport(const OpenBenchmark& open, const std::string& language,
                                    const std::string& htmlFile) {
    auto text = language + " " + open.name;
    if (!open.workbook.customers.empty())
        text += " " + open.workbook.customers;
    return shopwalker::writeReport(QByteArray::fromStdString(text), htmlFile);
}

Result<Done> FakeShelf::exportTo(const std::string& /*id*/, const std::string& zipFile) {
    return zipFile.empty() ? Result<Done>(Error{"file", "this file cannot be written", zipFile}) : Done{};
}

/// A file is taken in as the first benchmark, which it has nothing to add to.
Result<ImportedBenchmark> FakeShelf::importFrom(const std::string& zipFile) {
    const std::lock_guard lock(m_kept->mutex);
    if (m_kept->list.empty())
        return Error{"hand-over", "this is no benchmark that was exported", zipFile};
    return ImportedBenchmark{"1", BenchmarkReceipt::Unchanged};
}

Result<std::vector<ExampleOffer>> FakeShelf::examples(const std::string& language) {
    std::vector<ExampleOffer> offers{
        {.id = "clinics", .name = "Two clinics", .promise = "Why patients book at one of two."},
        {.id = "teddy-bears", .name = "Teddy-bear shop", .promise = "Seven links."}};
    if (language != "en")
        for (auto& offer : offers)
            offer.name += " (" + language + ")";
    const std::lock_guard lock(m_kept->mutex);
    for (auto& offer : offers)
        if (const auto known = m_kept->examples.find(offer.id); known != m_kept->examples.end())
            offer = {offer.id, offer.name, offer.promise, {}, known->second, 4};
    return offers;
}

Result<std::string> FakeShelf::addExample(const std::string& example, const std::string& /*language*/) {
    if (const auto known = m_kept->examples.find(example); known != m_kept->examples.end()) {
        m_kept->bin.erase(std::to_string(known->second));
        return std::to_string(known->second);
    }
    if (example != "clinics" && example != "teddy-bears")
        return Error{"missing", "there is no example of this name", example};
    auto open = opened(0, clinicComparison());
    const auto walked = sampleBenchmark(samples(1)).judgement; // its chains and times fit the two clinics
    open.judgement.chains = {walked.chains[0], walked.chains[1]};
    open.judgement.races = walked.races;
    open.judgement.laws = walked.laws;
    judgeChains(open);
    const auto id = m_kept->keep(std::move(open));
    m_kept->examples[example] = id;
    return std::to_string(id);
}

Result<std::int64_t> FakeRunner::run(const std::vector<Company>& companies, const ScanWishes& wishes,
                                     ScanObserver& observer, std::stop_token stop) {
    auto comparison = clinicComparison(static_cast<int>(companies.size()) - 1);
    for (std::size_t company = 0; company < companies.size(); ++company) {
        comparison.companies[company].company = companies[company];
        for (int page = 0; page < wishes.pagesPerSite && !stop.stop_requested(); ++page) {
            observer.progressed({.company = company,
                                 .state = ScanState::Reading,
                                 .pagesDone = page,
                                 .pagesPlanned = wishes.pagesPerSite,
                                 .found = page,
                                 .currentUrl = "https://" + companies[company].sites.front() + "/page-" +
                                               std::to_string(page),
                                 .timeLeft = m_pageTime * (wishes.pagesPerSite - page)});
            std::this_thread::sleep_for(m_pageTime);
        }
        if (stop.stop_requested())
            break;
        observer.finished(company, comparison.companies[company]);
    }
    return m_kept->keep(std::move(comparison));
}

std::unique_ptr<Workbench> fakeWorkbench(const QString& folder, std::vector<Comparison> kept,
                                         std::chrono::milliseconds pageTime, MomentSource now) {
    auto benchmarks = std::make_shared<KeptBenchmarks>();
    for (auto& comparison : kept)
        benchmarks->keep(std::move(comparison));
    return fakeWorkbench(std::move(benchmarks), folder, pageTime, std::move(now));
}

std::unique_ptr<Workbench> fakeWorkbench(std::shared_ptr<KeptBenchmarks> kept, const QString& folder,
                                         std::chrono::milliseconds pageTime, MomentSource now) {
    auto workbench = std::make_unique<Workbench>(Workbench::Parts{
        .settingsFile = folder + "/settings.ini",
        .defaultWorkspace = folder + "/workspace.db",
        .runner = std::make_unique<FakeRunner>(kept, pageTime),
        .openShelf = [kept](const QString&) { return std::make_unique<FakeShelf>(kept); },
        .catalogue = std::make_shared<const TouchpointCatalogue>(clinicCatalogue()),
        .now = std::move(now),
    });
    workbench->begin();
    return workbench;
}

} // namespace shopwalker::test
