// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/fakes.h"

#include "tests/app/clinics.h"

#include <thread>

namespace shopwalker::test {

FakeShelf::FakeShelf(std::vector<Comparison> comparisons) {
    for (auto& comparison : comparisons)
        m_kept.emplace_back("kept-" + std::to_string(m_next++), std::move(comparison));
}

Result<std::vector<BenchmarkSummary>> FakeShelf::list() {
    std::vector<BenchmarkSummary> summaries;
    for (const auto& [id, comparison] : m_kept)
        summaries.push_back(summarise(id, comparison));
    return summaries;
}

Result<Comparison> FakeShelf::load(const std::string& id) {
    for (const auto& [key, comparison] : m_kept)
        if (key == id)
            return comparison;
    return Error{"missing", "This benchmark is no longer there.", id};
}

Result<Comparison> FakeShelf::example(const std::string& /*language*/) {
    return clinicComparison();
}

Result<Comparison> FakeRunner::run(const std::vector<Company>& companies, const ScanWishes& wishes,
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
    return comparison;
}

std::unique_ptr<Workbench> fakeWorkbench(const QString& folder, std::vector<Comparison> kept,
                                         std::chrono::milliseconds pageTime, MomentSource now) {
    auto workbench = std::make_unique<Workbench>(Workbench::Parts{
        .settingsFile = folder + "/settings.ini",
        .defaultWorkspace = folder + "/workspace.db",
        .runner = std::make_unique<FakeRunner>(pageTime),
        .openShelf = [kept](const QString&) { return std::make_unique<FakeShelf>(kept); },
        .catalogue = std::make_shared<const TouchpointCatalogue>(clinicCatalogue()),
        .now = std::move(now),
    });
    workbench->begin();
    return workbench;
}

} // namespace shopwalker::test
