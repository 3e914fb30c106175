// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/loopback_server.h"

#include <algorithm>
#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace shopwalker::test {

namespace {

constexpr std::size_t longestHead = 64 * 1024;

/// The value of a header in a request head.
std::string headerIn(const std::string& head, const std::string& name) {
    const auto at = head.find("\r\n" + name + ": ");
    if (at == std::string::npos)
        return {};
    const auto begin = at + name.size() + 4;
    return head.substr(begin, head.find("\r\n", begin) - begin);
}

} // namespace

LoopbackConnection::LoopbackConnection(LoopbackServer& server, int socket)
    : m_server(server)
    , m_socket(socket) {}

LoopbackConnection::~LoopbackConnection() {
    close();
}

bool LoopbackConnection::send(std::string_view bytes) {
    while (!bytes.empty()) {
        const auto sent = ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return wait(std::chrono::milliseconds(0));
}

bool LoopbackConnection::wait(std::chrono::milliseconds time) {
    std::unique_lock lock(m_server.m_mutex);
    return !m_server.m_stopped.wait_for(lock, time, [this] { return m_server.m_stopping; });
}

void LoopbackConnection::waitForTheEnd() {
    char bytes[512];
    while (::recv(m_socket, bytes, sizeof bytes, 0) > 0) {
    }
}

void LoopbackConnection::reset() {
    const linger abort{.l_onoff = 1, .l_linger = 0};
    setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &abort, sizeof abort);
    close();
}

void LoopbackConnection::close() {
    if (m_socket < 0)
        return;
    {
        const std::lock_guard lock(m_server.m_mutex);
        m_server.m_sockets.remove(m_socket);
    }
    ::close(m_socket);
    m_socket = -1;
}

bool LoopbackConnection::answer(int status, std::string_view body, std::string_view moreHeaders) {
    std::string text = "HTTP/1.1 " + std::to_string(status) + " Played\r\n";
    text.append(moreHeaders)
        .append("Content-Length: ")
        .append(std::to_string(body.size()))
        .append("\r\n\r\n");
    return send(text.append(body));
}

std::string LoopbackConnection::readHead() {
    char bytes[4096];
    auto end = m_read.find("\r\n\r\n");
    while (end == std::string::npos && m_read.size() < longestHead) {
        const auto got = m_socket < 0 ? -1 : ::recv(m_socket, bytes, sizeof bytes, 0);
        if (got <= 0)
            return {};
        m_read.append(bytes, static_cast<std::size_t>(got));
        end = m_read.find("\r\n\r\n");
    }
    const auto head = m_read.substr(0, end + 4);
    m_read.erase(0, head.size());
    return head;
}

LoopbackServer::LoopbackServer() {
    m_listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_ANY);
    const auto bound = bind(m_listener, reinterpret_cast<sockaddr*>(&address), sizeof address);
    socklen_t size = sizeof address;
    getsockname(m_listener, reinterpret_cast<sockaddr*>(&address), &size);
    if (bound != 0 || listen(m_listener, 512) != 0)
        std::abort();
    m_port = ntohs(address.sin_port);
    m_acceptor = std::thread([this] { acceptAll(); });
}

LoopbackServer::~LoopbackServer() {
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        for (const int socket : m_sockets)
            shutdown(socket, SHUT_RDWR);
    }
    m_stopped.notify_all();
    shutdown(m_listener, SHUT_RDWR);
    m_acceptor.join();
    ::close(m_listener);
    for (auto& thread : m_threads)
        thread.join();
}

void LoopbackServer::on(const std::string& path, Play play) {
    on("", path, std::move(play));
}

void LoopbackServer::on(const std::string& host, const std::string& path, Play play) {
    const std::lock_guard lock(m_mutex);
    m_plays[host + path] = std::move(play);
}

void LoopbackServer::onConnect(const std::string& address, Play play) {
    const std::lock_guard lock(m_mutex);
    m_connectPlays[address] = std::move(play);
}

std::string LoopbackServer::url(const std::string& host, const std::string& path) const {
    return "http://" + host + ":" + std::to_string(m_port) + path;
}

std::vector<Hit> LoopbackServer::hits() const {
    const std::lock_guard lock(m_mutex);
    return m_hits;
}

std::vector<Hit> LoopbackServer::hits(const std::string& host) const {
    auto all = hits();
    std::erase_if(all, [&](const Hit& hit) { return hit.host != host + ":" + std::to_string(m_port); });
    return all;
}

void LoopbackServer::acceptAll() {
    while (true) {
        const int socket = accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (socket < 0)
            return;
        const int on = 1;
        setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        sockaddr_in here{};
        socklen_t size = sizeof here;
        getsockname(socket, reinterpret_cast<sockaddr*>(&here), &size);
        char text[INET_ADDRSTRLEN] = {};
        inet_ntop(AF_INET, &here.sin_addr, text, sizeof text);
        const std::lock_guard lock(m_mutex);
        if (m_stopping) {
            ::close(socket);
            return;
        }
        m_sockets.push_back(socket);
        m_mostAtOnce = std::max<int>(m_mostAtOnce, ++m_open[text]);
        m_threads.emplace_back([this, socket, address = std::string(text), number = ++m_connections] {
            serve(socket, address, number);
        });
    }
}

void LoopbackServer::serve(int socket, const std::string& address, int number) {
    {
        LoopbackConnection connection(*this, socket);
        Play atOnce;
        {
            const std::lock_guard lock(m_mutex);
            if (const auto found = m_connectPlays.find(address); found != m_connectPlays.end())
                atOnce = found->second;
        }
        if (atOnce)
            atOnce(connection, {});
        for (auto head = connection.readHead(); !head.empty(); head = connection.readHead()) {
            Hit hit{.host = headerIn(head, "Host"), .head = head, .connection = number};
            hit.at = std::chrono::steady_clock::now();
            const auto begin = head.find(' ') + 1;
            hit.path = head.substr(begin, head.find(' ', begin) - begin);
            Play play;
            {
                const std::lock_guard lock(m_mutex);
                m_hits.push_back(hit);
                play = playFor(hit);
            }
            play(connection, hit);
        }
    }
    const std::lock_guard lock(m_mutex);
    --m_open[address];
}

LoopbackServer::Play LoopbackServer::playFor(const Hit& hit) const {
    const auto host = hit.host.substr(0, hit.host.rfind(':'));
    for (const auto& key : {host + hit.path, hit.path, host + "*", std::string("*")})
        if (const auto found = m_plays.find(key); found != m_plays.end())
            return found->second;
    return status(404);
}

LoopbackServer::Play page(std::string body, std::string moreHeaders) {
    return status(200, std::move(body), std::move(moreHeaders));
}

LoopbackServer::Play status(int code, std::string body, std::string moreHeaders) {
    return [=](LoopbackConnection& connection, const Hit&) { connection.answer(code, body, moreHeaders); };
}

LoopbackServer::Play redirectTo(std::string location, int code) {
    return status(code, {}, "Location: " + location + "\r\n");
}

} // namespace shopwalker::test
