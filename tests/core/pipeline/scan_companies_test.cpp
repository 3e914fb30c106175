// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/pipeline.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <map>

using namespace shopwalker;

namespace {

/// Answers from a table; what is not in it is a failed connection.
class TableFetcher : public Fetcher {
public:
    std::map<std::string, std::string> pages;
    std::vector<std::string> asked;
    bool silent = false; ///< never answers
    std::vector<Answer> waiting;

    void fetch(FetchRequest request, Answer answer) override {
        asked.push_back(request.url);
        if (silent) {
            waiting.push_back(std::move(answer));
            return;
        }
        Response response{.requestedUrl = request.url, .finalUrl = request.url};
        if (const auto page = pages.find(request.url); page != pages.end()) {
            response.status = 200;
            response.body = page->second;
        } else {
            response.failure = "connection";
            response.failureText = "nobody answers";
        }
        answer(std::move(response));
    }
    void cancelAll() override {
        for (auto& answer : std::exchange(waiting, {}))
            answer({.failure = "cancelled"});
    }
};

class Recorder : public ScanObserver {
public:
    std::vector<ScanState> states;
    std::vector<ReceivedPage> pages;
    std::vector<CompanyScan> scans;
    std::function<void()> onProgress = [] {};

    void progressed(const ScanProgress& progress) override {
        states.push_back(progress.state);
        onProgress();
    }
    void received(std::size_t, const ReceivedPage& page) override { pages.push_back(page); }
    void finished(std::size_t, const CompanyScan& scan) override { scans.push_back(scan); }
};

/// A reader that takes the page's words as the ids of touchpoints, and its `a href` lines as links.
PageReading readWords(const Response& response, std::string_view name) {
    PageReading reading;
    reading.report.page = std::string(name);
    reading.textHash = response.body;
    std::istringstream words(response.body);
    for (std::string word; words >> word;) {
        if (word.starts_with("http"))
            reading.links.push_back({.url = word});
        else
            reading.report.touchpoints.push_back({.id = word, .value = std::string(name)});
    }
    return reading;
}

} // namespace

class ScanCompaniesTest : public QObject {
    Q_OBJECT

    Knowledge m_knowledge;
    TableFetcher m_fetcher;

    ScanTools tools() {
        return {.knowledge = m_knowledge,
                .fetcher = m_fetcher,
                .readers = inProcessReader(readWords),
                .now = [] { return std::chrono::sys_seconds(std::chrono::seconds(1000)); }};
    }

private slots:
    void initTestCase() {
        std::vector<Error> problems;
        m_knowledge.pageKinds = PageKinds::load(readCatalogue().value(), problems);
        m_knowledge.touchpoints = {{.id = "callback", .detect = true}, {.id = "phone", .detect = true}};
        m_knowledge.version = "v1";
    }

    void init() { m_fetcher = {}; }

    void companiesAreScannedAndComparedOwnFirst() {
        m_fetcher.pages = {{"https://a.example/", "phone https://a.example/contacts"},
                           {"https://a.example/contacts", "phone"},
                           {"https://b.example/", "callback"}};
        Recorder recorder;
        const auto comparison = compareCompanies(
            {{.name = "A", .own = true, .sites = {"a.example"}}, {.name = "B", .sites = {"b.example"}}},
            "A v. B", {}, tools(), recorder, {});
        QCOMPARE(comparison.companies[0].company.name, std::string("A"));
        QCOMPARE(comparison.companies[0].pages.size(), std::size_t(2));
        QVERIFY(comparison.rows[0].cells[0].gap);
        QVERIFY(comparison.rows[1].cells[0].advantage);
        QCOMPARE(comparison.companies[0].catalogueVersion, std::string("v1"));
        QCOMPARE(recorder.pages.size(), std::size_t(3));
        QCOMPARE(recorder.scans.size(), std::size_t(2));
    }

    void aSiteThatFailsDoesNotStopTheOthers() {
        m_fetcher.pages = {{"https://b.example/", "callback"}};
        Recorder recorder;
        const auto comparison = compareCompanies(
            {{.name = "A", .own = true, .sites = {"a.example"}}, {.name = "B", .sites = {"b.example"}}},
            "A v. B", {}, tools(), recorder, {});
        const auto& own = comparison.rows[0].cells[0].finding;
        QCOMPARE(own.presence, Presence::Unknown);
        QCOMPARE(own.reason, std::string("connection"));
        const auto unread = comparison.companies[0].unread();
        QCOMPARE(unread.size(), std::size_t(1));
        QCOMPARE(unread[0].url, std::string("https://a.example/"));
        QCOMPARE(unread[0].stateText, std::string("nobody answers"));
        QCOMPARE(comparison.rows[0].cells[1].finding.presence, Presence::Present);
    }

    void aSavedFolderStandsForASite() {
        QTemporaryDir folder;
        QFile file(folder.path() + "/index.html");
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("phone");
        file.close();
        Recorder recorder;
        const auto comparison =
            compareCompanies({{.name = "A", .own = true, .sites = {folder.path().toStdString()}}}, "A", {},
                             tools(), recorder, {});
        QCOMPARE(comparison.companies[0].pages[0].url, std::string("index.html"));
        QCOMPARE(comparison.rows[1].cells[0].finding.values[0].value, std::string("index.html"));
        QVERIFY(m_fetcher.asked.empty());
    }

    void aMissingFolderIsAProblemNotACrash() {
        Recorder recorder;
        const auto comparison =
            compareCompanies({{.name = "A", .sites = {"./no/such"}}}, "A", {}, tools(), recorder, {});
        QCOMPARE(comparison.companies[0].unread().size(), std::size_t(1));
        QCOMPARE(comparison.companies[0].pages[0].stateReason, std::string("url"));
        QCOMPARE(comparison.rows[0].cells[0].finding.presence, Presence::Unknown);
    }

    void severalSitesOfACompanyAreOneResult() {
        m_fetcher.pages = {{"https://a.example/", "phone"}, {"https://shop.example/", "callback"}};
        Recorder recorder;
        const auto comparison = compareCompanies({{.name = "A", .sites = {"a.example", "shop.example"}}}, "A",
                                                 {}, tools(), recorder, {});
        QCOMPARE(comparison.coverage[0].present, 2);
    }

    void manySitesRunWithFewAtOnce() {
        std::vector<Company> companies;
        for (int index = 0; index < 50; ++index) {
            const auto host = "s" + std::to_string(index) + ".example";
            companies.push_back({.name = host, .sites = {host}});
            m_fetcher.pages["https://" + host + "/"] = "phone";
        }
        Recorder recorder;
        scanCompanies(companies, {.crawl = {}, .sitesAtOnce = 3}, tools(), recorder, {});
        QCOMPARE(recorder.scans.size(), std::size_t(50));
    }

    void aStoppedScanKeepsWhatItHasAndClaimsNoAbsence() {
        m_fetcher.pages = {{"https://a.example/", "phone https://a.example/contacts"}};
        std::stop_source stop;
        Recorder recorder;
        recorder.onProgress = [&] {
            if (!recorder.pages.empty()) {
                m_fetcher.silent = true; // the second page never comes
                stop.request_stop();
            }
        };
        const auto comparison =
            compareCompanies({{.name = "A", .sites = {"a.example"}}, {.name = "B"}}, "A",
                             {.crawl = {}, .sitesAtOnce = 1}, tools(), recorder, stop.get_token());
        QCOMPARE(comparison.rows[1].cells[0].finding.presence, Presence::Present);
        QCOMPARE(comparison.rows[0].cells[0].finding.presence, Presence::Unknown);
        QCOMPARE(comparison.rows[0].cells[0].finding.reason, std::string("cancelled"));
        QCOMPARE(comparison.companies[1].company.name, std::string("B"));
    }

    void storedAnswersGiveTheSameFindingsAgain() {
        m_fetcher.pages = {{"https://a.example/", "phone https://a.example/contacts https://a.example/copy"},
                           {"https://a.example/contacts", "callback"},
                           {"https://a.example/copy", "callback"}};
        Recorder recorder;
        const auto comparison =
            compareCompanies({{.name = "A", .sites = {"a.example"}}}, "A", {}, tools(), recorder, {});
        const auto asked = m_fetcher.asked.size();
        QCOMPARE(rescan(comparison.companies[0], recorder.pages, tools()) == comparison.companies[0], true);
        QCOMPARE(m_fetcher.asked.size(), asked);
    }
};

SHOPWALKER_TEST(ScanCompaniesTest)
#include "scan_companies_test.moc"
