// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pipeline.h"

#include <deque>
#include <memory>
#include <vector>

namespace shopwalker {

/// The loop behind scanCompanies: many sites at once, of each one page at a time. Answers of the fetcher and
/// readings of the pool come in on their own threads and are worked on in run()'s.
class SiteScan {
public:
    SiteScan(const std::vector<Company>& companies, const ScanSettings& settings, ScanTools tools,
             ScanObserver& observer);
    ~SiteScan();

    void run(std::stop_token stop);

private:
    struct Run;
    struct CompanyRun;
    class Inbox;

    void openNext();
    void open(Run& run);
    void step(Run& run);
    void answered(Run& run, PlannedPage planned, Response response);
    void addPage(Run& run, const PlannedPage& planned, const Response& head, PageReading reading);
    void close(Run& run);
    void finish(CompanyRun& company, bool cancelled);
    void report(const CompanyRun& company, ScanState state, const std::string& url);
    void cancel();

    const std::vector<Company>& m_companies;
    const ScanSettings m_settings;
    ScanTools m_tools;
    ScanObserver& m_observer;
    std::shared_ptr<Inbox> m_inbox; ///< shared with callbacks that may outlive the scan
    PagePool m_pool;
    std::size_t m_nextCompany = 0;
    int m_openSites = 0;
    std::vector<std::unique_ptr<CompanyRun>> m_running;
};

/// A site's pages as people are shown them, behind those of the company's sites before.
void appendPages(std::vector<ScannedPage>& pages, const SiteCrawl& crawl);

} // namespace shopwalker
