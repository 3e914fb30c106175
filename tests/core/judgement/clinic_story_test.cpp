// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/benchmark/benchmark_run.h"
#include "core/benchmark/open_benchmark.h"
#include "core/benchmark/rechecks.h"
#include "core/checklist/walk/walk_session.h"
#include "core/plan/proposals.h"
#include "tests/support/shared_files.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <set>

using namespace shopwalker;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::sys_days firstDay{std::chrono::days(20718)};
constexpr std::chrono::days month{30};

Moment at(std::chrono::sys_seconds time) {
    return {.utc = time, .offset = 240min};
}

/// Saved pages need no network; whoever asks for it gets nothing.
class NoNetwork : public Fetcher {
public:
    void fetch(FetchRequest request, Answer answer) override {
        answer({.requestedUrl = request.url, .finalUrl = request.url, .failure = "connection"});
    }
    void cancelAll() override {}
};

using Answers = std::vector<std::pair<const char*, AnswerValue>>;

/// Our own clinic offers an address and a telephone number; the visitor is lost there.
Answers walkOfB() {
    return {{"search.query", {.text = "laser treatment"}},
            {"search.found", {.choices = {"yes"}}},
            {"search.reaction", {.choices = {"positive"}}},
            {"advert.seen", {.choices = {"no"}}},
            {"landing.load", {.number = 4}},
            {"landing.reaction", {.choices = {"neutral"}}},
            {"contact.ways", {.choices = {"phone"}}},
            {"contact.book-online", {.choices = {"no"}}},
            {"contact.ask-doctor", {.choices = {"no"}}},
            {"contact.blocked", {.text = "no way to be called back"}},
            {"contact.reaction", {.choices = {"negative"}}},
            {"call.rings", {.number = 3}},
            {"call.answered", {.choices = {"yes"}}},
            {"call.reaction", {.choices = {"neutral"}}},
            {"booking.done", {.choices = {"no"}}},
            {"booking.decision", {.choices = {"leave"}}},
            {"booking.reaction", {.choices = {"negative"}}}};
}

/// The way to an appointment: at the rival's, and at our own once everything is built. The call back came
/// after `minutes`.
Answers walkToTheAppointment(std::chrono::sys_seconds time, int rings, int minutes) {
    return {
        {"search.query", {.text = "laser treatment"}},
        {"search.found", {.choices = {"yes"}}},
        {"search.reaction", {.choices = {"positive"}}},
        {"advert.seen", {.choices = {"no"}}},
        {"landing.load", {.number = 2}},
        {"landing.calculator", {.choices = {"yes"}}},
        {"landing.reaction", {.choices = {"positive"}}},
        {"contact.ways", {.choices = {"phone", "callback", "chat"}}},
        {"contact.book-online", {.choices = {"yes"}}},
        {"contact.ask-doctor", {.choices = {"yes"}}},
        {"contact.callback-came", {.sent = at(time), .replied = at(time + std::chrono::minutes(minutes))}},
        {"contact.reaction", {.choices = {"positive"}}},
        {"call.rings", {.number = static_cast<double>(rings)}},
        {"call.answered", {.choices = {"yes"}}},
        {"call.reaction", {.choices = {"positive"}}},
        {"booking.done", {.choices = {"yes"}}},
        {"booking.decision", {.choices = {"come"}}},
        {"booking.reaction", {.choices = {"positive"}}}};
}

} // namespace

/// R-240 … R-247: from two saved sites and two recorded walks to a plan, and with the rebuilt site to before
/// and after.
class ClinicStoryTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<BenchmarkStore> m_benchmarks;
    std::unique_ptr<WalkStore> m_walks;
    ChecklistLibrary m_checklists;
    Knowledge m_knowledge;
    QJsonObject m_expected;

    static std::string site(const char* clinic, const QString& language) {
        return (test::sourceFolder() + "/checklists/examples/clinics/" + clinic + "/" + language)
            .toStdString();
    }

    /// Scans the own site `own` beside the rival's, and keeps it as a round of "Clinics".
    void scan(const char* own, const QString& language, std::chrono::sys_seconds time) {
        NoNetwork network;
        ScanObserver nobody;
        ScanTools tools{.knowledge = m_knowledge,
                        .fetcher = network,
                        .readers = inProcessReader([this](const Response& response, std::string_view name) {
                            return readPage(response, *m_knowledge.rules, name);
                        }),
                        .now = [time] { return time; }};
        const auto run = runBenchmark(*m_benchmarks,
                                      {{.name = "Clinic B", .own = true, .sites = {site(own, language)}},
                                       {.name = "Clinic A", .sites = {site("a", language)}}},
                                      "Clinics", {}, std::move(tools), nobody, {});
        QVERIFY2(run.ok(), run.ok() ? "" : describe(run.error()).c_str());
    }

    /// Walks the clinics' checklist, answer by answer, each on disk before the next.
    void walk(const char* id, const char* company, const Answers& answers, std::chrono::sys_seconds time) {
        WalkSession session(*m_checklists.find("clinic/walk"),
                            {.id = id, .company = company, .checklist = "clinic/walk", .entrance = "search"});
        QVERIFY(m_walks->create(session.walk(), time).ok());
        QVERIFY(session.start().ok());
        for (const auto& [path, value] : answers) {
            const auto place = session.placeOf(path, 0);
            QVERIFY2(place.has_value(), path);
            const auto answer = session.answer(*place, {.value = value, .at = at(time += 60s)});
            QVERIFY2(answer.ok(), path);
            QVERIFY(m_walks->addAnswer(session.walk(), answer.value(), time).ok());
        }
        const auto over = session.finish();
        QVERIFY2(over.ok(), over.ok() ? "" : describe(over.error()).c_str());
        QVERIFY(over.value() == WalkState::Done);
        QVERIFY(m_walks->saveHead(session.walk(), time).ok());
    }

    BenchmarkEntry entry() const { return m_benchmarks->find("Clinics").value(); }

    OpenBenchmark opened(const QString& language, std::chrono::days later = {}) const {
        const BenchmarkSource source{*m_benchmarks, *m_walks, m_checklists, m_knowledge,
                                     language.toStdString()};
        return openBenchmark(source, entry(), lastRound, firstDay + later).value();
    }

    static std::set<std::string> present(const Comparison& comparison, std::size_t company) {
        std::set<std::string> ids;
        for (const auto& row : comparison.rows)
            if (row.cells[company].finding.presence == Presence::Present)
                ids.insert(row.touchpoint);
        return ids;
    }

    std::set<std::string> expected(const char* clinic) const {
        std::set<std::string> ids;
        for (const auto& id : m_expected[QLatin1String(clinic)].toArray())
            ids.insert(id.toString().toStdString());
        return ids;
    }

    static std::size_t linkOf(const Chain& chain, const char* step) {
        for (std::size_t index = 0; index < chain.links.size(); ++index)
            if (chain.links[index].id == step)
                return index;
        return chain.links.size();
    }

    static const ResponseRace* raceOf(const Judgement& judgement, const char* question) {
        for (const auto& race : judgement.races)
            if (race.question == question)
                return &race;
        return nullptr;
    }

private slots:
    void initTestCase() {
        m_knowledge = loadKnowledge().value();
        m_checklists = loadChecklists().library;
        m_expected = {{"a", QJsonArray{"callback", "clickable-phone", "phone", "appointment", "question",
                                       "leave-review", "chat", "messenger", "promo", "management-contact"}},
                      {"b", QJsonArray{"phone", "email", "address"}}};
    }
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        const auto file = m_folder->filePath("work.db").toStdString();
        m_benchmarks = BenchmarkStore::open(file).value();
        m_walks = WalkStore::open(file).value();
    }
    void cleanup() {
        m_benchmarks.reset();
        m_walks.reset();
    }

    void fromTwoSitesAndTwoWalksToBeforeAndAfter_data() {
        QTest::addColumn<QString>("language");
        for (const auto* language : {"en", "ru", "ar", "hy", "mn"})
            QTest::newRow(language) << language;
    }
    void fromTwoSitesAndTwoWalksToBeforeAndAfter() {
        QFETCH(QString, language);
        scan("b", language, firstDay);
        walk("walk-b", "Clinic B", walkOfB(), firstDay + 24h);
        walk("walk-a", "Clinic A", walkToTheAppointment(firstDay + 26h, 1, 4), firstDay + 26h);
        const auto first = opened(language);
        showsWhatIsMissingAndWhoIsFaster(first);
        breaksAtTheContact(first);

        planEverything(first);
        const auto planned = opened(language, month);
        isManagedUntilItIsOverdue(planned);

        scan("b2", language, firstDay + month);
        walk("walk-b2", "clinic b", walkToTheAppointment(firstDay + month + 24h, 2, 5),
             firstDay + month + 24h);
        isBetterThanBefore(opened(language, month), first);
    }

private:
    void showsWhatIsMissingAndWhoIsFaster(const OpenBenchmark& open) const {
        const auto& comparison = open.judgement.comparison;
        for (const auto& [clinic, company] : {std::pair("b", 0U), {"a", 1U}})
            for (const auto& id : expected(clinic))
                QVERIFY2(present(comparison, company).contains(id), id.c_str());
        for (const auto* missing : {"chat", "appointment", "question", "leave-review"}) {
            const auto row = std::find_if(comparison.rows.begin(), comparison.rows.end(),
                                          [&](const auto& one) { return one.touchpoint == missing; });
            QVERIFY2(row->cells[0].gap, missing);
        }
        QVERIFY(*comparison.scores[1].total.points > *comparison.scores[0].total.points);
        const auto* rings = raceOf(open.judgement, "call.rings");
        QVERIFY(rings != nullptr && rings->fastest == 1U); // first ring against third
        QVERIFY(rings->lanes[0].median == 3.0 && rings->lanes[1].median == 1.0);
        // The missed appointment stands beside the number.
        const auto* booking = scoreOf(comparison, 0, "clinic/walk#booking");
        QVERIFY(booking != nullptr && !booking->failures.empty());
    }

    static void breaksAtTheContact(const OpenBenchmark& open) {
        const auto& chains = open.judgement.chains;
        QCOMPARE(chains.size(), std::size_t(2));
        QVERIFY(chains[0].company == 0 && chains[1].company == 1);
        QVERIFY(chains[0].verdict.breakAt == linkOf(chains[0].chain, "contact"));
        QVERIFY(chains[0].weakest == chains[0].verdict.breakAt);
        QVERIFY(!chains[0].verdict.reachesEnd);
        QVERIFY(!chains[1].verdict.breakAt && chains[1].verdict.reachesEnd);
        QCOMPARE(chains[1].chain.links.back().touchpoint, std::string("clinic/walk#booking"));
    }

    /// Each gap becomes an action with owner and date in one call.
    void planEverything(const OpenBenchmark& open) {
        int number = 0;
        for (const auto& proposal : open.judgement.proposals) {
            auto action = taken(proposal, "action-" + std::to_string(++number), firstDay + 48h);
            action.owner = "marketing";
            action.due = firstDay + month - std::chrono::days(1);
            action.recheck = "clinic/walk";
            const auto changed = m_benchmarks->changeWorkbook(
                open.id, [&](Workbook& workbook) { workbook.actions.push_back(action); }, firstDay + 48h);
            QVERIFY(changed.ok());
            QVERIFY(
                scheduleRechecks(*m_walks, changed.value(), "Clinic B", m_checklists, firstDay + 48h).ok());
        }
        QVERIFY(number >= 8);
    }

    void isManagedUntilItIsOverdue(const OpenBenchmark& open) const {
        QVERIFY(open.judgement.proposals.empty());
        QVERIFY(!open.judgement.quickWins.empty());
        const auto has = [&](const char* fault) {
            return std::any_of(open.judgement.laws.begin(), open.judgement.laws.end(),
                               [&](const auto& warning) { return warning.fault == fault; });
        };
        QVERIFY(has("overdue"));
        QVERIFY(!has("no-action") && !has("no-owner") && !has("no-recheck"));
        // The walks that check again are planned, and no round has them yet.
        const auto walks = m_walks->walks().value();
        const auto planned = std::count_if(walks.begin(), walks.end(), [](const auto& one) {
            return one.walk.state == WalkState::Planned && one.walk.company == "Clinic B" &&
                   one.walk.windowFrom->utc == firstDay + month - std::chrono::days(1);
        });
        QCOMPARE(std::size_t(planned), open.workbook.actions.size());
        QCOMPARE(open.judgement.chains.size(), std::size_t(2));
    }

    static void isBetterThanBefore(const OpenBenchmark& open, const OpenBenchmark& first) {
        QCOMPARE(open.round.number, 2);
        QVERIFY(open.beforeAfter);
        const auto& change = *open.beforeAfter;
        const auto& was = first.judgement.comparison;
        const auto gaps =
            std::count_if(was.rows.begin(), was.rows.end(), [](const auto& row) { return row.cells[0].gap; });
        QCOMPARE(change.gapsOpened, 0);
        QVERIFY2(change.gapsClosed >= 7 && change.gapsClosed <= gaps,
                 std::to_string(change.gapsClosed).c_str());
        QVERIFY(change.totalBefore == was.scores[0].total.points);
        QVERIFY(*change.totalAfter > *change.totalBefore);
        QVERIFY(change.presentAfter > change.presentBefore);
        const auto& chain = open.judgement.chains.front();
        QVERIFY(chain.company == 0 && chain.verdict.reachesEnd && !chain.verdict.breakAt);
        const auto appeared = [&](const char* id) {
            return std::any_of(open.watched.begin(), open.watched.end(), [&](const auto& one) {
                return one.company == 0 && one.change.touchpoint == id &&
                       one.change.kind == ScanChange::Kind::Appeared;
            });
        };
        QVERIFY(appeared("callback") && appeared("appointment") && appeared("messenger"));
    }
};

SHOPWALKER_TEST(ClinicStoryTest)
#include "clinic_story_test.moc"
