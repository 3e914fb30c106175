// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/benchmark/response.h"

#include <chrono>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace shopwalker {

/// One page that somebody wants to read.
struct FetchRequest {
    std::string url; ///< http(s), absolute

    bool operator==(const FetchRequest&) const = default;
};

/// Url → Response, politely: what the pipeline reads pages through. HttpFetcher asks the network; saved
/// files and test fakes answer from elsewhere.
///
/// Every method may be called from any thread, also from inside a callback, and returns at once. Callbacks
/// run one at a time on a thread of the fetcher's own (an offline one may call back before `fetch` returns),
/// must not throw and should be short. After the destructor nothing is called any more.
class Fetcher {
public:
    using Answer = std::function<void(Response)>;
    using SiteUrls = std::function<void(std::vector<std::string>)>;

    virtual ~Fetcher() = default;

    /// Calls `answer` exactly once: with the server's answer, or with `Response::failure` set. Requests to
    /// one host are answered in the order they were asked for; many hosts are asked at the same time.
    virtual void fetch(FetchRequest request, Answer answer) = 0;

    /// The page URLs that the site's own sitemaps list, when robots.txt names any: at most
    /// limits::sitemapUrls, of this site only, in the order given there. Empty when there are none or they
    /// cannot be read. Counts as requests to the host like any other.
    virtual void fetchSitemap(std::string /*siteUrl*/, SiteUrls urls) { urls({}); }

    /// Gives up everything waiting or under way: each is answered with the failure `cancelled`. Requests
    /// made later are served again.
    virtual void cancelAll() = 0;

    /// How long the host of `url` makes us wait between two requests, as far as known by now: for an
    /// estimate of the time left (`pages left × requestGap`). Zero for what is not on the network.
    virtual std::chrono::milliseconds requestGap(std::string_view /*url*/) const {
        return std::chrono::milliseconds{0};
    }
};

} // namespace shopwalker
