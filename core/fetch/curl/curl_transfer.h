// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fetch/fetch_settings.h"
#include "core/fetch/transport.h"

#include <curl/curl.h>
#include <memory>
#include <optional>

namespace shopwalker {

/// One request of libcurl with everything that bounds it: address check, limits, counting of decoded bytes.
/// `settings` must outlive it. Not movable: libcurl holds its address.
class CurlTransfer {
public:
    using Clock = std::chrono::steady_clock;

    CurlTransfer(Transfer transfer, Transport::Done done, const FetchSettings& settings);
    CurlTransfer(const CurlTransfer&) = delete;
    CurlTransfer& operator=(const CurlTransfer&) = delete;

    CURL* handle() const { return m_handle.get(); }

    /// When the first byte of the answer is overdue; nothing while no request is out or after it came.
    std::optional<Clock::time_point> firstByteDeadline() const;

    /// What became of it; called once, after libcurl has let go of the handle.
    TransferEnd finish(CURLcode code);
    Transport::Done takeDone() { return std::move(m_done); }

private:
    void setOptions();
    void takeHeaderLine(std::string_view line);
    bool takeBody(std::string_view bytes);
    void judgeContentType();
    void explain(Response& response, CURLcode code) const;

    static curl_socket_t openSocket(void* self, curlsocktype purpose, curl_sockaddr* address);
    static int requestGoesOut(void* self, char* toAddress, char* fromAddress, int toPort, int fromPort);
    static std::size_t header(char* data, std::size_t size, std::size_t count, void* self);
    static std::size_t body(char* data, std::size_t size, std::size_t count, void* self);

    Transfer m_transfer;
    Transport::Done m_done;
    const FetchSettings& m_settings;
    std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> m_handle;
    std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> m_headers;
    std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> m_resolve;
    char m_error[CURL_ERROR_SIZE] = {};

    Response m_response;
    Clock::time_point m_startedAt = Clock::now();
    std::optional<Clock::time_point> m_sentAt;
    std::size_t m_headerBytes = 0;
    bool m_answerBegan = false;
    bool m_bodyBegan = false;
    bool m_addressRefused = false;
    bool m_tooLarge = false;
    bool m_notPage = false;
};

} // namespace shopwalker
