// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
// What scans found otherwise than those before them: kept beside each scan, because telling it takes the
// findings of all of them.
#include "core/store/benchmark_store.h"
#include "core/store/query.h"
#include "core/store/rows.h"

#include <algorithm>
#include <map>
#include <set>

namespace shopwalker {

namespace {

/// Contents of findings by touchpoint, as they stood in the scan before.
using Contents = std::map<std::string, std::string>;

/// Changes are empty where none are kept.
Result<std::vector<WatchedScan>> readScans(const QSqlDatabase& sql, std::int64_t benchmark) {
    Query query(sql,
                "SELECT s.id, r.number, c.position, iif(s.finished_at = 0, r.started_at, s.finished_at), "
                "coalesce(s.changes, '') FROM round r JOIN scan s ON s.round_id = r.id "
                "JOIN company c ON c.id = s.company_id WHERE r.benchmark_id = ? "
                "ORDER BY c.position, r.number");
    if (auto done = query.bind(benchmark).run(); !done)
        return done.error();
    std::vector<WatchedScan> scans;
    while (query.next())
        scans.push_back({.id = query.number(0),
                         .round = static_cast<int>(query.number(1)),
                         .company = static_cast<std::size_t>(query.number(2)),
                         .at = query.time(3),
                         .changes = query.text(4)});
    if (auto done = query.finished(); !done)
        return done.error();
    return scans;
}

/// The touchpoints that a scan tells of.
Result<std::set<std::string>> touchpointsOf(const QSqlDatabase& sql, std::int64_t scan) {
    Query query(sql, "SELECT touchpoint FROM finding WHERE scan_id = ?");
    if (auto done = query.bind(scan).run(); !done)
        return done.error();
    std::set<std::string> touchpoints;
    while (query.next())
        touchpoints.insert(query.text(0));
    if (auto done = query.finished(); !done)
        return done.error();
    return touchpoints;
}

/// Adds to `known` what a scan knew of the touchpoints that are `sought`, which are sought no longer then.
Result<Done> takeKnown(const QSqlDatabase& sql, std::int64_t scan, std::set<std::string>& sought,
                       std::vector<Finding>& known) {
    Query query(sql, "SELECT touchpoint, content FROM finding WHERE scan_id = ? "
                     "AND presence IN ('present', 'absent')");
    if (auto done = query.bind(scan).run(); !done)
        return done;
    while (query.next()) {
        if (sought.erase(query.text(0)) == 0)
            continue;
        auto finding = rows::findingOf(sql, query.text(1));
        if (!finding)
            return finding.error();
        known.push_back(std::move(finding).value());
    }
    return query.finished();
}

/// What was last known of each touchpoint before the scan `at`, of those that it and later ones of its
/// company tell of. Looked for from the newest backwards, because the scan before knows nearly all.
Result<std::vector<Finding>> knownBefore(const QSqlDatabase& sql, const std::vector<WatchedScan>& scans,
                                         std::size_t at) {
    const auto company = scans[at].company;
    std::set<std::string> sought;
    for (std::size_t later = at; later < scans.size() && scans[later].company == company; ++later) {
        auto touchpoints = touchpointsOf(sql, scans[later].id);
        if (!touchpoints)
            return touchpoints.error();
        sought.merge(std::move(touchpoints).value());
    }
    std::vector<Finding> known;
    for (std::size_t earlier = at; earlier > 0 && scans[earlier - 1].company == company && !sought.empty();
         --earlier)
        if (auto done = takeKnown(sql, scans[earlier - 1].id, sought, known); !done)
            return done.error();
    std::sort(known.begin(), known.end(),
              [](const auto& one, const auto& other) { return one.touchpoint < other.touchpoint; });
    return known;
}

/// The findings of a scan that read otherwise than in `known`, which is brought up to date.
Result<std::vector<Finding>> newsOf(const QSqlDatabase& sql, std::int64_t scan, Contents& known) {
    Query query(sql, "SELECT touchpoint, content FROM finding WHERE scan_id = ? ORDER BY id");
    if (auto done = query.bind(scan).run(); !done)
        return done.error();
    std::vector<Finding> news;
    while (query.next()) {
        auto content = query.text(1);
        auto& before = known[query.text(0)];
        if (before == content) // reading JSON costs ten times what comparing it does
            continue;
        auto finding = rows::findingOf(sql, content);
        if (!finding)
            return finding.error();
        news.push_back(std::move(finding).value());
        before = std::move(content);
    }
    if (auto done = query.finished(); !done)
        return done.error();
    return news;
}

Result<Done> keep(const QSqlDatabase& sql, const WatchedScan& scan) {
    Query query(sql, "UPDATE scan SET changes = ? WHERE id = ?");
    return query.bind(scan.changes).bind(scan.id).run();
}

} // namespace

Result<std::vector<WatchedScan>> BenchmarkStore::watchedScans(const BenchmarkEntry& benchmark,
                                                              const BeginWatch& begin) const {
    // One transaction: where another program writes findings meanwhile, nothing is kept.
    Transaction transaction(sql(), "BEGIN");
    auto scans = readScans(sql(), benchmark.id);
    if (!scans)
        return scans;
    std::vector<const WatchedScan*> told;
    Watch watch;
    Contents known;
    for (std::size_t at = 0; at < scans.value().size(); ++at) {
        auto& scan = scans.value()[at];
        if (at > 0 && scans.value()[at - 1].company != scan.company)
            watch = nullptr;
        if (!watch && !scan.changes.empty())
            continue;
        if (!watch) {
            auto findings = knownBefore(sql(), scans.value(), at);
            if (!findings)
                return findings.error();
            watch = begin(std::move(findings).value());
            known.clear();
        }
        const auto news = newsOf(sql(), scan.id, known);
        if (!news)
            return news.error();
        scan.changes = watch(news.value());
        told.push_back(&scan);
    }
    for (const auto* scan : told)
        if (!keep(sql(), *scan))
            return scans; // they follow from the findings, and are told again next time
    (void)transaction.commit();
    return scans;
}

Result<Done> BenchmarkStore::forgetChanges(std::int64_t scan) {
    Query query(sql(),
                "UPDATE scan SET changes = NULL "
                "WHERE company_id = (SELECT company_id FROM scan WHERE id = ?) AND round_id IN "
                "(SELECT later.id FROM scan s JOIN round own ON own.id = s.round_id JOIN round later "
                "ON later.benchmark_id = own.benchmark_id AND later.number >= own.number WHERE s.id = ?)");
    return query.bind(scan).bind(scan).run();
}

} // namespace shopwalker
