// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <list>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace shopwalker::test {

/// One request as it arrived.
struct Hit {
    std::string host; ///< the Host header
    std::string path; ///< with its query
    std::string head; ///< the whole request head
    int connection = 0;
    std::chrono::steady_clock::time_point at;
};

class LoopbackServer;

/// The server's side of one connection, in the hands of a play.
class LoopbackConnection {
public:
    LoopbackConnection(LoopbackServer& server, int socket);
    ~LoopbackConnection();
    LoopbackConnection(const LoopbackConnection&) = delete;
    LoopbackConnection& operator=(const LoopbackConnection&) = delete;

    /// False when the client has gone or the server stops: plays that send for ever end then.
    bool send(std::string_view bytes);
    bool wait(std::chrono::milliseconds time);
    void waitForTheEnd();
    /// Closes with RST.
    void reset();
    void close();

    /// A whole answer with Content-Length.
    bool answer(int status, std::string_view body, std::string_view moreHeaders = {});

    /// The next request head, empty when the client closed.
    std::string readHead();

private:
    LoopbackServer& m_server;
    int m_socket;
    std::string m_read;
};

/// A web server for tests on all of 127.0.0.0/8 (plain sockets, a thread for each connection). What it
/// answers is played by functions, so that it can be as broken as servers get; it remembers every request
/// with its time.
class LoopbackServer {
public:
    /// Plays one answer. The connection is kept open for the next request unless the play closed it.
    using Play = std::function<void(LoopbackConnection&, const Hit&)>;

    LoopbackServer();
    ~LoopbackServer();
    LoopbackServer(const LoopbackServer&) = delete;
    LoopbackServer& operator=(const LoopbackServer&) = delete;

    /// For `path` on every host, or for `host` and `path` (`127.0.0.9`, `/a`). Unknown paths get a 404; a
    /// play for the path `*` takes what no other takes.
    void on(const std::string& path, Play play);
    void on(const std::string& host, const std::string& path, Play play);
    /// Plays right after accepting, before any request is read.
    void onConnect(const std::string& address, Play play);

    std::uint16_t port() const { return m_port; }
    /// `http://host:port/path`
    std::string url(const std::string& host, const std::string& path) const;

    std::vector<Hit> hits() const;
    std::vector<Hit> hits(const std::string& host) const;
    int connections() const { return m_connections; }
    /// Greatest number of connections that one address had open at the same time.
    int mostAtOnce() const { return m_mostAtOnce; }

private:
    friend class LoopbackConnection;

    void acceptAll();
    void serve(int socket, const std::string& address, int number);
    Play playFor(const Hit& hit) const;

    int m_listener = -1;
    std::uint16_t m_port = 0;
    std::atomic<int> m_connections = 0;
    std::atomic<int> m_mostAtOnce = 0;
    mutable std::mutex m_mutex;
    std::condition_variable m_stopped;
    bool m_stopping = false;
    std::map<std::string, Play> m_plays;
    std::map<std::string, Play> m_connectPlays;
    std::map<std::string, int> m_open;
    std::vector<Hit> m_hits;
    std::list<int> m_sockets;
    std::vector<std::thread> m_threads;
    std::thread m_acceptor;
};

/// A play that answers with a body, with extra headers (each line ending in CRLF).
LoopbackServer::Play page(std::string body, std::string moreHeaders = "Content-Type: text/html\r\n");
LoopbackServer::Play status(int code, std::string body = {}, std::string moreHeaders = {});
LoopbackServer::Play redirectTo(std::string location, int code = 302);

} // namespace shopwalker::test
