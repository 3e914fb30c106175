// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/benchmark/workbook_settings.h"
#include "core/types/json/json.h"
#include "core/types/json/plan_json.h"
#include "core/types/json/workbook_json.h"
#include "tests/support/test_registry.h"

using namespace shopwalker;
using namespace shopwalker::cli;

class WorkbookSettingsTest : public QObject {
    Q_OBJECT

    Knowledge m_knowledge;
    ChecklistLibrary m_checklists;
    std::vector<Company> m_companies{{.name = "Clinic B", .own = true}, {.name = "Clinic A"}};

    SettingContext context() const { return {m_knowledge, m_checklists, m_companies}; }

private slots:
    void initTestCase() {
        m_knowledge = loadKnowledge().value();
        m_checklists = loadChecklists().library;
    }

    void aSettingIsWrittenAndTakenOut_data() {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("json"); ///< of the workbook, without its schema
        QTest::newRow("market") << "market.size=small"
                                << R"("market":{"size":"small"})";
        QTest::newRow("customers") << "customers=b2b"
                                   << R"("customers":"b2b")";
        QTest::newRow("stage") << "weight.stage.search=2"
                               << R"("weights":{"stages":{"search":2}})";
        QTest::newRow("channel") << "weight.channel.phone=0.5"
                                 << R"("weights":{"channels":{"phone":0.5}})";
        QTest::newRow("touchpoint") << "weight.touchpoint.chat=0"
                                    << R"("weights":{"touchpoints":{"chat":0}})";
        QTest::newRow("step of a checklist") << "weight.touchpoint.own/x#step=3"
                                             << R"("weights":{"touchpoints":{"own/x#step":3}})";
        QTest::newRow("zone") << "zone.clinic b=Asia/Yerevan"
                              << R"("timeZones":{"Clinic B":"Asia/Yerevan"})";
        QTest::newRow("hours") << "hours.clinic b=Mo-Fr 09:00-18:00; Sa,Su off"
                               << R"("hours":{"Clinic B":"Mo-Fr 09:00-18:00; Sa,Su off"})";
        QTest::newRow("top") << "top=phone, chat"
                             << R"("top":["phone","chat"])";
        QTest::newRow("direction") << "direction.phone=keep"
                                   << R"("touchpointNotes":[{"direction":"keep","touchpoint":"phone"}])";
        QTest::newRow("automated") << "automated.phone=yes"
                                   << R"("touchpointNotes":[{"automated":true,"touchpoint":"phone"}])";
        QTest::newRow("not automated")
            << "automated.own/x#step=no"
            << R"("touchpointNotes":[{"automated":false,"touchpoint":"own/x#step"}])";
        QTest::newRow("standard")
            << "standard.clinic/walk#call.rings=3"
            << R"("standards":[{"atMost":true,"checklist":"clinic/walk","limit":3,"question":"call.rings","unit":"rings"}])";
        QTest::newRow("standard in points")
            << "standard.clinic/walk#call.competence=80"
            << R"("standards":[{"atMost":false,"checklist":"clinic/walk","limit":80,"question":"call.competence"}])";
    }
    void aSettingIsWrittenAndTakenOut() {
        QFETCH(QString, word);
        QFETCH(QString, json);
        Workbook workbook;
        const auto change = settingFrom(word.toStdString(), context());
        QVERIFY2(change.ok(), change.ok() ? "" : describe(change.error()).c_str());
        change.value()(workbook);
        change.value()(workbook); // twice is once
        auto object = toJson(workbook);
        object.remove("schema");
        QCOMPARE(QString::fromStdString(toLine(object)), "{" + json + "}");
        settingFrom((word.section('=', 0, 0) + "=").toStdString(), context()).value()(workbook);
        QVERIFY(workbook == Workbook{});
    }

    void aWrongSettingIsSaidWithWhatIsExpected_data() {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("expected");
        QTest::newRow("no value") << "customers"
                                  << "KEY=VALUE";
        QTest::newRow("no key") << "=x"
                                << "KEY=VALUE";
        QTest::newRow("unknown") << "colour=red"
                                 << "benchmark --help";
        QTest::newRow("question") << "market.mood=high"
                                  << "rivals, size";
        QTest::newRow("answer") << "market.size=huge"
                                << "small, medium, large";
        QTest::newRow("weight of what") << "weight.search=1"
                                        << "weight.stage.ID";
        QTest::newRow("stage") << "weight.stage.dream=1"
                               << "no stage";
        QTest::newRow("number") << "weight.stage.search=much"
                                << "number";
        QTest::newRow("below zero") << "weight.stage.search=-1"
                                    << "number";
        QTest::newRow("not a number") << "weight.stage.search=nan"
                                      << "number";
        QTest::newRow("company") << "zone.Nobody=Asia/Yerevan"
                                 << "no company";
        QTest::newRow("zone") << "zone.Clinic B=Mars/North"
                              << "Asia/Yerevan";
        QTest::newRow("hours") << "hours.Clinic B=9 to 18"
                               << "Mo-Fr 09:00-18:00";
        QTest::newRow("hours of nobody") << "hours.Nobody=24/7"
                                         << "no company";
        QTest::newRow("checklist") << "standard.none/walk#a.b=1"
                                   << "clinic/walk#call.rings";
        QTest::newRow("question of it") << "standard.clinic/walk#a.b=1"
                                        << "no such question";
        QTest::newRow("direction") << "direction.phone=up"
                                   << "keep";
        QTest::newRow("automated") << "automated.phone=perhaps"
                                   << "yes, no";
        QTest::newRow("touchpoint of it") << "automated.no-such=yes"
                                          << "no touchpoint";
        QTest::newRow("customers") << "customers=all"
                                   << "b2b";
    }
    void aWrongSettingIsSaidWithWhatIsExpected() {
        QFETCH(QString, word);
        QFETCH(QString, expected);
        const auto change = settingFrom(word.toStdString(), context());
        QVERIFY(!change.ok());
        QCOMPARE(change.error().code, std::string("usage"));
        QCOMPARE(change.error().where, word.toStdString());
        QVERIFY2(QString::fromStdString(change.error().text).contains(expected), change.error().text.c_str());
    }

    void anActionIsSet_data() {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        for (const auto* word : {"owner=Front desk", "due=2026-03-01", "status=under-way", "effort=large",
                                 "lever=product", "direction=keep", "resources=2 = two days", "recheck=scan",
                                 "recheck=clinic/walk", "title=T", "touchpoint=phone"}) {
            const QString text(word);
            QTest::newRow(word) << text << text.section('=', 0, 0) << text.section('=', 1);
        }
    }
    void anActionIsSet() {
        QFETCH(QString, word);
        QFETCH(QString, key);
        Action action;
        const auto change = actionSettingFrom(word.toStdString(), m_checklists, {});
        QVERIFY2(change.ok(), change.ok() ? "" : describe(change.error()).c_str());
        change.value()(action);
        QTEST(toJson(action)[key].toString(), "value");
    }

    void whatIsDoneIsDoneNow() {
        const std::chrono::sys_seconds now{std::chrono::seconds(5)};
        Action action;
        actionSettingFrom("status=done", m_checklists, now).value()(action);
        QVERIFY(action.doneAt == now);
        actionSettingFrom("status=open", m_checklists, now).value()(action);
        QVERIFY(action.doneAt == std::chrono::sys_seconds{});
    }

    void aWrongActionSettingIsSaid_data() {
        QTest::addColumn<QString>("word");
        for (const auto* word : {"colour=red", "due=tomorrow", "due=2026-02-30", "status=maybe",
                                 "effort=", "lever=magic", "recheck=no/such", "owner"})
            QTest::newRow(word) << word;
    }
    void aWrongActionSettingIsSaid() {
        QFETCH(QString, word);
        const auto change = actionSettingFrom(word.toStdString(), m_checklists, {});
        QVERIFY(!change.ok() && change.error().where == word.toStdString());
    }
};

SHOPWALKER_TEST(WorkbookSettingsTest)
#include "workbook_settings_test.moc"
