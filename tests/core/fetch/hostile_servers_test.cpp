// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/fetch/http_fetcher.h"
#include "tests/core/fetch/hostile_plays.h"
#include "tests/support/fetch_all.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <algorithm>
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace shopwalker;
using namespace std::chrono_literals;

namespace {

constexpr long memoryLimitKilobytes = 256 * 1024;

/// Limits as in life but shorter, so that the longest play ends after a few seconds.
FetchSettings shortSettings() {
    FetchSettings settings;
    settings.limits.connectTime = 1500ms;
    settings.limits.firstByteTime = 1500ms;
    settings.limits.transferTime = 4s;
    settings.limits.stallTime = 1s;
    settings.limits.requestGap = 1ms;
    return settings;
}

long peakKilobytes() {
    QFile file("/proc/self/status");
    file.open(QIODevice::ReadOnly);
    const auto text = file.readAll();
    const auto at = text.indexOf("VmHWM:");
    return text.mid(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toLong();
}

/// A port whose queue of connections is full: whoever connects gets no answer at all.
class DeafListener {
public:
    DeafListener() {
        m_sockets.push_back(socket(AF_INET, SOCK_STREAM, 0));
        m_address.sin_family = AF_INET;
        m_address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof m_address;
        bind(m_sockets[0], reinterpret_cast<sockaddr*>(&m_address), size);
        getsockname(m_sockets[0], reinterpret_cast<sockaddr*>(&m_address), &size);
        listen(m_sockets[0], 0);
        for (int filler = 0; filler < 4; ++filler) {
            m_sockets.push_back(socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0));
            connect(m_sockets.back(), reinterpret_cast<sockaddr*>(&m_address), sizeof m_address);
        }
    }
    ~DeafListener() {
        for (const int socket : m_sockets)
            ::close(socket);
    }
    std::string url() const { return "http://127.0.0.1:" + std::to_string(ntohs(m_address.sin_port)) + "/"; }

private:
    sockaddr_in m_address{};
    std::vector<int> m_sockets;
};

} // namespace

/// Every play has its own loopback address and all are asked at once, so that the run takes as long as the
/// longest play. Nothing but the loopback addresses of the plays may be connected to.
class HostileServersTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        m_plays = test::hostilePlays();
        auto settings = shortSettings();
        std::vector<std::string> urls;
        for (std::size_t index = 0; index < m_plays.size(); ++index) {
            const auto host = "127.3.0." + std::to_string(index + 1);
            m_server.on(host, "/robots.txt", test::status(404));
            m_server.on(host, "*", m_plays[index].play);
            m_server.on(host, "/after", test::page("the run goes on"));
            settings.allowedAddresses.push_back(host);
            urls.push_back(m_server.url(host, "/page"));
        }
        const long before = peakKilobytes();
        const auto fetcher = makeHttpFetcher(settings);
        const auto start = std::chrono::steady_clock::now();
        m_responses = test::fetchAll(*fetcher, urls);
        m_time = std::chrono::steady_clock::now() - start;
        m_memoryKilobytes = peakKilobytes() - before;
        for (std::size_t index = 0; index < urls.size(); ++index)
            urls[index] = m_server.url("127.3.0." + std::to_string(index + 1), "/after");
        m_after = test::fetchAll(*fetcher, urls);
    }

    void theRunEndsInTimeAndMemory() {
        QVERIFY(m_plays.size() > 50);
        QVERIFY(m_time < 8s + 5s); // robots.txt and the page may take 4 s each
        QVERIFY2(m_memoryKilobytes < memoryLimitKilobytes, qPrintable(QString::number(m_memoryKilobytes)));
    }

    void everyPlayEndsAsItShould_data() {
        QTest::addColumn<int>("index");
        for (std::size_t index = 0; index < m_plays.size(); ++index)
            QTest::newRow(m_plays[index].name) << static_cast<int>(index);
    }

    void everyPlayEndsAsItShould() {
        QFETCH(int, index);
        const auto& play = m_plays[static_cast<std::size_t>(index)];
        const auto& response = m_responses[static_cast<std::size_t>(index)];
        QVERIFY2(std::find(play.endings.begin(), play.endings.end(), response.failure) != play.endings.end(),
                 (response.failure + " | " + response.failureText).c_str());
        QVERIFY(response.failure.empty() == response.failureText.empty());
        QVERIFY(response.body.size() <= limits::pageBytes);
        QCOMPARE(response.truncated, !response.failure.empty() && !response.body.empty());
        const bool resting = m_after[static_cast<std::size_t>(index)].failure == "http-429";
        if (!resting)
            QCOMPARE(m_after[static_cast<std::size_t>(index)].body, std::string("the run goes on"));
        QCOMPARE(resting, QByteArray(play.name) == "429-long" || QByteArray(play.name) == "503-year-9999" ||
                              QByteArray(play.name) == "retry-after-huge");
    }

    void onlyThePromisedLengthIsUsed() {
        for (std::size_t index = 0; index < m_plays.size(); ++index)
            if (QByteArray(m_plays[index].name) == "length-lies-small")
                QCOMPARE(m_responses[index].body.size(), std::size_t(10));
    }

    void nobodyListens() {
        auto settings = shortSettings();
        settings.allowPrivate = true;
        const auto fetcher = makeHttpFetcher(settings);
        QCOMPARE(test::fetchOne(*fetcher, "http://127.0.0.1:1/").failure, std::string("connection"));
    }

    void packetsAreDropped() {
        auto settings = shortSettings();
        settings.allowPrivate = true;
        const DeafListener deaf;
        const auto fetcher = makeHttpFetcher(settings);
        const auto start = std::chrono::steady_clock::now();
        QCOMPARE(test::fetchOne(*fetcher, deaf.url()).failure, std::string("timeout"));
        QVERIFY(std::chrono::steady_clock::now() - start < 6500ms);
    }

private:
    test::LoopbackServer m_server;
    std::vector<test::HostilePlay> m_plays;
    std::vector<Response> m_responses;
    std::vector<Response> m_after;
    std::chrono::steady_clock::duration m_time{};
    long m_memoryKilobytes = 0;
};

SHOPWALKER_TEST(HostileServersTest)
#include "hostile_servers_test.moc"
