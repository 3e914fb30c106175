// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/checklist_library.h"
#include "core/checklist/walk/walk_session.h"
#include "core/examples/example.h"
#include "core/rules/catalogue_files.h"
#include "core/text/json_schema.h"
#include "core/types/json/json.h"
#include "core/types/json/walk_json.h"
#include "core/types/json/workbook_json.h"
#include "tests/support/shared_files.h"
#include "tests/support/test_registry.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <set>

using namespace shopwalker;

static const std::vector<std::string> languages{"en", "ru", "ar", "hy", "mn"};

/// Every example is a row: schema, ids, five complete languages, walks that fit their checklists.
class ExamplesTest : public QObject {
    Q_OBJECT

    ChecklistLibrary m_library = loadChecklists().library;

    static QString folderOf(const std::string& id) {
        return test::sourceFolder() + "/checklists/examples/" + QString::fromStdString(id);
    }

    static QJsonObject object(const QString& file) {
        QFile opened(file);
        if (!opened.open(QIODevice::ReadOnly))
            qFatal("%s is not there", qPrintable(file));
        const auto parsed = parseObject(opened.readAll().toStdString(), file.toStdString());
        if (!parsed)
            qFatal("%s", describe(parsed.error()).c_str());
        return parsed.value();
    }

    Example read(const std::string& id, const std::string& language = "en") const {
        auto example = shippedExample(id, language, m_library);
        if (!example)
            qFatal("%s", describe(example.error()).c_str());
        return std::move(example).value();
    }

    static void examplesAsRows() {
        QTest::addColumn<QString>("id");
        for (const auto& id : exampleIds())
            QTest::newRow(id.c_str()) << QString::fromStdString(id);
    }

private slots:
    void theFiveStoriesAreThere() {
        QCOMPARE(exampleIds(),
                 (std::vector<std::string>{"clinics", "teddy-bears", "beauty-salon", "uis", "vysotsky"}));
        const QDir folder(test::sourceFolder() + "/checklists/examples");
        QCOMPARE(folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(),
                 static_cast<qsizetype>(exampleIds().size()));
    }

    void anUnknownExampleIsNamed() {
        const auto missing = shippedExample("clinicss", "en", m_library);
        QVERIFY(!missing.ok());
        QCOMPARE(missing.error().where, std::string("clinicss"));
    }

    void theFileFollowsTheSchema_data() { examplesAsRows(); }
    void theFileFollowsTheSchema() {
        QFETCH(QString, id);
        QFile file(test::sourceFolder() + "/checklists/examples/schema.json");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto schema = JsonSchema::parse(file.readAll().toStdString(), "examples/schema.json");
        QVERIFY(schema.ok());
        const auto example = object(folderOf(id.toStdString()) + "/example.json");
        const auto problems = schema.value().check(example, id.toStdString());
        QVERIFY2(problems.empty(), problems.empty() ? "" : describe(problems[0]).c_str());
        QCOMPARE(example["id"].toString(), id);
    }

    void everyTextIsThereInFiveLanguagesAndUsed_data() { examplesAsRows(); }
    void everyTextIsThereInFiveLanguagesAndUsed() {
        QFETCH(QString, id);
        const auto folder = folderOf(id.toStdString());
        QFile file(folder + "/example.json");
        QVERIFY(file.open(QIODevice::ReadOnly));
        std::set<QString> used;
        const QRegularExpression mark("\"@([a-z0-9.-]+)\"");
        const auto whole = QString::fromUtf8(file.readAll());
        for (auto found = mark.globalMatch(whole); found.hasNext();)
            used.insert(found.next().captured(1));
        for (const auto& language : languages) {
            const auto texts = object(folder + "/texts/" + QString::fromStdString(language) + ".json");
            const auto keys = texts.keys();
            QCOMPARE(std::set<QString>(keys.begin(), keys.end()), used);
            for (const auto& key : keys)
                QVERIFY2(!texts[key].toString().trimmed().isEmpty(), qPrintable(key));
        }
        QCOMPARE(QDir(folder + "/texts").entryList(QDir::Files).size(), 5);
    }

    void otherLanguagesAreTranslated_data() { examplesAsRows(); }
    /// Names of companies may be the same; sentences are not.
    void otherLanguagesAreTranslated() {
        QFETCH(QString, id);
        const auto folder = folderOf(id.toStdString()) + "/texts/";
        const auto english = object(folder + "en.json");
        const QRegularExpression number("[0-9]+");
        for (const auto& language : {"ru", "ar", "hy", "mn"}) {
            const auto texts = object(folder + QLatin1String(language) + ".json");
            for (const auto& key : english.keys())
                if (english[key].toString().contains(' ') && !key.startsWith("company"))
                    QVERIFY2(texts[key] != english[key], qPrintable(key + " " + language));
        }
    }

    void idsDoNotDependOnTheLanguage_data() { examplesAsRows(); }
    void idsDoNotDependOnTheLanguage() {
        QFETCH(QString, id);
        const auto english = read(id.toStdString());
        QCOMPARE(read(id.toStdString()), english);
        for (const auto& language : languages) {
            const auto other = read(id.toStdString(), language);
            QCOMPARE(other.uid, english.uid);
            QCOMPARE(other.workbook.actions.front().id, english.workbook.actions.front().id);
            QCOMPARE(other.workbook.chains.front().id, english.workbook.chains.front().id);
            QCOMPARE(other.rounds.size(), english.rounds.size());
            for (std::size_t round = 0; round < other.rounds.size(); ++round) {
                const auto& walks = other.rounds[round].walks;
                QCOMPARE(walks.size(), english.rounds[round].walks.size());
                for (std::size_t walk = 0; walk < walks.size(); ++walk)
                    QCOMPARE(walks[walk].id, english.rounds[round].walks[walk].id);
            }
        }
    }

    void aLanguageThatIsNotThereGivesEnglish() { QCOMPARE(read("clinics", "de"), read("clinics", "en")); }

    void idsAreUnique() {
        std::set<std::string> ids;
        for (const auto& id : exampleIds()) {
            const auto example = read(id);
            QVERIFY(ids.insert(example.uid).second);
            const auto add = [&](const std::string& one) { QVERIFY2(ids.insert(one).second, one.c_str()); };
            for (const auto& round : example.rounds)
                for (const auto& walk : round.walks) {
                    add(walk.id);
                    for (const auto& evidence : walk.evidence)
                        add(evidence.id);
                    for (const auto& note : walk.notes)
                        add(note.id);
                }
            for (const auto& action : example.workbook.actions)
                add(action.id);
            for (const auto& chain : example.workbook.chains)
                add(chain.id);
            for (const auto& branch : example.workbook.branches)
                add(branch.id);
        }
    }

    void walksOfExamplesCanBeTold() {
        QVERIFY(isExampleWalk(read("uis").rounds[0].walks[0].id));
        QVERIFY(!isExampleWalk("0b1c2d3e-0000-4000-8000-000000000000"));
    }

    void pinnedChecklistsAreTheShippedOnes_data() { examplesAsRows(); }
    void pinnedChecklistsAreTheShippedOnes() {
        QFETCH(QString, id);
        const auto pins = object(folderOf(id.toStdString()) + "/example.json")["checklists"].toObject();
        for (const auto& checklist : pins.keys()) {
            QFile file(test::sourceFolder() + "/checklists/" + checklist + ".json");
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(checklist));
            const auto hash = QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex();
            QVERIFY2(pins[checklist].toString() == QLatin1String(hash),
                     qPrintable(checklist + " has changed; when the walks still fit, pin " + hash));
        }
    }

    void walksThatAreOverAreComplete_data() { examplesAsRows(); }
    void walksThatAreOverAreComplete() {
        QFETCH(QString, id);
        for (const auto& round : read(id.toStdString()).rounds)
            for (const auto& walk : round.walks) {
                const auto checklist = m_library.find(walk.checklist);
                QVERIFY(checklist);
                const WalkSession session(*checklist, walk);
                const auto progress = session.progress();
                const auto where =
                    QString::fromStdString(walk.checklist + " " + walk.tester + " " + walk.company);
                QVERIFY2(
                    progress.missingEvidence.empty(),
                    progress.missingEvidence.empty()
                        ? ""
                        : qPrintable(where + " lacks proof of " +
                                     QString::fromStdString(session.pathOf(progress.missingEvidence[0]))));
                if (walk.state == WalkState::WaitingForReplies)
                    QVERIFY2(progress.waiting > 0, qPrintable(where));
                else if (checklist->kind != "chain") // a chain that breaks is not walked to its end
                    QVERIFY2(progress.complete(),
                             qPrintable(where + " lacks " +
                                        (progress.missing.empty()
                                             ? QString("replies")
                                             : QString::fromStdString(session.pathOf(progress.missing[0])))));
                for (const auto& answer : walk.answers)
                    QVERIFY2(
                        session.answerAt(*session.placeOf(answer.question, answer.repeat)) != nullptr &&
                            session.isShown(*session.placeOf(answer.question, answer.repeat)),
                        qPrintable(where + " answers hidden " + QString::fromStdString(answer.question)));
            }
    }

    void timesArePlausible_data() { examplesAsRows(); }
    /// Within its round, in order, and nobody at two places at once.
    void timesArePlausible() {
        QFETCH(QString, id);
        const auto example = read(id.toStdString());
        for (std::size_t place = 0; place < example.rounds.size(); ++place) {
            const auto& round = example.rounds[place];
            std::map<std::string, std::vector<std::pair<Moment, std::string>>> starts;
            for (const auto& walk : round.walks) {
                QVERIFY(walk.answers.front().at.utc >= round.startedAt);
                if (place + 1 < example.rounds.size())
                    QVERIFY(walk.answers.back().at.utc < example.rounds[place + 1].startedAt);
                QVERIFY(walk.tester.find('@') == std::string::npos);
                for (const auto& answer : walk.answers)
                    QVERIFY2(answer.spent.count() > 500 && answer.spent.count() < 10 * 60 * 1000,
                             answer.question.c_str());
                for (const auto& member : walk.staff)
                    QVERIFY(member.name.empty() && !member.role.empty());
                const auto checklist = m_library.find(walk.checklist);
                if (checklist->kind == "walk" || checklist->kind == "chain")
                    starts[walk.tester].push_back({walk.answers.front().at, walk.checklist + walk.company});
            }
            for (auto& [tester, moments] : starts) {
                std::sort(moments.begin(), moments.end(),
                          [](const auto& one, const auto& other) { return one.first.utc < other.first.utc; });
                for (std::size_t next = 1; next < moments.size(); ++next)
                    QVERIFY2(moments[next].first.utc - moments[next - 1].first.utc >=
                                 std::chrono::minutes(10),
                             (tester + " " + moments[next].second).c_str());
            }
        }
    }

    void theWorkbookNamesThingsThatAreThere_data() { examplesAsRows(); }
    void theWorkbookNamesThingsThatAreThere() {
        QFETCH(QString, id);
        const auto example = read(id.toStdString());
        const auto& workbook = example.workbook;
        const auto files = readCatalogue().value();
        const auto isKnown = [&](const std::string& touchpoint) {
            return touchpoint.empty() || files.contains("touchpoints/" + touchpoint + ".json");
        };
        std::set<std::string> chains;
        for (const auto& round : example.rounds)
            for (const auto& walk : round.walks)
                chains.insert(walk.id);
        for (const auto& chain : workbook.chains) {
            chains.insert(chain.id);
            for (const auto& link : chain.links) // a step without one is a row of its own: checklist#step
                QVERIFY2(isKnown(link.touchpoint) || link.touchpoint.find('#') != std::string::npos,
                         link.touchpoint.c_str());
        }
        for (const auto& [from, next] : workbook.continuations)
            QVERIFY(chains.contains(from) && chains.contains(next.next));
        for (const auto& touchpoint : workbook.top)
            QVERIFY2(isKnown(touchpoint), touchpoint.c_str());
        std::set<ActionStatus> statuses;
        for (const auto& action : workbook.actions) {
            QVERIFY2(isKnown(action.touchpoint), action.touchpoint.c_str());
            QVERIFY(action.recheck.empty() || action.recheck == "scan" || m_library.find(action.recheck));
            QCOMPARE(action.status == ActionStatus::Done, action.doneAt != std::chrono::sys_seconds{});
            statuses.insert(action.status);
        }
        QVERIFY2(statuses.size() >= 4, "actions in every state");
        for (const auto& note : workbook.touchpointNotes)
            QVERIFY2(isKnown(note.touchpoint), note.touchpoint.c_str());
        for (const auto& left : workbook.departures)
            QVERIFY2(isKnown(left.touchpoint), left.touchpoint.c_str());
        for (const auto& practice : workbook.practices)
            QVERIFY2(isKnown(practice.touchpoint), practice.touchpoint.c_str());
        for (const auto& standard : workbook.standards) {
            const auto checklist = m_library.find(standard.checklist);
            QVERIFY(checklist);
            QVERIFY(WalkSession(*checklist, {}).placeOf(standard.question, 0));
        }
        std::set<std::string> branches;
        for (const auto& branch : workbook.branches)
            branches.insert(branch.id);
        for (const auto& branch : workbook.branches) {
            const auto& parent = branch.parent;
            QVERIFY2(parent == "company" || parent.starts_with("object.") || branches.contains(parent) ||
                         (parent.starts_with("touchpoint.") && isKnown(parent.substr(11))),
                     parent.c_str());
        }
        for (const auto& [company, zone] : workbook.timeZones)
            QVERIFY(std::any_of(example.rounds[0].companies.begin(), example.rounds[0].companies.end(),
                                [&](const auto& one) { return one.name == company; }));
    }

    void whatIsStoredIsWhatWasRead_data() { examplesAsRows(); }
    /// An example counts as untouched while its walks and workbook equal the file's: nothing may be lost on
    /// the way through JSON.
    void whatIsStoredIsWhatWasRead() {
        QFETCH(QString, id);
        const auto example = read(id.toStdString());
        QCOMPARE(workbookFromJson(toJson(example.workbook)).value(), example.workbook);
        for (const auto& round : example.rounds)
            for (const auto& walk : round.walks)
                QCOMPARE(walkFromJson(toJson(walk)).value(), walk);
    }

    void photosAreThereAndUsed_data() { examplesAsRows(); }
    void photosAreThereAndUsed() {
        QFETCH(QString, id);
        const auto example = read(id.toStdString());
        std::set<std::string> shown;
        for (const auto& round : example.rounds)
            for (const auto& walk : round.walks)
                for (const auto& evidence : walk.evidence)
                    if (!evidence.hash.empty())
                        shown.insert(evidence.hash);
        QCOMPARE(shown.size(), example.photos.size());
    }

    void whatDoesNotFitIsNamed_data() {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("named");
        QTest::newRow("text") << "\"@blocked\""
                              << "\"@blockedd\""
                              << "blockedd";
        QTest::newRow("answer") << "\"greeting\": \"yes\""
                                << "\"greeting\": \"perhaps\""
                                << "call.greeting";
        QTest::newRow("question") << "\"greeting\": \"yes\""
                                  << "\"greting\": \"yes\""
                                  << "call.greting";
        QTest::newRow("step") << "\"id\": \"booking\""
                              << "\"id\": \"bookin\""
                              << "bookin";
        QTest::newRow("photo") << "photos/confirmation.png"
                               << "photos/other.png"
                               << "photos/other.png";
        QTest::newRow("state") << "\"state\": \"accepted\""
                               << "\"state\": \"over\""
                               << "state";
        QTest::newRow("action") << "\"status\": \"done\""
                                << "\"status\": \"ready\""
                                << "status";
        QTest::newRow("checklist") << "\"checklist\": \"clinic/walk\""
                                   << "\"checklist\": \"clinic/wlk\""
                                   << "clinic/wlk";
        QTest::newRow("json") << "\"rounds\": ["
                              << "\"rounds\": [["
                              << "example.json";
    }
    void whatDoesNotFitIsNamed() {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, named);
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath("texts") && QDir(folder.path()).mkpath("photos"));
        const auto source = folderOf("clinics");
        QVERIFY(QFile::copy(source + "/texts/en.json", folder.filePath("texts/en.json")));
        QVERIFY(QFile::copy(source + "/photos/confirmation.png", folder.filePath("photos/confirmation.png")));
        auto text = QString::fromUtf8(test::repositoryFile("checklists/examples/clinics/example.json"));
        QVERIFY(text.contains(from));
        QFile file(folder.filePath("example.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.replace(from, to).toUtf8());
        file.close();
        const auto example = readExample(folder.path().toStdString(), "en", m_library);
        QVERIFY(!example.ok());
        QVERIFY2(QString::fromStdString(describe(example.error())).contains(named),
                 describe(example.error()).c_str());
    }
};

SHOPWALKER_TEST(ExamplesTest)
#include "examples_test.moc"
