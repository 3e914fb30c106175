// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/models/benchmark/history/history_rows.h"

#include "app/models/benchmark/words/change_words.h"
#include "app/models/benchmark/words/plan_words.h"
#include "app/models/walk/walk_wording.h"
#include "core/types/json/json.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace shopwalker::history {

namespace {

struct History {
    Q_DECLARE_TR_FUNCTIONS(History)
};

constexpr double unknownValue = -1;

QString word(PromiseVerdict verdict) {
    switch (verdict) {
    case PromiseVerdict::Kept: return QStringLiteral("kept");
    case PromiseVerdict::Broken: return QStringLiteral("broken");
    case PromiseVerdict::Open: return QStringLiteral("open");
    }
    return {};
}

QString dayOf(std::chrono::sys_seconds at) {
    const auto moment = QDateTime::fromSecsSinceEpoch(at.time_since_epoch().count());
    return QLocale().toString(moment.date(), QLocale::ShortFormat);
}

/// The title of the walk and who walked it, or the address of the page.
QString sourceOf(const OpenBenchmark& benchmark, const LedgerEntry& entry) {
    if (entry.company < benchmark.round.walks.size())
        for (const auto& path : benchmark.round.walks[entry.company].paths)
            if (path.walk.id == entry.source) {
                const auto title = toQString(path.title.empty() ? path.walk.checklist : path.title);
                const auto source = title + ", " + wording::tester(path.walk);
                return entry.times < 2
                           ? source
                           //: Ledger of promises: the same was said on several walks; %1 is one
                           : History::tr("%1, and on %Ln more walk(s)", nullptr, entry.times - 1).arg(source);
            }
    return toQString(entry.source);
}

/// A site that shows something is not held to words: it is met or not.
QString verdictText(const LedgerEntry& entry) {
    if (!entry.bySite || entry.verdict == PromiseVerdict::Open)
        return wording::promise(entry.verdict);
    return entry.verdict == PromiseVerdict::Kept
               //: Ledger of promises: a person met what the site shows
               ? History::tr("Met")
               //: Ledger of promises: a person did not find what the site shows
               : History::tr("Not found");
}

QString foundText(const LedgerEntry& entry) {
    if (entry.bySite && entry.verdict == PromiseVerdict::Kept)
        //: Ledger of promises: what the site shows was met by a shopper
        return History::tr("A person met it");
    if (entry.bySite && entry.verdict == PromiseVerdict::Broken)
        //: Ledger of promises: what the site shows was not found by a shopper
        return History::tr("A person looked and did not find it");
    if (!entry.found.empty())
        return toQString(entry.found);
    //: Ledger of promises: nobody has said what was found
    return entry.verdict == PromiseVerdict::Open ? History::tr("Nobody has looked yet") : QString();
}

} // namespace

const QStringList promiseRoles{"company", "own",         "title",  "promise",   "found",
                               "verdict", "verdictText", "source", "touchpoint"};
const QStringList changeRoles{"title", "change", "changeText", "text", "value", "before"};
const QStringList timelineRoles{"kind", "day", "company", "own", "text"};

QList<Row> promises(const OpenBenchmark& benchmark, const Names& names, const PromiseFilter& filter) {
    const auto& comparison = benchmark.judgement.comparison;
    QList<Row> rows;
    int number = 0;
    for (const auto& entry : benchmark.judgement.ledger) {
        ++number;
        const auto verdict = word(entry.verdict);
        if ((filter.company >= 0 && static_cast<std::size_t>(filter.company) != entry.company) ||
            (!filter.verdict.isEmpty() && filter.verdict != verdict))
            continue;
        rows += Row{{"key", QString::number(number)},
                    {"company", Names::company(comparison, entry.company)},
                    {"own", entry.company == 0},
                    {"title", entry.title.empty() ? names.touchpoint(comparison, entry.touchpoint)
                                                  : toQString(entry.title)},
                    {"promise", entry.promise.empty()
                                    //: Ledger of promises: the site shows a touchpoint without a value
                                    ? History::tr("The site shows it")
                                    : toQString(entry.promise)},
                    {"found", foundText(entry)},
                    {"verdict", verdict},
                    {"verdictText", verdictText(entry)},
                    {"source", sourceOf(benchmark, entry)},
                    {"touchpoint", toQString(entry.touchpoint)}};
    }
    return rows;
}

int promiseCount(const OpenBenchmark& benchmark, const QString& verdict) {
    const auto& ledger = benchmark.judgement.ledger;
    return static_cast<int>(std::count_if(ledger.begin(), ledger.end(), [&](const auto& entry) {
        return verdict.isEmpty() || word(entry.verdict) == verdict;
    }));
}

QList<Row> changes(const OpenBenchmark& benchmark, const Names& names, bool onlyChanged) {
    QList<Row> rows;
    if (!benchmark.beforeAfter)
        return rows;
    using Change = BeforeAfterRow::Change;
    for (const auto& row : benchmark.beforeAfter->rows) {
        if (onlyChanged && (row.change == Change::Same || row.change == Change::Unknown) &&
            !isReactionChanged(row))
            continue;
        rows +=
            Row{{"key", toQString(row.touchpoint)},
                {"title", row.title.empty() ? names.touchpoint(benchmark.judgement.comparison, row.touchpoint)
                                            : toQString(row.title)},
                {"change", toQString(toWord(row.change))},
                {"changeText", wording::change(row.change)},
                {"text", wording::beforeAfter(row)},
                {"before", row.before.value_or(unknownValue)},
                {"value", row.after.value_or(unknownValue)}};
    }
    return rows;
}

QStringList totals(const OpenBenchmark& benchmark) {
    if (!benchmark.beforeAfter)
        return {};
    const auto& total = *benchmark.beforeAfter;
    return {//: Before and after in total; %1 and %2 are points
            History::tr("Points: %1 before, %2 now")
                .arg(wording::points(total.totalBefore), wording::points(total.totalAfter)),
            //: Before and after in total; %1 and %2 are numbers of touchpoints
            History::tr("Touchpoints found: %L1 before, %L2 now")
                .arg(total.presentBefore)
                .arg(total.presentAfter),
            //: Before and after in total; %1 and %2 are numbers of gaps
            History::tr("Gaps: %L1 closed, %L2 new").arg(total.gapsClosed).arg(total.gapsOpened)};
}

QList<Row> timeline(const OpenBenchmark& benchmark, const Names& names) {
    const auto& comparison = benchmark.judgement.comparison;
    std::vector<std::pair<std::chrono::sys_seconds, Row>> events;
    int number = 0;
    for (const auto& watched : benchmark.watched)
        events.emplace_back(
            watched.at,
            Row{{"key", QString::number(++number)},
                {"kind", "scan"},
                {"day", dayOf(watched.at)},
                {"company", Names::company(comparison, watched.company)},
                {"own", watched.company == 0},
                {"text", wording::scanChange(watched.change,
                                             names.touchpoint(comparison, watched.change.touchpoint))}});
    for (const auto& action : benchmark.workbook.actions)
        if (action.status == ActionStatus::Done)
            events.emplace_back(
                action.doneAt,
                Row{{"key", toQString(action.id)},
                    {"kind", "action"},
                    {"day", dayOf(action.doneAt)},
                    {"company", Names::company(comparison, 0)},
                    {"own", true},
                    //: Timeline: an own action that was done; %1 is its title
                    {"text", History::tr("Done: %1").arg(wording::actionTitle(action, comparison, names))}});
    std::stable_sort(events.begin(), events.end(),
                     [](const auto& one, const auto& other) { return one.first > other.first; });
    QList<Row> rows;
    for (auto& [at, row] : events)
        rows += std::move(row);
    return rows;
}

} // namespace shopwalker::history
