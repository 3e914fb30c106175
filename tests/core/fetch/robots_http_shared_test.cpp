// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/fetch/http_fetcher.h"
#include "tests/support/fetch_all.h"
#include "tests/support/gzip.h"
#include "tests/support/loopback_server.h"
#include "tests/support/shared_files.h"
#include "tests/support/test_registry.h"

using namespace shopwalker;
using namespace std::chrono_literals;
using test::LoopbackServer;

namespace {

std::string text(const QJsonObject& object, const char* key) {
    return object[QLatin1String(key)].toString().toStdString();
}

std::string byRecipe(const QJsonObject& recipe) {
    std::string body = text(recipe, "prefix");
    const auto repeat = text(recipe, "repeat");
    const auto total = static_cast<std::size_t>(
        recipe[recipe.contains("total_bytes") ? "total_bytes" : "until_bytes"].toDouble());
    body.reserve(total + repeat.size());
    while (body.size() < total)
        body += repeat;
    return body + text(recipe, "suffix");
}

std::string bodyOf(const QJsonObject& step) {
    if (step.contains("body_b64"))
        return QByteArray::fromBase64(step["body_b64"].toString().toLatin1()).toStdString();
    return step.contains("body_recipe") ? byRecipe(step["body_recipe"].toObject()) : text(step, "body");
}

LoopbackServer::Play faultPlay(const std::string& fault) {
    if (fault == "reset-after-headers")
        return [](test::LoopbackConnection& connection, const test::Hit&) {
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n");
            connection.reset();
        };
    return [](test::LoopbackConnection& connection, const test::Hit&) { connection.waitForTheEnd(); };
}

/// What the server plays for one step.
LoopbackServer::Play playOf(const QJsonObject& step, const LoopbackServer& server) {
    if (step.contains("fault"))
        return faultPlay(text(step, "fault"));
    std::string headers;
    if (step["type"].isString())
        headers += "Content-Type: " + text(step, "type") + "\r\n";
    if (auto location = text(step, "location"); !location.empty()) {
        if (location.starts_with("http://other.test"))
            location.replace(0, 17, server.url("other.test", ""));
        headers += "Location: " + location + "\r\n";
    }
    if (text(step, "encoding") != "gzip")
        return test::status(step["status"].toInt(), bodyOf(step), std::move(headers));
    const auto recipe = step["body_recipe"].toObject();
    const auto head = recipe.isEmpty() ? bodyOf(step) : text(recipe, "prefix");
    const auto total = static_cast<std::size_t>(recipe["total_bytes"].toDouble());
    return test::status(step["status"].toInt(), test::gzip(head, text(recipe, "repeat"), total),
                        headers + "Content-Encoding: gzip\r\n");
}

} // namespace

/// DESIGN 15: 42 of 42 answers to /robots.txt understood. Every case has its own loopback address, all are
/// asked at once.
class RobotsHttpSharedTest : public QObject {
    Q_OBJECT
private slots:
    void everyAnswerToRobotsTxtIsUnderstood() {
        LoopbackServer server;
        FetchSettings settings;
        settings.limits.requestGap = 5ms;
        settings.limits.firstByteTime = 2s;
        settings.limits.connectTime = 2s;
        settings.resolve = {"other.test:" + std::to_string(server.port()) + ":127.1.0.1"};
        settings.allowedAddresses = {"127.1.0.1"};

        const auto cases = test::vectorCases("robots_http");
        std::vector<std::string> urls;
        for (int index = 0; index < cases.size(); ++index) {
            const auto row = cases[index].toObject();
            const auto host = "127.2.0." + std::to_string(index + 1);
            settings.allowedAddresses.push_back(host);
            urls.push_back(play(server, row, host) + text(row, "url_path"));
        }
        server.on("*", test::page("a page"));
        const auto fetcher = makeHttpFetcher(settings);
        const auto answers = test::fetchAll(*fetcher, urls);

        int right = 0;
        for (int index = 0; index < cases.size(); ++index) {
            const auto row = cases[index].toObject();
            const auto& answer = answers.at(static_cast<std::size_t>(index));
            const bool allowed = answer.failure.empty();
            right += allowed == row["allowed"].toBool();
            if (allowed != row["allowed"].toBool())
                qInfo().noquote() << row["id"].toString() << answer.failure.c_str()
                                  << answer.failureText.c_str();
        }
        qInfo("robots.txt over HTTP: %d of %d", right, int(cases.size()));
        QCOMPARE(right, int(cases.size()));
        QCOMPARE(cases.size(), 42);
    }

private:
    /// Sets the plays of one case up and returns the origin to ask.
    static std::string play(LoopbackServer& server, const QJsonObject& row, const std::string& host) {
        for (const auto& value : row["served"].toArray()) {
            const auto step = value.toObject();
            const auto fault = text(step, "fault");
            if (fault == "refuse")
                return "http://" + host + ":1"; // nobody listens there
            if (fault == "tls-untrusted")
                return "https://" + host + ":" + std::to_string(server.port()); // no TLS at all there
            if (step["port"].toString() == "8081" || step["status"].toInt() == 304)
                continue; // another port is another server; a cached file is not asked for again
            const auto target = step.contains("host") ? text(step, "host") : host;
            server.on(target, text(step, "path"), playOf(step, server));
        }
        return server.url(host, "");
    }
};

SHOPWALKER_SHARED_TEST(RobotsHttpSharedTest)
#include "robots_http_shared_test.moc"
