// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/models/benchmark/overview/overview_rows.h"

#include "app/models/benchmark/words/plan_words.h"
#include "app/models/wording.h"
#include "core/types/json/json.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace shopwalker::overview {

namespace {

struct Overview {
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

constexpr std::size_t actionsShown = 3;
constexpr std::size_t answersShown = 3;

bool isRunning(const Action& action) {
    return action.status == ActionStatus::Open || action.status == ActionStatus::UnderWay;
}

} // namespace

const QStringList actionRoles{"title", "detail", "kind"};
const QStringList answerRoles{"title", "text"};

QList<Row> nextActions(const OpenBenchmark& benchmark, const Names& names, std::chrono::sys_days today) {
    const auto& comparison = benchmark.judgement.comparison;
    std::vector<const Action*> due;
    for (const auto& action : benchmark.workbook.actions)
        if (isRunning(action) && action.due)
            due.push_back(&action);
    std::stable_sort(due.begin(), due.end(),
                     [](const auto* one, const auto* other) { return *one->due < *other->due; });
    QList<Row> rows;
    for (const auto* action : due) {
        if (rows.size() == actionsShown)
            return rows;
        const bool late = isOverdue(*action, today);
        const auto day = wording::dueDay(action->due);
        rows += Row{{"key", toQString(action->id)},
                    {"title", wording::actionTitle(*action, comparison, names)},
                    //: On the overview: an action of the plan; %1 is a day
                    {"detail", late ? Overview::tr("Overdue since %1").arg(day)
                                    //: On the overview: an action of the plan; %1 is a day
                                    : Overview::tr("Due %1").arg(day)},
                    {"kind", late ? "overdue" : "due"}};
    }
    for (const auto& action : benchmark.judgement.proposals) {
        if (rows.size() == actionsShown)
            break;
        rows += Row{{"key", "proposal." + toQString(action.touchpoint)},
                    {"title", wording::actionTitle(action, comparison, names)},
                    {"detail", wording::actionReason(action, benchmark.judgement)},
                    {"kind", "proposal"}};
    }
    return rows;
}

QList<Row> fastestAnswers(const OpenBenchmark& benchmark) {
    const auto& comparison = benchmark.judgement.comparison;
    QList<Row> rows;
    for (const auto& race : benchmark.judgement.races) {
        if (!race.fastest || rows.size() == answersShown)
            continue;
        std::optional<double> own;
        std::optional<double> best;
        for (const auto& lane : race.lanes) {
            if (lane.company == 0)
                own = lane.median;
            if (lane.company == *race.fastest)
                best = lane.median;
        }
        if (!best)
            continue;
        const auto time = wording::measure(*best, race.unit);
        auto text = *race.fastest == 0
                        //: Who answers first: %1 is a time
                        ? Overview::tr("You are the fastest: %1").arg(time)
                        //: Who answers first: %1 company, %2 a time
                        : Overview::tr("%1: %2").arg(Names::company(comparison, *race.fastest), time);
        if (*race.fastest != 0 && own)
            //: Who answers first: %1 "Clinic A: 2 min", %2 the own time
            text = Overview::tr("%1 (you: %2)").arg(text, wording::measure(*own, race.unit));
        rows += Row{{"key", toQString(race.checklist + "#" + race.question)},
                    {"title", toQString(race.label)},
                    {"text", text}};
    }
    return rows;
}

QStringList unreadWalks(const OpenBenchmark& benchmark) {
    QStringList sentences;
    for (const auto& unread : benchmark.round.unread)
        //: On the overview: %1 company, %2 id of a checklist that this device does not have
        sentences +=
            Overview::tr("%1: a walk is left out, because its checklist “%2” is not here. Import the "
                         "checklist, and it counts again.")
                .arg(Names::company(benchmark.judgement.comparison, unread.company),
                     toQString(unread.checklist));
    return sentences;
}

Counts counts(const Comparison& comparison) {
    Counts counts;
    for (const auto& row : comparison.rows) {
        if (row.cells.empty())
            continue;
        const auto& own = row.cells.front();
        counts.gaps += own.gap ? 1 : 0;
        counts.toConfirm += own.toConfirm ? 1 : 0;
        counts.advantages += own.advantage ? 1 : 0;
        counts.disagreements +=
            std::any_of(row.cells.begin(), row.cells.end(), [](const auto& cell) { return cell.disagrees; })
                ? 1
                : 0;
        counts.unknown += !row.signal && own.finding.presence == Presence::Unknown ? 1 : 0;
    }
    return counts;
}

QString headline(const Comparison& comparison) {
    const auto leader = leaderOf(comparison);
    if (!leader || comparison.scores.empty())
        //: Head of the overview
        return Overview::tr("No company has points yet: scan or walk first.");
    const auto best = wording::points(comparison.scores[*leader].total.points);
    const auto& own = comparison.scores.front().total.points;
    if (*leader == 0)
        //: Head of the overview; %1 points
        return Overview::tr("You lead with %1 points").arg(best);
    const auto name = Names::company(comparison, *leader);
    if (!own)
        //: Head of the overview; %1 company, %2 points
        return Overview::tr("%1 leads with %2 points; you have none yet").arg(name, best);
    //: Head of the overview; %1 company, %2 its points, %3 the own points
    return Overview::tr("%1 leads with %2 points, you have %3").arg(name, best, wording::points(own));
}

QString roundNote(const OpenBenchmark& benchmark) {
    const auto rounds = benchmark.rounds.size();
    const auto number = benchmark.round.number;
    if (rounds < 2)
        return {};
    const auto began = QDateTime::fromSecsSinceEpoch(benchmark.round.startedAt.time_since_epoch().count());
    const auto day = QLocale().toString(began.date(), QLocale::LongFormat);
    if (number < benchmark.rounds.back().number)
        //: Overview of an earlier round: %1 its number, %2 how many rounds there are, %3 a day
        return Overview::tr("Round %L1 of %L2: how it stood on %3.").arg(number).arg(rounds).arg(day);
    const auto& since = benchmark.beforeAfter;
    if (!since || !since->totalBefore || !since->totalAfter)
        //: Overview of the latest round: %1 its number, %2 how many rounds there are, %3 a day
        return Overview::tr("Round %L1 of %L2, from %3.").arg(number).arg(rounds).arg(day);
    //: Overview of the latest round, of the own company: %1 number, %2 how many rounds, %3 and %4 points
    return Overview::tr("Round %L1 of %L2: you had %3 points before and have %4 now.")
               .arg(number)
               .arg(rounds)
               .arg(wording::points(since->totalBefore), wording::points(since->totalAfter)) +
           QLatin1Char(' ') +
           //: Follows the points of the latest round
           Overview::tr("%Ln gap(s) closed.", nullptr, since->gapsClosed);
}

const JudgedChain* weakestChain(const Judgement& judgement) {
    for (const auto& judged : judgement.chains)
        if (judged.company == 0 && judged.weakest && *judged.weakest < judged.chain.links.size())
            return &judged;
    return nullptr;
}

QString weakestLink(const Judgement& judgement) {
    const auto* judged = weakestChain(judgement);
    if (judged == nullptr)
        return {};
    const auto link = toQString(judged->chain.links[*judged->weakest].title);
    const auto chain = toQString(judged->chain.name);
    if (judged->verdict.breakAt == judged->weakest)
        //: Overview: %1 a touch, %2 a chain
        return Overview::tr("The chain breaks at “%1” (%2).").arg(link, chain);
    //: Overview: %1 a touch, %2 a chain
    return Overview::tr("“%1” earns least (%2).").arg(link, chain);
}

} // namespace shopwalker::overview
