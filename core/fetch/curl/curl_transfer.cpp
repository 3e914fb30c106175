// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/fetch/curl/curl_transfer.h"

#include "core/fetch/content_type.h"
#include "core/fetch/curl/address_guard.h"
#include "core/fetch/failure.h"
#include "core/text/fold.h"

#include <sys/socket.h>
#include <unistd.h>

namespace shopwalker {

namespace {

constexpr const char* accepted = "Accept: text/html,application/xhtml+xml;q=0.9,*/*;q=0.8";

std::string_view trimmed(std::string_view text) {
    const auto begin = text.find_first_not_of(" \t\r\n");
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_last_not_of(" \t\r\n") + 1 - begin);
}

/// What is really asked for: no fragment, and never a user name or password that stood in a link.
std::string requestUrl(const Url& url) {
    return originOf(url) + url.path + url.query;
}

bool mayConnect(const sockaddr& address, const FetchSettings& settings) {
    if (settings.allowPrivate || isPublicAddress(address))
        return true;
    const auto& allowed = settings.allowedAddresses;
    return std::find(allowed.begin(), allowed.end(), numericAddress(address)) != allowed.end();
}

Failure failureOf(CURLcode code) {
    switch (code) {
    case CURLE_OPERATION_TIMEDOUT: return Failure::Timeout;
    case CURLE_COULDNT_RESOLVE_HOST: return Failure::Dns;
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_INVALIDCERTSTATUS: return Failure::Tls;
    case CURLE_URL_MALFORMAT: return Failure::Url;
    default: return Failure::Connection;
    }
}

std::chrono::milliseconds timeOf(CURL* handle, CURLINFO what) {
    curl_off_t microseconds = 0;
    curl_easy_getinfo(handle, what, &microseconds);
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::microseconds(microseconds));
}

} // namespace

CurlTransfer::CurlTransfer(Transfer transfer, Transport::Done done, const FetchSettings& settings)
    : m_transfer(std::move(transfer))
    , m_done(std::move(done))
    , m_settings(settings)
    , m_handle(curl_easy_init(), &curl_easy_cleanup)
    , m_headers(curl_slist_append(nullptr, accepted), &curl_slist_free_all)
    , m_resolve(nullptr, &curl_slist_free_all) {
    for (const auto& entry : settings.resolve)
        m_resolve.reset(curl_slist_append(m_resolve.release(), entry.c_str()));
    m_response.requestedUrl = m_response.finalUrl = toString(m_transfer.url);
    m_response.fetchedAt = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    setOptions();
}

void CurlTransfer::setOptions() {
    const auto set = [this](CURLoption option, auto value) { curl_easy_setopt(handle(), option, value); };
    const auto& bounds = m_settings.limits;
    set(CURLOPT_URL, requestUrl(m_transfer.url).c_str());
    set(CURLOPT_PRIVATE, this);
    set(CURLOPT_ERRORBUFFER, m_error);
    set(CURLOPT_PROTOCOLS_STR, "http,https");
    set(CURLOPT_PATH_AS_IS, 1L);
    set(CURLOPT_PROXY, ""); // a proxy of the environment would connect where we refuse to
    set(CURLOPT_FOLLOWLOCATION, 0L);
    // One request a second gains nothing from HTTP/2, and its attack surface is large.
    set(CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_1_1);
    set(CURLOPT_HTTP09_ALLOWED, 0L);
    set(CURLOPT_USERAGENT, userAgent(m_settings).c_str());
    set(CURLOPT_HTTPHEADER, m_headers.get());
    set(CURLOPT_ACCEPT_ENCODING, "");
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_QUICK_EXIT, 1L); // else a slow name server holds up every time-out and cancel
    if (m_resolve)
        set(CURLOPT_RESOLVE, m_resolve.get());

    set(CURLOPT_SSL_VERIFYPEER, 1L);
    set(CURLOPT_SSL_VERIFYHOST, 2L);
    set(CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2);
    if (!m_settings.authoritiesFile.empty())
        set(CURLOPT_CAINFO, m_settings.authoritiesFile.c_str());

    set(CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(bounds.connectTime.count()));
    set(CURLOPT_TIMEOUT_MS, static_cast<long>(bounds.transferTime.count()));
    set(CURLOPT_LOW_SPEED_LIMIT, bounds.stallBytesPerSecond);
    set(CURLOPT_LOW_SPEED_TIME, static_cast<long>(bounds.stallTime.count()));

    set(CURLOPT_OPENSOCKETFUNCTION, &CurlTransfer::openSocket);
    set(CURLOPT_OPENSOCKETDATA, this);
    set(CURLOPT_PREREQFUNCTION, &CurlTransfer::requestGoesOut);
    set(CURLOPT_PREREQDATA, this);
    set(CURLOPT_HEADERFUNCTION, &CurlTransfer::header);
    set(CURLOPT_HEADERDATA, this);
    set(CURLOPT_WRITEFUNCTION, &CurlTransfer::body);
    set(CURLOPT_WRITEDATA, this);
}

curl_socket_t CurlTransfer::openSocket(void* self, curlsocktype, curl_sockaddr* address) {
    auto& transfer = *static_cast<CurlTransfer*>(self);
    // One private answer among several is a trick: then none of them is connected to.
    transfer.m_addressRefused |= !mayConnect(address->addr, transfer.m_settings);
    if (transfer.m_addressRefused)
        return CURL_SOCKET_BAD;
    return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

int CurlTransfer::requestGoesOut(void* self, char*, char*, int, int) {
    static_cast<CurlTransfer*>(self)->m_sentAt = Clock::now();
    return CURL_PREREQFUNC_OK;
}

std::size_t CurlTransfer::header(char* data, std::size_t size, std::size_t count, void* self) {
    auto& transfer = *static_cast<CurlTransfer*>(self);
    const std::size_t bytes = size * count;
    transfer.m_answerBegan = true;
    transfer.m_headerBytes += bytes; // of interim answers too
    if (transfer.m_headerBytes > transfer.m_settings.limits.headerBytes) {
        transfer.m_tooLarge = true;
        return 0;
    }
    transfer.takeHeaderLine({data, bytes});
    return transfer.m_notPage ? 0 : bytes;
}

void CurlTransfer::takeHeaderLine(std::string_view line) {
    if (m_bodyBegan)
        return; // trailers say nothing about the page
    if (line.starts_with("HTTP/")) {
        m_response.headers.clear(); // an interim answer came before
        return;
    }
    const auto text = trimmed(line);
    if (text.empty())
        return judgeContentType();
    if (const auto colon = text.find(':'); colon != std::string_view::npos)
        m_response.headers.emplace_back(asciiLower(text.substr(0, colon)), trimmed(text.substr(colon + 1)));
}

void CurlTransfer::judgeContentType() {
    long status = 0;
    curl_easy_getinfo(handle(), CURLINFO_RESPONSE_CODE, &status);
    const auto type = headerOf(m_response, "content-type");
    m_notPage = m_transfer.pagesOnly && status >= 200 && status < 300 && type && !mayBePage(*type);
}

std::size_t CurlTransfer::body(char* data, std::size_t size, std::size_t count, void* self) {
    auto& transfer = *static_cast<CurlTransfer*>(self);
    return transfer.takeBody({data, size * count}) ? size * count : 0;
}

bool CurlTransfer::takeBody(std::string_view bytes) {
    m_answerBegan = m_bodyBegan = true;
    const auto room = m_transfer.bodyBytes - m_response.body.size();
    m_response.body += bytes.substr(0, room);
    m_tooLarge = bytes.size() > room;
    return !m_tooLarge;
}

std::optional<CurlTransfer::Clock::time_point> CurlTransfer::firstByteDeadline() const {
    if (!m_sentAt || m_answerBegan)
        return std::nullopt;
    return *m_sentAt + m_settings.limits.firstByteTime;
}

TransferEnd CurlTransfer::finish(CURLcode code) {
    long status = 0;
    curl_easy_getinfo(handle(), CURLINFO_RESPONSE_CODE, &status);
    m_response.status = static_cast<int>(status);
    m_response.firstByteTime = timeOf(handle(), CURLINFO_STARTTRANSFER_TIME_T);
    m_response.transferTime = timeOf(handle(), CURLINFO_TOTAL_TIME_T);
    if (code != CURLE_OK)
        explain(m_response, code);
    return {.response = std::move(m_response), .sentAt = m_sentAt.value_or(m_startedAt)};
}

void CurlTransfer::explain(Response& response, CURLcode code) const {
    response.truncated = !response.body.empty();
    if (m_tooLarge)
        return fail(response, Failure::TooLarge);
    if (m_notPage)
        return fail(response, Failure::NotHtml, *headerOf(response, "content-type"));
    if (m_addressRefused)
        return fail(response, Failure::RefusedAddress);
    fail(response, failureOf(code), m_error[0] != '\0' ? m_error : curl_easy_strerror(code));
}

} // namespace shopwalker
