// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/fetch/curl/curl_transport.h"

#include "core/fetch/curl/address_guard.h"
#include "core/fetch/failure.h"

#include <algorithm>

namespace shopwalker {

namespace {

constexpr std::chrono::milliseconds longestPoll{1000};
constexpr int lateChecks = 16; ///< within the time that a first byte may take

CURLM* makeMulti(const FetchLimits& limits) {
    static const CURLcode initialised =
        curl_global_init(CURL_GLOBAL_DEFAULT); // once in a process, thread-safe
    static_cast<void>(initialised);
    CURLM* multi = curl_multi_init();
    curl_multi_setopt(multi, CURLMOPT_PIPELINING, CURLPIPE_NOTHING);
    curl_multi_setopt(multi, CURLMOPT_MAX_HOST_CONNECTIONS, 1L);
    curl_multi_setopt(multi, CURLMOPT_MAXCONNECTS, static_cast<long>(limits.parallelTransfers));
    return multi;
}

} // namespace

CurlTransport::CurlTransport(FetchSettings settings)
    : m_settings(std::move(settings))
    , m_multi(makeMulti(m_settings.limits), &curl_multi_cleanup)
    , m_thread([this] { run(); }) {}

CurlTransport::~CurlTransport() {
    m_stopping = true;
    curl_multi_wakeup(m_multi.get());
    m_thread.join();
    cancelAll();
}

void CurlTransport::post(std::function<void()> task) {
    {
        const std::lock_guard lock(m_mutex);
        m_posted.push_back(std::move(task));
    }
    curl_multi_wakeup(m_multi.get());
}

void CurlTransport::start(Transfer transfer, Done done) {
    const auto when = transfer.notBefore;
    m_waiting.emplace(when, Waiting{std::move(transfer), std::move(done)});
}

void CurlTransport::cancelAll() {
    m_waiting.clear();
    for (const auto& [handle, transfer] : m_active)
        curl_multi_remove_handle(m_multi.get(), handle);
    m_active.clear();
}

void CurlTransport::run() {
    while (!m_stopping) {
        startDue();
        int running = 0;
        curl_multi_perform(m_multi.get(), &running);
        finishEnded();
        finishLate();
        if (!runPosted())
            if (const int wait = pollMilliseconds(); wait > 0)
                curl_multi_poll(m_multi.get(), nullptr, 0, wait, nullptr);
    }
}

bool CurlTransport::runPosted() {
    std::vector<std::function<void()>> tasks;
    {
        const std::lock_guard lock(m_mutex);
        tasks.swap(m_posted);
    }
    for (const auto& task : tasks)
        task();
    return !tasks.empty();
}

void CurlTransport::startDue() {
    while (!m_waiting.empty() && m_waiting.begin()->first <= now() &&
           m_active.size() < m_settings.limits.parallelTransfers)
        begin(std::move(m_waiting.extract(m_waiting.begin()).mapped()));
}

void CurlTransport::begin(Waiting waiting) {
    if (!m_settings.allowPrivate && isLocalName(waiting.transfer.url.host)) {
        TransferEnd end{.sentAt = now()};
        end.response.requestedUrl = end.response.finalUrl = toString(waiting.transfer.url);
        fail(end.response, Failure::RefusedAddress);
        return waiting.done(std::move(end));
    }
    auto transfer =
        std::make_unique<CurlTransfer>(std::move(waiting.transfer), std::move(waiting.done), m_settings);
    if (curl_multi_add_handle(m_multi.get(), transfer->handle()) != CURLM_OK) {
        const auto done = transfer->takeDone();
        return done(transfer->finish(CURLE_FAILED_INIT));
    }
    m_active.emplace(transfer->handle(), std::move(transfer));
}

void CurlTransport::finishEnded() {
    int left = 0;
    while (const CURLMsg* message = curl_multi_info_read(m_multi.get(), &left))
        if (message->msg == CURLMSG_DONE)
            finish(message->easy_handle, message->data.result);
}

void CurlTransport::finishLate() {
    const auto moment = now();
    if (moment < m_nextLateCheck)
        return; // many transfers: looking at each of them after every packet would cost more than the packets
    m_nextLateCheck = moment + lateCheckGap();
    std::vector<CURL*> late;
    for (const auto& [handle, transfer] : m_active)
        if (const auto deadline = transfer->firstByteDeadline(); deadline && *deadline <= moment)
            late.push_back(handle);
    for (CURL* handle : late)
        finish(handle, CURLE_OPERATION_TIMEDOUT);
}

void CurlTransport::finish(CURL* handle, CURLcode code) {
    const auto found = m_active.find(handle);
    if (found == m_active.end())
        return;
    curl_multi_remove_handle(m_multi.get(), handle);
    const auto transfer = std::move(found->second);
    m_active.erase(found);
    const auto done = transfer->takeDone();
    done(transfer->finish(code));
}

std::chrono::milliseconds CurlTransport::lateCheckGap() const {
    return std::max(std::chrono::milliseconds(1), m_settings.limits.firstByteTime / lateChecks);
}

int CurlTransport::pollMilliseconds() const {
    std::chrono::steady_clock::duration wait =
        m_active.empty() ? longestPoll : std::min(longestPoll, lateCheckGap());
    if (!m_waiting.empty() && m_active.size() < m_settings.limits.parallelTransfers)
        wait = std::min(wait, m_waiting.begin()->first - now());
    return static_cast<int>(
        std::max<std::int64_t>(0, std::chrono::ceil<std::chrono::milliseconds>(wait).count()));
}

} // namespace shopwalker
