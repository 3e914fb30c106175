// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/benchmark_copy.h"
#include "core/store/database.h"
#include "core/store/edit_time.h"
#include "core/types/benchmark/workbook.h"
#include "core/types/company.h"
#include "core/types/scan_progress.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shopwalker {

/// A benchmark as lists show it.
struct BenchmarkEntry {
    std::int64_t id = 0;
    std::string name;
    std::chrono::sys_seconds createdAt{};
    std::chrono::sys_seconds lastRoundAt{};
    int rounds = 0;
    std::vector<Company> companies;       ///< own first
    std::chrono::sys_seconds deletedAt{}; ///< zero unless it lies in the bin

    bool operator==(const BenchmarkEntry&) const = default;
};

/// A round being scanned: the ids under which its companies' scans are stored, in their order.
struct OpenRound {
    std::int64_t benchmark = 0;
    std::string name; ///< of the benchmark, as it was stored
    int number = 1;
    std::vector<std::int64_t> scans;
};

/// A round that was scanned.
struct StoredRound {
    int number = 1;
    std::chrono::sys_seconds startedAt{};
    std::vector<std::int64_t> scans; ///< ids, in the order of the companies

    bool operator==(const StoredRound&) const = default;
};

/// Scan after scan of one company: takes the findings that read otherwise than before, and tells what changed
/// with them (compare/scan_change_json.h).
using Watch = std::function<std::string(const std::vector<Finding>& news)>;
/// Begins with what was known of the company: the last of each finding that said present or absent.
using BeginWatch = std::function<Watch(std::vector<Finding> known)>;

/// What changed in one scan.
struct WatchedScan {
    std::int64_t id = 0;
    int round = 1;
    std::size_t company = 0;
    std::chrono::sys_seconds at{}; ///< when it was finished; while it runs, when its round began
    std::string changes;           ///< as they were told
};

/// Benchmarks, their rounds, what their scans received and found, and what persons wrote beside them. Each
/// function is a transaction of its own. Belongs to the thread that opened it.
class BenchmarkStore {
public:
    static Result<std::unique_ptr<BenchmarkStore>> open(const std::string& file);

    /// A new benchmark; or, where one of this name follows companies of the same names, its next round; their
    /// sites may have moved. Where the companies differ the new one is called "NAME (2)".
    Result<OpenRound> beginRound(const std::string& name, const std::vector<Company>& companies,
                                 std::chrono::sys_seconds startedAt);

    /// An answer as received, at once: an interrupted scan loses nothing.
    Result<Done> addPage(std::int64_t scan, const ReceivedPage& page);
    /// The result; replaces an earlier one of the same scan (rescore).
    Result<Done> saveScan(std::int64_t scan, const CompanyScan& result);

    /// Newest round first, without those in the bin.
    Result<std::vector<BenchmarkEntry>> benchmarks() const;
    /// By id, exact name or `latest`.
    Result<BenchmarkEntry> find(std::string_view reference) const;

    /// The benchmark that bears the uid, also when it lies in the bin.
    Result<std::optional<std::int64_t>> idOf(const std::string& uid) const;

    /// The rounds of a benchmark, oldest first, and what was stored of one of their scans.
    Result<std::vector<StoredRound>> rounds(const BenchmarkEntry& benchmark) const;
    Result<OpenRound> lastRound(const BenchmarkEntry& benchmark) const;
    Result<CompanyScan> scan(std::int64_t scan) const;
    /// All scans of a benchmark with what changed in them, company by company, each company's in the order of
    /// the rounds. What was told of a scan is kept, where the workspace can be written, until its findings,
    /// or those of an earlier scan of the company, are written.
    Result<std::vector<WatchedScan>> watchedScans(const BenchmarkEntry& benchmark,
                                                  const BeginWatch& begin) const;
    Result<std::vector<ReceivedPage>> pages(std::int64_t scan) const;

    /// What persons wrote; empty where nobody has.
    Result<Workbook> workbook(std::int64_t benchmark) const;
    /// Writes what differs from the stored workbook, and nothing else.
    Result<Done> saveWorkbook(std::int64_t benchmark, const Workbook& workbook, EditTime now);
    /// Changes the workbook as it is stored now, so that what another program wrote meanwhile stays, and
    /// returns it.
    Result<Workbook> changeWorkbook(std::int64_t benchmark, const std::function<void(Workbook&)>& change,
                                    EditTime now);

    /// To the bin, out of it, and for good those that have been in it since before `limit`.
    Result<Done> remove(std::int64_t benchmark, std::chrono::sys_seconds now);
    Result<Done> restore(std::int64_t benchmark);
    Result<Done> emptyBin(std::chrono::sys_seconds limit);
    Result<std::vector<BenchmarkEntry>> bin() const;
    /// At once and for good.
    Result<Done> discard(std::int64_t benchmark);

    /// For another workspace, and from one (benchmark_copy.h).
    Result<BenchmarkRows> rows(std::int64_t benchmark) const;
    Result<ReceivedBenchmark> receive(const BenchmarkRows& rows);

private:
    explicit BenchmarkStore(std::unique_ptr<Database> database)
        : m_database(std::move(database)) {}

    const QSqlDatabase& sql() const { return m_database->sql(); }
    Result<std::int64_t> insertBenchmark(const std::string& name, const std::vector<Company>& companies,
                                         std::chrono::sys_seconds createdAt);
    Result<std::vector<BenchmarkEntry>> entries(const std::string& condition) const;
    Result<Done> moveSites(std::int64_t benchmark, const std::vector<Company>& companies);
    Result<Done> forgetChanges(std::int64_t scan);
    Result<bool> isTaken(const std::string& name) const;
    Result<std::vector<Company>> companiesOf(std::int64_t benchmark) const;

    std::unique_ptr<Database> m_database;
};

/// `shopwalker.db` in the platform's folder for application data, which both programs share.
std::string defaultWorkspace();

} // namespace shopwalker
