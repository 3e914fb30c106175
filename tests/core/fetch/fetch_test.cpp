// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/fetch/http_fetcher.h"
#include "tests/support/fetch_all.h"
#include "tests/support/loopback_server.h"
#include "tests/support/test_registry.h"

#include <future>

using namespace shopwalker;
using namespace std::chrono_literals;
using test::fetchAll;
using test::fetchOne;

namespace {

FetchSettings quickSettings() {
    FetchSettings settings;
    settings.allowPrivate = true;
    settings.limits.requestGap = 1ms;
    return settings;
}

} // namespace

/// The whole way over real sockets: HttpFetcher on CurlTransport against the loopback server.
class FetchTest : public QObject {
    Q_OBJECT
private slots:
    void aPageComesAsReceived() {
        test::LoopbackServer server;
        server.on("/a",
                  test::page("<p>\xD0\xB0</p>", "Content-Type: text/html\r\nX-Two: 1\r\nX-Two: 2 \r\n"));
        const auto fetcher = makeHttpFetcher(quickSettings());
        const auto response = fetchOne(*fetcher, server.url("127.0.0.1", "/a#part"));
        QCOMPARE(response.failure, std::string());
        QCOMPARE(response.status, 200);
        QCOMPARE(response.body, std::string("<p>\xD0\xB0</p>"));
        QCOMPARE(response.requestedUrl, server.url("127.0.0.1", "/a#part"));
        QCOMPARE(headerOf(response, "content-type"), std::optional<std::string_view>("text/html"));
        QCOMPARE(headerOf(response, "x-two"), std::optional<std::string_view>("1"));
        QVERIFY(response.transferTime >= response.firstByteTime);
        QVERIFY(!response.truncated);
    }

    void theRequestSaysWhoAsksAndNothingElse() {
        test::LoopbackServer server;
        server.on("/start", test::redirectTo("/end", 301));
        server.on("/end", test::page("x", "Set-Cookie: a=1\r\n"));
        auto settings = quickSettings();
        settings.agentUrl = "https://who.example/\r\nX-Evil: 1";
        const auto fetcher = makeHttpFetcher(settings);
        const auto address = "http://user:secret@127.0.0.1:" + std::to_string(server.port());
        QCOMPARE(fetchAll(*fetcher, {address + "/start", address + "/end"}).at(1).status, 200);
        const auto hits = server.hits();
        QCOMPARE(hits.size(), std::size_t(4));
        for (const auto& hit : hits) {
            QVERIFY(hit.head.find("\r\nUser-Agent: Shopwalker/") != std::string::npos);
            QVERIFY(hit.head.find(" (+https://who.example/X-Evil:%201)\r\n") != std::string::npos);
            for (const auto* never : {"Cookie", "Referer", "Authorization", "X-Evil: 1\r\n"})
                QVERIFY2(hit.head.find(never) == std::string::npos, never);
        }
    }

    void redirectsAreFollowedOneByOne() {
        test::LoopbackServer server;
        server.on("/a", test::redirectTo("b"));
        server.on("/b", test::redirectTo(server.url("127.0.0.2", "/c"), 308));
        server.on("127.0.0.2", "/c", test::page("there"));
        const auto fetcher = makeHttpFetcher(quickSettings());
        const auto response = fetchOne(*fetcher, server.url("127.0.0.1", "/a"));
        QCOMPARE(response.body, std::string("there"));
        QCOMPARE(response.finalUrl, server.url("127.0.0.2", "/c"));
        QCOMPARE(response.redirects, std::vector<std::string>{server.url("127.0.0.1", "/b")});
        QCOMPARE(server.hits("127.0.0.2").front().path, std::string("/robots.txt"));
    }

    void robotsIsAskedFirstAndOnce() {
        test::LoopbackServer server;
        server.on("/robots.txt", test::page("User-agent: *\nDisallow: /secret\n", {}));
        server.on("*", test::page("open"));
        const auto fetcher = makeHttpFetcher(quickSettings());
        const auto answers =
            fetchAll(*fetcher, {server.url("127.0.0.1", "/a"), server.url("127.0.0.1", "/secret/1"),
                                server.url("127.0.0.1", "/b")});
        QCOMPARE(answers.at(0).body, std::string("open"));
        QCOMPARE(answers.at(1).failure, std::string("robots"));
        QVERIFY(answers.at(1).failureText.find("line 2: Disallow: /secret") != std::string::npos);
        QCOMPARE(answers.at(2).body, std::string("open"));
        std::vector<std::string> paths;
        for (const auto& hit : server.hits())
            paths.push_back(hit.path);
        QCOMPARE(paths, (std::vector<std::string>{"/robots.txt", "/a", "/b"}));
    }

    void aRedirectIntoAForbiddenPlaceIsNotFollowed() {
        test::LoopbackServer server;
        server.on("127.0.0.2", "/robots.txt", test::page("User-agent: Shopwalker\nDisallow: /\n", {}));
        server.on("/a", test::redirectTo(server.url("127.0.0.2", "/b")));
        const auto fetcher = makeHttpFetcher(quickSettings());
        QCOMPARE(fetchOne(*fetcher, server.url("127.0.0.1", "/a")).failure, std::string("robots"));
        QCOMPARE(server.hits("127.0.0.2").size(), std::size_t(1));
    }

    void httpAndHttpsRobotsAreReadOnceAfterARedirect() {
        test::LoopbackServer server;
        server.on("127.0.0.1", "/robots.txt", test::redirectTo(server.url("127.0.0.2", "/robots.txt")));
        server.on("127.0.0.2", "/robots.txt", test::page("User-agent: *\nDisallow: /no\n", {}));
        server.on("*", test::page("open"));
        const auto fetcher = makeHttpFetcher(quickSettings());
        QCOMPARE(fetchOne(*fetcher, server.url("127.0.0.1", "/no")).failure, std::string("robots"));
        QCOMPARE(fetchOne(*fetcher, server.url("127.0.0.2", "/yes")).body, std::string("open"));
        QCOMPARE(server.hits("127.0.0.2").size(), std::size_t(2));
    }

    void cancelAnswersEverythingAtOnce() {
        test::LoopbackServer server;
        server.on("/slow",
                  [](test::LoopbackConnection& connection, const test::Hit&) { connection.wait(60s); });
        auto settings = quickSettings();
        settings.limits.requestGap = 10s;
        const auto fetcher = makeHttpFetcher(settings);
        auto answers = std::async(std::launch::async, [&] {
            return fetchAll(*fetcher, {server.url("127.0.0.1", "/slow"), server.url("127.0.0.1", "/b"),
                                       server.url("127.0.0.2", "/c")});
        });
        std::this_thread::sleep_for(300ms);
        const auto start = std::chrono::steady_clock::now();
        fetcher->cancelAll();
        for (const auto& response : answers.get())
            QCOMPARE(response.failure, std::string("cancelled"));
        QVERIFY(std::chrono::steady_clock::now() - start < 500ms);
    }

    void destroyingTheFetcherAnswersWhatIsOpen() {
        test::LoopbackServer server;
        server.on("*", [](test::LoopbackConnection& connection, const test::Hit&) { connection.wait(60s); });
        std::string failure;
        {
            const auto fetcher = makeHttpFetcher(quickSettings());
            fetcher->fetch({server.url("127.0.0.1", "/a")},
                           [&](const Response& response) { failure = response.failure; });
            std::this_thread::sleep_for(50ms);
        }
        QCOMPARE(failure, std::string("cancelled"));
    }

    void sitemapsNamedInRobotsAreRead() {
        test::LoopbackServer server;
        server.on("/robots.txt", test::page("Sitemap: " + server.url("127.0.0.1", "/index.xml") + "\n", {}));
        server.on("/index.xml",
                  test::page("<sitemapindex><sitemap><loc>" + server.url("127.0.0.1", "/one.xml") +
                                 "</loc></sitemap></sitemapindex>",
                             "Content-Type: application/xml\r\n"));
        server.on("/one.xml",
                  test::page("<?xml version='1.0'?><urlset><url><loc> " +
                                 server.url("127.0.0.1", "/a?b&amp;c") +
                                 "</loc></url><url><loc>http://other.example/</loc></url></urlset>",
                             "Content-Type: application/xml\r\n"));
        const auto fetcher = makeHttpFetcher(quickSettings());
        std::promise<std::vector<std::string>> urls;
        fetcher->fetchSitemap(server.url("127.0.0.1", "/"),
                              [&](std::vector<std::string> found) { urls.set_value(std::move(found)); });
        QCOMPARE(urls.get_future().get(), std::vector<std::string>{server.url("127.0.0.1", "/a?b&c")});
    }

    void addressesThatAreNoneAreNotAskedFor() {
        const auto fetcher = makeHttpFetcher(quickSettings());
        for (const auto* url :
             {"", "ftp://a.example/", "/a", "http://", "javascript:alert(1)", "file:///etc/passwd"})
            QCOMPARE(fetchOne(*fetcher, url).failure, std::string("url"));
        QCOMPARE(fetchOne(*fetcher, "http://a.example/" + std::string(9000, 'a')).failure,
                 std::string("url"));
    }
};

SHOPWALKER_TEST(FetchTest)
#include "fetch_test.moc"
