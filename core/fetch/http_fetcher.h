// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fetch/failure.h"
#include "core/fetch/fetch_settings.h"
#include "core/fetch/fetcher.h"
#include "core/fetch/politeness.h"
#include "core/fetch/robots/robots_policy.h"
#include "core/fetch/transport.h"

#include <deque>
#include <memory>
#include <mutex>
#include <unordered_map>

namespace shopwalker {

/// Fetches from the network by the manners of DESIGN 7: robots.txt first, one request at a time and the
/// host's gap between two, redirects followed hop by hop under the same rules, Retry-After honoured.
/// Everything but requestGap happens on the transport's thread, one thing at a time.
class HttpFetcher : public Fetcher {
public:
    HttpFetcher(std::unique_ptr<Transport> transport, FetchSettings settings);
    /// Cancels what is open; the answers come before it returns. Not to be called from a callback.
    ~HttpFetcher() override;

    void fetch(FetchRequest request, Answer answer) override;
    void fetchSitemap(std::string siteUrl, SiteUrls urls) override;
    void cancelAll() override;
    std::chrono::milliseconds requestGap(std::string_view url) const override;

    /// Reads the robots.txt that speaks for `url`, or remembers it.
    void fetchRobots(std::string url, std::function<void(const RobotsPolicy&)> answer);

private:
    enum class Kind { Page, Robots, Sitemap };

    /// One request of the caller on its way, through redirects and repetitions.
    struct Errand {
        Kind kind = Kind::Page;
        Url url;                       ///< what is asked for next
        std::string requestedUrl;      ///< as the caller wrote it
        std::vector<std::string> hops; ///< where redirects led to
        bool repeated = false;         ///< a Retry-After has been waited for
        Answer answer;
    };
    using ErrandPtr = std::shared_ptr<Errand>;

    struct Host {
        Pace pace;
        std::deque<ErrandPtr> waiting;
        ErrandPtr underWay;
    };

    using UsePolicy = std::function<void(const RobotsPolicy&)>;
    struct Origin {
        std::optional<RobotsPolicy> policy;
        std::vector<UsePolicy> waiting;
    };

    void begin(Kind kind, std::string url, Answer answer);
    void visit(const ErrandPtr& errand);
    void withPolicy(const Url& url, UsePolicy use);
    void learnPolicy(const Url& url, const Response& answer);
    void remember(const Url& url, const RobotsPolicy& policy);
    void queue(const ErrandPtr& errand);
    void askNext(const std::string& hostName);
    void take(const std::string& hostName, TransferEnd end);
    bool waitAndRepeat(Host& host, const ErrandPtr& errand, const Response& response);
    void redirect(const ErrandPtr& errand, Response response, std::string_view location);
    void finish(const ErrandPtr& errand, Response response);
    void failErrand(const ErrandPtr& errand, Failure failure, std::string_view detail = {});
    void cancelOnThread();

    const FetchSettings m_settings;
    std::unordered_map<std::string, Host> m_hosts;     ///< by host:port
    std::unordered_map<std::string, Origin> m_origins; ///< by scheme, host and port
    mutable std::mutex m_gapMutex;
    std::unordered_map<std::string, std::chrono::milliseconds> m_gaps; ///< of hosts that named a Crawl-delay
    std::unique_ptr<Transport> m_transport; ///< last: its thread uses all of the above
};

/// An HttpFetcher on libcurl.
std::unique_ptr<HttpFetcher> makeHttpFetcher(const FetchSettings& settings);

} // namespace shopwalker
