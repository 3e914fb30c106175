// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/loopback_server.h"
#include "tests/support/shared_files.h"
#include "tests/support/test_registry.h"

#include <QJsonDocument>
#include <QProcess>

using namespace shopwalker;

class RobotsCommandTest : public QObject {
    Q_OBJECT
private slots:
    void aFileIsJudgedWithoutTheNetwork() {
        const auto output =
            run({"robots", "--file", "-", "--agent", "FooBot", "http://a.example/x/1", "/y", "/z"}, 0,
                "User-agent: foobot\nDisallow: /x\nAllow: /y # yes\n");
        QCOMPARE(output,
                 QByteArray("disallow\thttp://a.example/x/1\t2: Disallow: /x\nallow\t/y\t3: Allow: /y # yes\n"
                            "allow\t/z\t-\n"));
    }

    void theSiteIsAskedOnce() {
        test::LoopbackServer server;
        server.on("/robots.txt", test::page("User-agent: *\nDisallow: /x\n", {}));
        const auto site = QString::fromStdString(server.url("127.0.0.1", ""));
        const auto output = run({"robots", "--json", "--allow-private", site + "/x", site + "/y"}, 0);
        const auto first = QJsonDocument::fromJson(output.split('\n').at(0)).object();
        QCOMPARE(first["allowed"], QJsonValue(false));
        QCOMPARE(first["line"], QJsonValue(2));
        QCOMPARE(server.hits().size(), std::size_t(1));
    }

    void aSiteWithoutAnswerIsSaidSo() {
        const auto output = run({"robots", "http://127.0.0.1:1/a"}, 1);
        QVERIFY(output.startsWith("disallow\thttp://127.0.0.1:1/a\tThe name leads into a private network"));
    }

    void wrongUsageIsSaidSo() {
        run({"robots"}, 2);
        run({"robots", "not a url"}, 2);
        run({"robots", "--file", "/no/such/file", "/"}, 2);
    }

private:
    static QByteArray run(const QStringList& arguments, int expectedCode, const QByteArray& input = {}) {
        QProcess program;
        program.start(test::commandLineProgram(), arguments);
        program.write(input);
        program.closeWriteChannel();
        program.waitForFinished();
        if (program.exitCode() != expectedCode)
            QTest::qFail(
                ("exit code " + QByteArray::number(program.exitCode()) + program.readAllStandardError())
                    .constData(),
                __FILE__, __LINE__);
        return program.readAllStandardOutput();
    }
};

SHOPWALKER_TEST(RobotsCommandTest)
#include "robots_command_test.moc"
