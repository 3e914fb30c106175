// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/store/benchmark_store.h"

#include "core/store/query.h"
#include "core/store/rows.h"
#include "core/store/workbook_rows.h"
#include "core/types/json/comparison_json.h"
#include "core/types/json/json.h"

#include <QStandardPaths>
#include <algorithm>

namespace shopwalker {

namespace {

/// The same names in the same order.
bool areSame(const std::vector<Company>& one, const std::vector<Company>& other) {
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                      [](const Company& left, const Company& right) {
                          return left.name == right.name && left.own == right.own;
                      });
}

} // namespace

Result<std::unique_ptr<BenchmarkStore>> BenchmarkStore::open(const std::string& file) {
    auto database = Database::open(file);
    if (!database)
        return database.error();
    return std::unique_ptr<BenchmarkStore>(new BenchmarkStore(std::move(database).value()));
}

Result<OpenRound> BenchmarkStore::beginRound(const std::string& name, const std::vector<Company>& companies,
                                             std::chrono::sys_seconds startedAt) {
    const auto known = benchmarks();
    if (!known)
        return known.error();
    const auto named = [&](const std::string& wanted) {
        const auto& list = known.value();
        const auto found = std::find_if(list.begin(), list.end(),
                                        [&](const auto& benchmark) { return benchmark.name == wanted; });
        return found == list.end() ? nullptr : &*found;
    };
    OpenRound round{.name = name};
    const auto* benchmark = named(round.name);
    // One in the bin has the name too: it may come back.
    for (int copy = 2; benchmark == nullptr || !areSame(benchmark->companies, companies); ++copy) {
        const auto taken = isTaken(round.name);
        if (!taken)
            return taken.error();
        if (!taken.value())
            break;
        round.name = name + " (" + std::to_string(copy) + ")";
        benchmark = named(round.name);
    }
    Transaction transaction(sql());
    if (!transaction.begun())
        return transaction.begun().error();
    if (benchmark != nullptr) {
        round.benchmark = benchmark->id;
        round.number = benchmark->rounds + 1;
        if (auto done = moveSites(benchmark->id, companies); !done)
            return done.error();
    } else {
        const auto id = insertBenchmark(round.name, companies, startedAt);
        if (!id)
            return id.error();
        round.benchmark = id.value();
    }
    Query insert(sql(), "INSERT INTO round (benchmark_id, number, started_at) VALUES (?, ?, ?)");
    if (auto done = insert.bind(round.benchmark).bind(round.number).bind(startedAt).run(); !done)
        return done.error();
    Query scans(sql(), "INSERT INTO scan (round_id, company_id, started_at, sites) "
                       "SELECT ?, id, ?, sites FROM company WHERE benchmark_id = ? ORDER BY position");
    if (auto done = scans.bind(insert.lastId()).bind(startedAt).bind(round.benchmark).run(); !done)
        return done.error();
    if (auto done = transaction.commit(); !done)
        return done.error();
    return lastRound({.id = round.benchmark, .name = round.name});
}

Result<std::int64_t> BenchmarkStore::insertBenchmark(const std::string& name,
                                                     const std::vector<Company>& companies,
                                                     std::chrono::sys_seconds createdAt) {
    Query insert(sql(),
                 "INSERT INTO benchmark (name, created_at, uid) VALUES (?, ?, lower(hex(randomblob(16))))");
    if (auto done = insert.bind(name).bind(createdAt).run(); !done)
        return done.error();
    const auto benchmark = insert.lastId();
    for (std::size_t position = 0; position < companies.size(); ++position) {
        const auto& company = companies[position];
        Query row(sql(),
                  "INSERT INTO company (benchmark_id, position, name, own, sites) VALUES (?, ?, ?, ?, ?)");
        row.bind(benchmark).bind(static_cast<std::int64_t>(position)).bind(company.name).bind(company.own);
        if (auto done = row.bind(rows::toText(company.sites)).run(); !done)
            return done.error();
    }
    return benchmark;
}

Result<Done> BenchmarkStore::moveSites(std::int64_t benchmark, const std::vector<Company>& companies) {
    for (std::size_t position = 0; position < companies.size(); ++position) {
        Query row(sql(), "UPDATE company SET sites = ? WHERE benchmark_id = ? AND position = ?");
        row.bind(rows::toText(companies[position].sites)).bind(benchmark);
        if (auto done = row.bind(static_cast<std::int64_t>(position)).run(); !done)
            return done;
    }
    return Done{};
}

Result<Done> BenchmarkStore::addPage(std::int64_t scan, const ReceivedPage& page) {
    return rows::insertPage(sql(), scan, page);
}

Result<Done> BenchmarkStore::saveScan(std::int64_t scan, const CompanyScan& result) {
    Transaction transaction(sql());
    if (!transaction.begun())
        return transaction.begun().error();
    if (auto done = rows::updateScan(sql(), scan, result); !done)
        return done;
    if (auto done = Query(sql(), "DELETE FROM finding WHERE scan_id = ?").bind(scan).run(); !done)
        return done;
    for (const auto& finding : result.findings)
        if (auto done = rows::insertFinding(sql(), scan, finding); !done)
            return done;
    if (auto done = forgetChanges(scan); !done)
        return done;
    return transaction.commit();
}

Result<bool> BenchmarkStore::isTaken(const std::string& name) const {
    Query query(sql(), "SELECT 1 FROM benchmark WHERE name = ?");
    if (auto done = query.bind(name).run(); !done)
        return done.error();
    return query.next();
}

Result<std::vector<BenchmarkEntry>> BenchmarkStore::benchmarks() const {
    return entries("deleted_at IS NULL");
}

Result<std::vector<BenchmarkEntry>> BenchmarkStore::bin() const {
    return entries("deleted_at IS NOT NULL");
}

Result<std::vector<BenchmarkEntry>> BenchmarkStore::entries(const std::string& condition) const {
    const auto select =
        "SELECT b.id, b.name, b.created_at, count(r.id), coalesce(max(r.started_at), b.created_at), "
        "coalesce(b.deleted_at, 0) "
        "FROM benchmark b LEFT JOIN round r ON r.benchmark_id = b.id WHERE " +
        condition + " GROUP BY b.id ORDER BY 5 DESC, b.id DESC";
    Query query(sql(), select.c_str());
    if (auto done = query.run(); !done)
        return done.error();
    std::vector<BenchmarkEntry> list;
    while (query.next()) {
        BenchmarkEntry benchmark{.id = query.number(0), .name = query.text(1), .createdAt = query.time(2)};
        benchmark.rounds = static_cast<int>(query.number(3));
        benchmark.lastRoundAt = query.time(4);
        benchmark.deletedAt = query.time(5);
        list.push_back(std::move(benchmark));
    }
    for (auto& benchmark : list) {
        auto companies = companiesOf(benchmark.id);
        if (!companies)
            return companies.error();
        benchmark.companies = std::move(companies).value();
    }
    return list;
}

Result<std::vector<Company>> BenchmarkStore::companiesOf(std::int64_t benchmark) const {
    Query query(sql(), "SELECT name, own, sites FROM company WHERE benchmark_id = ? ORDER BY position");
    if (auto done = query.bind(benchmark).run(); !done)
        return done.error();
    std::vector<Company> companies;
    while (query.next())
        companies.push_back(
            {.name = query.text(0), .own = query.number(1) != 0, .sites = rows::textsOf(query.text(2))});
    return companies;
}

Result<BenchmarkEntry> BenchmarkStore::find(std::string_view reference) const {
    auto all = benchmarks();
    if (!all)
        return all.error();
    const auto& list = all.value();
    if (reference == "latest" && !list.empty())
        return list.front();
    // An exact name wins over an id that looks like it.
    for (const auto& benchmark : list)
        if (benchmark.name == reference)
            return benchmark;
    for (const auto& benchmark : list)
        if (std::to_string(benchmark.id) == reference)
            return benchmark;
    return Error{"missing",
                 list.empty() ? "there is no benchmark in this workspace yet"
                              : "no benchmark of this id or name; `shopwalker benchmark list` shows them",
                 std::string(reference)};
}

Result<std::vector<StoredRound>> BenchmarkStore::rounds(const BenchmarkEntry& benchmark) const {
    Query query(sql(), "SELECT r.number, r.started_at, s.id FROM round r JOIN scan s ON s.round_id = r.id "
                       "JOIN company c ON c.id = s.company_id WHERE r.benchmark_id = ? "
                       "ORDER BY r.number, c.position");
    if (auto done = query.bind(benchmark.id).run(); !done)
        return done.error();
    std::vector<StoredRound> rounds;
    while (query.next()) {
        const auto number = static_cast<int>(query.number(0));
        if (rounds.empty() || rounds.back().number != number)
            rounds.push_back({.number = number, .startedAt = query.time(1), .scans = {}});
        rounds.back().scans.push_back(query.number(2));
    }
    if (auto done = query.finished(); !done)
        return done.error();
    return rounds;
}

Result<OpenRound> BenchmarkStore::lastRound(const BenchmarkEntry& benchmark) const {
    Query query(sql(), "SELECT s.id, r.number FROM scan s JOIN company c ON c.id = s.company_id "
                       "JOIN round r ON r.id = s.round_id WHERE r.benchmark_id = ? AND r.number = "
                       "(SELECT max(number) FROM round WHERE benchmark_id = ?) ORDER BY c.position");
    if (auto done = query.bind(benchmark.id).bind(benchmark.id).run(); !done)
        return done.error();
    OpenRound round{.benchmark = benchmark.id, .name = benchmark.name};
    while (query.next()) {
        round.scans.push_back(query.number(0));
        round.number = static_cast<int>(query.number(1));
    }
    return round;
}

Result<CompanyScan> BenchmarkStore::scan(std::int64_t scan) const {
    return rows::readScan(sql(), scan);
}

Result<std::vector<ReceivedPage>> BenchmarkStore::pages(std::int64_t scan) const {
    return rows::readPages(sql(), scan);
}

Result<Workbook> BenchmarkStore::workbook(std::int64_t benchmark) const {
    return rows::readWorkbook(sql(), benchmark);
}

Result<Done> BenchmarkStore::saveWorkbook(std::int64_t benchmark, const Workbook& workbook, EditTime now) {
    const auto changed = changeWorkbook(
        benchmark, [&](Workbook& stored) { stored = workbook; }, now);
    return changed ? Result<Done>(Done{}) : changed.error();
}

Result<Workbook> BenchmarkStore::changeWorkbook(std::int64_t benchmark,
                                                const std::function<void(Workbook&)>& change, EditTime now) {
    Transaction transaction(sql());
    if (!transaction.begun())
        return transaction.begun().error();
    auto workbook = rows::readWorkbook(sql(), benchmark);
    if (!workbook)
        return workbook;
    change(workbook.value());
    if (const auto written = rows::writeWorkbook(sql(), benchmark, workbook.value(), now); !written)
        return written.error();
    if (auto done = transaction.commit(); !done)
        return done.error();
    return workbook;
}

Result<Done> BenchmarkStore::remove(std::int64_t benchmark, std::chrono::sys_seconds now) {
    return Query(sql(), "UPDATE benchmark SET deleted_at = ? WHERE id = ?").bind(now).bind(benchmark).run();
}

Result<Done> BenchmarkStore::restore(std::int64_t benchmark) {
    return Query(sql(), "UPDATE benchmark SET deleted_at = NULL WHERE id = ?").bind(benchmark).run();
}

Result<Done> BenchmarkStore::emptyBin(std::chrono::sys_seconds limit) {
    return Query(sql(), "DELETE FROM benchmark WHERE deleted_at < ?").bind(limit).run();
}

Result<Done> BenchmarkStore::discard(std::int64_t benchmark) {
    return Query(sql(), "DELETE FROM benchmark WHERE id = ?").bind(benchmark).run();
}

Result<std::optional<std::int64_t>> BenchmarkStore::idOf(const std::string& uid) const {
    Query query(sql(), "SELECT id FROM benchmark WHERE uid = ?");
    if (auto done = query.bind(uid).run(); !done)
        return done.error();
    return query.next() ? std::optional(query.number(0)) : std::optional<std::int64_t>();
}

Result<BenchmarkRows> BenchmarkStore::rows(std::int64_t benchmark) const {
    return readBenchmarkRows(*m_database, benchmark);
}

Result<ReceivedBenchmark> BenchmarkStore::receive(const BenchmarkRows& rows) {
    return writeBenchmarkRows(*m_database, rows);
}

std::string defaultWorkspace() {
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return (folder + "/shopwalker/shopwalker.db").toStdString();
}

} // namespace shopwalker
