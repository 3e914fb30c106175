// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/fetch/http_fetcher.h"

#include "core/fetch/curl/curl_transport.h"
#include "core/fetch/failure.h"
#include "core/fetch/robots/sitemap_reading.h"

#include <algorithm>
#include <future>

namespace shopwalker {

namespace {

constexpr const char* robotsFile = "/robots.txt";

std::string hostAndPort(const Url& url) {
    const auto port = !url.port.empty() ? url.port : url.scheme == "http" ? "80" : "443";
    return url.host + ":" + port;
}

bool isRedirect(int status) {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

} // namespace

HttpFetcher::HttpFetcher(std::unique_ptr<Transport> transport, FetchSettings settings)
    : m_settings(std::move(settings))
    , m_transport(std::move(transport)) {}

HttpFetcher::~HttpFetcher() {
    std::promise<void> cancelled;
    m_transport->post([&] {
        cancelOnThread();
        cancelled.set_value();
    });
    cancelled.get_future().wait();
}

void HttpFetcher::fetch(FetchRequest request, Answer answer) {
    m_transport->post([this, request = std::move(request), answer = std::move(answer)]() mutable {
        begin(Kind::Page, std::move(request.url), std::move(answer));
    });
}

void HttpFetcher::fetchSitemap(std::string siteUrl, SiteUrls urls) {
    m_transport->post([this, siteUrl = std::move(siteUrl), urls = std::move(urls)] {
        const auto site = parseUrl(siteUrl);
        if (!site)
            return urls({});
        withPolicy(*site, [this, domain = registrableDomain(site->host), urls](const RobotsPolicy& policy) {
            const auto read = [this](std::string url, Answer answer) {
                begin(Kind::Sitemap, std::move(url), std::move(answer));
            };
            std::make_shared<SitemapReading>(domain, policy.rules.sitemaps, read, urls)->next();
        });
    });
}

void HttpFetcher::fetchRobots(std::string url, std::function<void(const RobotsPolicy&)> answer) {
    m_transport->post([this, url = std::move(url), answer = std::move(answer)] {
        if (const auto parsed = parseUrl(url))
            return withPolicy(*parsed, answer);
        Response response;
        fail(response, Failure::Url);
        answer(robotsPolicy(response));
    });
}

void HttpFetcher::cancelAll() {
    m_transport->post([this] { cancelOnThread(); });
}

std::chrono::milliseconds HttpFetcher::requestGap(std::string_view url) const {
    const auto parsed = parseUrl(url);
    const std::lock_guard lock(m_gapMutex);
    const auto found = parsed ? m_gaps.find(hostAndPort(*parsed)) : m_gaps.end();
    return found == m_gaps.end() ? m_settings.limits.requestGap : found->second;
}

// From here on: on the transport's thread.

void HttpFetcher::begin(Kind kind, std::string url, Answer answer) {
    const auto errand = std::make_shared<Errand>();
    errand->kind = kind;
    errand->answer = std::move(answer);
    const auto parsed = url.size() <= limits::urlBytes ? parseUrl(url) : std::nullopt;
    errand->requestedUrl = std::move(url);
    if (!parsed)
        return failErrand(errand, Failure::Url);
    errand->url = *parsed;
    visit(errand);
}

void HttpFetcher::visit(const ErrandPtr& errand) {
    if (errand->kind == Kind::Robots)
        return queue(errand); // RFC 9309 2.2.2: robots.txt itself needs no leave
    withPolicy(errand->url, [this, errand](const RobotsPolicy& policy) {
        if (!policy.failure.empty()) {
            Response response;
            response.failure = policy.failure;
            response.failureText = policy.failureText;
            return finish(errand, std::move(response));
        }
        const auto verdict = judge(policy.rules, agentToken, errand->url);
        if (!verdict.allowed)
            return failErrand(errand, Failure::Robots,
                              "robots.txt, line " + std::to_string(verdict.line) + ": " + verdict.text);
        queue(errand);
    });
}

void HttpFetcher::withPolicy(const Url& url, UsePolicy use) {
    auto& origin = m_origins[originOf(url)];
    if (origin.policy)
        return use(*origin.policy);
    origin.waiting.push_back(std::move(use));
    if (origin.waiting.size() == 1)
        begin(Kind::Robots, originOf(url) + robotsFile,
              [this, url](const Response& answer) { learnPolicy(url, answer); });
}

void HttpFetcher::learnPolicy(const Url& url, const Response& answer) {
    const auto policy = robotsPolicy(answer);
    const auto waiting = std::exchange(m_origins[originOf(url)].waiting, {});
    if (answer.failure != toWord(Failure::Cancelled))
        remember(url, policy);
    // http redirects to https nearly everywhere: then the file just read is the other origin's own.
    const auto final = parseUrl(answer.finalUrl);
    if (final && final->path == robotsFile && m_origins.count(originOf(*final)) == 0)
        remember(*final, policy);
    for (const auto& use : waiting)
        use(policy);
}

void HttpFetcher::remember(const Url& url, const RobotsPolicy& policy) {
    m_origins[originOf(url)].policy = policy;
    const auto gap = gapFor(crawlDelay(policy.rules, agentToken), m_settings.limits);
    m_hosts[hostAndPort(url)].pace.gap = gap;
    const std::lock_guard lock(m_gapMutex);
    m_gaps[hostAndPort(url)] = gap;
}

void HttpFetcher::queue(const ErrandPtr& errand) {
    const auto hostName = hostAndPort(errand->url);
    const auto [found, isNew] = m_hosts.try_emplace(hostName);
    auto& host = found->second;
    if (isNew)
        host.pace.gap = m_settings.limits.requestGap;
    if (errand->hops.empty() && !errand->repeated)
        host.waiting.push_back(errand);
    else
        host.waiting.push_front(errand); // begun before the others
    askNext(hostName);
}

void HttpFetcher::askNext(const std::string& hostName) {
    auto& host = m_hosts[hostName];
    if (host.underWay || host.waiting.empty())
        return;
    const auto when = host.pace.earliest();
    if (when > m_transport->now() + std::max(m_settings.limits.retryAfterMax, host.pace.gap)) {
        for (const auto& errand : std::exchange(host.waiting, {}))
            failErrand(errand, Failure::AskedToWait);
        return;
    }
    host.underWay = host.waiting.front();
    host.waiting.pop_front();
    const bool robots = host.underWay->kind == Kind::Robots;
    m_transport->start({.url = host.underWay->url,
                        .notBefore = when,
                        .bodyBytes = robots ? limits::robotsBytes : m_settings.limits.pageBytes,
                        .pagesOnly = host.underWay->kind == Kind::Page},
                       [this, hostName](TransferEnd end) { take(hostName, std::move(end)); });
}

void HttpFetcher::take(const std::string& hostName, TransferEnd end) {
    auto& host = m_hosts[hostName];
    const auto errand = std::exchange(host.underWay, nullptr);
    host.pace.lastSent = end.sentAt;
    const auto location = headerOf(end.response, "location");
    if (waitAndRepeat(host, errand, end.response))
        host.waiting.push_front(errand);
    else if (isRedirect(end.response.status) && location && end.response.failure.empty())
        redirect(errand, std::move(end.response), std::string(*location));
    else
        finish(errand, std::move(end.response));
    askNext(hostName);
}

bool HttpFetcher::waitAndRepeat(Host& host, const ErrandPtr& errand, const Response& response) {
    const auto rest = retryAfter(response);
    if (!rest)
        return false;
    host.pace.restUntil = m_transport->now() + *rest;
    if (errand->repeated || *rest > m_settings.limits.retryAfterMax)
        return false;
    return errand->repeated = true;
}

void HttpFetcher::redirect(const ErrandPtr& errand, Response response, std::string_view location) {
    const auto target = location.size() <= limits::urlBytes ? parseUrl(location, &errand->url) : std::nullopt;
    const auto refuse = [&](Failure failure) {
        response.body.clear();
        fail(response, failure,
             "redirected to " + std::string(location.substr(0, limits::snippetCodePoints)));
        finish(errand, std::move(response));
    };
    if (!target)
        return refuse(Failure::Url);
    const auto url = withoutFragment(*target);
    const bool seen = url == withoutFragment(errand->url) ||
                      std::find(errand->hops.begin(), errand->hops.end(), url) != errand->hops.end();
    if (seen || errand->hops.size() >= static_cast<std::size_t>(m_settings.limits.redirects))
        return refuse(Failure::RedirectLoop);
    errand->hops.push_back(url);
    errand->url = *target;
    visit(errand);
}

void HttpFetcher::finish(const ErrandPtr& errand, Response response) {
    response.requestedUrl = errand->requestedUrl;
    response.finalUrl = errand->url.host.empty() ? errand->requestedUrl : toString(errand->url);
    if (!errand->hops.empty())
        response.redirects.assign(errand->hops.begin(), errand->hops.end() - 1);
    errand->answer(std::move(response));
}

void HttpFetcher::failErrand(const ErrandPtr& errand, Failure failure, std::string_view detail) {
    Response response;
    fail(response, failure, detail);
    finish(errand, std::move(response));
}

void HttpFetcher::cancelOnThread() {
    m_transport->cancelAll();
    std::vector<ErrandPtr> open;
    for (auto& [name, host] : m_hosts) {
        if (host.underWay) {
            host.pace.lastSent = m_transport->now(); // perhaps it went out
            open.push_back(std::exchange(host.underWay, nullptr));
        }
        open.insert(open.end(), host.waiting.begin(), host.waiting.end());
        host.waiting.clear();
    }
    for (const auto& errand : open)
        failErrand(errand, Failure::Cancelled);
}

std::unique_ptr<HttpFetcher> makeHttpFetcher(const FetchSettings& settings) {
    return std::make_unique<HttpFetcher>(std::make_unique<CurlTransport>(settings), settings);
}

} // namespace shopwalker
