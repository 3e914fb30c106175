// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/text/url/url.h"
#include "core/types/benchmark/response.h"

#include <chrono>
#include <functional>

namespace shopwalker {

/// One HTTP request. Redirects are not followed: the fetcher does, hop by hop.
struct Transfer {
    Url url;
    std::chrono::steady_clock::time_point notBefore{};
    std::size_t bodyBytes = 0; ///< decoded; more is cut off
    bool pagesOnly = false;    ///< ends after the headers when the body cannot be a page
};

/// How a transfer ended.
struct TransferEnd {
    Response response;                              ///< of this one hop
    std::chrono::steady_clock::time_point sentAt{}; ///< when the request went out, or was given up
};

/// Carries requests over the network on a thread of its own. Nothing here knows of robots.txt, politeness or
/// redirects.
class Transport {
public:
    using Done = std::function<void(TransferEnd)>;

    /// Nothing is called any more once it returns.
    virtual ~Transport() = default;

    /// Runs a task on the transport's thread; callable from any thread. Tasks keep their order.
    virtual void post(std::function<void()> task) = 0;

    // On the transport's thread only:

    /// Calls `done` once, on this thread and never before `start` returns.
    virtual void start(Transfer transfer, Done done) = 0;
    /// Forgets everything that was started; their `done` is not called.
    virtual void cancelAll() = 0;
    virtual std::chrono::steady_clock::time_point now() const = 0;
};

} // namespace shopwalker
