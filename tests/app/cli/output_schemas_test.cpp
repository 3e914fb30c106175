// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/store/walk_store.h"
#include "core/text/json_schema.h"
#include "core/types/json/json.h"
#include "tests/app/cli/command_process.h"
#include "tests/support/shared_files.h"
#include "tests/support/test_registry.h"

#include <QTemporaryDir>

using namespace shopwalker;
using namespace std::chrono_literals;
using test::clinic;

/// What the program prints is what its schemas say.
class OutputSchemasTest : public QObject {
    Q_OBJECT
private slots:
    void scanPrintsFindingsAndTheEndOfASite() {
        const auto run = test::shopwalker({"scan", "A=" + clinic("a/en"), "B=" + clinic("b/en")});
        const auto lines = run.out.split('\n', Qt::SkipEmptyParts);
        QVERIFY2(lines.size() > 20, qPrintable(run.err));
        int ends = 0;
        for (const auto& line : lines) {
            const auto object = parseObject(line.toStdString(), "scan");
            QVERIFY(object.ok());
            const bool isEnd = object.value()["schema"].toString() == "shopwalker.site/1";
            ends += isEnd ? 1 : 0;
            conforms(object.value(), isEnd ? "site.json" : "finding.json");
        }
        QCOMPARE(ends, 2);
    }

    void comparePrintsAComparison() {
        const auto run = test::shopwalker(
            {"compare", "A=" + clinic("a/en"), "B=" + clinic("b/en"), "--json", "--workspace", file("c.db")});
        const auto object = parseObject(run.out.trimmed().toStdString(), "compare");
        QVERIFY2(object.ok(), qPrintable(run.err));
        conforms(object.value(), "comparison.json");
    }

    void walkShowPrintsAWalk_data() {
        QTest::addColumn<bool>("full");
        QTest::newRow("just planned") << false;
        QTest::newRow("with everything") << true;
    }
    void walkShowPrintsAWalk() {
        QFETCH(bool, full);
        const auto workspace = file(full ? "full.db" : "bare.db");
        QVERIFY(WalkStore::open(workspace.toStdString())
                    .value()
                    ->create(full ? fullWalk() : Walk{.id = "w", .checklist = "clinic/walk"}, {})
                    .ok());
        const auto run = test::shopwalker({"walk", "show", "latest", "--json", "--workspace", workspace});
        const auto object = parseObject(run.out.trimmed().toStdString(), "walk");
        QVERIFY2(object.ok(), qPrintable(run.err));
        conforms(object.value(), "walk.json");
    }

    void anUnknownMemberIsNoticed() {
        auto object = parseObject(R"({"schema": "shopwalker.site/1", "company": "A", "sites": [],
            "pagesRead": 1, "findings": 2, "problems": []})",
                                  "site")
                          .value();
        QVERIFY(violations(object, "site.json").isEmpty());
        object["more"] = 1;
        QVERIFY(!violations(object, "site.json").isEmpty());
    }

private:
    static Walk fullWalk() {
        const Moment now{.utc = std::chrono::sys_time<std::chrono::milliseconds>(1'790'000'000s),
                         .boot = "b"};
        Walk walk{
            .id = "w", .company = "C", .location = "L", .checklist = "clinic/walk", .checklistHash = "h"};
        walk.state = WalkState::RevisionAsked;
        walk.tester = "T";
        walk.insider = true;
        walk.persona = "p";
        walk.customerStatus = "former";
        walk.entrance = "search";
        walk.device = "d";
        walk.windowFrom = now;
        walk.windowTo = now;
        walk.purchase = 5;
        walk.currency = "AMD";
        walk.openQuestion = "search.query";
        walk.revisionReason = "r";
        walk.answers = {{.question = "a.b",
                         .value = {.choices = {"x"},
                                   .number = 1,
                                   .text = "t",
                                   .found = "f",
                                   .currency = "EUR",
                                   .laps = {1.5},
                                   .sent = now,
                                   .replied = now,
                                   .gaveUp = now,
                                   .promised = now},
                         .notApplicable = true,
                         .late = true,
                         .fromScan = true,
                         .at = now,
                         .spent = 5ms}};
        walk.reratings = {{"a", "b", "negative", "why", now}};
        walk.moments = {{now, "a", "n", "m-1", "what it was", now}};
        walk.evidence = {{.id = "e",
                          .question = "a.b",
                          .kind = "markup",
                          .hash = std::string(64, 'a'),
                          .suffix = "png",
                          .bytes = 5,
                          .caption = "c",
                          .source = "camera",
                          .at = now,
                          .of = "d",
                          .discarded = now}};
        walk.outcomes = {{"a", 0, "neutral", "buys", {"gained"}, "joy", "queue", now}};
        walk.notes = {{"n", "a", "trick", "t", now}};
        walk.interruptions = {{"pause", "a", now, now}, {"background", "", now, {}}};
        walk.staff = {{"a", 0, "doctor", "Anna"}};
        return walk;
    }

    static QStringList violations(const QJsonObject& object, const QString& schemaName) {
        const auto schema =
            JsonSchema::parse(test::repositoryFile("core/catalogue/schemas/" + schemaName).toStdString(),
                              schemaName.toStdString());
        QStringList found;
        for (const auto& error : schema.value().check(object, "output"))
            found << QString::fromStdString(describe(error));
        return found;
    }
    static void conforms(const QJsonObject& object, const QString& schemaName) {
        const auto found = violations(object, schemaName);
        QVERIFY2(found.isEmpty(), qPrintable(found.join("\n")));
    }

    QString file(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

SHOPWALKER_TEST(OutputSchemasTest)
#include "output_schemas_test.moc"
