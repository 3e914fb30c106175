// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fetch/curl/curl_transfer.h"

#include <atomic>
#include <map>
#include <mutex>
#include <thread>
#include <unordered_map>
#include <vector>

namespace shopwalker {

/// libcurl's multi interface, driven by one thread. Holds to the limits and manners of DESIGN 7 that concern
/// a single request: http and https only, certificates verified, no proxy of the environment, no cookies, no
/// credentials, no Referer; nothing outside the public internet is connected to unless allowPrivate is set.
class CurlTransport : public Transport {
public:
    explicit CurlTransport(FetchSettings settings);
    ~CurlTransport() override;

    void post(std::function<void()> task) override;
    void start(Transfer transfer, Done done) override;
    void cancelAll() override;
    std::chrono::steady_clock::time_point now() const override { return std::chrono::steady_clock::now(); }

private:
    struct Waiting {
        Transfer transfer;
        Done done;
    };

    void run();
    bool runPosted();
    void startDue();
    void begin(Waiting waiting);
    void finishEnded();
    void finishLate();
    void finish(CURL* handle, CURLcode code);
    std::chrono::milliseconds lateCheckGap() const;
    int pollMilliseconds() const;

    const FetchSettings m_settings;
    std::unique_ptr<CURLM, decltype(&curl_multi_cleanup)> m_multi;

    std::mutex m_mutex; // guards m_posted
    std::vector<std::function<void()>> m_posted;
    std::atomic<bool> m_stopping = false;

    // Touched by the thread alone
    std::multimap<std::chrono::steady_clock::time_point, Waiting> m_waiting;
    std::unordered_map<CURL*, std::unique_ptr<CurlTransfer>> m_active;
    std::chrono::steady_clock::time_point m_nextLateCheck{};

    std::thread m_thread; // last: everything above must stand before it runs
};

} // namespace shopwalker
