// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/benchmark/top_ten_controller.h"
#include "tests/app/walked_clinics.h"
#include "tests/support/test_registry.h"

#include <QAbstractItemModelTester>

using namespace shopwalker;

class TopTenControllerTest : public QObject {
    Q_OBJECT
private slots:
    void init() {
        QLocale::setDefault(QLocale(QLocale::English));
        m_workbook = {};
        m_topTen = std::make_unique<TopTenController>(
            std::make_shared<const TouchpointCatalogue>(test::clinicCatalogue()),
            [this](const std::function<void(Workbook&)>& change) {
                change(m_workbook);
                judge();
            });
        m_topTen->setReasons([](const std::string& rule) { return QString::fromStdString(rule); });
        m_tester = std::make_unique<QAbstractItemModelTester>(m_topTen->top());
        judge();
    }

    void anAnswerSuggestsWeightsAndSaysWhy() {
        m_topTen->answer("size", "small");
        const auto phone = m_topTen->weights()->row("channel.phone");
        QCOMPARE(phone["weight"].toDouble(), 1.5);
        QCOMPARE(phone["manual"].toBool(), false);
        QCOMPARE(phone["reasons"].toStringList(), QStringList{"small-firm (× 1.5)"});
        QCOMPARE(m_topTen->questions()->row("size")["chosenAnswer"].toString(), "small");
        m_topTen->answer("size", "small"); // the same again takes it back
        QVERIFY(m_workbook.market.empty());
        QCOMPARE(m_topTen->weights()->row("channel.phone")["weight"].toDouble(), 1.0);
    }

    void aWeightByHandReplacesTheSuggestedOne() {
        m_topTen->answer("size", "small");
        m_topTen->setWeight("channel", "phone", 3);
        const auto phone = m_topTen->weights()->row("channel.phone");
        QCOMPARE(phone["weight"].toDouble(), 3.0);
        QCOMPARE(phone["suggested"].toString(), "suggested 1.5");
        QCOMPARE(phone["manual"].toBool(), true);
        m_topTen->resetWeight("channel", "phone");
        QCOMPARE(m_topTen->weights()->row("channel.phone")["weight"].toDouble(), 1.5);
        m_topTen->setWeight("stage", "decision", 99);
        QCOMPARE(m_workbook.weights.stages.at("decision"), 10.0);
        m_topTen->setWeight("nonsense", "x", 1);
        QCOMPARE(m_workbook.weights.stages.size(), std::size_t(1));
    }

    void aTouchpointOfItsOwnWeightLeadsTheTen() {
        m_topTen->setWeight("touchpoint", "chat", 4);
        QCOMPARE(m_topTen->weights()->row("touchpoint.chat")["title"].toString(), "Online chat");
        QCOMPARE(m_topTen->top()->rows().first()["key"].toString(), "chat");
        QCOMPARE(m_topTen->top()->rows().first()["manual"].toBool(), true);
    }

    void movingKeepsTheOthersInOrderAndIsSaid() {
        const auto before = keys();
        QCOMPARE(before.size(), 10);
        m_topTen->move(0, 2);
        auto expected = before;
        expected.move(0, 2);
        QCOMPARE(keys(), expected);
        QCOMPARE(m_workbook.top.size(), std::size_t(10));
        QVERIFY(m_topTen->said().endsWith(": place 3 of 10"));
        QVERIFY(m_topTen->ordered());
        m_topTen->move(0, 10);
        m_topTen->move(-1, 3);
        QCOMPARE(keys(), expected);
        m_topTen->resetOrder();
        QCOMPARE(keys(), before);
        QVERIFY(!m_topTen->ordered());
    }

    void anotherTouchpointTakesTheLastPlace() {
        const auto other = m_topTen->others().first().toMap()["id"].toString();
        const auto before = keys();
        m_topTen->add(other);
        QCOMPARE(keys().size(), 10);
        QCOMPARE(keys().last(), other);
        QCOMPARE(keys().first(), before.first());
        m_topTen->add(other);
        QCOMPARE(keys().size(), 10);
    }

    void whatWouldChangeTheWinnerIsSaidInWords() {
        auto open = *test::scannedClinics(2);
        open.judgement.tippingPoints = {{.kind = TippingPoint::Kind::Channel,
                                         .id = "phone",
                                         .weight = 1,
                                         .tippingAt = 2.4,
                                         .leader = 1,
                                         .then = 2},
                                        {.kind = TippingPoint::Kind::Touchpoint,
                                         .id = "chat",
                                         .weight = 1,
                                         .tippingAt = 0.25,
                                         .leader = 1,
                                         .then = 2}};
        m_topTen->show(std::make_shared<const OpenBenchmark>(open));
        const auto rows = m_topTen->tippingPoints()->rows();
        QCOMPARE(rows[0]["text"].toString(), "Clinic C would lead if “Phone” weighed more than 2.4 (now 1).");
        QCOMPARE(rows[1]["text"].toString(),
                 "Clinic C would lead if “Online chat” weighed less than 0.25 (now 1).");
    }

    void theMarkOfTheCustomersIsKept() {
        m_topTen->setCustomers("b2b");
        QCOMPARE(m_workbook.customers, "b2b");
        m_topTen->setCustomers("b2b");
        QCOMPARE(m_workbook.customers, "");
    }

private:
    void judge() {
        m_topTen->show(std::make_shared<const OpenBenchmark>(test::walkedClinics(1, m_workbook)));
    }
    QStringList keys() const {
        QStringList keys;
        for (const auto& row : m_topTen->top()->rows())
            keys += row["key"].toString();
        return keys;
    }

    Workbook m_workbook;
    std::unique_ptr<TopTenController> m_topTen;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

SHOPWALKER_TEST(TopTenControllerTest)
#include "top_ten_controller_test.moc"
