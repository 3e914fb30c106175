// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/fetch/curl/address_guard.h"
#include "core/fetch/http_fetcher.h"
#include "tests/support/fetch_all.h"
#include "tests/support/loopback_server.h"
#include "tests/support/shared_files.h"
#include "tests/support/test_registry.h"

using namespace shopwalker;
using namespace std::chrono_literals;

/// DESIGN 15: 0 connections in all private-address cases. Only the server that plays the redirects is
/// allowed.
class AddressGuardSharedTest : public QObject {
    Q_OBJECT
private slots:
    void privateAddressesAreNeverConnectedTo() {
        test::LoopbackServer server;
        const auto port = std::to_string(server.port());
        FetchSettings settings;
        settings.limits.requestGap = 1ms;
        settings.limits.connectTime = 2s;
        settings.allowedAddresses = {"127.4.0.1"};
        std::vector<std::string> ids, urls;
        for (const auto& value : test::vectorCases("ssrf_addresses")) {
            const auto row = value.toObject();
            if (!row["must_refuse"].toBool())
                continue;
            ids.push_back(row["id"].toString().toStdString());
            urls.push_back(urlOf(row, server, settings));
        }
        QVERIFY(urls.size() > 40);
        const auto fetcher = makeHttpFetcher(settings);
        const auto answers = test::fetchAll(*fetcher, urls);
        for (std::size_t index = 0; index < urls.size(); ++index)
            QVERIFY2(answers[index].failure == "refused-address" || answers[index].failure == "url",
                     (ids[index] + " " + urls[index] + " gave " + answers[index].failure).c_str());
        for (const auto& hit : server.hits())
            QCOMPARE(hit.host, "127.4.0.1:" + port);
        QCOMPARE(server.connections(), 1); // that of the redirects
    }

    void publicAddressesAreNotRefused() {
        int judged = 0;
        for (const auto& value : test::vectorCases("ssrf_addresses")) {
            const auto row = value.toObject();
            if (row["must_refuse"].toBool())
                continue;
            const auto host = row["url_host"].toString().toStdString();
            const auto url = parseUrl(host.starts_with("http") ? host : "http://" + host + "/");
            QVERIFY(url && !isLocalName(url->host));
            ++judged;
        }
        QVERIFY(judged > 8);
    }

private:
    static std::string urlOf(const QJsonObject& row, test::LoopbackServer& server, FetchSettings& settings) {
        const auto port = std::to_string(server.port());
        const auto group = row["group"].toString();
        auto text = row["url_host"].toString();
        if (group == "path-to-request")
            return pathToRequest(text, row["id"].toString(), server);
        if (group == "name") {
            const auto host = text.section(' ', 0, 0).toStdString();
            const auto addresses = text.contains("AAAA")    ? "[::1]"
                                   : text.contains(" and ") ? "127.0.0.1,93.184.216.34"
                                                            : "127.0.0.1";
            settings.resolve.push_back(host + ":" + port + ":" + addresses);
            return "http://" + host + ":" + port + "/";
        }
        return "http://" + text.toStdString() + ":" + port + "/";
    }

    static std::string pathToRequest(const QString& text, const QString& id, test::LoopbackServer& server) {
        if (text.startsWith("http"))
            return text.toStdString();
        if (text.startsWith("//"))
            return "http:" + text.toStdString();
        const auto target = text.section(' ', -1).toStdString();
        const auto path = "/" + id.toStdString();
        server.on("127.4.0.1", path, test::redirectTo(target));
        return server.url("127.4.0.1", path);
    }
};

SHOPWALKER_SHARED_TEST(AddressGuardSharedTest)
#include "address_guard_shared_test.moc"
