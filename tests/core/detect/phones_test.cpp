// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/detect/phones/phones.h"
#include "core/types/json/json.h"
#include "tests/support/page_hits.h"
#include "tests/support/shared_files.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <set>

using namespace shopwalker;
using namespace shopwalker::test;

class PhonesTest : public QObject {
    Q_OBJECT
private slots:
    void numbersOfAPage_data() {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("phones");
        const auto row = [](const char* name, const char* html, const char* phones) {
            QTest::newRow(name) << html << phones;
        };
        row("a fax is not a phone", "<p lang=en>Phone: +44 20 7946 0018, Fax: +44 20 7946 0019</p>",
            "+442079460018");
        row("a fax named behind its number does not name the next paragraph",
            "<p>+7 (846) 200-30-40 (факс)</p><p>+7 (846) 200-30-42 (приёмная)</p>", "+78462003042");
        row("a number to order by is no order's number",
            "<p>Для заказа 8 (495) 123-45-63</p><p>Заказ: +7 495 123-45-64</p><p>Заказ № 4951234567</p>",
            "+74951234563 +74951234564");
        row("phone and fax in one number is a phone", "<p>Тел./факс: +7 (495) 111-22-33</p>", "+74951112233");
        row("registers are not phones",
            "<p>ИНН 7701234567, ОГРН 1027700132195, р/с 40702810938000060473, тел. 8 (495) 111-22-33</p>",
            "+74951112233");
        row("a cell names the number in the next one",
            "<table><tr><td>ИНН</td><td>7712345678</td></tr><tr><td>Телефон</td><td>8 495 "
            "111-22-33</td></tr></table>",
            "+74951112233");
        row("the maker's number is not the firm's",
            "<p>Звоните: 8 (495) 111-22-33</p><p>Разработка сайта: 8 (495) 444-55-66</p>", "+74951112233");
        row("a number split by tags", "<p>Тел. <span>8 (495)</span> <b>111-22-33</b></p>", "+74951112233");
        row("lines are kept apart", "<p>Звоните нам<br>8 495 111 22 33<br>8 495 111 22 44</p>",
            "+74951112233 +74951112244");
        row("an area code written once",
            "<p>Телефоны: (0562) 35-35-33, 35-05-35, 35-35-44</p><p>Україна, Дніпро</p>",
            "+380562353533 +380562350535 +380562353544");
        row("groups in right-to-left order", "<p>اتصل بنا على الرقم 2666 882 13 966+</p>", "+966138822666");
        row("full-width digits", "<p>お電話は ０９０−６８１０−６６０４ まで</p>", "+819068106604");
        row("Bengali digits", "<p>বাংলাদেশ ফোন: +৮৮০ ১৭১২-৩৪৫৬৭৮</p>", "+8801712345678");
        row("two numbers with a slash between",
            "<html lang=es><p>Llámanos al 91 123 45 67 / 600 123 456</p><p>Calle Mayor, Madrid, España</p>",
            "+34911234567 +34600123456");
        row("a plus before the trunk digit",
            "<p>Мы в Туле. Телефон <a href='tel:+84872111222'>+8 (4872) 11-12-22</a></p>", "+74872111222");
        row("spaces in the link", "<a href='tel: +7 495 111 22 33'>Позвонить</a>", "+74951112233");
        row("a link behind a button",
            "<button onclick=\"location.href='tel:+74951112233'\">Позвонить</button>", "+74951112233");
        row("an image's words", "<img alt='Phone +44 20 7946 0018'>", "+442079460018");
        row("numbers of scripts, meta and placeholders",
            "<meta name=d content='+74951112233'><script>var a='+74951112233'</script><input placeholder='+7 "
            "495 111-22-33'>",
            "");
        row("prices, dates, hours and years",
            "<p>от 1 500 000 руб., 12.05.2024, 2019-2024, 09:00-18:00, 10 000 – 25 000, +20% к заказу, "
            "55.755826, 37.617300</p>",
            "");
        row("an empty link dials nothing",
            "<a href='tel:'>Позвонить</a><a href='tel:#'>x</a><a href='tel:{{phone}}'>y</a>", "");
    }
    void numbersOfAPage() {
        QFETCH(QString, html);
        const auto report = reportOf(html.toStdString());
        QTEST(valuesOf(report, "phone"), "phones");
    }

    void textAndLinkThatDifferAreBothReportedAndSaySo() {
        const auto report = reportOf("<a href='tel:+74951112244'>8 (495) 111-22-33</a>");
        QCOMPARE(valuesOf(report, "phone"), QString("+74951112233 +74951112244"));
        for (const auto& hit : report.touchpoints)
            if (hit.id == "phone")
                QCOMPARE(hit.caveats, std::vector<std::string>{"text-and-link-differ"});
        QCOMPARE(valuesOf(report, "clickable-phone"), QString("+74951112244"));
    }
};

class PhoneVectorsTest : public QObject {
    Q_OBJECT
private slots:
    void phonesInText() {
        int found = 0, expected = 0, right = 0, badNegatives = 0;
        for (const auto& value : vectorCases("phones_text")) {
            const auto vector = value.toObject();
            std::vector<std::string> countries;
            if (!vector["default_region"].isNull())
                countries.push_back(textOf(vector["default_region"]));
            const auto numbers = phonesIn(textOf(vector["text"]), testRules(), countries);
            std::set<std::string> wanted;
            for (const auto& number : vector["expected"].toArray())
                wanted.insert(textOf(number));
            int hits = 0;
            for (const auto& number : numbers)
                hits += static_cast<int>(wanted.count(number));
            found += static_cast<int>(numbers.size());
            expected += static_cast<int>(wanted.size());
            right += hits;
            badNegatives += wanted.empty() && !numbers.empty();
            if (hits != static_cast<int>(wanted.size()) || hits != static_cast<int>(numbers.size()))
                qInfo("%s: %s (%d read)", qPrintable(vector["id"].toString()),
                      qPrintable(vector["text"].toString()), static_cast<int>(numbers.size()));
        }
        qInfo("phones_text: %d of %d found, %d invented, %d negatives wrong", right, expected, found - right,
              badNegatives);
        QVERIFY(right >= 0.98 * expected);
        QVERIFY(right >= 0.99 * found);
        QCOMPARE(badNegatives, 0);
    }
};

SHOPWALKER_TEST(PhonesTest)
SHOPWALKER_SHARED_TEST(PhoneVectorsTest)
#include "phones_test.moc"
