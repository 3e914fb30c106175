// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/detect/contacts/emails.h"
#include "core/types/json/json.h"
#include "tests/support/page_hits.h"
#include "tests/support/shared_files.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <set>

using namespace shopwalker;
using namespace shopwalker::test;

class EmailsTest : public QObject {
    Q_OBJECT
private slots:
    void addressesOfAPage_data() {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("emails");
        const auto row = [](const char* name, const char* html, const char* emails) {
            QTest::newRow(name) << html << emails;
        };
        row("text", "<p>Пишите: Sales@Bakery.example.com.</p>", "sales@bakery.example.com");
        row("link of any case", "<a href=' MailTo:sales@bakery.am?subject=x'>Write</a>", "sales@bakery.am");
        row("form that mails", "<form action='mailto:sales@bakery.am'></form>", "sales@bakery.am");
        row("Cloudflare", "<span data-cfemail='5a33343c351a3f223b372a363f74282f'></span>", "info@example.ru");
        row("written out", "<p>sales [at] bakery (dot) am</p>", "sales@bakery.am");
        row("written out in Russian", "<p>sales(собака)bakery(точка)ru</p>", "sales@bakery.ru");
        row("a trap for collectors", "<p>sales<span style='display:none'>no-spam</span>@bakery.am</p>",
            "sales@bakery.am");
        row("written by a script", "<script>document.write('sales' + '@' + 'bakery.am')</script>",
            "sales@bakery.am");
        row("backwards", "<span style='unicode-bidi:bidi-override;direction:rtl'>ma.yrekab@selas</span>",
            "sales@bakery.am");
        row("spaces around the sign", "<p>E-mail: info @ bakery.am</p>", "info@bakery.am");
        row("a sentence with a sign", "<p>meet us @ bakery.am or sales @ noon</p>", "");
        row("how addresses are made", "<p>nome.cognome@unito.it, vorname.nachname@uni.de</p>", "");
        row("a Skype account", "<p>Skype: sales@bakery.am</p>", "");
        row("file names, versions, accounts and code",
            "<img src='logo@2x.png'><p>icon@2x.png vue@3.4.0 ssh git@host.am:a/b.git @media x@y.z1</p>"
            "<script>var a='only@code.am'</script><input placeholder='you@mail.am'>",
            "");
    }
    void addressesOfAPage() {
        QFETCH(QString, html);
        QTEST(valuesOf(reportOf(html.toStdString()), "email"), "emails");
    }
};

class EmailVectorsTest : public QObject {
    Q_OBJECT
private slots:
    void emails() {
        int found = 0, expected = 0, right = 0, badNegatives = 0;
        for (const auto& value : vectorCases("emails")) {
            const auto vector = value.toObject();
            const Response response{.status = 200,
                                    .body = "<html><body>" + textOf(vector["html"]) + "</body></html>"};
            const auto page = Page::parse(response);
            std::vector<TouchpointHit> hits; // also those below the confidence that is reported
            detectEmails(*page.value(), testRules(), hits);
            std::set<std::string> wanted;
            for (const auto& address : vector["expected"].toArray())
                wanted.insert(textOf(address));
            std::set<std::string> read;
            for (const auto& hit : hits)
                read.insert(hit.value);
            int hit = 0;
            for (const auto& address : read)
                hit += static_cast<int>(wanted.count(address));
            found += static_cast<int>(read.size());
            expected += static_cast<int>(wanted.size());
            right += hit;
            badNegatives += wanted.empty() && !read.empty();
            if (read != wanted)
                qInfo("%s: %s (%s)", qPrintable(vector["id"].toString()),
                      qPrintable(vector["html"].toString()),
                      read.empty() ? "nothing" : read.begin()->c_str());
        }
        qInfo("emails: %d of %d found, %d invented, %d negatives wrong", right, expected, found - right,
              badNegatives);
        QVERIFY(right >= 0.98 * expected);
        QVERIFY(right >= 0.99 * found);
        QCOMPARE(badNegatives, 0);
    }
};

SHOPWALKER_TEST(EmailsTest)
SHOPWALKER_SHARED_TEST(EmailVectorsTest)
#include "emails_test.moc"
