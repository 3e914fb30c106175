// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/benchmark/touchpoint_controller.h"
#include "tests/app/walked_clinics.h"
#include "tests/support/test_registry.h"

using namespace shopwalker;

class TouchpointControllerTest : public QObject {
    Q_OBJECT

    Workbook m_workbook;
    std::unique_ptr<TouchpointController> m_notes;

    void judge() { m_notes->show(std::make_shared<const OpenBenchmark>(test::walkedClinics(1, m_workbook))); }

private slots:
    void init() {
        m_workbook = {};
        m_notes = std::make_unique<TouchpointController>(
            std::make_shared<const TouchpointCatalogue>(test::clinicCatalogue()),
            [this](const std::function<void(Workbook&)>& change) {
                change(m_workbook);
                judge();
            });
        judge();
        m_notes->look("phone");
    }

    void everythingThatIsDecidedIsKept() {
        m_notes->set("phone", "direction", "change");
        m_notes->set("phone", "branded", "no");
        m_notes->set("phone", "momentOfTruth", "yes");
        m_notes->set("phone", "automated", "yes");
        m_notes->set("phone", "sells", "trust");
        m_notes->set("phone", "text", "ask the reception");
        const TouchpointNote expected{.touchpoint = "phone",
                                      .sells = "trust",
                                      .branded = false,
                                      .automated = true,
                                      .momentOfTruth = true,
                                      .direction = Direction::Change,
                                      .text = "ask the reception"};
        QCOMPARE(m_workbook.touchpointNotes.size(), std::size_t(1));
        QVERIFY(m_workbook.touchpointNotes.front() == expected);
        QCOMPARE(m_notes->direction(), "change");
        QCOMPARE(m_notes->branded(), "no");
        QCOMPARE(m_notes->momentOfTruth(), true);
        QCOMPARE(m_notes->automated(), true);
        m_notes->look("chat");
        QCOMPARE(m_notes->direction(), QString());
        QCOMPARE(m_notes->sells(), QString());
    }

    void theSameChoiceAgainTakesItBackAndAnEmptyNoteGoes() {
        m_notes->set("phone", "direction", "keep");
        m_notes->set("phone", "direction", "keep");
        QVERIFY(m_workbook.touchpointNotes.empty());
        m_notes->set("phone", "branded", "yes");
        m_notes->set("phone", "branded", "yes");
        m_notes->set("phone", "text", "");
        m_notes->set("phone", "automated", "yes");
        m_notes->set("phone", "automated", "no"); // a switch: off says nothing
        QVERIFY(m_workbook.touchpointNotes.empty());
    }

    void wrongWordsChangeNothing() {
        m_notes->set("phone", "direction", "sideways");
        m_notes->set("phone", "branded", "perhaps");
        m_notes->set("phone", "automated", "perhaps");
        m_notes->set("phone", "colour", "red");
        m_notes->set("", "text", "nowhere");
        QVERIFY(m_workbook.touchpointNotes.empty());
    }
};

SHOPWALKER_TEST(TouchpointControllerTest)
#include "touchpoint_controller_test.moc"
