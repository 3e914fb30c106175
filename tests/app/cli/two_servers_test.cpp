// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/types/json/json.h"
#include "tests/app/cli/command_process.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

using namespace shopwalker;

/// Two real web servers with different sites, compared over the network of this machine.
class TwoServersTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QProcess m_nginx;
    quint16 m_ports[2] = {0, 0};

    static quint16 freePort() {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        return server.serverPort();
    }

    QByteArray configuration() const {
        QString text =
            "daemon off; master_process off; pid %1/pid; error_log %1/error.log;\n"
            "events {}\nhttp { access_log %1/access.log; types { text/html html; text/css css; }\n"
            "client_body_temp_path %1/body; proxy_temp_path %1/proxy; fastcgi_temp_path %1/fastcgi;\n"
            "uwsgi_temp_path %1/uwsgi; scgi_temp_path %1/scgi;\n";
        for (int index = 0; index < 2; ++index)
            text += QString("server { listen 127.0.0.1:%1; charset utf-8; root %2; index index.html;\n"
                            "location = /robots.txt { return 200 \"User-agent: *\\nDisallow: "
                            "/reviews.html\\n\"; } }\n")
                        .arg(m_ports[index])
                        .arg(test::clinic(index == 0 ? "b/en" : "a/en"));
        return (text.arg(m_folder.path()) + "}\n").toUtf8();
    }

    bool answers(quint16 port) {
        for (int attempt = 0; attempt < 100; ++attempt) {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, port);
            if (socket.waitForConnected(100))
                return true;
            QTest::qWait(50);
        }
        return false;
    }

private slots:
    void initTestCase() {
        const auto program = QStandardPaths::findExecutable("nginx", {"/usr/sbin", "/usr/bin", "/sbin"});
        if (program.isEmpty())
            QSKIP("SKIPPED: nginx is not installed, no real server was asked");
        for (auto& port : m_ports)
            port = freePort();
        QFile file(m_folder.path() + "/nginx.conf");
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(configuration());
        file.close();
        m_nginx.start(program, {"-c", file.fileName(), "-e", m_folder.path() + "/error.log"});
        QVERIFY(m_nginx.waitForStarted());
        QVERIFY2(answers(m_ports[0]) && answers(m_ports[1]), m_nginx.readAllStandardError());
    }

    void cleanupTestCase() {
        m_nginx.kill();
        m_nginx.waitForFinished();
    }

    void twoServersCompareAsTheirFoldersDo() {
        const auto url = [&](int index) { return QString("http://127.0.0.1:%1/").arg(m_ports[index]); };
        const auto run =
            test::shopwalker({"compare", "B=" + url(0), "A=" + url(1), "--allow-private", "--rate", "20",
                              "--json", "--workspace", m_folder.path() + "/work.db"});
        QVERIFY2(run.code == 0 || run.code == 1, qPrintable(run.err));
        const auto saved =
            test::shopwalker({"compare", "B=" + test::clinic("b/en"), "A=" + test::clinic("a/en"), "--json",
                              "--workspace", m_folder.path() + "/saved.db"});
        const auto online = parseObject(run.out.toStdString(), "online").value();
        const auto offline = parseObject(saved.out.toStdString(), "offline").value();
        int compared = 0;
        const auto rows = online["rows"].toArray();
        for (int index = 0; index < rows.size(); ++index) {
            const auto row = rows[index].toObject();
            const auto name = row["touchpoint"].toString();
            // The servers' robots.txt keeps the reviews page from us, and saved pages tell nothing of a
            // server.
            if (row["signal"].toBool() || name == "reviews" || name == "leave-review")
                continue;
            for (int company = 0; company < 2; ++company)
                QCOMPARE(row["cells"][company]["presence"].toString(),
                         offline["rows"][index]["cells"][company]["presence"].toString());
            ++compared;
        }
        QVERIFY(compared > 0);
    }

    void robotsComesFirstAndWhatItForbidsIsNotAsked() {
        QFile log(m_folder.path() + "/access.log");
        QVERIFY(log.open(QIODevice::ReadOnly));
        const auto lines = QString::fromUtf8(log.readAll()).split('\n', Qt::SkipEmptyParts);
        QVERIFY(lines.size() > 4);
        QVERIFY2(lines[0].contains("GET /robots.txt"), qPrintable(lines[0]));
        for (const auto& line : lines)
            QVERIFY2(!line.contains("/reviews.html") && line.contains("Shopwalker/"), qPrintable(line));
    }
};

SHOPWALKER_TEST(TwoServersTest)
#include "two_servers_test.moc"
