// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/benchmark/open_benchmark.h"

#include "core/benchmark/watch_companies.h"
#include "core/checklist/walk/tick_lines.h"
#include "core/checklist/walk/walk_findings.h"
#include "core/checklist/walk/walk_session.h"
#include "core/checklist/walk/walked_path.h"
#include "core/compare/compare.h"
#include "core/compare/scan_change_json.h"
#include "core/score/company_score.h"
#include "core/text/fold.h"
#include "core/walk_checklist.h"

#include <map>
#include <set>

namespace shopwalker {

namespace {

using Rounds = std::vector<StoredRound>;

/// The place of a round in the list.
Result<std::size_t> placeOf(const Rounds& rounds, const BenchmarkEntry& benchmark, int number) {
    if (number == lastRound && !rounds.empty())
        return rounds.size() - 1;
    const auto found =
        std::find_if(rounds.begin(), rounds.end(), [&](const auto& round) { return round.number == number; });
    if (found == rounds.end())
        return Error{"missing",
                     "this benchmark has no round " + std::to_string(number) + "; it has " +
                         std::to_string(rounds.size()),
                     benchmark.name};
    return static_cast<std::size_t>(found - rounds.begin());
}

Result<std::vector<CompanyScan>> scansOf(const BenchmarkStore& store, const StoredRound& round) {
    std::vector<CompanyScan> scans;
    for (const auto id : round.scans) {
        auto scan = store.scan(id);
        if (!scan)
            return scan.error();
        scans.push_back(std::move(scan).value());
    }
    return scans;
}

bool isWithin(std::chrono::sys_seconds time, const Rounds& rounds, std::size_t place) {
    return (place == 0 || time >= rounds[place].startedAt) &&
           (place + 1 == rounds.size() || time < rounds[place + 1].startedAt);
}

/// Heads of the walks of a round, oldest first.
std::vector<WalkEntry> walksOf(std::vector<WalkEntry> walks, const Rounds& rounds, std::size_t place) {
    std::erase_if(walks, [&](const auto& entry) {
        return entry.answers == 0 || !isWithin(entry.begunAt, rounds, place);
    });
    std::sort(walks.begin(), walks.end(), [](const auto& one, const auto& other) {
        return std::pair(one.begunAt, one.walk.id) < std::pair(other.begunAt, other.walk.id);
    });
    return walks;
}

/// Lays walks along their checklists, each of which is looked up once.
class Paths {
public:
    explicit Paths(const BenchmarkSource& source)
        : m_source(source) {}

    void add(const Walk& walk, std::size_t company, Round& round) {
        auto& walks = round.walks[company];
        const auto& checklist = checklistOf(walk);
        if (!checklist) {
            round.unread.push_back({walk.id, walk.checklist, company});
            return;
        }
        const WalkSession session(*checklist, walk);
        const bool speaks = counts(walk, checklist->kind);
        if (checklist->kind != tickListKind)
            walks.paths.push_back(layAlong(session));
        else if (speaks)
            walks.ticks.push_back(tickedLines(session));
        if (!speaks)
            return;
        auto findings = walkFindings(session);
        std::move(findings.begin(), findings.end(), std::back_inserter(walks.findings));
    }

private:
    const std::optional<Checklist>& checklistOf(const Walk& walk) {
        const std::pair key(walk.checklist, walk.checklistHash);
        const auto known = m_checklists.find(key);
        return known != m_checklists.end()
                   ? known->second
                   : m_checklists
                         .emplace(key, shopwalker::checklistOf(m_source.walks, m_source.checklists, walk,
                                                               m_source.language))
                         .first->second;
    }

    const BenchmarkSource& m_source;
    std::map<std::pair<std::string, std::string>, std::optional<Checklist>> m_checklists; ///< by id and hash
};

using Assigned = std::vector<std::pair<std::size_t, Walk>>;

/// Which company each walk belongs to.
Assigned assigned(const std::vector<WalkEntry>& entries, const std::vector<CompanyScan>& scans) {
    std::map<std::string, std::size_t> places;
    for (std::size_t company = 0; company < scans.size(); ++company)
        places.emplace(fold(scans[company].company.name), company);
    Assigned found;
    for (const auto& entry : entries)
        if (const auto place = places.find(fold(entry.walk.company)); place != places.end())
            found.emplace_back(place->second, entry.walk);
    return found;
}

std::vector<std::string> locationsOf(const Assigned& walks) {
    std::set<std::string> locations;
    for (const auto& [company, walk] : walks)
        if (!walk.location.empty())
            locations.insert(walk.location);
    return {locations.begin(), locations.end()};
}

/// A branch that is looked at, and whose walks count there alone; none: those that were walked there are.
struct Branch {
    std::string location;
    std::optional<std::set<std::size_t>> companies;
};

/// Leaves out the walks elsewhere of companies that are judged at the branch; returns which those are.
std::set<std::size_t> narrow(Assigned& walks, const Branch& branch) {
    auto there = branch.companies.value_or(std::set<std::size_t>());
    if (branch.location.empty())
        return there;
    if (!branch.companies)
        for (const auto& [company, walk] : walks)
            if (walk.location == branch.location)
                there.insert(company);
    std::erase_if(walks, [&](const auto& one) {
        return there.contains(one.first) && one.second.location != branch.location;
    });
    return there;
}

Result<Round> loadRound(const BenchmarkSource& source, const Rounds& rounds, std::size_t place,
                        const std::vector<WalkEntry>& heads, const Branch& branch) {
    const auto& stored = rounds[place];
    auto scans = scansOf(source.benchmarks, stored);
    if (!scans)
        return scans.error();
    Round round{.number = stored.number, .startedAt = stored.startedAt, .scans = std::move(scans).value()};
    round.walks.resize(round.scans.size());
    auto found = assigned(walksOf(heads, rounds, place), round.scans);
    round.locations = locationsOf(found);
    round.location = branch.location;
    round.there = narrow(found, branch);
    std::vector<Walk> bare;
    for (const auto& [company, head] : found)
        bare.push_back(head);
    const auto walks = source.walks.loadAll(std::move(bare));
    if (!walks)
        return walks.error();
    Paths paths(source);
    for (std::size_t index = 0; index < found.size(); ++index)
        paths.add(walks.value()[index], found[index].first, round);
    return round;
}

/// Told by the store where it has kept them (benchmark_store.h).
Result<std::vector<WatchedChange>> watchedChanges(const BenchmarkSource& source,
                                                  const BenchmarkEntry& benchmark) {
    const auto& touchpoints = source.knowledge.touchpoints;
    const auto scans = source.benchmarks.watchedScans(benchmark, [&](std::vector<Finding> known) -> Watch {
        return [watch = CompanyWatch(touchpoints, std::move(known))](
                   const std::vector<Finding>& news) mutable { return toLine(watch.take(news)); };
    });
    if (!scans)
        return scans.error();
    std::vector<WatchedChange> changes;
    for (const auto& scan : scans.value()) {
        auto told = scanChangesOf(scan.changes);
        if (!told)
            return told.error();
        for (auto& change : told.value())
            changes.push_back({scan.round, scan.at, scan.company, std::move(change)});
    }
    sortLatestFirst(changes);
    return changes;
}

} // namespace

Result<Round> loadRound(const BenchmarkSource& source, const BenchmarkEntry& benchmark, int number) {
    const auto rounds = source.benchmarks.rounds(benchmark);
    if (!rounds)
        return rounds.error();
    const auto place = placeOf(rounds.value(), benchmark, number);
    if (!place)
        return place.error();
    const auto heads = source.walks.walks();
    if (!heads)
        return heads.error();
    return loadRound(source, rounds.value(), place.value(), heads.value(), Branch{});
}

Result<OpenBenchmark> openBenchmark(const BenchmarkSource& source, const BenchmarkEntry& benchmark,
                                    int number, std::chrono::sys_days today, const std::string& location) {
    const auto rounds = source.benchmarks.rounds(benchmark);
    if (!rounds)
        return rounds.error();
    const auto place = placeOf(rounds.value(), benchmark, number);
    if (!place)
        return place.error();
    const auto heads = source.walks.walks();
    if (!heads)
        return heads.error();
    auto workbook = source.benchmarks.workbook(benchmark.id);
    if (!workbook)
        return workbook.error();
    auto round = loadRound(source, rounds.value(), place.value(), heads.value(), Branch{location, {}});
    if (!round)
        return round.error();
    if (!location.empty() && round.value().there.empty())
        return Error{"missing", "no walk of this round was at this location", location};
    OpenBenchmark open{.id = benchmark.id,
                       .name = benchmark.name,
                       .rounds = {},
                       .round = std::move(round).value(),
                       .workbook = std::move(workbook).value()};
    for (const auto& stored : rounds.value())
        open.rounds.push_back({stored.number, stored.startedAt});
    open.judgement = judge(open.round, open.name, open.workbook, source.knowledge, today);
    if (place.value() > 0) {
        const auto before = loadRound(source, rounds.value(), place.value() - 1, heads.value(),
                                      Branch{location, open.round.there});
        if (!before)
            return before.error();
        open.beforeAfter =
            beforeAfter(judge(before.value(), open.name, open.workbook, source.knowledge, today).comparison,
                        open.judgement.comparison);
    }
    auto watched = watchedChanges(source, benchmark);
    if (!watched)
        return watched.error();
    open.watched = std::move(watched).value();
    return open;
}

} // namespace shopwalker
