// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/store/benchmark_store.h"
#include "core/store/walk_store.h"
#include "core/text/json_schema.h"
#include "core/types/json/json.h"
#include "tests/app/cli/command_process.h"
#include "tests/support/made_workbook.h"
#include "tests/support/shared_files.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace shopwalker;
using test::clinic;

/// What follows from a benchmark, and the plan, without a window.
class PlanCommandTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const QString& name) const { return m_folder.filePath(name); }

    test::CommandResult run(QStringList words) const {
        return test::shopwalker(QStringList{"benchmark"} + words + QStringList{"--workspace", file("w.db")});
    }
    QJsonObject json(const QStringList& words) const {
        const auto result = run(words + QStringList{"--json"});
        const auto object = parseObject(result.out.trimmed().toStdString(), "output");
        return object ? object.value() : QJsonObject();
    }
    static void conforms(const QJsonObject& object, const char* schemaName) {
        const auto name = QString("core/catalogue/schemas/%1.json").arg(schemaName);
        const auto schema = JsonSchema::parse(test::repositoryFile(name).toStdString(), schemaName);
        const auto problems = schema.value().check(object, schemaName);
        QVERIFY2(!object.isEmpty() && problems.empty(),
                 problems.empty() ? "empty" : describe(problems[0]).c_str());
    }
    Workbook stored() const {
        const auto store = BenchmarkStore::open(file("w.db").toStdString()).value();
        return store->workbook(store->find("N").value().id).value();
    }

private slots:
    void initTestCase() {
        const auto result =
            test::shopwalker({"compare", "Clinic B=" + clinic("b/en"), "Clinic A=" + clinic("a/en"), "--name",
                              "N", "--workspace", file("w.db")});
        QVERIFY2(result.code == 0 || result.code == 1, qPrintable(result.err));
    }
    void init() {
        const auto store = BenchmarkStore::open(file("w.db").toStdString()).value();
        QVERIFY(store->saveWorkbook(store->find("N").value().id, {}, EditTime{}).ok());
    }

    void aProposalBecomesAnActionWithOwnerAndDateInOneCall() {
        const auto result = run({"plan", "N", "take", "callback", "owner=Front desk", "due=2031-03-01",
                                 "recheck=clinic/walk", "--calendar", file("plan.ics")});
        QVERIFY2(result.code == 0, qPrintable(result.err));
        const auto workbook = stored();
        QCOMPARE(workbook.actions.size(), std::size_t(1));
        const auto& action = workbook.actions[0];
        QVERIFY(action.touchpoint == "callback" && action.reason == ActionReason::Gap && !action.id.empty());
        QCOMPARE(action.owner, std::string("Front desk"));
        QVERIFY(result.out.contains("2031-03-01") && result.out.contains("Front desk"));
        QFile calendar(file("plan.ics"));
        QVERIFY(calendar.open(QIODevice::ReadOnly));
        const auto text = calendar.readAll();
        QVERIFY(text.contains("DTSTART;VALUE=DATE:20310301") && text.contains("Callback"));
        // Its due date plans the walk that checks again.
        const auto walks = WalkStore::open(file("w.db").toStdString()).value()->walks().value();
        QCOMPARE(walks.size(), std::size_t(1));
        QVERIFY(walks[0].walk.company == "Clinic B" && walks[0].walk.state == WalkState::Planned);

        QCOMPARE(run({"plan", "N", "set", "callback", "status=done"}).code, 0);
        QVERIFY(stored().actions[0].status == ActionStatus::Done);
    }

    void aProposalMayBeNamedByItsNumber() {
        const auto before = json({"plan", "N"})["proposals"].toArray();
        QVERIFY(before.size() > 3);
        QCOMPARE(run({"plan", "N", "take", "2"}).code, 0);
        QCOMPARE(QString::fromStdString(stored().actions.at(0).touchpoint),
                 before[1].toObject()["touchpoint"].toString());
        QCOMPARE(json({"plan", "N"})["proposals"].toArray().size(), before.size() - 1);
    }

    void anActionCanBeMadeUp() {
        QCOMPARE(run({"plan", "N", "add", "phone", "title=Answer at once", "effort=small"}).code, 0);
        const auto action = stored().actions.at(0);
        QVERIFY(action.reason == ActionReason::ByHand && action.effort == Effort::Small);
        QVERIFY(run({"plan", "N"}).out.contains("Answer at once"));
        QCOMPARE(run({"plan", "N", "set", QString::fromStdString(action.id).left(8), "owner=Ani"}).code, 0);
        QCOMPARE(stored().actions.at(0).owner, std::string("Ani"));
    }

    void wordsAreWrittenIntoTheWorkbook() {
        const auto result = run({"set", "N", "market.size=small", "weight.channel.phone=2", "top=chat,map"});
        QVERIFY2(result.code == 0, qPrintable(result.err));
        const auto shown = json({"show", "N"});
        QCOMPARE(shown["top"].toArray()[0].toString(), "chat");
        QCOMPARE(shown["weights"].toObject()["channels"].toObject()["phone"].toDouble(), 2.0);
        QVERIFY(!shown["weights"].toObject()["reasons"].toArray().isEmpty());
    }

    void mistakesAreSaidAndChangeNothing_data() {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("named");
        QTest::newRow("benchmark") << QStringList{"plan", "none"} << 3 << "none";
        QTest::newRow("deed") << QStringList{"plan", "N", "paint", "x"} << 2 << "take";
        QTest::newRow("what") << QStringList{"plan", "N", "take"} << 2 << "take";
        QTest::newRow("proposal") << QStringList{"plan", "N", "take", "map"} << 2 << "map";
        QTest::newRow("number") << QStringList{"plan", "N", "take", "0"} << 2 << "0";
        QTest::newRow("touchpoint") << QStringList{"plan", "N", "add", "moon"} << 2 << "moon";
        QTest::newRow("action") << QStringList{"plan", "N", "set", "callback", "owner=x"} << 2 << "callback";
        QTest::newRow("field") << QStringList{"plan", "N", "take", "callback", "due=soon"} << 2 << "due=soon";
        QTest::newRow("one wrong of two")
            << QStringList{"set", "N", "customers=b2b", "market.size=huge"} << 2 << "market.size=huge";
        QTest::newRow("nothing to set") << QStringList{"set", "N"} << 2 << "KEY=VALUE";
        QTest::newRow("round") << QStringList{"show", "N", "--round", "7"} << 3 << "7";
        QTest::newRow("language") << QStringList{"show", "N", "--language", "xx"} << 2 << "xx";
    }
    void mistakesAreSaidAndChangeNothing() {
        QFETCH(QStringList, words);
        QFETCH(QString, named);
        const auto result = run(words);
        QTEST(result.code, "code");
        QVERIFY2(result.err.contains(named), qPrintable(result.err));
        QVERIFY(stored() == Workbook{});
    }

    void showPrintsAllThatFollowsInEveryLanguage_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("head");
        QTest::newRow("en") << "en"
                            << "Top ten";
        QTest::newRow("ru") << "ru"
                            << "Главные десять";
        QTest::newRow("ar") << "ar"
                            << "العشرة الأهم";
        QTest::newRow("hy") << "hy"
                            << "Գլխավոր տասը";
        QTest::newRow("mn") << "mn"
                            << "Гол арав";
    }
    void showPrintsAllThatFollowsInEveryLanguage() {
        QFETCH(QString, language);
        QFETCH(QString, head);
        const auto result = run({"show", "N", "--language", language});
        QVERIFY2(result.code == 0 || result.code == 1, qPrintable(result.err));
        QVERIFY(result.out.contains(head));
        QVERIFY(!result.out.contains("judgement.")); // a key without its text
    }

    void theJudgementFollowsItsSchema() {
        const auto store = BenchmarkStore::open(file("w.db").toStdString()).value();
        QVERIFY(store->saveWorkbook(store->find("N").value().id, test::fullWorkbook(), EditTime{}).ok());
        const auto strangers = test::shopwalker(
            {"compare", "Clinic C=" + clinic("b2/en"), "--into", "N", "--workspace", file("w.db")});
        QVERIFY2(strangers.code == 2 && strangers.err.contains("Clinic B, Clinic A"),
                 qPrintable(strangers.err));
        const auto second =
            test::shopwalker({"compare", "Clinic B=" + clinic("b2/en"), "Clinic A=" + clinic("a/en"),
                              "--into", "N", "--workspace", file("w.db")});
        QVERIFY2(second.code == 0 || second.code == 1, qPrintable(second.err));
        const auto last = json({"show", "N"});
        conforms(last, "judgement");
        conforms(last["comparison"].toObject(), "comparison");
        conforms(last["workbook"].toObject(), "workbook");
        QCOMPARE(last["round"].toInt(), 2);
        QVERIFY(last["beforeAfter"].toObject()["gapsClosed"].toInt() > 3);
        QVERIFY(!last["watched"].toArray().isEmpty());
        const auto first = json({"show", "N", "--round", "1"});
        conforms(first, "judgement");
        QVERIFY(first["round"].toInt() == 1 && first["beforeAfter"].isNull());
    }
};

SHOPWALKER_TEST(PlanCommandTest)
#include "plan_command_test.moc"
