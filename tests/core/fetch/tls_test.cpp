// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/fetch/http_fetcher.h"
#include "tests/support/fetch_all.h"
#include "tests/support/loopback_server.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace shopwalker;
using namespace std::chrono_literals;

/// Certificates and servers come from the openssl program.
class TlsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        write("robots.txt", "User-agent: *\nDisallow: /secret\n");
        write("index.html", "<p>safe</p>");
        const auto make = [&](const char* name, const char* host) {
            openssl({"req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
                     "-days", "2", "-keyout", QString(name) + ".key", "-out", QString(name) + ".pem", "-subj",
                     "/CN=test", "-addext", QString("subjectAltName=") + host});
        };
        make("good", "IP:127.0.0.1");
        make("other", "DNS:other.example");
        openssl({"req", "-new", "-key", "good.key", "-subj", "/CN=test", "-addext",
                 "subjectAltName=IP:127.0.0.1", "-out", "old.csr"});
        openssl({"x509", "-req", "-in", "old.csr", "-signkey", "good.key", "-copy_extensions", "copyall",
                 "-days", "-1", "-out", "old.pem"});
        QVERIFY(QFile::copy(m_folder.filePath("good.key"), m_folder.filePath("old.key")));
    }

    void aTrustedCertificateIsAccepted() { QCOMPARE(ask("good", "good").body, std::string("<p>safe</p>")); }

    void whatIsNotTrustedIsRefused_data() {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("trusted");
        QTest::newRow("self-signed") << "good"
                                     << "";
        QTest::newRow("unknown authority") << "good"
                                           << "other";
        QTest::newRow("other host") << "other"
                                    << "other";
        QTest::newRow("expired") << "old"
                                 << "old";
    }

    void whatIsNotTrustedIsRefused() {
        QFETCH(QString, certificate);
        QFETCH(QString, trusted);
        const auto response = ask(certificate, trusted);
        QCOMPARE(response.failure, std::string("tls"));
        QVERIFY(response.failureText.find("certificate") != std::string::npos);
        QVERIFY(response.body.empty());
    }

    void oldProtocolsAreRefused() {
        QCOMPARE(ask("good", "good", {"-tls1", "-cipher", "ALL:@SECLEVEL=0"}).failure, std::string("tls"));
    }

    void aServerThatSpeaksNoTlsIsNotAskedWithout() {
        test::LoopbackServer server;
        server.onConnect("127.0.0.1", [](test::LoopbackConnection& connection, const test::Hit&) {
            connection.answer(400, "this is plain http");
        });
        FetchSettings settings;
        settings.allowPrivate = true;
        const auto fetcher = makeHttpFetcher(settings);
        const auto url = "https://127.0.0.1:" + std::to_string(server.port()) + "/";
        QCOMPARE(test::fetchOne(*fetcher, url).failure, std::string("tls"));
        QCOMPARE(server.hits().size(), std::size_t(0));
    }

    void aSlowHandshakeEndsWithTheConnectTime() {
        test::LoopbackServer server;
        server.onConnect("127.0.0.1", [](test::LoopbackConnection& connection, const test::Hit&) {
            const std::string hello = "\x16\x03\x03\x0F\xFF";
            for (std::size_t index = 0; connection.send(hello.substr(std::min(index, hello.size() - 1), 1));
                 ++index)
                if (!connection.wait(100ms))
                    return;
        });
        FetchSettings settings;
        settings.allowPrivate = true;
        settings.limits.connectTime = 1s;
        const auto fetcher = makeHttpFetcher(settings);
        const auto start = std::chrono::steady_clock::now();
        const auto response =
            test::fetchOne(*fetcher, "https://127.0.0.1:" + std::to_string(server.port()) + "/");
        QCOMPARE(response.failure, std::string("timeout"));
        QVERIFY(std::chrono::steady_clock::now() - start < 5s);
    }

private:
    void write(const char* name, const char* text) {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    void openssl(const QStringList& arguments) {
        QProcess program;
        program.setWorkingDirectory(m_folder.path());
        program.start("openssl", arguments);
        QVERIFY2(program.waitForFinished() && program.exitCode() == 0,
                 program.readAllStandardError().constData());
    }

    /// Starts a server with `certificate` and asks it for its page, trusting `trusted` alone (empty: the
    /// system's authorities).
    Response ask(const QString& certificate, const QString& trusted, const QStringList& more = {}) {
        QProcess server;
        server.setWorkingDirectory(m_folder.path());
        server.start("openssl", QStringList{"s_server", "-accept", "0", "-WWW", "-cert", certificate + ".pem",
                                            "-key", certificate + ".key"} +
                                    more);
        QString said;
        static const QRegularExpression accepting("ACCEPT \\S*:(\\d+)");
        while (!accepting.match(said).hasMatch() && server.waitForReadyRead(5000))
            said += QString::fromUtf8(server.readAllStandardOutput());
        FetchSettings settings;
        settings.allowPrivate = true;
        settings.limits.requestGap = 1ms;
        if (!trusted.isEmpty())
            settings.authoritiesFile = m_folder.filePath(trusted + ".pem").toStdString();
        const auto fetcher = makeHttpFetcher(settings);
        const auto url = "https://127.0.0.1:" + accepting.match(said).captured(1) + "/index.html";
        const auto response = test::fetchOne(*fetcher, url.toStdString());
        server.kill();
        server.waitForFinished();
        return response;
    }

    QTemporaryDir m_folder;
};

SHOPWALKER_TEST(TlsTest)
#include "tls_test.moc"
