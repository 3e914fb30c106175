// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/benchmark/open_benchmark.h"
#include "core/checklist/tick_list_edits.h"
#include "tests/support/test_registry.h"

#include <QTemporaryDir>

using namespace shopwalker;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::sys_seconds morning{1'790'000'000s};
constexpr std::chrono::sys_days today{std::chrono::days(20718)};

Moment at(std::chrono::sys_seconds time) {
    return {.utc = time, .offset = 240min};
}

Answer answered(const char* question, const char* choice, std::chrono::sys_seconds time) {
    return {.question = question, .value = {.choices = {choice}}, .at = at(time)};
}

} // namespace

/// Walks and scans meet in a workspace file.
class OpenBenchmarkTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<BenchmarkStore> m_benchmarks;
    std::unique_ptr<WalkStore> m_walks;
    ChecklistLibrary m_checklists;
    Knowledge m_knowledge;

    BenchmarkSource source() const { return {*m_benchmarks, *m_walks, m_checklists, m_knowledge}; }
    BenchmarkEntry entry() const { return m_benchmarks->find("Clinics").value(); }

    void addRound(std::chrono::sys_seconds startedAt, Presence callback) {
        const auto round = m_benchmarks
                               ->beginRound("Clinics",
                                            {{.name = "Clinic B", .own = true, .sites = {"b"}},
                                             {.name = "Clinic A", .sites = {"a"}}},
                                            startedAt)
                               .value();
        for (std::size_t company = 0; company < 2; ++company) {
            CompanyScan scan;
            scan.pages = {{.url = "https://clinic.example/"}};
            scan.findings = {
                {.touchpoint = "callback", .presence = company == 0 ? callback : Presence::Present},
                {.touchpoint = "phone",
                 .presence = Presence::Present,
                 .values = {{.value = "+37410123456"}}}};
            scan.startedAt = scan.finishedAt = startedAt;
            QVERIFY(m_benchmarks->saveScan(round.scans[company], scan).ok());
        }
    }

    void addWalk(const char* id, const char* company, std::chrono::sys_seconds time,
                 WalkState state = WalkState::Done, const char* checklist = "clinic/walk",
                 const char* location = "") {
        Walk walk{.id = id, .company = company, .location = location, .checklist = checklist, .state = state};
        walk.answers = {answered("search.reaction", "positive", time),
                        answered("contact.reaction", "negative", time + 5min)};
        QVERIFY(m_walks->create(walk, time).ok());
    }

    std::vector<std::string> walksOf(int round, std::size_t company) const {
        const auto loaded = loadRound(source(), entry(), round).value();
        std::vector<std::string> ids;
        for (const auto& path : loaded.walks[company].paths)
            ids.push_back(path.walk.id);
        return ids;
    }

private slots:
    void initTestCase() {
        m_knowledge = loadKnowledge().value();
        m_checklists = loadChecklists().library;
    }
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        const auto file = m_folder->filePath("work.db").toStdString();
        m_benchmarks = BenchmarkStore::open(file).value();
        m_walks = WalkStore::open(file).value();
        addRound(morning, Presence::Absent);
        addRound(morning + 240h, Presence::Present);
    }
    void cleanup() {
        m_benchmarks.reset();
        m_walks.reset();
    }

    void aWalkBelongsToTheRoundInWhosePeriodItWasWalked_data() {
        QTest::addColumn<int>("hours"); ///< after the first round began
        QTest::addColumn<int>("round");
        QTest::newRow("before all") << -1000 << 1;
        QTest::newRow("as it begins") << 0 << 1;
        QTest::newRow("before the next") << 239 << 1;
        QTest::newRow("as the next begins") << 240 << 2;
        QTest::newRow("long after") << 9000 << 2;
    }
    void aWalkBelongsToTheRoundInWhosePeriodItWasWalked() {
        QFETCH(int, hours);
        QFETCH(int, round);
        addWalk("w", "Clinic A", morning + std::chrono::hours(hours));
        QCOMPARE(walksOf(round, 1), std::vector<std::string>{"w"});
        QVERIFY(walksOf(3 - round, 1).empty() && walksOf(round, 0).empty());
    }

    void aCompanyIsKnownByItsNameHoweverItIsWritten_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("company"); ///< -1: none
        QTest::newRow("as it is") << "Clinic B" << 0;
        QTest::newRow("case and space") << "  clinic  A " << 1;
        QTest::newRow("another") << "Clinic" << -1;
        QTest::newRow("none") << "" << -1;
    }
    void aCompanyIsKnownByItsNameHoweverItIsWritten() {
        QFETCH(QString, name);
        QFETCH(int, company);
        addWalk("w", name.toUtf8(), morning);
        for (int place = 0; place < 2; ++place)
            QCOMPARE(walksOf(1, static_cast<std::size_t>(place)).size(),
                     std::size_t(place == company ? 1 : 0));
    }

    void theOldestWalkStandsFirst() {
        addWalk("b", "Clinic A", morning + 2h);
        addWalk("c", "Clinic A", morning + 1h);
        addWalk("a", "Clinic A", morning + 3h);
        QCOMPARE(walksOf(1, 1), (std::vector<std::string>{"c", "b", "a"}));
    }

    void deletedAndUnansweredWalksBelongToNone() {
        addWalk("gone", "Clinic A", morning);
        QVERIFY(m_walks->remove("gone", morning).ok());
        QVERIFY(m_walks->create({.id = "planned", .company = "Clinic A", .checklist = "clinic/walk"}, morning)
                    .ok());
        QVERIFY(walksOf(1, 1).empty());
    }

    void aWalkUnderWayFindsNothingYet() {
        addWalk("w", "Clinic A", morning, WalkState::UnderWay);
        const auto round = loadRound(source(), entry(), 1).value();
        QCOMPARE(round.walks[1].paths.size(), std::size_t(1));
        QVERIFY(round.walks[1].findings.empty());
    }

    /// Ticks of one company: `lines` as {path, presence, reaction}.
    void addTicks(const char* id, const char* company, WalkState state,
                  const std::vector<std::array<const char*, 3>>& lines) {
        Walk ticks{.id = id, .company = company, .checklist = "inventory/online-business", .state = state};
        for (const auto& [path, presence, reaction] : lines) {
            ticks.answers.push_back(answered(path, presence, morning));
            ticks.answers.back().value.reaction = reaction;
        }
        QVERIFY(m_walks->create(ticks, morning).ok());
    }

    void aTickListCountsAsSoonAsItIsBegun_data() {
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("counts");
        QTest::newRow("planned") << int(WalkState::Planned) << false;
        QTest::newRow("under way") << int(WalkState::UnderWay) << true;
        QTest::newRow("done") << int(WalkState::Done) << true;
        QTest::newRow("revision asked") << int(WalkState::RevisionAsked) << true;
    }
    void aTickListCountsAsSoonAsItIsBegun() {
        QFETCH(int, state);
        QFETCH(bool, counts);
        addTicks("t", "Clinic B", WalkState(state),
                 {{"social.avatar", "no", ""}, {"social.stories", "yes", "neutral"}});
        const auto open = openBenchmark(source(), entry(), 1, today).value();
        const auto& rows = open.judgement.comparison.rows;
        const auto avatar = std::find_if(rows.begin(), rows.end(),
                                         [](const auto& row) { return row.touchpoint == "avatar"; });
        QCOMPARE(avatar != rows.end(), counts);
        QVERIFY(open.judgement.chains.empty()); // nobody went along it
        if (!counts)
            return;
        QVERIFY(avatar->cells[0].finding.presence == Presence::Absent);
        QVERIFY(avatar->cells[1].finding.presence == Presence::Unknown);
        const auto group =
            open.judgement.comparison.scores[0].touchpoints; // its reaction counts, presence alone does not
        const auto liked = std::find_if(group.begin(), group.end(),
                                        [](const auto& score) { return score.spread.walks > 0; });
        QVERIFY(liked != group.end());
        QCOMPARE(*liked->points, 75.0);
    }

    void ownLinesAreComparedBetweenCompanies() {
        auto& list = m_checklists.entries.at("inventory/online-business");
        const auto shipped = list;
        list = withItemAdded(list, "social", "Stand at the station", "en");
        addTicks("b", "Clinic B", WalkState::UnderWay, {{"social.stand-at-the-station", "no", ""}});
        addTicks("a", "Clinic A", WalkState::UnderWay, {{"social.stand-at-the-station", "yes", ""}});
        const auto open = openBenchmark(source(), entry(), 1, today).value();
        list = shipped;
        const auto& row = open.judgement.comparison.rows.back();
        QCOMPARE(row.touchpoint, std::string("inventory/online-business#stand-at-the-station"));
        QCOMPARE(row.title, std::string("Stand at the station"));
        QVERIFY(row.cells[0].gap); // a rival has it
        QVERIFY(row.cells[1].finding.presence == Presence::Present);
        QCOMPARE(*scoreOf(open.judgement.comparison, 0, row.touchpoint)->points, 0.0);
    }

    void theLastRoundIsOpenedAndComparedWithTheOneBefore() {
        addWalk("before", "Clinic B", morning);
        QVERIFY(m_benchmarks->saveWorkbook(entry().id, {.top = {"phone"}}, EditTime{}).ok());
        const auto open = openBenchmark(source(), entry(), lastRound, today).value();
        QCOMPARE(open.id, entry().id);
        QCOMPARE(open.rounds.size(), std::size_t(2));
        QCOMPARE(open.round.number, 2);
        QCOMPARE(open.judgement.round, 2);
        QCOMPARE(open.workbook.top, std::vector<std::string>{"phone"});
        QVERIFY(open.beforeAfter);
        QCOMPARE(open.beforeAfter->gapsClosed, 1);
        QVERIFY(open.judgement.chains.empty()); // walked in the first round
        QCOMPARE(open.watched.size(), std::size_t(1));
        QCOMPARE(open.watched[0].change.touchpoint, std::string("callback"));
    }

    /// Whether they are told at once or round after round.
    void watchedChangesAreThoseOfAllRounds() {
        constexpr Presence presences[]{Presence::Absent, Presence::Unknown, Presence::Present,
                                       Presence::NotApplicable, Presence::Absent};
        for (int number = 3; number < 12; ++number) {
            addRound(morning + 240h * number, presences[number * 7 % 5]);
            if (number % 3 == 0)
                continue; // two rounds at once
            std::vector<Round> rounds;
            for (int round = 1; round <= number; ++round)
                rounds.push_back(loadRound(source(), entry(), round).value());
            const auto whole = watchedChanges(rounds, m_knowledge.touchpoints);
            const auto open = openBenchmark(source(), entry(), lastRound, today).value();
            QCOMPARE(open.watched.size(), whole.size());
            for (std::size_t index = 0; index < whole.size(); ++index) {
                QVERIFY(open.watched[index].change == whole[index].change);
                QCOMPARE(open.watched[index].round, whole[index].round);
                QVERIFY(open.watched[index].at == whole[index].at);
            }
        }
    }

    void theFirstRoundHasNoBefore() {
        addWalk("w", "Clinic B", morning);
        const auto open = openBenchmark(source(), entry(), 1, today).value();
        QCOMPARE(open.round.number, 1);
        QVERIFY(!open.beforeAfter);
        QCOMPARE(open.judgement.chains.size(), std::size_t(1));
        QVERIFY(open.judgement.chains[0].verdict.breakAt.has_value());
    }

    /// Own walks at two branches, in both rounds; the rival has none of these names.
    void aBranchIsJudgedByItsOwnWalksAgainstTheWholeRival() {
        const auto second = morning + 240h; // in the second round
        const auto done = WalkState::Done;
        addWalk("old", "Clinic B", morning, done, "clinic/walk", "Old town");
        addWalk("old-airport", "Clinic B", morning, done, "clinic/walk", "Airport");
        addWalk("town", "Clinic B", second, done, "clinic/walk", "Old town");
        addWalk("airport", "Clinic B", second, done, "clinic/walk", "Airport");
        addWalk("nowhere", "Clinic B", second);
        addWalk("rival", "Clinic A", second, done, "clinic/walk", "Centre");
        addWalk("rival-too", "Clinic A", second);
        const auto ids = [](const CompanyWalks& walks) {
            std::vector<std::string> list;
            for (const auto& path : walks.paths)
                list.push_back(path.walk.id);
            return list;
        };
        const auto whole = openBenchmark(source(), entry(), lastRound, today).value();
        const std::vector<std::string> branches{"Airport", "Centre", "Old town"};
        QCOMPARE(whole.round.locations, branches);
        QVERIFY(whole.round.location.empty() && whole.round.there.empty());
        QCOMPARE(whole.judgement.comparison.scores[0].walks, 3);
        const auto open = openBenchmark(source(), entry(), lastRound, today, "Airport").value();
        QCOMPARE(open.round.location, std::string("Airport"));
        QCOMPARE(open.round.locations, branches); // the way to the others stays
        QVERIFY(open.round.there == std::set<std::size_t>{0});
        QCOMPARE(ids(open.round.walks[0]), std::vector<std::string>{"airport"});
        QCOMPARE(ids(open.round.walks[1]).size(), std::size_t(2));
        QCOMPARE(open.judgement.comparison.scores[0].walks, 1);
        QCOMPARE(open.judgement.comparison.scores[1].walks, 2);
        QCOMPARE(open.judgement.chains.size(), std::size_t(3));
        QVERIFY(open.beforeAfter);
        const auto missing = openBenchmark(source(), entry(), lastRound, today, "Moon");
        QVERIFY(!missing.ok());
        QCOMPARE(missing.error().code, std::string("missing"));
        QCOMPARE(missing.error().where, std::string("Moon"));
    }

    void aRoundThatIsNotThereIsSaid() {
        const auto open = openBenchmark(source(), entry(), 7, today);
        QVERIFY(!open.ok());
        QCOMPARE(open.error().code, std::string("missing"));
        QVERIFY(open.error().text.find('7') != std::string::npos);
    }

    void aWalkWithoutItsChecklistIsNamedNotDropped() {
        addWalk("w", "Clinic A", morning + 1h, WalkState::Done, "lost/list");
        const auto round = loadRound(source(), entry(), 1).value();
        QVERIFY(round.walks[1].paths.empty());
        QCOMPARE(round.unread.size(), std::size_t(1));
        QCOMPARE(round.unread[0].walk, std::string("w"));
        QCOMPARE(round.unread[0].checklist, std::string("lost/list"));
        QCOMPARE(round.unread[0].company, std::size_t(1));
    }

    void titlesComeInTheLanguageThatIsAskedFor() {
        addWalk("w", "Clinic B", morning);
        const BenchmarkSource russian{*m_benchmarks, *m_walks, m_checklists, m_knowledge, "ru"};
        const auto english = loadRound(source(), entry(), 1).value();
        const auto translated = loadRound(russian, entry(), 1).value();
        QVERIFY(english.walks[0].paths[0].title != translated.walks[0].paths[0].title);
    }
};

SHOPWALKER_TEST(OpenBenchmarkTest)
#include "open_benchmark_test.moc"
