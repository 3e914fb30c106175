// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/types/json/json.h"
#include "tests/app/cli/command_process.h"
#include "tests/support/gzip.h"
#include "tests/support/loopback_server.h"
#include "tests/support/shared_files.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <csignal>

using namespace shopwalker;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t megabyte = 1024 * 1024;

/// A site that misbehaves, and how its start page ends: a word of `stateReason` or of `state`.
struct BadSite {
    const char* name;
    const char* ending;
    test::LoopbackServer::Play play;
};

std::string repeated(std::string_view part, std::size_t times) {
    std::string text;
    text.reserve(part.size() * times);
    for (std::size_t index = 0; index < times; ++index)
        text += part;
    return text;
}

void sendForEver(test::LoopbackConnection& connection, const test::Hit&) {
    const auto part = repeated("<p>and so on</p>\n", 4096);
    bool going = connection.send("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n");
    while (going)
        going = connection.send(part);
}

/// Every page links to pages that nobody has seen.
void linkForEver(test::LoopbackConnection& connection, const test::Hit& hit) {
    const auto here = hit.path == "/" ? std::string() : hit.path;
    std::string body =
        "<title>" + here + "</title><p>Room " + here + "</p><a href=\"tel:+37410123456\">+374 10 123456</a>";
    for (const auto* word : {"contacts", "prices", "booking"})
        body += "<a href=\"" + here + "/" + word + "\">" + word + "</a>";
    connection.answer(200, body, "Content-Type: text/html\r\n");
}

std::vector<BadSite> badSites() {
    using test::page, test::status;
    const std::string phone = "<a href=\"tel:+37410123456\">+374 10 123456</a>";
    return {
        {"forbidden", "http-403", status(403)},
        {"asked too often", "http-429", status(429)},
        {"out of order", "http-5xx", status(503)},
        {"missing", "http-4xx", status(404)},
        {"empty", "empty", page("")},
        {"archive", "not-html", page(std::string("PK\3\4", 4), "Content-Type: application/zip\r\n")},
        {"binary", "not-html", page(std::string(5000, '\0'))},
        {"40 MB", "too-large", page(repeated("<p>many words</p>", 40 * megabyte / 17))},
        {"gzip bomb", "too-large",
         page(test::gzip("<p>", "<p>bomb", 64 * megabyte),
              "Content-Type: text/html\r\nContent-Encoding: gzip\r\n")},
        {"no end", "too-large", sendForEver},
        {"redirect loop", "redirect-loop", test::redirectTo("/")},
        {"deep", "read", page(repeated("<div>", 100'000) + phone)},
        {"wrong charset", "read", page("<meta charset=utf-8>\xD7\xE0\xF1\xFB" + phone)},
        {"labyrinth", "read", linkForEver},
    };
}

QJsonObject parsed(const QString& json) {
    const auto object = parseObject(json.toStdString(), "output");
    return object ? object.value() : QJsonObject();
}

} // namespace

/// Sites as broken as they get, compared by the program itself.
class BadSitesTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    test::LoopbackServer m_server;

    QStringList with(const QStringList& arguments) const {
        return arguments + QStringList{"--allow-private", "--workspace", m_folder.path() + "/work.db"};
    }

    static QString endingOf(const QJsonValue& company) {
        const auto start = company["pages"][0];
        return start["stateReason"].isNull() ? start["state"].toString() : start["stateReason"].toString();
    }

private slots:
    void eachGetsItsCauseAndNothingIsLost() {
        m_server.onConnect("127.0.2.1", [](test::LoopbackConnection& connection, const test::Hit&) {
            connection.answer(400, "this is plain http");
        });
        QStringList arguments{"compare", "Own=" + test::clinic("a/en"), "--rate", "50", "--json"};
        QStringList endings{"read"};
        for (const auto& site : badSites()) {
            const auto host = "127.0.1." + std::to_string(endings.size());
            m_server.on(host, "/robots.txt", test::status(404));
            m_server.on(host, "*", site.play);
            arguments << site.name + QString("=") + QString::fromStdString(m_server.url(host, "/"));
            endings << site.ending;
        }
        arguments << QString("no TLS=https://127.0.2.1:%1/").arg(m_server.port())
                  << "nobody=http://127.0.0.9:9/"
                  << "no such host=http://shop.invalid/";
        endings << "tls"
                << "connection"
                << "dns";
        const auto run = test::shopwalker(with(arguments));
        QVERIFY2(run.code == 1, qPrintable(run.err));
        const auto companies = parsed(run.out)["companies"].toArray();
        QCOMPARE(companies.size(), endings.size());
        for (int index = 0; index < endings.size(); ++index) {
            const auto company = companies[index];
            QVERIFY2(endingOf(company) == endings[index],
                     qPrintable(company["name"].toString() + ": " + endingOf(company)));
            const auto problems = company["problems"].toArray();
            const bool read = endings[index] == "read";
            QCOMPARE(problems.isEmpty(), read);
            QVERIFY(read || problems[0].toString().contains(company["sites"][0].toString()));
            QCOMPARE(company["coverage"]["present"].toInt() > 0, read);
        }
    }

    void whatWasFoundBeforeAnInterruptionIsKept() {
        m_server.on("127.0.3.1", "*", linkForEver);
        QProcess process;
        process.start(test::commandLineProgram(),
                      with({"compare", "Own=" + test::clinic("a/en"), "--name", "broken off",
                            "Rival=" + QString::fromStdString(m_server.url("127.0.3.1", "/"))}));
        QVERIFY(process.waitForStarted());
        constexpr std::size_t robotsAndTwoPages = 3;
        QTRY_VERIFY2_WITH_TIMEOUT(m_server.hits("127.0.3.1").size() >= robotsAndTwoPages,
                                  process.readAllStandardError() + process.readAllStandardOutput(), 30'000);
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(10'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 130);
        const auto shown = test::shopwalker(
            {"benchmark", "show", "broken off", "--json", "--workspace", m_folder.path() + "/work.db"});
        const auto companies = parsed(shown.out)["comparison"].toObject()["companies"].toArray();
        QVERIFY2(companies.size() == 2, qPrintable(shown.err));
        QCOMPARE(endingOf(companies[0]), QString("read"));
        QCOMPARE(endingOf(companies[1]), QString("read"));
    }
};

SHOPWALKER_TEST(BadSitesTest)
#include "bad_sites_test.moc"
