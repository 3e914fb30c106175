// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/evidence_files.h"
#include "core/store/walk_store.h"
#include "core/types/json/json.h"
#include "tests/app/cli/command_process.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace shopwalker;
using namespace std::chrono_literals;

class WalkCommandTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        const auto workspace = file("phone.db").toStdString();
        auto store = WalkStore::open(workspace).value();
        const auto photo = EvidenceFiles(evidenceFolder(workspace)).keep("picture", "jpg").value();
        const Moment noon{.utc = std::chrono::sys_time<std::chrono::milliseconds>(1'790'000'000s),
                          .offset = 240min};
        Walk walk{.id = "1b9c-clinic", .company = "Clinic A", .checklist = "clinic/walk"};
        walk.state = WalkState::UnderWay;
        walk.answers = {
            {.question = "search.query", .value = {.text = "dentist\x1b[2J"}, .at = noon, .spent = 9s},
            {.question = "search.found", .value = {.choices = {"yes"}}, .late = true, .at = noon},
            {.question = "contact.ways", .value = {.choices = {"callback"}}, .at = noon},
            {.question = "contact.callback-came", .value = {.sent = noon}, .at = noon},
            {.question = "call.rings", .notApplicable = true, .at = noon},
            {.question = "gone.q", .value = {.number = 4}, .at = noon}};
        walk.evidence = {
            {.id = "e", .question = "search.found", .kind = "photo", .hash = photo, .suffix = "jpg"}};
        walk.outcomes = {{.step = "search", .reaction = "positive", .decision = "goes-on"}};
        QVERIFY(store->create(walk, std::chrono::sys_seconds(1'790'000'000s)).ok());
    }

    void listNamesEveryWalk() {
        const auto text = run({"list"});
        QCOMPARE(text.code, 0);
        QVERIFY(text.out.contains("1b9c-clinic") && text.out.contains("Clinic A"));
        const auto json = parseObject(run({"list", "--json"}).out.trimmed().toStdString(), "list");
        QVERIFY(json.ok());
        QCOMPARE(json.value()["answers"].toInt(), 6);
        QCOMPARE(json.value()["state"].toString(), QString("under-way"));
    }

    void showTellsAnswersTimesEvidenceAndProgress() {
        const auto shown = run({"show", "1b9c"});
        QVERIFY2(shown.code == 0, qPrintable(shown.err));
        for (const auto* part : {"Which words did you search for?", "dentist", "2026-09-21", "+04:00",
                                 "took 9 s", "late", "[photo]", "waiting since", "does not apply",
                                 "gone.q: 4", "required answers are missing", "positive, goes on"})
            QVERIFY2(shown.out.contains(part), part);
        QVERIFY(!shown.out.contains(QChar(0x1b))); // nobody takes over the terminal
    }

    void showSpeaksTheLanguageAsked() {
        const auto shown = run({"show", "latest", "--language", "ru"});
        QVERIFY2(shown.code == 0, qPrintable(shown.err));
        QVERIFY(shown.out.contains("нет ответа"));
        QVERIFY(!shown.out.contains("not answered") && !shown.out.contains("Search"));
        QCOMPARE(run({"show", "latest", "--language", "tlh"}).code, 2);
    }

    void importingTwiceChangesNothing() {
        const auto zip = file("walk.zip");
        const auto exported = run({"export", "latest", "-o", zip});
        QVERIFY2(exported.code == 0, qPrintable(exported.err));
        const auto first = runOn("desk.db", {"import", zip});
        QVERIFY2(first.code == 0, qPrintable(first.err));
        QVERIFY(first.out.contains("new: 6 answers, 1 files"));
        const auto before = runOn("desk.db", {"show", "latest", "--json"}).out;
        QVERIFY(runOn("desk.db", {"import", zip}).out.contains("unchanged"));
        QCOMPARE(runOn("desk.db", {"show", "latest", "--json"}).out, before);
        QCOMPARE(before, run({"show", "latest", "--json"}).out);
    }

    void aDamagedFileIsOneClearLineAndNothingIsImported() {
        const auto zip = file("damaged.zip");
        QCOMPARE(run({"export", "latest", "-o", zip}).code, 0);
        QFile bytes(zip);
        QVERIFY(bytes.open(QIODevice::ReadWrite));
        bytes.seek(bytes.size() / 3);
        bytes.write("XXXX");
        bytes.close();
        const auto imported = runOn("empty.db", {"import", zip});
        QCOMPARE(imported.code, 3);
        QCOMPARE(imported.err.count('\n'), 1);
        QVERIFY(imported.err.contains("damaged.zip"));
        QVERIFY(runOn("empty.db", {"list", "--json"}).out.isEmpty());
    }

    void exportSaysWhatItWroteAndWritesOverNothing() {
        const auto zip = file("once.zip");
        const auto written = run({"export", "latest", "-o", zip});
        QVERIFY(written.out.contains("once.zip") && written.out.contains("1 files"));
        const auto again = run({"export", "latest", "-o", zip});
        QCOMPARE(again.code, 2);
        QVERIFY(again.err.contains("--replace"));
        QCOMPARE(run({"export", "latest", "-o", zip, "--replace"}).code, 0);
    }

    void wrongUseIsSaidSo() {
        QCOMPARE(run({}).code, 2);
        QCOMPARE(run({"export", "latest"}).code, 2);
        QCOMPARE(run({"show", "nobody"}).code, 3);
        QCOMPARE(runOn("nowhere.db", {"list"}).code, 3);
        QVERIFY(!QFile::exists(file("nowhere.db")));
        QCOMPARE(runOn("desk2.db", {"import", file("missing.zip")}).code, 3);
        QCOMPARE(run({"--help"}).code, 0);
    }

private:
    QString file(const QString& name) const { return m_folder.filePath(name); }
    test::CommandResult runOn(const QString& workspace, const QStringList& arguments) const {
        return test::shopwalker(QStringList{"walk"} + arguments +
                                QStringList{"--workspace", file(workspace)});
    }
    test::CommandResult run(const QStringList& arguments) const { return runOn("phone.db", arguments); }

    QTemporaryDir m_folder;
};

SHOPWALKER_TEST(WalkCommandTest)
#include "walk_command_test.moc"
