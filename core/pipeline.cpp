// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/pipeline.h"

#include "core/compare/compare.h"
#include "core/detect/detect.h"
#include "core/fetch/saved_pages.h"
#include "core/parse/page_summary.h"
#include "core/rules/benchmark/chain_rules.h"
#include "core/rules/benchmark/importance_rules.h"
#include "core/rules/benchmark/plan_rules.h"
#include "core/rules/rule_check.h"
#include "core/scan/page_state.h"
#include "core/scan/site_findings.h"
#include "core/site_scan.h"

#include <QCryptographicHash>

namespace shopwalker {

namespace {

/// Passes everything on and keeps the results in the order of the companies.
class Collector : public ScanObserver {
public:
    Collector(ScanObserver& next, const std::vector<Company>& companies)
        : m_next(next) {
        for (const auto& company : companies) // also those that a stopped scan never gets to
            scans.push_back({.company = company});
    }
    void progressed(const ScanProgress& progress) override { m_next.progressed(progress); }
    void received(std::size_t company, const ReceivedPage& page) override { m_next.received(company, page); }
    void finished(std::size_t company, const CompanyScan& scan) override {
        scans[company] = scan;
        m_next.finished(company, scan);
    }

    std::vector<CompanyScan> scans;

private:
    ScanObserver& m_next;
};

std::string versionOf(const CatalogueFiles& files) {
    constexpr qsizetype digits = 12;
    QCryptographicHash hash(QCryptographicHash::Blake2b_256); // three times as fast as SHA-256
    for (const auto& [path, text] : files) {
        hash.addData(QByteArrayView(path));
        hash.addData(QByteArrayView(text));
    }
    return hash.result().toHex().left(digits).toStdString();
}

} // namespace

Result<Knowledge> loadKnowledge(const std::string& ruleFolder) {
    auto files = readCatalogue(ruleFolder);
    if (!files)
        return files.error();
    auto loaded = loadRules(files.value());
    Knowledge knowledge;
    knowledge.pageKinds = PageKinds::load(files.value(), loaded.problems);
    knowledge.importance = readImportanceRules(files.value(), loaded.problems);
    knowledge.chains = readChainRules(files.value(), loaded.problems);
    knowledge.plan = readPlanRules(files.value(), loaded.problems);
    if (!loaded.problems.empty())
        return asOne(loaded.problems);
    knowledge.rules = std::move(loaded.rules);
    knowledge.touchpoints = knowledge.rules->touchpointRules.touchpoints;
    knowledge.version = versionOf(files.value());
    knowledge.files = std::move(files).value();
    return knowledge;
}

PageReading readPage(const Response& response, const RuleSet& rules, std::string_view name) {
    PageReading reading;
    if (auto page = Page::parse(response)) {
        reading = detect(*page.value(), rules, name);
        const auto& canonical = page.value()->canonical();
        reading.canonical = canonical ? toString(*canonical) : std::string();
        reading.links = pageLinksOf(*page.value());
        reading.textHash = textHashOf(*page.value());
    } else {
        reading.report.page = std::string(name);
        reading.report.state = PageState::Unreadable;
        reading.report.stateReason = page.error().code;
    }
    reading.report.bytes = response.body.size();
    return reading;
}

void scanCompanies(const std::vector<Company>& companies, const ScanSettings& settings, ScanTools tools,
                   ScanObserver& observer, std::stop_token stop) {
    SiteScan(companies, settings, std::move(tools), observer).run(std::move(stop));
}

Comparison compareCompanies(const std::vector<Company>& companies, std::string name,
                            const ScanSettings& settings, ScanTools tools, ScanObserver& observer,
                            std::stop_token stop) {
    const auto createdAt = tools.now();
    const auto& touchpoints = tools.knowledge.touchpoints;
    Collector collector(observer, companies);
    scanCompanies(companies, settings, std::move(tools), collector, std::move(stop));
    return compare(std::move(collector.scans), touchpoints, std::move(name), createdAt);
}

CompanyScan rescan(const CompanyScan& scanned, const std::vector<ReceivedPage>& received, ScanTools tools) {
    auto scan = scanned;
    scan.catalogueVersion = tools.knowledge.version;
    std::vector<ScannedPage> pages;
    PagePool pool(std::move(tools.readers));
    for (std::size_t site = 0; site < scan.company.sites.size(); ++site) {
        std::optional<SiteCrawl> crawl;
        for (const auto& [ofSite, depth, response] : received) {
            if (ofSite != site)
                continue;
            if (!crawl)
                crawl.emplace(response.requestedUrl, tools.knowledge.pageKinds, CrawlLimits{});
            const auto name = shownAddress(response.finalUrl);
            std::optional<PageReading> reading;
            if (auto failed = reportOfFailure(response, name))
                reading = PageReading{.report = std::move(*failed)};
            else
                pool.submit(response, name, [&](PageReading read) { reading = std::move(read); });
            while (!reading)
                pool.poll(std::chrono::seconds(1));
            crawl->add({response.requestedUrl, depth}, response, std::move(*reading));
        }
        if (crawl)
            appendPages(pages, *crawl);
    }
    mergePages(scan, pages, tools.knowledge.touchpoints);
    return scan;
}

} // namespace shopwalker
