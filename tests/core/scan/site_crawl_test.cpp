// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/scan/site_crawl.h"
#include "tests/support/test_registry.h"

using namespace shopwalker;

namespace {

const std::string start = "https://www.clinic.example/";

Response answer(const std::string& url, std::string finalUrl = {}) {
    Response response{.requestedUrl = url, .finalUrl = finalUrl.empty() ? url : std::move(finalUrl)};
    response.status = 200;
    return response;
}

PageReading readingWith(std::vector<PageLink> links, std::string textHash = {}) {
    PageReading reading;
    reading.links = std::move(links);
    reading.textHash = std::move(textHash);
    return reading;
}

} // namespace

class SiteCrawlTest : public QObject {
    Q_OBJECT

    PageKinds m_kinds;

    SiteCrawl started(std::vector<PageLink> links, CrawlLimits limits = {}) {
        SiteCrawl crawl(start, m_kinds, limits);
        const auto first = crawl.next();
        crawl.add(*first, answer(first->url), readingWith(std::move(links), "start"));
        return crawl;
    }

private slots:
    void initTestCase() {
        std::vector<Error> problems;
        m_kinds = PageKinds::load(readCatalogue().value(), problems);
    }

    void theStartPageComesFirstAndTheBestNext() {
        auto crawl = started({{start + "laser", "Laser"},
                              {start + "price", "Prices"},
                              {start + "contacts", "Contacts"},
                              {start + "reviews", "Reviews"}});
        QCOMPARE(crawl.next()->url, start + "contacts");
        QCOMPARE(crawl.next()->url, start + "price");
        QCOMPARE(crawl.next()->url, start + "reviews");
        QCOMPARE(crawl.next()->url, start + "laser");
        QVERIFY(!crawl.next());
    }

    void aSecondPageOfAKindIsWorthLess() {
        auto crawl = started({{start + "contacts", "Contacts"},
                              {start + "contacts/east", "Contacts east"},
                              {start + "price", "Prices"}});
        QCOMPARE(crawl.next()->url, start + "contacts");
        QCOMPARE(crawl.next()->url, start + "price");
        QCOMPARE(crawl.next()->url, start + "contacts/east");
    }

    void foreignHostsFilesAndUnwantedPagesAreNotRead() {
        auto crawl = started({{"https://other.example/contacts", "Contacts"},
                              {"https://www.clinic.example:8443/contacts", "Contacts"},
                              {"mailto:x@clinic.example", "Contacts"},
                              {start + "price.PDF", "Prices"},
                              {start + "login", "Sign in"},
                              {start + "#top", "Contacts"},
                              {start + "hidden", "Contacts", true}});
        QVERIFY(!crawl.next());
    }

    void subdomainsBelongToTheSiteAndNumericHostsOnlyToThemselves() {
        auto crawl = started({{"https://blog.clinic.example/contacts", "Contacts"}});
        QCOMPARE(crawl.next()->url, std::string("https://blog.clinic.example/contacts"));
        SiteCrawl local("http://127.0.0.1:8001/", m_kinds, {});
        const auto first = local.next();
        local.add(*first, answer(first->url),
                  readingWith({{"http://10.0.0.1:8001/contacts", "Contacts"},
                               {"http://127.0.0.1:8002/contacts", "Contacts"}}));
        QVERIFY(!local.next());
    }

    void theLimitsOfPagesAndDepthHold() {
        auto crawl =
            started({{start + "a", "A"}, {start + "b", "B"}, {start + "c", "C"}}, {.pages = 3, .depth = 1});
        for (int page = 0; page < 2; ++page) {
            const auto planned = crawl.next();
            QVERIFY(planned);
            crawl.add(*planned, answer(planned->url),
                      readingWith({{start + "deep" + std::to_string(page), "Contacts"}}));
        }
        QVERIFY(!crawl.next());
        QCOMPARE(crawl.pages().size(), std::size_t(3));
    }

    void redirectsCanonicalAddressesAndEqualTextsAreOnePage() {
        auto crawl =
            started({{start + "a", "A"}, {start + "b", "B"}, {start + "c", "C"}, {start + "d", "D"}});
        auto planned = crawl.next();
        crawl.add(*planned, answer(planned->url, start), readingWith({}, "x")); // back to the start page
        planned = crawl.next();
        auto reading = readingWith({}, "y");
        reading.canonical = start;
        crawl.add(*planned, answer(planned->url), reading);
        planned = crawl.next();
        crawl.add(*planned, answer(planned->url), readingWith({}, "start"));
        QCOMPARE(crawl.pages().size(), std::size_t(1));
        planned = crawl.next();
        crawl.add(*planned, answer(planned->url), readingWith({}, "z"));
        QCOMPARE(crawl.pages().size(), std::size_t(2));
    }

    void aLinkThatLeadsAwayIsNoPageOfTheSite() {
        auto crawl = started({{start + "out", "Contacts"}});
        const auto planned = crawl.next();
        crawl.add(*planned, answer(planned->url, "https://other.example/"), readingWith({}, "x"));
        QCOMPARE(crawl.pages().size(), std::size_t(1));
    }

    void aSiteThatMovedIsReadWhereItLivesNow() {
        SiteCrawl crawl(start, m_kinds, {});
        const auto first = crawl.next();
        crawl.add(*first, answer(first->url, "https://new.example/"),
                  readingWith({{"https://new.example/contacts", "Contacts"}, {start + "price", "Prices"}}));
        QCOMPARE(crawl.next()->url, std::string("https://new.example/contacts"));
        QVERIFY(!crawl.next());
    }

    void anUnreadPageIsKeptWithItsReason() {
        auto crawl = started({{start + "contacts", "Contacts"}});
        const auto planned = crawl.next();
        PageReading reading;
        reading.report.state = PageState::Blocked;
        reading.report.stateReason = "http-403";
        crawl.add(*planned, answer(planned->url), reading);
        QCOMPARE(crawl.pages().back().visit.stateReason, std::string("http-403"));
        QVERIFY(!crawl.pages().back().visit.stateText.empty());
    }

    void theSitemapHelpsWhenLinksAreFew() {
        auto crawl = started({});
        QVERIFY(crawl.wantsSitemap());
        crawl.addSitemap({start + "contacts", "https://other.example/"});
        QVERIFY(!crawl.wantsSitemap());
        QCOMPARE(crawl.next()->url, start + "contacts");
        QVERIFY(!crawl.next());
    }

    void aSiteThatOnlyRepeatsItselfEnds() {
        auto crawl = started({{start + "1", "1"}}, {.pages = 3, .depth = 1000});
        int requests = 1;
        for (auto planned = crawl.next(); planned; planned = crawl.next(), ++requests)
            crawl.add(*planned, answer(planned->url), readingWith({{planned->url + "1", "more"}}, "start"));
        QVERIFY(requests <= 6);
    }
};

SHOPWALKER_TEST(SiteCrawlTest)
#include "site_crawl_test.moc"
