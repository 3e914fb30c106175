// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/store/benchmark_merge.h"

#include "core/store/query.h"
#include "core/store/workbook_entries.h"

#include <map>
#include <optional>
#include <vector>

namespace shopwalker {

namespace {

struct CompanyRow {
    std::int64_t id = 0;
    std::string sites;
};

struct ScanRow {
    std::int64_t id = 0;
    std::int64_t finishedAt = 0;
};

constexpr int behindAll = 1'000'000; // numbers of rounds until they get theirs

using RoundKey = std::pair<std::int64_t, int>; ///< when it began, and which of those that began then

class Merge {
public:
    Merge(const QSqlDatabase& sql, std::int64_t ours, std::int64_t copy)
        : m_sql(sql)
        , m_ours(ours)
        , m_copy(copy) {}

    Result<bool> run() {
        for (const auto step : {&Merge::companies, &Merge::rounds, &Merge::gaps, &Merge::sites,
                                &Merge::workbook, &Merge::numbers, &Merge::changes})
            if (auto done = (this->*step)(); !done)
                return done.error();
        if (auto done = Query(m_sql, "DELETE FROM benchmark WHERE id = ?").bind(m_copy).run(); !done)
            return done.error();
        return m_changed;
    }

private:
    Result<std::map<std::string, CompanyRow>> companiesOf(std::int64_t benchmark) const {
        Query query(m_sql, "SELECT name, id, sites FROM company WHERE benchmark_id = ?");
        if (auto done = query.bind(benchmark).run(); !done)
            return done.error();
        std::map<std::string, CompanyRow> companies;
        while (query.next())
            companies[query.text(0)] = {query.number(1), query.text(2)};
        return companies;
    }

    Result<std::map<RoundKey, std::int64_t>> roundsOf(std::int64_t benchmark) const {
        Query query(m_sql,
                    "SELECT id, started_at FROM round WHERE benchmark_id = ? ORDER BY started_at, number");
        if (auto done = query.bind(benchmark).run(); !done)
            return done.error();
        std::map<RoundKey, std::int64_t> rounds;
        while (query.next()) {
            RoundKey key{query.number(1), 0};
            while (rounds.contains(key))
                ++key.second;
            rounds[key] = query.number(0);
        }
        return rounds;
    }

    Result<std::optional<ScanRow>> scanOf(std::int64_t round, std::int64_t company) const {
        Query query(m_sql, "SELECT id, finished_at FROM scan WHERE round_id = ? AND company_id = ?");
        if (auto done = query.bind(round).bind(company).run(); !done)
            return done.error();
        return query.next() ? std::optional(ScanRow{query.number(0), query.number(1)}) : std::nullopt;
    }

    Result<Done> change(Query& query) {
        m_changed = true;
        return query.run();
    }

    /// Those of one name are one; the others come over, behind ours.
    Result<Done> companies() {
        const auto ours = companiesOf(m_ours);
        const auto theirs = companiesOf(m_copy);
        if (!ours || !theirs)
            return ours ? theirs.error() : ours.error();
        m_ourCompanies = ours.value();
        m_theirCompanies = theirs.value();
        auto position = static_cast<int>(m_ourCompanies.size());
        for (const auto& [name, company] : m_theirCompanies) {
            if (m_ourCompanies.contains(name))
                continue;
            Query move(m_sql, "UPDATE company SET benchmark_id = ?, position = ?, own = 0 WHERE id = ?");
            if (auto done = change(move.bind(m_ours).bind(position++).bind(company.id)); !done)
                return done;
            m_ourCompanies[name] = company;
        }
        return Done{};
    }

    Result<Done> rounds() {
        const auto ours = roundsOf(m_ours);
        const auto theirs = roundsOf(m_copy);
        if (!ours || !theirs)
            return ours ? theirs.error() : ours.error();
        m_theirsIsNewer =
            !theirs.value().empty() &&
            (ours.value().empty() || ours.value().rbegin()->first < theirs.value().rbegin()->first);
        int number = behindAll;
        for (const auto& [key, round] : theirs.value()) {
            const auto known = ours.value().find(key);
            if (known == ours.value().end()) {
                Query move(m_sql, "UPDATE round SET benchmark_id = ?, number = ? WHERE id = ?");
                if (auto done = change(move.bind(m_ours).bind(++number).bind(round)); !done)
                    return done;
            }
            if (auto done = scans(known == ours.value().end() ? round : known->second, round); !done)
                return done;
        }
        return Done{};
    }

    /// The scans of a round of the copy, which may be a round of ours by now.
    Result<Done> scans(std::int64_t ourRound, std::int64_t theirRound) {
        for (const auto& [name, company] : m_theirCompanies) {
            const auto theirs = scanOf(theirRound, company.id);
            if (!theirs)
                return theirs.error();
            const auto ourCompany = m_ourCompanies[name].id;
            if (!theirs.value() || (ourRound == theirRound && ourCompany == company.id))
                continue;
            const auto ours = scanOf(ourRound, ourCompany);
            if (!ours)
                return ours.error();
            if (ours.value()) {
                if (theirs.value()->finishedAt <= ours.value()->finishedAt)
                    continue;
                Query drop(m_sql, "DELETE FROM scan WHERE id = ?");
                if (auto done = change(drop.bind(ours.value()->id)); !done)
                    return done;
            }
            Query move(m_sql, "UPDATE scan SET round_id = ?, company_id = ? WHERE id = ?");
            if (auto done = change(move.bind(ourRound).bind(ourCompany).bind(theirs.value()->id)); !done)
                return done;
        }
        return Done{};
    }

    /// Every company has a scan in every round: one that never began where the other copy knew no such
    /// company.
    Result<Done> gaps() {
        Query fill(m_sql, "INSERT INTO scan (round_id, company_id, sites) SELECT r.id, c.id, c.sites "
                          "FROM round r JOIN company c ON c.benchmark_id = r.benchmark_id "
                          "WHERE r.benchmark_id = ? AND NOT EXISTS "
                          "(SELECT 1 FROM scan s WHERE s.round_id = r.id AND s.company_id = c.id)");
        return fill.bind(m_ours).run();
    }

    Result<Done> sites() {
        for (const auto& [name, company] : m_theirCompanies) {
            const auto& known = m_ourCompanies[name];
            if (!m_theirsIsNewer || known.sites == company.sites)
                continue;
            Query write(m_sql, "UPDATE company SET sites = ? WHERE id = ?");
            if (auto done = change(write.bind(company.sites).bind(known.id)); !done)
                return done;
        }
        return Done{};
    }

    Result<Done> workbook() {
        const auto ours = rows::readEntries(m_sql, m_ours);
        const auto theirs = rows::readEntries(m_sql, m_copy);
        if (!ours || !theirs)
            return ours ? theirs.error() : ours.error();
        for (const auto& [name, entry] : theirs.value()) {
            const auto known = ours.value().find(name);
            const auto merged =
                known == ours.value().end() ? entry : rows::mergedEntries(known->second, entry);
            if (known != ours.value().end() && merged == known->second)
                continue;
            m_changed = true;
            if (auto done = rows::writeEntry(m_sql, m_ours, name, merged); !done)
                return done;
        }
        return Done{};
    }

    /// In two passes: a number must not be there twice at any time.
    Result<Done> numbers() {
        const auto rounds = roundsOf(m_ours);
        if (!rounds)
            return rounds.error();
        int number = 0;
        for (const auto& [key, round] : rounds.value()) {
            Query write(m_sql, "UPDATE round SET number = ? WHERE id = ?");
            if (auto done = write.bind(-++number).bind(round).run(); !done)
                return done;
        }
        return Query(m_sql, "UPDATE round SET number = -number WHERE benchmark_id = ?").bind(m_ours).run();
    }

    /// What a scan changes is told anew where another scan may stand before it now (scan_changes.cpp).
    Result<Done> changes() {
        Query forget(m_sql, "UPDATE scan SET changes = NULL WHERE round_id IN "
                            "(SELECT id FROM round WHERE benchmark_id = ?)");
        return m_changed ? forget.bind(m_ours).run() : Result<Done>(Done{});
    }

    QSqlDatabase m_sql;
    std::int64_t m_ours;
    std::int64_t m_copy;
    std::map<std::string, CompanyRow> m_ourCompanies;
    std::map<std::string, CompanyRow> m_theirCompanies;
    bool m_theirsIsNewer = false;
    bool m_changed = false;
};

} // namespace

Result<bool> mergeBenchmarks(const QSqlDatabase& sql, std::int64_t ours, std::int64_t copy) {
    return Merge(sql, ours, copy).run();
}

} // namespace shopwalker
