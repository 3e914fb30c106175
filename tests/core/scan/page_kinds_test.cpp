// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/scan/page_kinds.h"
#include "tests/support/test_registry.h"

using namespace shopwalker;

class PageKindsTest : public QObject {
    Q_OBJECT

    PageKinds m_kinds;

    QString kindOf(const QString& label, const QString& url) const {
        const auto kind = m_kinds.find(label.toStdString(), parseUrl(url.toStdString()).value());
        return kind ? QString::fromStdString(m_kinds.all()[*kind].id) : QString();
    }

private slots:
    void initTestCase() {
        std::vector<Error> problems;
        m_kinds = PageKinds::load(readCatalogue().value(), problems);
        for (const auto& problem : problems)
            qWarning("%s", describe(problem).c_str());
        QVERIFY(problems.empty());
        QVERIFY(m_kinds.all().size() >= 10);
    }

    void linksAreToldByWordsInEveryLanguageAndByAddress_data() {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("kind");
        const auto row = [](const char* label, const char* path, const char* kind) {
            QTest::addRow("%s %s", label, path) << label << path << kind;
        };
        row("Contact us", "/x", "contacts");
        row("КОНТАКТЫ", "/x", "contacts");
        row("اتصل بنا", "/x", "contacts");
        row("Կապ մեզ հետ", "/x", "contacts");
        row("Холбоо барих", "/x", "contacts");
        row("联系我们", "/x", "contacts");
        row("Онлайн-запись", "/x", "booking");
        row("حجز موعد", "/x", "booking");
        row("Цаг захиалах", "/x", "booking");
        row("Գներ", "/x", "prices");
        row("Prendre rendez-vous", "/x", "booking");
        row("Bewertungen", "/x", "reviews");
        row("Вопросы и ответы", "/x", "faq");
        row("О компании", "/x", "about");
        row("Доставка и оплата", "/x", "delivery");
        row("", "/kontakty.html", "contacts");
        row("", "/o-kompanii/", "about");
        row("Подробнее", "/price_list.php", "prices");
        row("", "/%D0%BE%D1%82%D0%B7%D1%8B%D0%B2%D1%8B", "reviews");
        row("Войти", "/contacts-login", "not-for-customers");
        row("Privacy policy", "/privacy", "not-for-customers");
        row("Laser treatment", "/laser", "");
    }
    void linksAreToldByWordsInEveryLanguageAndByAddress() {
        QFETCH(QString, label);
        QFETCH(QString, path);
        QFETCH(QString, kind);
        QCOMPARE(kindOf(label, "https://x.example" + path), kind);
    }

    void contactsAreWorthMost() {
        for (const auto& kind : m_kinds.all())
            QVERIFY(kind.worth <= 100 && (kind.id == "contacts") == (kind.worth == 100));
    }

    void aBrokenFileIsNamed() {
        std::vector<Error> problems;
        PageKinds::load({{"pages/x.json", R"({"id":"x","worth":1,"paths":["*"],"words":{}})"}}, problems);
        QCOMPARE(problems.size(), std::size_t(1));
        QCOMPARE(problems[0].where, std::string("pages/x.json: paths"));
    }
};

SHOPWALKER_TEST(PageKindsTest)
#include "page_kinds_test.moc"
