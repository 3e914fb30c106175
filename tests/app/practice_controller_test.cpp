// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/benchmark/practice_controller.h"
#include "tests/app/walked_clinics.h"
#include "tests/support/test_registry.h"

#include <QAbstractItemModelTester>

using namespace shopwalker;

class PracticeControllerTest : public QObject {
    Q_OBJECT

    OpenBenchmark m_open;
    std::unique_ptr<PracticeController> m_controller;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> m_testers;

    void show() { m_controller->show(std::make_shared<const OpenBenchmark>(m_open)); }

private slots:
    void init() {
        m_open = test::walkedClinics(1);
        auto& path = m_open.round.walks[1].paths[0];
        const auto step = path.steps[0].id;
        path.walk.notes = {{.id = "a", .step = step, .kind = "trick", .text = "first words"},
                           {.id = "a", .step = step, .kind = "trick", .text = "a glass of water"},
                           {.id = "b", .step = step, .kind = "remark", .text = "no trick"},
                           {.id = "c", .step = "gone", .kind = "trick", .text = "a card with a name"},
                           {.id = "d", .step = step, .kind = "trick", .text = "taken back"},
                           {.id = "d", .step = step, .kind = "trick", .text = ""}};
        m_controller = std::make_unique<PracticeController>(
            std::make_shared<const TouchpointCatalogue>(test::clinicCatalogue()),
            [this](const std::function<void(Workbook&)>& change) {
                change(m_open.workbook);
                show();
            },
            [] { return Moment{.utc = test::clinicDay + std::chrono::hours(12)}; });
        m_testers.clear();
        for (auto* model : {m_controller->tricks(), m_controller->reasons()})
            m_testers.push_back(std::make_unique<QAbstractItemModelTester>(model));
        show();
    }

    void tricksOfWalksAreOfferedAndKeptOnce() {
        QCOMPARE(m_controller->tricks()->count(), 2);
        const auto& path = m_open.round.walks[1].paths[0];
        const auto rival = QString::fromStdString(m_open.judgement.comparison.companies[1].company.name);
        QCOMPARE(m_controller->tricks()->row("a")["title"].toString(), "a glass of water");
        QCOMPARE(m_controller->tricks()->row("a")["lines"].toString(),
                 rival + ", " + QString::fromStdString(path.steps[0].title));
        QCOMPARE(m_controller->tricks()->row("c")["lines"].toString(), rival);
        m_controller->keep("a");
        m_controller->keep("a");
        m_controller->keep("no such trick");
        QCOMPARE(m_open.workbook.practices.size(), std::size_t(1));
        const auto& kept = m_open.workbook.practices[0];
        QCOMPARE(kept.text, std::string("a glass of water"));
        QCOMPARE(kept.seenAt, rival.toStdString());
        QCOMPARE(kept.touchpoint, path.steps[0].touchpoint);
        QVERIFY(kept.at == test::clinicDay + std::chrono::hours(12));
        QCOMPARE(m_controller->tricks()->count(), 1);
    }

    void departuresAreCountedByReason() {
        m_open.workbook.departures = {{.id = "1", .reason = "moved away"},
                                      {.id = "2", .reason = "Too dear"},
                                      {.id = "3", .reason = " too  dear "}};
        show();
        QCOMPARE(m_controller->reasons()->count(), 2);
        QCOMPARE(m_controller->reasons()->rows()[0]["title"].toString(), "Too dear");
        QCOMPARE(m_controller->reasons()->rows()[0]["count"].toInt(), 2);
        QCOMPARE(m_controller->reasons()->rows()[1]["count"].toInt(), 1);
        m_controller->show(nullptr);
        QCOMPARE(m_controller->reasons()->count() + m_controller->tricks()->count(), 0);
    }
};

SHOPWALKER_TEST(PracticeControllerTest)
#include "practice_controller_test.moc"
