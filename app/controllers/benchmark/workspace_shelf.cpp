// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/benchmark/workspace_shelf.h"

#include "app/controllers/scan/pipeline_runner.h"
#include "core/compare/compare.h"

#include <QCoreApplication>
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

} // namespace

Result<BenchmarkStore*> WorkspaceShelf::store() {
    if (!m_store) {
        auto opened = BenchmarkStore::open(m_file);
        if (!opened)
            return opened.error();
        m_store = std::move(opened).value();
    }
    return m_store.get();
}

Result<std::vector<BenchmarkSummary>> WorkspaceShelf::list() {
    const auto opened = store();
    if (!opened)
        return opened.error();
    const auto entries = opened.value()->benchmarks();
    if (!entries)
        return entries.error();
    std::vector<BenchmarkSummary> summaries;
    for (const auto& entry : entries.value()) {
        if (summaries.size() == benchmarksShown)
            break;
        const auto comparison = comparisonOf(entry);
        if (!comparison)
            return comparison.error();
        summaries.push_back(summarise(std::to_string(entry.id), comparison.value()));
    }
    return summaries;
}

Result<Comparison> WorkspaceShelf::load(const std::string& id) {
    const auto opened = store();
    if (!opened)
        return opened.error();
    const auto entry = opened.value()->find(id);
    if (!entry)
        return entry.error();
    return comparisonOf(entry.value());
}

Result<Comparison> WorkspaceShelf::comparisonOf(const BenchmarkEntry& entry) {
    const auto& knowledge = m_knowledge->get();
    if (!knowledge)
        return knowledge.error();
    const auto round = m_store->lastRound(entry);
    if (!round)
        return round.error();
    std::vector<CompanyScan> scans;
    for (const auto id : round.value().scans) {
        auto scan = m_store->scan(id);
        if (!scan)
            return scan.error();
        scans.push_back(std::move(scan).value());
    }
    return compare(std::move(scans), knowledge.value().touchpoints, entry.name, entry.lastRoundAt);
}

Result<Comparison> WorkspaceShelf::example(const std::string& language) {
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
    return compareSaved(
        {{.name = clinic("B"), .own = true, .sites = {own}}, {.name = clinic("A"), .sites = {rival}}},
        QCoreApplication::translate("Example", "Two clinics").toStdString(), knowledge.value());
}

} // namespace shopwalker
