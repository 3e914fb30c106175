// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/benchmark/benchmark_transfer.h"
#include "core/store/query.h"
#include "tests/support/test_registry.h"

#include <QTemporaryDir>
#include <algorithm>

using namespace shopwalker;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::sys_seconds noon{1'790'000'000s};

using Edit = std::function<void(Workbook&)>;
/// What happens to a copy: at which hour, and what.
using Edits = std::vector<std::pair<int, Edit>>;

struct Case {
    const char* name;
    Edits phone;
    Edits desk;
    Workbook merged; ///< actions sorted by id
};

Action action(std::string id, std::string owner = {}, std::string comment = {}) {
    return {.id = std::move(id),
            .touchpoint = "chat",
            .owner = std::move(owner),
            .resources = std::move(comment)};
}

Edit add(Action action) {
    return [action](Workbook& book) { book.actions.push_back(action); };
}
Edit owner(std::string name) {
    return [name](Workbook& book) { book.actions.front().owner = name; };
}
Edit resources(std::string text) {
    return [text](Workbook& book) { book.actions.front().resources = text; };
}
const Edit dropFirst = [](Workbook& book) { book.actions.erase(book.actions.begin()); };
Edit tick(int step) {
    return [step](Workbook& book) { book.guideDone.push_back(step); };
}
Edit top(std::vector<std::string> order) {
    return [order](Workbook& book) { book.top = order; };
}

/// Both begin with the action `a` of owner "Ann", written at hour 1.
const std::vector<Case>& cases() {
    static const std::vector<Case> all{
        {"nothing", {}, {}, {.actions = {action("a", "Ann")}}},
        {"only the file is newer", {{2, owner("Bea")}}, {}, {.actions = {action("a", "Bea")}}},
        {"only ours is newer", {}, {{2, owner("Bea")}}, {.actions = {action("a", "Bea")}}},
        {"one thing on both, the file later",
         {{3, owner("Cy")}},
         {{2, owner("Bea")}},
         {.actions = {action("a", "Cy")}}},
        {"one thing on both, ours later",
         {{2, owner("Bea")}},
         {{3, owner("Cy")}},
         {.actions = {action("a", "Cy")}}},
        {"two members of one action",
         {{2, owner("Bea")}},
         {{3, resources("50 h")}},
         {.actions = {action("a", "Bea", "50 h")}}},
        {"an action on each",
         {{2, add(action("b"))}},
         {{3, add(action("c"))}},
         {.actions = {action("a", "Ann"), action("b"), action("c")}}},
        {"taken out on one", {{2, dropFirst}}, {}, {}},
        {"taken out, and later written to on the other",
         {{2, dropFirst}},
         {{3, owner("Bea")}},
         {.actions = {action("a", "Bea")}}},
        {"written to, and later taken out on the other", {{2, owner("Bea")}}, {{3, dropFirst}}, {}},
        {"taken out and written anew",
         {{2, dropFirst}, {4, add(action("a", "Dan"))}},
         {{3, owner("Bea")}},
         {.actions = {action("a", "Dan")}}},
        {"steps ticked on both",
         {{2, tick(3)}, {3, tick(4)}},
         {{2, tick(4)}, {3, tick(5)}},
         {.actions = {action("a", "Ann")}, .guideDone = {3, 4, 5}}},
        {"one order on each: the later one",
         {{3, top({"chat", "phone"})}},
         {{2, top({"phone"})}},
         {.top = {"chat", "phone"}, .actions = {action("a", "Ann")}}},
        {"a reorder hides no edit",
         {{2, add(action("b"))}, {4, [](Workbook& book) { std::swap(book.actions[0], book.actions[1]); }}},
         {{3, owner("Bea")}},
         {.actions = {action("a", "Bea"), action("b")}}}};
    return all;
}

} // namespace

/// Two copies of one benchmark, on a phone and on a desk, are put together.
class BenchmarkMergeTest : public QObject {
    Q_OBJECT
private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_phone = BenchmarkStore::open(file("phone.db")).value();
        QVERIFY(m_phone->beginRound("other", {{.name = "X"}}, noon).ok()); // ids differ
        scan(*m_phone, 0, "first");
        edit(*m_phone, 1, add(action("a", "Ann")));
        m_desk = BenchmarkStore::open(file("desk.db")).value();
        QVERIFY(bring(*m_phone, *m_desk) == BenchmarkReceipt::New);
        QVERIFY(workbook(*m_desk) == workbook(*m_phone));
    }
    void cleanup() {
        m_phone.reset();
        m_desk.reset();
    }

    void editsOfBothAreKept_data() {
        QTest::addColumn<int>("index");
        for (std::size_t index = 0; index < cases().size(); ++index)
            QTest::newRow(cases()[index].name) << static_cast<int>(index);
    }
    void editsOfBothAreKept() {
        QFETCH(int, index);
        const auto& [name, onPhone, onDesk, merged] = cases()[static_cast<std::size_t>(index)];
        for (const auto& [hour, change] : onPhone)
            edit(*m_phone, hour, change);
        for (const auto& [hour, change] : onDesk)
            edit(*m_desk, hour, change);
        bring(*m_phone, *m_desk);
        QVERIFY(workbook(*m_desk) == merged);
        QVERIFY(bring(*m_phone, *m_desk) == BenchmarkReceipt::Unchanged); // twice
        QVERIFY(workbook(*m_desk) == merged);
        bring(*m_desk, *m_phone); // and back
        QVERIFY(workbook(*m_phone) == merged);
        QVERIFY(bring(*m_desk, *m_phone) == BenchmarkReceipt::Unchanged);
    }

    void anOlderFileTakesNothingBack() {
        exportTo(*m_phone, "old.zip");
        edit(*m_desk, 2, owner("Bea"));
        edit(*m_desk, 3, add(action("b")));
        edit(*m_desk, 4, [](Workbook& book) { book.actions.pop_back(); });
        scan(*m_desk, 5, "second");
        QVERIFY(importBenchmark(*m_desk, file("old.zip")).value().receipt == BenchmarkReceipt::Unchanged);
        QVERIFY((workbook(*m_desk) == Workbook{.actions = {action("a", "Bea")}}));
        QCOMPARE(found(*m_desk), (std::vector<std::string>{"first", "second"}));
    }

    void roundsOfBothAreKeptInTheOrderOfTime() {
        scan(*m_phone, 20, "phone 20");
        scan(*m_phone, 40, "phone 40");
        scan(*m_desk, 30, "desk 30");
        QVERIFY(bring(*m_phone, *m_desk) == BenchmarkReceipt::Extended);
        const std::vector<std::string> all{"first", "phone 20", "desk 30", "phone 40"};
        QCOMPARE(found(*m_desk), all);
        QCOMPARE(m_desk->find("B").value().companies.front().sites,
                 std::vector<std::string>{"own.example/phone 40"}); // the newest round's
        QVERIFY(bring(*m_phone, *m_desk) == BenchmarkReceipt::Unchanged);
        QCOMPARE(found(*m_desk), all);
        QVERIFY(bring(*m_desk, *m_phone) == BenchmarkReceipt::Extended);
        QCOMPARE(found(*m_phone), all);
        // The next round of either goes on after all of them.
        scan(*m_phone, 50, "phone 50");
        QCOMPARE(found(*m_phone).size(), std::size_t(5));
    }

    void aScanThatWasFinishedElsewhereTakesThePlaceOfTheBrokenOff() {
        const auto round = m_phone->beginRound("B", companies("x"), noon + 9h).value();
        exportTo(*m_phone, "broken-off.zip");
        QVERIFY(importBenchmark(*m_desk, file("broken-off.zip")).ok());
        finish(*m_phone, round, 9, "finished");
        QVERIFY(bring(*m_phone, *m_desk) == BenchmarkReceipt::Extended);
        const std::vector<std::string> both{"first", "finished"};
        QCOMPARE(found(*m_desk), both);
        QCOMPARE(
            m_desk->pages(m_desk->rounds(m_desk->find("B").value()).value().back().scans[0]).value().size(),
            std::size_t(1));
        QVERIFY(importBenchmark(*m_desk, file("broken-off.zip")).value().receipt ==
                BenchmarkReceipt::Unchanged);
        QCOMPARE(found(*m_desk), both);
    }

    void ourNameStaysAndTheBinGivesItBack() {
        const auto desk = m_desk->find("B").value().id;
        QVERIFY(m_desk->remove(desk, noon).ok());
        QVERIFY(bring(*m_phone, *m_desk) == BenchmarkReceipt::Unchanged);
        QCOMPARE(m_desk->find("B").value().id, desk);
        QCOMPARE(m_desk->benchmarks().value().size(), std::size_t(1)); // no copy is left behind
        QVERIFY(m_desk->bin().value().empty());
    }

    /// A new table of a benchmark must say what becomes of it when two copies meet.
    void everyTableOfABenchmarkIsMerged() {
        auto connection = Connection::open(file("desk.db"), Connection::Access::ReadOnly).value();
        Query tables(connection->sql(),
                     "SELECT m.name FROM sqlite_master m, pragma_foreign_key_list(m.name) k "
                     "WHERE m.type = 'table' AND k.\"table\" = 'benchmark' ORDER BY 1");
        QVERIFY(tables.run().ok());
        std::vector<std::string> names;
        while (tables.next())
            names.push_back(tables.text(0));
        QCOMPARE(names, (std::vector<std::string>{"company", "round", "workbook_entry"}));
    }

private:
    std::string file(const char* name) const { return m_folder->filePath(name).toStdString(); }

    static std::vector<Company> companies(const std::string& path) {
        return {{.name = "Own", .own = true, .sites = {"own.example/" + path}}, {.name = "Rival"}};
    }

    static void edit(BenchmarkStore& store, int hour, const Edit& change) {
        const auto benchmark = store.find("B").value().id;
        QVERIFY(store.changeWorkbook(benchmark, change, noon + std::chrono::hours(hour)).ok());
    }

    static void finish(BenchmarkStore& store, const OpenRound& round, int hour, const std::string& what) {
        for (const auto scan : round.scans) {
            QVERIFY(
                store.addPage(scan, {.response = {.requestedUrl = what, .status = 200, .body = what}}).ok());
            CompanyScan result{.findings = {{.touchpoint = what, .presence = Presence::Present}},
                               .finishedAt = noon + std::chrono::hours(hour) + 5min};
            QVERIFY(store.saveScan(scan, result).ok());
        }
    }

    static void scan(BenchmarkStore& store, int hour, const std::string& what) {
        const auto round = store.beginRound("B", companies(what), noon + std::chrono::hours(hour)).value();
        finish(store, round, hour, what);
    }

    void exportTo(BenchmarkStore& store, const char* name) {
        const auto done = exportBenchmark(store, store.find("B").value().id, file(name));
        QVERIFY2(done.ok(), done.ok() ? "" : describe(done.error()).c_str());
    }

    BenchmarkReceipt bring(BenchmarkStore& from, BenchmarkStore& to) {
        QFile::remove(QString::fromStdString(file("brought.zip")));
        exportTo(from, "brought.zip");
        const auto received = importBenchmark(to, file("brought.zip"));
        if (!received)
            qFatal("%s", describe(received.error()).c_str());
        return received.value().receipt;
    }

    /// Orders of what several copies added are nobody's.
    static Workbook workbook(const BenchmarkStore& store) {
        auto book = store.workbook(store.find("B").value().id).value();
        std::sort(book.actions.begin(), book.actions.end(),
                  [](const Action& one, const Action& other) { return one.id < other.id; });
        std::sort(book.guideDone.begin(), book.guideDone.end());
        return book;
    }

    /// What the rival's scan of each round found: rounds are numbered from 1, and whole.
    static std::vector<std::string> found(const BenchmarkStore& store) {
        std::vector<std::string> touchpoints;
        const auto rounds = store.rounds(store.find("B").value()).value();
        for (const auto& round : rounds) {
            if (round.number != static_cast<int>(touchpoints.size()) + 1 || round.scans.size() != 2)
                touchpoints.push_back("a round is wrong");
            const auto scan = store.scan(round.scans[1]).value();
            touchpoints.push_back(scan.findings.empty() ? std::string() : scan.findings.front().touchpoint);
        }
        return touchpoints;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<BenchmarkStore> m_phone;
    std::unique_ptr<BenchmarkStore> m_desk;
};

SHOPWALKER_TEST(BenchmarkMergeTest)
#include "benchmark_merge_test.moc"
