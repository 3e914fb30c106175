// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/fetch/http_fetcher.h"
#include "tests/support/fake_transport.h"
#include "tests/support/fetch_all.h"
#include "tests/support/loopback_server.h"
#include "tests/support/test_registry.h"

using namespace shopwalker;
using namespace std::chrono_literals;

namespace {

Response answer(int status, std::string body = {},
                std::vector<std::pair<std::string, std::string>> headers = {}) {
    return {.status = status, .headers = std::move(headers), .body = std::move(body)};
}

/// A fetcher on a fake network, and what came of its requests in the order of the answers.
struct FakeRun {
    explicit FakeRun(test::FakeTransport::Serve serve, const FetchSettings& settings = {})
        : transport(new test::FakeTransport(std::move(serve)))
        , fetcher(std::unique_ptr<Transport>(transport), settings) {}

    void ask(const std::string& url) {
        fetcher.fetch({url}, [this](Response response) { answers.push_back(std::move(response)); });
    }
    std::string sent() const {
        std::string all;
        for (const auto& [url, at] : transport->sent)
            all += std::to_string(at.count()) + " " + url + "\n";
        return all;
    }

    test::FakeTransport* transport; // owned by the fetcher
    HttpFetcher fetcher;
    std::vector<Response> answers;
};

Response noRobots(const std::string& url) {
    return url.ends_with("/robots.txt") ? answer(404) : answer(200, "page");
}

} // namespace

class PolitenessTest : public QObject {
    Q_OBJECT
private slots:
    void oneRequestASecondToEachHost() {
        FakeRun run(noRobots);
        for (const auto* url : {"http://a.example/1", "http://a.example/2", "http://b.example/1"})
            run.ask(url);
        run.transport->run();
        QCOMPARE(run.sent(), std::string("0 http://a.example/robots.txt\n0 http://b.example/robots.txt\n"
                                         "1000 http://a.example/1\n1000 http://b.example/1\n"
                                         "2000 http://a.example/2\n"));
        QCOMPARE(run.answers.size(), std::size_t(3));
    }

    void portsAreHostsOfTheirOwn() {
        FakeRun run(noRobots);
        run.ask("http://a.example/1");
        run.ask("https://a.example/1");
        run.ask("http://a.example:443/1"); // the same host:port as https
        run.transport->run();
        QCOMPARE(run.transport->sent.back().at, 3000ms);
        QCOMPARE(run.transport->sent.size(), std::size_t(6));
    }

    void crawlDelayIsKeptUpToItsLimit() {
        const auto serve = [](const std::string& url) {
            if (url.find("/robots.txt") == std::string::npos)
                return answer(200);
            return answer(200, url.find("slow") != std::string::npos   ? "User-agent: *\nCrawl-delay: 600\n"
                               : url.find("some") != std::string::npos ? "User-agent: *\nCrawl-delay: 2.5\n"
                                                                       : "User-agent: *\nCrawl-delay: 0.1\n");
        };
        FakeRun run(serve);
        for (const auto* url : {"http://slow.example/", "http://some.example/", "http://fast.example/"})
            run.ask(url);
        run.transport->run();
        std::map<std::string, std::chrono::milliseconds> at;
        for (const auto& [url, time] : run.transport->sent)
            at[url] = time;
        QCOMPARE(at["http://slow.example/"], std::chrono::milliseconds(30s));
        QCOMPARE(at["http://some.example/"], 2500ms);
        QCOMPARE(at["http://fast.example/"], 1000ms);
        QCOMPARE(run.fetcher.requestGap("http://slow.example/x"), std::chrono::milliseconds(30s));
        QCOMPARE(run.fetcher.requestGap("http://unknown.example/"), 1000ms);
    }

    void redirectsCountAsRequestsAndGoFirst() {
        FakeRun run([](const std::string& url) {
            if (url.ends_with("/old"))
                return answer(301, {}, {{"location", "/new"}});
            return noRobots(url);
        });
        run.ask("http://a.example/old");
        run.ask("http://a.example/other");
        run.transport->run();
        QCOMPARE(run.sent(), std::string("0 http://a.example/robots.txt\n1000 http://a.example/old\n"
                                         "2000 http://a.example/new\n3000 http://a.example/other\n"));
        QCOMPARE(run.answers.front().finalUrl, std::string("http://a.example/new"));
    }

    void retryAfterIsWaitedForOnce() {
        int asked = 0;
        FakeRun run([&](const std::string& url) {
            if (url.ends_with("/busy"))
                return ++asked == 1 ? answer(503, {}, {{"retry-after", "7"}}) : answer(200, "now");
            return noRobots(url);
        });
        run.ask("http://a.example/busy");
        run.ask("http://a.example/next");
        run.transport->run();
        QCOMPARE(run.sent(), std::string("0 http://a.example/robots.txt\n1000 http://a.example/busy\n"
                                         "8000 http://a.example/busy\n9000 http://a.example/next\n"));
        QCOMPARE(run.answers.front().body, std::string("now"));
    }

    void aHostThatWantsALongPauseIsLeftAlone() {
        FakeRun run([](const std::string& url) {
            return url.ends_with("/busy") ? answer(429, {}, {{"retry-after", "3600"}}) : noRobots(url);
        });
        run.ask("http://a.example/busy");
        run.ask("http://a.example/next");
        run.ask("http://b.example/");
        run.transport->run();
        QCOMPARE(run.transport->sent.size(), std::size_t(4));
        QCOMPARE(run.answers.size(), std::size_t(3));
        QCOMPARE(run.answers.at(0).status, 429);
        QCOMPARE(run.answers.at(1).failure, std::string("http-429"));
        QCOMPARE(run.answers.at(2).body, std::string("page"));
    }

    void unreachableRobotsMeansNothingIsFetched_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("failure");
        QTest::addColumn<QString>("expected");
        QTest::newRow("500") << 500 << ""
                             << "robots";
        QTest::newRow("503") << 503 << ""
                             << "robots";
        QTest::newRow("999") << 999 << ""
                             << "robots";
        QTest::newRow("timeout") << 0 << "timeout"
                                 << "timeout";
        QTest::newRow("dns") << 0 << "dns"
                             << "dns";
        QTest::newRow("tls") << 0 << "tls"
                             << "tls";
        QTest::newRow("broken off") << 200 << "connection"
                                    << "connection";
        QTest::newRow("404") << 404 << ""
                             << "";
        QTest::newRow("403") << 403 << ""
                             << "";
    }

    void unreachableRobotsMeansNothingIsFetched() {
        QFETCH(int, status);
        QFETCH(QString, failure);
        QFETCH(QString, expected);
        FakeRun run([&](const std::string& url) {
            if (!url.ends_with("/robots.txt"))
                return answer(200);
            auto robots = answer(status);
            robots.failure = failure.toStdString();
            return robots;
        });
        run.ask("http://a.example/");
        run.transport->run();
        QCOMPARE(QString::fromStdString(run.answers.at(0).failure), expected);
        QCOMPARE(run.transport->sent.size(), std::size_t(expected.isEmpty() ? 2 : 1));
    }

    void cancelledRobotsAreAskedAgainLater() {
        FakeRun run(noRobots);
        run.ask("http://a.example/1");
        run.fetcher.cancelAll();
        QCOMPARE(run.answers.at(0).failure, std::string("cancelled"));
        run.ask("http://a.example/2");
        run.transport->run();
        QCOMPARE(run.answers.at(1).body, std::string("page"));
    }

    /// The same over real sockets, seen by the servers: robots first, a second between two requests, one
    /// connection a host, nothing forbidden asked, and ten hosts take no longer than one.
    void serversSeeAPoliteVisitor() {
        test::LoopbackServer server;
        server.on("/robots.txt", test::page("User-agent: *\nDisallow: /secret\n", {}));
        server.on("*", test::page("open"));
        FetchSettings settings;
        settings.allowPrivate = true;
        const auto fetcher = makeHttpFetcher(settings);
        std::vector<std::string> urls, hosts;
        for (int number = 1; number <= 10; ++number) {
            hosts.push_back("127.5.0." + std::to_string(number));
            for (const auto* path : {"/a", "/secret", "/b", "/c"})
                urls.push_back(server.url(hosts.back(), path));
        }
        const auto start = std::chrono::steady_clock::now();
        test::fetchAll(*fetcher, urls);
        QVERIFY(std::chrono::steady_clock::now() - start < 15s);
        for (const auto& host : hosts) {
            const auto hits = server.hits(host);
            QCOMPARE(hits.size(), std::size_t(4));
            QCOMPARE(hits.front().path, std::string("/robots.txt"));
            for (std::size_t index = 1; index < hits.size(); ++index) {
                QVERIFY(hits[index].at - hits[index - 1].at >=
                        900ms); // as the server sees it: threads wake late
                QVERIFY(hits[index].path != "/secret");
                QCOMPARE(hits[index].connection, hits[0].connection);
            }
        }
        QCOMPARE(server.mostAtOnce(), 1);
    }
};

SHOPWALKER_TEST(PolitenessTest)
#include "politeness_test.moc"
