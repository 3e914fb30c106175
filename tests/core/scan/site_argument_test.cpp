// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/scan/site_argument.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QTemporaryDir>

using namespace shopwalker;

class SiteArgumentTest : public QObject {
    Q_OBJECT
private slots:
    void anAddressLendsItsHost() {
        const auto company = readCompany("https://www.clinic.example/about?a=b,c");
        QVERIFY(company.ok());
        QCOMPARE(company.value().name, std::string("clinic.example"));
        QCOMPARE(company.value().sites, std::vector<std::string>{"https://www.clinic.example/about?a=b,c"});
    }

    void aBareHostIsReadOverHttps() {
        QCOMPARE(readSite("clinic.example").value().location, std::string("https://clinic.example/"));
        QCOMPARE(readSite("localhost:8001").value().location, std::string("https://localhost:8001/"));
        QCOMPARE(readSite("http://127.0.0.1:8001").value().location, std::string("http://127.0.0.1:8001/"));
    }

    void aCompanyMayHaveSeveralSites() {
        const auto company = readCompany("Clinic A = clinic.example, http://shop.example/x");
        QVERIFY(company.ok());
        QCOMPARE(company.value().name, std::string("Clinic A"));
        QCOMPARE(company.value().sites,
                 (std::vector<std::string>{"clinic.example", "http://shop.example/x"}));
    }

    void aFolderStandsForASite() {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir("a=b, c"));
        const auto path = (folder.path() + "/a=b, c").toStdString();
        QCOMPARE(readCompany(path).value().name, std::string("a=b, c"));
        QCOMPARE(readSite(path).value().kind, SiteKind::Saved);
        QCOMPARE(readCompany("Name=" + path).value().sites, std::vector<std::string>{path});
    }

    void mistakesAreNamed_data() {
        QTest::addColumn<QString>("argument");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << ""
                               << "missing";
        QTest::newRow("no name") << "=clinic.example"
                                 << "name is missing";
        QTest::newRow("no site") << "Clinic="
                                 << "missing";
        QTest::newRow("ftp") << "ftp://clinic.example/"
                             << "only http and https";
        QTest::newRow("word") << "clinic"
                              << "neither";
        QTest::newRow("no such path") << "Clinic=./no/such/folder"
                                      << "neither";
        QTest::newRow("bad address") << "https:///"
                                     << "not valid";
        QTest::newRow("password") << "https://me:secret@clinic.example/"
                                  << "nobody signs in";
    }
    void mistakesAreNamed() {
        QFETCH(QString, argument);
        QFETCH(QString, says);
        const auto company = readCompany(argument.toStdString());
        QVERIFY(!company.ok());
        QVERIFY2(QString::fromStdString(company.error().text).contains(says), company.error().text.c_str());
        QVERIFY(!QString::fromStdString(describe(company.error())).contains("secret"));
    }
};

SHOPWALKER_TEST(SiteArgumentTest)
#include "site_argument_test.moc"
