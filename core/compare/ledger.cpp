// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/compare/ledger.h"

#include "core/score/company_score.h"
#include "core/score/points.h"

#include <tuple>

namespace shopwalker {

namespace {

PromiseVerdict verdictOf(const Question& question, const Answer& answer) {
    const auto points = pointsOf(question, answer);
    return !points ? PromiseVerdict::Open : *points > 0 ? PromiseVerdict::Kept : PromiseVerdict::Broken;
}

bool isSame(const LedgerEntry& one, const LedgerEntry& other) {
    return !one.bySite && !other.bySite &&
           std::tie(one.company, one.touchpoint, one.title, one.promise, one.found, one.verdict) ==
               std::tie(other.company, other.touchpoint, other.title, other.promise, other.found,
                        other.verdict);
}

/// What several walks say alike is one line that counts them.
void addOrCount(LedgerEntry entry, std::vector<LedgerEntry>& entries) {
    const auto known = std::find_if(entries.begin(), entries.end(),
                                    [&](const LedgerEntry& other) { return isSame(entry, other); });
    if (known == entries.end())
        entries.push_back(std::move(entry));
    else
        ++known->times;
}

void addPromises(std::size_t company, const WalkedPath& path, std::vector<LedgerEntry>& entries) {
    for (const auto& step : path.steps)
        for (const auto& [question, answer] : step.asked)
            if (question.type == QuestionType::Promise && answer && !answer->notApplicable)
                addOrCount({.company = company,
                            .touchpoint = step.touchpoint,
                            .title = question.label,
                            .promise = answer->value.text,
                            .found = answer->value.found,
                            .verdict = verdictOf(question, *answer),
                            .source = path.walk.id},
                           entries);
}

const Finding* scanClaim(const ComparisonCell& cell) {
    for (const auto& other : cell.others)
        if (other.source == FindingSource::Scan && other.presence == Presence::Present)
            return &other;
    return nullptr;
}

void addSiteClaim(std::size_t company, const ComparisonRow& row, std::vector<LedgerEntry>& entries) {
    const auto& cell = row.cells[company];
    const auto* claim = scanClaim(cell);
    const bool looked =
        cell.finding.source == FindingSource::Walk &&
        (cell.finding.presence == Presence::Present || cell.finding.presence == Presence::Absent);
    if (claim == nullptr || !looked)
        return;
    const auto* value = claim->values.empty() ? nullptr : &claim->values.front();
    entries.push_back({.company = company,
                       .touchpoint = row.touchpoint,
                       .promise = value == nullptr ? std::string() : value->value,
                       .verdict = cell.finding.presence == Presence::Present ? PromiseVerdict::Kept
                                                                             : PromiseVerdict::Broken,
                       .bySite = true,
                       .source = value == nullptr ? std::string() : value->pageUrl});
}

int rank(PromiseVerdict verdict) {
    return verdict == PromiseVerdict::Broken ? 0 : verdict == PromiseVerdict::Open ? 1 : 2;
}

} // namespace

std::vector<LedgerEntry> promiseLedger(const Comparison& comparison, std::span<const CompanyWalks> walks) {
    std::vector<LedgerEntry> entries;
    for (std::size_t company = 0; company < comparison.companies.size(); ++company) {
        if (company < walks.size())
            for (const auto& path : walks[company].paths)
                if (counts(path.walk))
                    addPromises(company, path, entries);
        for (const auto& row : comparison.rows)
            if (!row.signal)
                addSiteClaim(company, row, entries);
    }
    std::stable_sort(entries.begin(), entries.end(), [](const auto& one, const auto& other) {
        return std::pair(rank(one.verdict), one.company) < std::pair(rank(other.verdict), other.company);
    });
    return entries;
}

} // namespace shopwalker
