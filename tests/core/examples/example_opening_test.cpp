// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/benchmark/benchmark_removal.h"
#include "core/benchmark/example_opening.h"
#include "core/benchmark/open_benchmark.h"
#include "core/compare/chains/chain.h"
#include "tests/support/test_registry.h"

#include <QTemporaryDir>
#include <map>
#include <set>

using namespace shopwalker;

/// Every example shows what it promises, once it is opened in a workspace.
class ExampleOpeningTest : public QObject {
    Q_OBJECT

    struct Workspace {
        QTemporaryDir folder;
        std::string file = folder.filePath("work.db").toStdString();
        std::unique_ptr<BenchmarkStore> benchmarks = BenchmarkStore::open(file).value();
        std::unique_ptr<WalkStore> walks = WalkStore::open(file).value();
        EvidenceFiles evidence{evidenceFolder(file)};
    };

    const Knowledge m_knowledge = loadKnowledge().value();
    const ChecklistLibrary m_library = loadChecklists().library;
    Workspace m_all;
    std::map<std::string, std::int64_t> m_ids;

    std::int64_t open(Workspace& workspace, const std::string& id, const std::string& language = "en") const {
        const auto opened =
            openExample({*workspace.benchmarks, *workspace.walks, workspace.evidence, m_library, m_knowledge},
                        id, language);
        if (!opened)
            qFatal("%s", describe(opened.error()).c_str());
        return opened.value();
    }

    OpenBenchmark judged(const Workspace& workspace, std::int64_t id, int round = lastRound) const {
        const auto entry = workspace.benchmarks->find(std::to_string(id)).value();
        auto opened = openBenchmark({*workspace.benchmarks, *workspace.walks, m_library, m_knowledge}, entry,
                                    round, std::chrono::sys_days(std::chrono::days(20423))); // 2025-12-01
        if (!opened)
            qFatal("%s", describe(opened.error()).c_str());
        return std::move(opened).value();
    }

    OpenBenchmark judged(const std::string& id, int round = lastRound) const {
        return judged(m_all, m_ids.at(id), round);
    }

    static void examplesAsRows() {
        QTest::addColumn<QString>("id");
        for (const auto& id : exampleIds())
            QTest::newRow(id.c_str()) << QString::fromStdString(id);
    }

    static std::vector<const JudgedChain*> walkedChains(const Judgement& judgement, std::size_t company,
                                                        std::size_t links) {
        std::vector<const JudgedChain*> chains;
        for (const auto& chain : judgement.chains)
            if (chain.company == company && chain.chain.origin == ChainOrigin::Walk &&
                chain.chain.links.size() == links)
                chains.push_back(&chain);
        return chains;
    }

    static const ResponseRace* raceOf(const Judgement& judgement, std::string_view question) {
        for (const auto& race : judgement.races)
            if (race.question == question)
                return &race;
        return nullptr;
    }

    static Presence presenceOf(const Judgement& judgement, std::size_t company, std::string_view touchpoint) {
        for (const auto& row : judgement.comparison.rows)
            if (row.touchpoint == touchpoint)
                return row.cells[company].finding.presence;
        return Presence::Unknown;
    }

    static bool isGap(const Judgement& judgement, std::string_view touchpoint) {
        const auto& rows = judgement.comparison.rows;
        return std::any_of(rows.begin(), rows.end(),
                           [&](const auto& row) { return row.touchpoint == touchpoint && row.cells[0].gap; });
    }

private slots:
    void initTestCase() {
        for (const auto& id : exampleIds())
            m_ids[id] = open(m_all, id);
    }

    void everyScreenHasSomethingToShow_data() { examplesAsRows(); }
    void everyScreenHasSomethingToShow() {
        QFETCH(QString, id);
        const auto open = judged(id.toStdString());
        const auto& judgement = open.judgement;
        const auto& comparison = judgement.comparison;
        QVERIFY(comparison.companies.size() >= 2 && comparison.companies[0].company.own);
        int known = 0;
        int gaps = 0;
        int advantages = 0;
        for (const auto& row : comparison.rows) {
            known += row.cells[0].finding.presence != Presence::Unknown;
            gaps += row.cells[0].gap;
            advantages += row.cells[0].advantage;
        }
        QVERIFY2(known >= 12, qPrintable(QString::number(known)));
        QVERIFY(gaps > 0);
        if (id != "clinics") // B had nothing that A had not
            QVERIFY(advantages > 0);
        for (const auto& score : comparison.scores)
            QVERIFY(score.total.points && score.walks >= 3);
        const auto any = [&](auto what) {
            return std::any_of(judgement.chains.begin(), judgement.chains.end(), what);
        };
        QVERIFY(any([](const auto& chain) { return chain.verdict.reachesEnd && !chain.chain.next.empty(); }));
        QVERIFY(any([](const auto& chain) { return chain.weakest.has_value(); }));
        QVERIFY(std::any_of(judgement.races.begin(), judgement.races.end(),
                            [](const auto& race) { return race.lanes.size() >= 2 && race.fastest; }));
        std::set<PromiseVerdict> verdicts;
        for (int number = 1; number <= static_cast<int>(open.rounds.size()); ++number)
            for (const auto& entry : judged(id.toStdString(), number).judgement.ledger)
                verdicts.insert(entry.verdict);
        QVERIFY(verdicts.contains(PromiseVerdict::Kept) && verdicts.contains(PromiseVerdict::Broken));
        QVERIFY(!judgement.standards.empty());
        QCOMPARE(judgement.top.size(), std::size_t(10));
        QVERIFY(!judgement.suggested.reasons.empty());
        QVERIFY(!judgement.laws.empty());
        QVERIFY(!judgement.quickWins.empty());
        const auto today = std::chrono::sys_days(std::chrono::days(20423));
        QVERIFY(std::any_of(open.workbook.actions.begin(), open.workbook.actions.end(),
                            [&](const auto& action) { return isOverdue(action, today); }));
        QVERIFY(open.beforeAfter);
    }

    void severalTestersShowSpreadAndAgreement_data() { examplesAsRows(); }
    void severalTestersShowSpreadAndAgreement() {
        QFETCH(QString, id);
        const auto judgement = judged(id.toStdString()).judgement;
        const auto& scores = judgement.comparison.scores[0].touchpoints;
        QVERIFY(std::any_of(scores.begin(), scores.end(), [](const auto& score) {
            return score.spread.walks >= 3 && score.agreement.pairs > 0 &&
                   score.spread.most > score.spread.least;
        }));
        QVERIFY(std::any_of(
            judgement.comparison.rows.begin(), judgement.comparison.rows.end(), [](const auto& row) {
                return row.quality && row.quality->difference.verdict != DifferenceVerdict::TooFewWalks;
            }));
    }

    void chainsGoOnInTheirOwnCompany_data() { examplesAsRows(); }
    void chainsGoOnInTheirOwnCompany() {
        QFETCH(QString, id);
        const auto rounds = judged(id.toStdString()).rounds.size();
        for (int number = 1; number <= static_cast<int>(rounds); ++number) {
            const auto& chains = judged(id.toStdString(), number).judgement.chains;
            for (const auto& one : chains) {
                if (one.chain.next.empty())
                    continue;
                const auto next = std::find_if(chains.begin(), chains.end(), [&](const auto& other) {
                    return other.chain.id == one.chain.next;
                });
                QVERIFY2(next != chains.end(), one.chain.name.c_str());
                QCOMPARE(next->company, one.company);
            }
        }
    }

    /// What stands in the sentence "why" of an action: a rival, a chain or a question, by its name.
    void actionsNameTheirReason_data() { examplesAsRows(); }
    void actionsNameTheirReason() {
        QFETCH(QString, id);
        const auto open = judged(id.toStdString());
        std::set<std::string> rivals;
        std::set<std::string> chains;
        std::set<std::string> questions;
        for (const auto& scan : open.judgement.comparison.companies)
            if (!scan.company.own)
                rivals.insert(scan.company.name);
        for (const auto& chain : open.judgement.chains)
            chains.insert(chain.chain.name);
        for (const auto& [checklist, entry] : m_library.entries)
            for (const auto& step : entry.checklist.steps)
                for (const auto& question : step.questions)
                    questions.insert(question.label);
        for (const auto& action : open.workbook.actions) {
            const auto& detail = action.detail;
            const bool named = action.reason == ActionReason::Gap || action.reason == ActionReason::LowScore
                                   ? rivals.contains(detail)
                               : action.reason == ActionReason::WeakLink        ? chains.contains(detail)
                               : action.reason == ActionReason::CriticalFailure ? questions.contains(detail)
                               : action.reason == ActionReason::BrokenPromise   ? !detail.empty()
                                                                                : detail.empty();
            QVERIFY2(named, (action.title + ": " + detail).c_str());
        }
    }

    /// R-240 … R-247.
    void clinicBBreaksAtTheContactAndAGoesOn() {
        const auto judgement = judged("clinics", 1).judgement;
        const auto own = walkedChains(judgement, 0, 6);
        const auto rival = walkedChains(judgement, 1, 6);
        QCOMPARE(own.size(), std::size_t(3));
        QCOMPARE(rival.size(), std::size_t(3));
        for (const auto* chain : own) {
            QVERIFY(chain->verdict.breakAt);
            QCOMPARE(chain->chain.links[*chain->verdict.breakAt].id, std::string("contact"));
            QVERIFY(chain->chain.next.empty());
            QCOMPARE(chain->chain.links[1].firstReaction, std::string("positive")); // the advert, judged anew
        }
        for (const auto* chain : rival) {
            QVERIFY(chain->verdict.reachesEnd && !chain->chain.next.empty());
            QCOMPARE(chain->chain.links.back().touchpoint, std::string("clinic/walk#booking"));
        }
        const auto* rings = raceOf(judgement, "call.rings");
        QVERIFY(rings);
        QCOMPARE(rings->lanes[0].median, std::optional(3.0));
        QCOMPARE(rings->lanes[1].median, std::optional(1.0));
        // An appointment made by phone is none on the site.
        for (const auto* touchpoint : {"callback", "chat", "question", "leave-review", "appointment"}) {
            QCOMPARE(presenceOf(judgement, 1, touchpoint), Presence::Present);
            QVERIFY2(isGap(judgement, touchpoint), touchpoint);
        }
    }

    void theSecondRoundShowsWhatClinicBBuilt() {
        const auto open = judged("clinics", 2);
        for (const auto* touchpoint : {"callback", "appointment", "question", "leave-review"}) {
            QCOMPARE(presenceOf(open.judgement, 0, touchpoint), Presence::Present);
            QVERIFY2(!isGap(open.judgement, touchpoint), touchpoint);
        }
        QVERIFY(open.beforeAfter->gapsClosed >= 4);
        QVERIFY(*open.beforeAfter->totalAfter > *open.beforeAfter->totalBefore + 10);
        for (const auto* chain : walkedChains(open.judgement, 0, 6))
            QVERIFY(chain->verdict.reachesEnd && !chain->chain.next.empty());
        QVERIFY(!open.watched.empty());
    }

    ///
    void theBearsParcelStartsAnotherChainAndOneShopBreaksAtTheCart() {
        const auto judgement = judged("teddy-bears", 1).judgement;
        for (const auto* chain : walkedChains(judgement, 0, 7)) {
            QVERIFY(chain->verdict.reachesEnd && chain->chain.startsByItself);
            QVERIFY(chain->chain.next != chain->chain.id);
        }
        const auto yard = walkedChains(judgement, 2, 7);
        QCOMPARE(std::count_if(yard.begin(), yard.end(),
                               [](const auto* chain) {
                                   return chain->verdict.breakAt &&
                                          chain->chain.links[*chain->verdict.breakAt].id == "cart";
                               }),
                 2);
        QVERIFY(std::any_of(yard.begin(), yard.end(),
                            [](const auto* chain) { return chain->verdict.deadEnd.has_value(); }));
        QVERIFY(std::any_of(judgement.chains.begin(), judgement.chains.end(), [](const auto& chain) {
            return chain.company == 0 && chain.chain.links.size() == 4 && chain.verdict.breakAt == 0u;
        }));
    }

    void theSecondRoundShowsWhatChanged_data() { examplesAsRows(); }
    /// Before and after need walks on both sides, enough of them to tell a difference from chance.
    void theSecondRoundShowsWhatChanged() {
        QFETCH(QString, id);
        const auto open = judged(id.toStdString());
        QCOMPARE(open.rounds.size(), std::size_t(2));
        QVERIFY(*open.beforeAfter->totalAfter > *open.beforeAfter->totalBefore);
        const auto& rows = open.beforeAfter->rows;
        QVERIFY(std::any_of(rows.begin(), rows.end(), [](const auto& row) {
            return row.change == BeforeAfterRow::Change::Better && row.before != row.after;
        }));
        for (const auto& walks : open.round.walks)
            QVERIFY(walks.paths.size() >= 3);
    }

    ///
    void theSalonsMapIsDeepAndTheSalonGotBetter() {
        const auto open = judged("beauty-salon");
        QVERIFY(open.workbook.branches.size() >= 30);
        std::map<std::string, int> depth;
        int deepest = 0;
        for (const auto& branch : open.workbook.branches) {
            depth[branch.id] = depth.contains(branch.parent) ? depth[branch.parent] + 1 : 1;
            deepest = std::max(deepest, depth[branch.id]);
        }
        QVERIFY(deepest >= 3);
        QVERIFY(*open.beforeAfter->totalAfter > *open.beforeAfter->totalBefore);
        QVERIFY(open.beforeAfter->gapsClosed >= 5);
    }

    ///
    void uisKnowsItsFormerClients() {
        const auto open = judged("uis");
        QCOMPARE(open.workbook.customers, std::string("b2b"));
        QVERIFY(open.workbook.departures.size() >= 3);
        // R-190's table: each touchpoint with its status and group
        QVERIFY(open.workbook.touchpointNotes.size() >= 30);
        for (const auto& note : open.workbook.touchpointNotes)
            QVERIFY2(!note.text.empty(), note.touchpoint.c_str());
        for (const auto* status : {"potential", "current", "former"})
            QVERIFY(std::any_of(open.judgement.comparison.rows.begin(), open.judgement.comparison.rows.end(),
                                [&](const auto& row) {
                                    const auto* touchpoint =
                                        findTouchpoint(m_knowledge.touchpoints, row.touchpoint);
                                    return touchpoint != nullptr &&
                                           row.cells[0].finding.presence == Presence::Present &&
                                           std::find(touchpoint->status.begin(), touchpoint->status.end(),
                                                     status) != touchpoint->status.end();
                                }));
    }

    /// R-200 … R-207.
    void vysotskysTouchesSellAndStayWithinTheBand() {
        const auto open = judged("vysotsky");
        QVERIFY(open.workbook.touchpointNotes.size() >= 5);
        for (const auto& note : open.workbook.touchpointNotes)
            QVERIFY(!note.sells.empty() && note.branded);
        const auto& drip = open.workbook.chains.front();
        const auto verdict = verdictOn(drip);
        QCOMPARE(verdict.touches, 14);
        QVERIFY(verdict.band == TouchBand::Within);
        for (const auto* chain : walkedChains(open.judgement, 0, 4))
            QVERIFY(chain->verdict.reachesEnd);
    }

    void openingAgainOpensTheSame() {
        Workspace workspace;
        const auto first = open(workspace, "teddy-bears");
        QCOMPARE(open(workspace, "teddy-bears"), first);
        QCOMPARE(workspace.benchmarks->benchmarks().value().size(), std::size_t(1));
    }

    void anotherLanguageTakesOnlyWhatNobodyTouched() {
        Workspace workspace;
        auto id = open(workspace, "teddy-bears", "en");
        id = open(workspace, "teddy-bears", "hy");
        QCOMPARE(workspace.benchmarks->find(std::to_string(id)).value().name,
                 std::string("Արջուկների խանութ"));
        QCOMPARE(workspace.benchmarks->benchmarks().value().size(), std::size_t(1));
        QVERIFY(!judged(workspace, id).judgement.chains.empty());
        QVERIFY(workspace.benchmarks
                    ->changeWorkbook(
                        id, [](Workbook& workbook) { workbook.guideDone.push_back(10); }, EditTime{})
                    .ok());
        QCOMPARE(open(workspace, "teddy-bears", "ru"), id);
        QCOMPARE(workspace.benchmarks->find(std::to_string(id)).value().name,
                 std::string("Արջուկների խանութ"));
    }

    void aWalkThatWasChangedKeepsTheExampleAsItIs() {
        Workspace workspace;
        const auto id = open(workspace, "beauty-salon", "en");
        auto walk = workspace.walks->walks().value().front().walk;
        walk.persona = "somebody else";
        QVERIFY(workspace.walks->saveHead(walk, std::chrono::sys_seconds(std::chrono::seconds(1))).ok());
        QCOMPARE(open(workspace, "beauty-salon", "ru"), id);
        QCOMPARE(workspace.walks->load(walk.id).value().persona, std::string("somebody else"));
    }

    void deletedExamplesComeOutOfTheBin() {
        Workspace workspace;
        const auto id = open(workspace, "uis");
        QVERIFY(workspace.benchmarks->remove(id, std::chrono::sys_seconds(std::chrono::seconds(1))).ok());
        QCOMPARE(open(workspace, "uis"), id);
        QCOMPARE(workspace.benchmarks->benchmarks().value().size(), std::size_t(1));
    }

    void deletingAnExampleTakesItsWalksAndNothingElse() {
        Workspace workspace;
        const auto at = [](int time) { return std::chrono::sys_seconds(std::chrono::seconds(time)); };
        auto& walks = *workspace.walks;
        const auto salon = open(workspace, "beauty-salon");
        const auto ofSalon = walks.walks().value().size();
        const auto id = open(workspace, "uis");
        const auto ofUis = walks.walks().value().size() - ofSalon;
        QVERIFY(ofSalon > 0 && ofUis > 1);
        // A walk of one's own along the example's company, and one of the example that went before.
        auto own = walks.load(walksOfExample(*workspace.benchmarks, walks, id).value().front()).value();
        const auto wasDeleted = own.id;
        own.id = "0b1c2d3e-0000-4000-8000-000000000000";
        own.evidence.clear(); // a photo belongs to one walk
        QVERIFY(walks.create(own, at(1)).ok());
        QVERIFY(walks.remove(wasDeleted, at(2)).ok());

        QCOMPARE(walksOfExample(*workspace.benchmarks, walks, id).value().size(), ofUis - 1);
        QVERIFY(removeBenchmark(*workspace.benchmarks, walks, id, at(3)).ok());
        QCOMPARE(workspace.benchmarks->benchmarks().value().size(), std::size_t(1));
        QCOMPARE(walks.walks().value().size(), ofSalon + 1);
        QCOMPARE(walksOfExample(*workspace.benchmarks, walks, salon).value().size(), ofSalon);
        QVERIFY(walksOfExample(*workspace.benchmarks, walks, id).value().empty());

        QVERIFY(restoreBenchmark(*workspace.benchmarks, walks, id).ok());
        QCOMPARE(workspace.benchmarks->benchmarks().value().size(), std::size_t(2));
        QCOMPARE(walks.walks().value().size(), ofSalon + ofUis); // one of the example's stays in the bin
        QCOMPARE(walks.bin().value().size(), std::size_t(1));
        QCOMPARE(walks.bin().value().front().walk.id, wasDeleted);
    }

    void anOpenedExampleComesOutOfTheBinWithItsWalks() {
        Workspace workspace;
        const auto id = open(workspace, "uis");
        const auto count = workspace.walks->walks().value().size();
        const std::chrono::sys_seconds now(std::chrono::seconds(1));
        QVERIFY(removeBenchmark(*workspace.benchmarks, *workspace.walks, id, now).ok());
        QVERIFY(workspace.walks->walks().value().empty());
        QCOMPARE(open(workspace, "uis"), id);
        QCOMPARE(workspace.walks->walks().value().size(), count);
    }

    void photosOfTheExampleAreKept() {
        const auto entries = m_all.walks->walks().value();
        int photos = 0;
        for (const auto& entry : entries) {
            const auto walk = m_all.walks->load(entry.walk.id).value();
            for (const auto& evidence : walk.evidence) {
                if (evidence.hash.empty())
                    continue;
                QVERIFY(m_all.evidence.read(evidence.hash, evidence.suffix).ok());
                ++photos;
            }
        }
        QVERIFY(photos > 0);
    }

    void offersSayWhichAreHere() {
        Workspace workspace;
        const auto id = open(workspace, "uis");
        const auto offers = exampleOffers(*workspace.benchmarks, *workspace.walks, "ar").value();
        QCOMPARE(offers.size(), exampleIds().size());
        for (const auto& offer : offers) {
            QVERIFY(!offer.name.empty() && !offer.promise.empty() && !offer.attribution.empty());
            QCOMPARE(offer.walks > 0, offer.id == "uis");
            QCOMPARE(offer.benchmark, offer.id == "uis" ? std::optional(id) : std::nullopt);
        }
    }

    void theClinicsAreFoundInEveryLanguage_data() {
        QTest::addColumn<QString>("language");
        for (const auto* language : {"ru", "ar", "hy", "mn"})
            QTest::newRow(language) << language;
    }
    void theClinicsAreFoundInEveryLanguage() {
        QFETCH(QString, language);
        Workspace workspace;
        const auto judgement =
            judged(workspace, open(workspace, "clinics", language.toStdString()), 1).judgement;
        QCOMPARE(presenceOf(judgement, 0, "callback"), Presence::Absent);
        QCOMPARE(presenceOf(judgement, 1, "callback"), Presence::Present);
        for (const auto* chain : walkedChains(judgement, 0, 6))
            QVERIFY(chain->verdict.breakAt);
    }
};

SHOPWALKER_TEST(ExampleOpeningTest)
#include "example_opening_test.moc"
