// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/site_scan.h"

#include "core/fetch/saved_pages.h"
#include "core/scan/page_state.h"
#include "core/scan/site_argument.h"
#include "core/scan/site_findings.h"

#include <condition_variable>
#include <mutex>
#include <set>

namespace shopwalker {

namespace {

constexpr std::chrono::milliseconds patience{200}; // how late a stop may be noticed

Response withoutBody(const Response& response) {
    Response head{.requestedUrl = response.requestedUrl, .finalUrl = response.finalUrl};
    head.status = response.status;
    head.failureText = response.failureText;
    head.firstByteTime = response.firstByteTime;
    head.transferTime = response.transferTime;
    head.fetchedAt = response.fetchedAt;
    return head;
}

/// "Not found" cannot be said of pages that nobody got to.
void forgetAbsence(CompanyScan& scan) {
    for (auto& finding : scan.findings)
        if (finding.presence == Presence::Absent) {
            finding.presence = Presence::Unknown;
            finding.reason = "cancelled";
            finding.caveats.clear();
        }
}

} // namespace

/// Work for run()'s thread.
class SiteScan::Inbox {
public:
    void post(std::function<void()> task) {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
        m_changed.notify_one();
    }

    void wake() {
        const std::lock_guard lock(m_mutex);
        m_awake = true;
        m_changed.notify_one();
    }

    /// Everything posted, after waiting for it or for a wake.
    std::deque<std::function<void()>> take() {
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, patience, [&] { return m_awake || !m_tasks.empty(); });
        m_awake = false;
        return std::exchange(m_tasks, {});
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::function<void()>> m_tasks;
    bool m_awake = false;
};

/// One site under way.
struct SiteScan::Run {
    CompanyRun* company = nullptr;
    std::size_t index = 0; ///< in Company::sites
    std::unique_ptr<SavedPages> saved;
    Fetcher* fetcher = nullptr;
    std::optional<SiteCrawl> crawl;
    std::optional<ScannedPage> unopened; ///< stands for the site when nothing of it could be opened
};

/// Stands for a site of which nothing could be opened.
static ScannedPage unopenedPage(const std::string& site, const Error& error) {
    return {.visit = {.url = shownAddress(site),
                      .state = PageState::Unreadable,
                      .stateReason = error.code == "missing" ? "missing" : "url",
                      .stateText = error.text},
            .report = {},
            .url = site};
}

struct SiteScan::CompanyRun {
    std::size_t index = 0;
    CompanyScan scan;
    std::vector<std::unique_ptr<Run>> sites;
    int openSites = 0;
};

SiteScan::SiteScan(const std::vector<Company>& companies, const ScanSettings& settings, ScanTools tools,
                   ScanObserver& observer)
    : m_companies(companies)
    , m_settings(settings)
    , m_tools(std::move(tools))
    , m_observer(observer)
    , m_inbox(std::make_shared<Inbox>())
    , m_pool(std::move(m_tools.readers), [inbox = m_inbox] { inbox->wake(); }) {}

SiteScan::~SiteScan() = default;

void SiteScan::run(std::stop_token stop) {
    const std::stop_callback wakeUp(stop, [inbox = m_inbox] { inbox->wake(); });
    openNext();
    while (!m_running.empty()) {
        if (stop.stop_requested())
            return cancel();
        for (const auto& task : m_inbox->take())
            task();
        m_pool.poll(std::chrono::milliseconds(0));
        openNext();
    }
}

/// A company is opened whole: its sites are read side by side.
void SiteScan::openNext() {
    while (m_nextCompany < m_companies.size() && m_openSites < m_settings.sitesAtOnce) {
        auto company = std::make_unique<CompanyRun>();
        company->index = m_nextCompany++;
        company->scan.company = m_companies[company->index];
        company->scan.startedAt = m_tools.now();
        company->scan.catalogueVersion = m_tools.knowledge.version;
        auto& started = *m_running.emplace_back(std::move(company));
        for (std::size_t site = 0; site < started.scan.company.sites.size(); ++site) {
            auto& run = *started.sites.emplace_back(std::make_unique<Run>());
            run.company = &started;
            run.index = site;
            ++started.openSites;
            ++m_openSites;
        }
        for (auto& run : started.sites)
            m_inbox->post([this, site = run.get()] { open(*site); });
        if (started.sites.empty())
            m_inbox->post([this, empty = &started] { finish(*empty, false); });
    }
}

void SiteScan::open(Run& run) {
    const auto& text = run.company->scan.company.sites[run.index];
    const auto site = readSite(text);
    if (!site) {
        run.unopened = unopenedPage(text, site.error());
        return close(run);
    }
    auto startUrl = site.value().location;
    run.fetcher = &m_tools.fetcher;
    if (site.value().kind == SiteKind::Saved) {
        auto saved = SavedPages::open(startUrl);
        if (!saved) {
            run.unopened = unopenedPage(text, saved.error());
            return close(run);
        }
        run.saved = std::move(saved).value();
        run.fetcher = run.saved.get();
        startUrl = run.saved->startUrl();
    }
    run.crawl.emplace(startUrl, m_tools.knowledge.pageKinds, m_settings.crawl);
    step(run);
}

void SiteScan::step(Run& run) {
    auto& site = run;
    if (run.crawl->wantsSitemap()) {
        run.fetcher->fetchSitemap(run.crawl->pages().front().url,
                                  [this, &site, inbox = m_inbox](std::vector<std::string> urls) {
                                      inbox->post([this, &site, urls = std::move(urls)] {
                                          site.crawl->addSitemap(urls);
                                          step(site);
                                      });
                                  });
        return;
    }
    const auto planned = run.crawl->next();
    if (!planned)
        return close(run);
    report(*run.company, ScanState::Reading, shownAddress(planned->url));
    run.fetcher->fetch({planned->url}, [this, &site, planned = *planned, inbox = m_inbox](Response response) {
        auto answer = std::make_shared<Response>(std::move(response)); // tasks are copied, pages are not
        inbox->post([this, &site, planned, answer] { answered(site, planned, std::move(*answer)); });
    });
}

void SiteScan::answered(Run& run, PlannedPage planned, Response response) {
    if (response.finalUrl.empty())
        response.finalUrl = planned.url;
    ReceivedPage page{.site = run.index, .depth = planned.depth, .response = std::move(response)};
    m_observer.received(run.company->index, page);
    const auto name = shownAddress(page.response.finalUrl);
    auto head = withoutBody(page.response);
    if (auto failed = reportOfFailure(page.response, name))
        return addPage(run, planned, head, {.report = std::move(*failed)});
    m_pool.submit(std::move(page.response), name,
                  [this, &run, planned = std::move(planned), head = std::move(head)](PageReading reading) {
                      addPage(run, planned, head, std::move(reading));
                  });
}

void SiteScan::addPage(Run& run, const PlannedPage& planned, const Response& head, PageReading reading) {
    run.crawl->add(planned, head, std::move(reading));
    step(run);
}

void SiteScan::close(Run& run) {
    --m_openSites;
    if (--run.company->openSites == 0)
        finish(*run.company, false);
}

void SiteScan::finish(CompanyRun& company, bool cancelled) {
    std::vector<ScannedPage> pages;
    for (const auto& site : company.sites) {
        if (site->crawl)
            appendPages(pages, *site->crawl);
        if (site->unopened)
            pages.push_back(*site->unopened);
    }
    mergePages(company.scan, pages, m_tools.knowledge.touchpoints);
    if (cancelled)
        forgetAbsence(company.scan);
    company.scan.finishedAt = m_tools.now();
    report(company, cancelled ? ScanState::Cancelled : ScanState::Finished, {});
    m_observer.finished(company.index, company.scan);
    std::erase_if(m_running, [&](const auto& running) { return running.get() == &company; });
}

void SiteScan::report(const CompanyRun& company, ScanState state, const std::string& url) {
    ScanProgress progress{.company = company.index, .state = state, .currentUrl = url};
    std::set<std::string> found;
    std::chrono::milliseconds timeLeft{0};
    for (const auto& site : company.sites) {
        if (!site->crawl)
            continue;
        const auto done = static_cast<int>(site->crawl->pages().size());
        const auto planned = std::max(site->crawl->planned(), done);
        progress.pagesDone += done;
        progress.pagesPlanned += planned;
        timeLeft = std::max(timeLeft, (planned - done) * site->fetcher->requestGap(url));
        for (const auto& page : site->crawl->pages())
            for (const auto& hit : page.report.touchpoints)
                found.insert(hit.id);
    }
    progress.found = static_cast<int>(found.size());
    if (state == ScanState::Reading)
        progress.timeLeft = timeLeft;
    m_observer.progressed(progress);
}

void SiteScan::cancel() {
    m_tools.fetcher.cancelAll();
    m_pool.cancel();
    while (!m_running.empty())
        finish(*m_running.front(), true);
    for (; m_nextCompany < m_companies.size(); ++m_nextCompany)
        m_observer.progressed({.company = m_nextCompany, .state = ScanState::Cancelled});
}

void appendPages(std::vector<ScannedPage>& pages, const SiteCrawl& crawl) {
    for (auto page : crawl.pages()) {
        page.visit.url = shownAddress(page.visit.url);
        pages.push_back(std::move(page));
    }
}

} // namespace shopwalker
