// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/fetch/hostile_plays.h"

#include "tests/support/gzip.h"

#include <random>

namespace shopwalker::test {

namespace {

using namespace std::chrono_literals;
using Connection = LoopbackConnection;
using Play = LoopbackServer::Play;

constexpr const char* okay = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";

/// Sends the bytes and closes.
Play raw(std::string bytes) {
    return [=](Connection& connection, const Hit&) {
        connection.send(bytes);
        connection.close();
    };
}

/// Sends `begin`, then `again` until the client has enough.
Play endless(std::string begin, std::string again, std::chrono::milliseconds pause = 0ms) {
    return [=](Connection& connection, const Hit&) {
        bool open = connection.send(begin);
        while (open)
            open = connection.send(again) && connection.wait(pause);
        connection.close();
    };
}

Play sendAndReset(std::string bytes) {
    return [=](Connection& connection, const Hit&) {
        connection.send(bytes);
        connection.wait(20ms);
        connection.reset();
    };
}

Play sendAndStall(std::string bytes) {
    return [=](Connection& connection, const Hit&) {
        connection.send(bytes);
        connection.waitForTheEnd();
        connection.close();
    };
}

std::string repeated(const std::string& text, int times) {
    std::string all;
    for (int count = 0; count < times; ++count)
        all += text;
    return all;
}

std::string randomBytes(std::size_t count) {
    std::mt19937 random(1);
    std::string bytes(count, '\0');
    for (auto& byte : bytes)
        byte = static_cast<char>(random());
    return bytes;
}

std::string packed(const std::string& body, const std::string& encoding = "gzip") {
    return std::string(okay) + "Content-Encoding: " + encoding +
           "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

/// Redirects from /n to /n+1; every address longer than the one before.
Play chain(int step) {
    return [=](Connection& connection, const Hit& hit) {
        const auto longer =
            (hit.path == "/page" ? "/" : hit.path) + std::string(static_cast<std::size_t>(step), 'a');
        redirectTo(longer)(connection, hit);
    };
}

std::vector<HostilePlay> connectionPlays() {
    return {
        {"accept-silent", {"timeout"}, sendAndStall("")},
        {"reset-at-once", {"connection"}, sendAndReset("")},
        {"reset-mid-header", {"connection"}, sendAndReset("HTTP/1.1 200 OK\r\nContent-Ty")},
        {"reset-mid-body",
         {"connection"},
         sendAndReset(std::string(okay) + "Content-Length: 100\r\n\r\n<p>half")},
        {"slow-headers", {"timeout"}, endless("HTTP/1.1 200 OK\r\nX: ", "a", 100ms)},
        {"slow-body", {"timeout"}, endless(std::string(okay) + "\r\n", "a", 100ms)},
        {"stall-after-1k", {"timeout"}, sendAndStall(std::string(okay) + "\r\n" + std::string(1024, 'a'))},
        {"keepalive-liar",
         {""},
         raw(std::string(okay) + "Connection: keep-alive\r\nContent-Length: 1\r\n\r\na")},
        {"pipelined-extra",
         {""},
         raw(std::string(okay) + "Content-Length: 1\r\n\r\na" + okay + "Content-Length: 1\r\n\r\nb")},
        {"no-status-line", {"connection"}, raw("<html><p>hello</p></html>")},
        {"garbage", {"connection"}, raw(randomBytes(50000))},
        {"http10", {""}, raw("HTTP/1.0 200 OK\r\n\r\n<p>old</p>")},
        {"status-999", {""}, status(999, "<p>denied</p>")},
        {"status-000", {"", "connection"}, raw("HTTP/1.1 000 No\r\nContent-Length: 0\r\n\r\n")},
        {"401-basic", {""}, status(401, "<p>sign in</p>", "WWW-Authenticate: Basic realm=\"a\"\r\n")},
    };
}

std::vector<HostilePlay> headerPlays() {
    const std::string begin = okay;
    return {
        {"endless-headers",
         {"too-large", "connection"},
         endless(begin, "X-A: " + std::string(1000, 'a') + "\r\n")},
        {"huge-header", {"too-large", "connection"}, endless(begin + "X-A: ", std::string(10000, 'a'))},
        {"many-headers", {"too-large", "connection"}, raw(begin + repeated("X-A: a\r\n", 100000) + "\r\na")},
        {"many-cookies",
         {"", "too-large"},
         raw(begin + repeated("Set-Cookie: a=b; path=/\r\n", 5000) + "\r\na")},
        {"cookie-bomb",
         {"too-large", "connection"},
         raw(begin + repeated("Set-Cookie: a=" + std::string(4000, 'a') + "\r\n", 300) + "\r\na")},
        {"link-flood",
         {"too-large", "connection"},
         raw(begin + repeated("Link: </a>; rel=preload\r\n", 100000) + "\r\na")},
        {"100-flood",
         {"too-large", "connection"},
         raw(repeated("HTTP/1.1 100 Continue\r\n\r\n", 20000) + begin + "Content-Length: 1\r\n\r\na")},
        {"103-flood",
         {"too-large", "connection"},
         raw(repeated("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n", 20000) + begin +
             "Content-Length: 1\r\n\r\na")},
        {"length-negative", {"", "connection"}, raw(begin + "Content-Length: -1\r\n\r\na")},
        {"two-lengths",
         {"", "connection"},
         raw(begin + "Content-Length: 1\r\nContent-Length: 5\r\n\r\naaaaa")},
        {"length-lies-big",
         {"connection"},
         raw(begin + "Content-Length: 10000000000\r\n\r\n" + std::string(1024, 'a'))},
        {"length-lies-small", {""}, raw(begin + "Content-Length: 10\r\n\r\n" + std::string(10240, 'a'))},
        {"length-and-chunked",
         {""},
         raw(begin + "Content-Length: 99\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n\r\n")},
    };
}

std::vector<HostilePlay> bodyPlays() {
    const std::string chunked = std::string(okay) + "Transfer-Encoding: chunked\r\n\r\n";
    const auto bomb = gzip({}, std::string(1, '\0'), 500u * 1024 * 1024);
    const auto small = gzip(repeated("<p>text</p>", 1000));
    return {
        {"endless-body", {"too-large"}, endless(std::string(okay) + "\r\n", std::string(65536, 'a'))},
        {"endless-chunks", {"too-large"}, endless(chunked, "1000\r\n" + std::string(4096, 'a') + "\r\n")},
        {"bad-chunk", {"connection"}, raw(chunked + "zz\r\na\r\n")},
        {"huge-chunk-size", {"connection"}, raw(chunked + "ffffffffffffffff\r\na")},
        {"chunk-extension-flood",
         {"", "connection"},
         raw(chunked + "1;" + std::string(1024 * 1024, 'a') + "\r\na\r\n0\r\n\r\n")},
        {"gzip-bomb", {"too-large"}, raw(packed(bomb))},
        {"gzip-nested", {"connection"}, raw(packed(small, "gzip" + repeated(", gzip", 50)))},
        {"gzip-broken",
         {"connection"},
         raw(packed(small.substr(0, 20) + std::string(small.size() - 20, 'x')))},
        {"gzip-truncated",
         {"connection"},
         raw(packed(small).substr(0, packed(small).size() - small.size() / 2))},
        {"encoding-unknown", {"connection"}, raw(packed("abc", "foo"))},
        {"no-type", {""}, raw("HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\n<p>a</p>")},
        {"type-pdf",
         {"not-html"},
         endless("HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\n\r\n", std::string(4096, 'a'))},
        {"type-video",
         {"not-html"},
         endless("HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\n\r\n", std::string(4096, 'a'))},
    };
}

std::vector<HostilePlay> redirectPlays() {
    return {
        {"redirect-loop", {"redirect-loop"}, redirectTo("/page")},
        {"redirect-chain", {"redirect-loop"}, chain(1)},
        {"redirect-growing", {"redirect-loop", "url"}, chain(1024)},
        {"redirect-no-location", {""}, status(302)},
        {"redirect-bad-location", {"url"}, redirectTo("http://[::1")},
        {"redirect-private", {"refused-address"}, redirectTo("http://169.254.169.254/latest/meta-data/")},
        {"redirect-loopback", {"refused-address"}, redirectTo("http://2130706433:1/")},
        {"redirect-file", {"url"}, redirectTo("file:///etc/passwd")},
        {"redirect-dict", {"url"}, redirectTo("dict://127.0.0.1/")},
        {"refresh-header", {""}, status(200, "<p>a</p>", "Refresh: 0;url=http://127.0.0.1/\r\n")},
        {"429-long", {""}, status(429, {}, "Retry-After: 3600\r\n")},
        {"503-past-date", {""}, status(503, {}, "Retry-After: Wed, 21 Oct 2015 07:28:00 GMT\r\n")},
        {"503-year-9999", {""}, status(503, {}, "Retry-After: Fri, 31 Dec 9999 23:59:59 GMT\r\n")},
        {"retry-after-negative", {""}, status(429, {}, "Retry-After: -1\r\n")},
        {"retry-after-huge", {""}, status(429, {}, "Retry-After: 99999999999999999999\r\n")},
    };
}

} // namespace

std::vector<HostilePlay> hostilePlays() {
    std::vector<HostilePlay> all;
    for (auto&& plays : {connectionPlays(), headerPlays(), bodyPlays(), redirectPlays()})
        all.insert(all.end(), plays.begin(), plays.end());
    return all;
}

} // namespace shopwalker::test
