// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/models/benchmark/plan/plan_rows.h"

#include "app/models/benchmark/words/change_words.h"
#include "app/models/benchmark/words/plan_words.h"
#include "core/types/json/json.h"
#include "core/types/json/plan_json.h"

#include <QCoreApplication>
#include <QLocale>

namespace shopwalker::plan {

namespace {

struct Plan {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

bool isRunning(const Action& action) {
    return action.status == ActionStatus::Open || action.status == ActionStatus::UnderWay;
}

QString word(auto value) {
    return toQString(toWord(value));
}

QString recheckText(const std::string& recheck, const ChecklistTitle& titleOf) {
    if (recheck.empty())
        //: An action of the plan: how it is looked at again
        return Plan::tr("Not yet chosen");
    if (recheck == "scan")
        //: An action of the plan: how it is looked at again
        return Plan::tr("A new scan");
    const auto title = titleOf(recheck);
    return title.isEmpty() ? toQString(recheck) : title;
}

double weightOf(const Comparison& comparison, const std::string& touchpoint) {
    for (const auto& row : comparison.rows)
        if (row.touchpoint == touchpoint)
            return row.weight;
    return 1;
}

QStringList faultsOf(const Action& action) {
    QStringList faults;
    if (!isRunning(action) || action.direction == Direction::Keep)
        return faults;
    if (action.owner.empty())
        //: What an action of the plan lacks (law 3)
        faults += Plan::tr("nobody is responsible");
    if (!action.due)
        //: What an action of the plan lacks (law 3)
        faults += Plan::tr("no day is set");
    if (action.recheck.empty())
        //: What an action of the plan lacks (law 3)
        faults += Plan::tr("nobody looks again");
    return faults;
}

/// How the touchpoint changed since the round before; empty where nothing is known of that.
QString changeOf(const OpenBenchmark& benchmark, const std::string& touchpoint) {
    if (benchmark.beforeAfter)
        for (const auto& row : benchmark.beforeAfter->rows)
            if (row.touchpoint == touchpoint &&
                (isReactionChanged(row) || (row.change != BeforeAfterRow::Change::Unknown &&
                                            row.change != BeforeAfterRow::Change::Same)))
                return wording::beforeAfter(row);
    return {};
}

/// Empty where the action is about none.
QString touchpointText(const Action& action, const Comparison& comparison, const Names& names) {
    return action.touchpoint.empty() ? QString() : names.touchpoint(comparison, action.touchpoint);
}

/// Smaller comes first.
auto order(const Action& action, std::chrono::sys_days today) {
    return std::tuple(!isRunning(action), !isOverdue(action, today), !action.due.has_value(),
                      action.due.value_or(today));
}

} // namespace

const QStringList proposalRoles{"title", "reason", "lever", "effort", "weight"};
const QStringList actionRoles{"title",   "ownTitle",   "reason",        "lever",         "leverText",
                              "effort",  "effortText", "direction",     "directionText", "status",
                              "recheck", "statusText", "recheckText",   "owner",         "resources",
                              "due",     "dueText",    "overdue",       "running",       "faults",
                              "change",  "touchpoint", "touchpointText"};
const QStringList warningRoles{"law", "text", "touchpoint", "fault"};
const QStringList winRoles{"title", "proposal"};
const QStringList decisionRoles{"title", "text", "action"};

QList<Row> proposals(const OpenBenchmark& benchmark, const Names& names) {
    const auto& comparison = benchmark.judgement.comparison;
    QList<Row> rows;
    for (const auto& action : benchmark.judgement.proposals)
        rows += Row{{"key", toQString(action.touchpoint)},
                    {"title", wording::actionTitle(action, comparison, names)},
                    {"reason", wording::actionReason(action, benchmark.judgement)},
                    {"lever", wording::lever(action.lever)},
                    {"effort", wording::effort(action.effort)},
                    {"weight", QLocale().toString(weightOf(comparison, action.touchpoint), 'g', 3)}};
    return rows;
}

QList<Row> actions(const OpenBenchmark& benchmark, const Names& names, std::chrono::sys_days today,
                   const ChecklistTitle& titleOf) {
    auto sorted = benchmark.workbook.actions;
    std::stable_sort(sorted.begin(), sorted.end(), [&](const auto& one, const auto& other) {
        return order(one, today) < order(other, today);
    });
    QList<Row> rows;
    for (const auto& action : sorted)
        rows += Row{{"key", toQString(action.id)},
                    {"touchpoint", toQString(action.touchpoint)},
                    {"touchpointText", touchpointText(action, benchmark.judgement.comparison, names)},
                    {"title", wording::actionTitle(action, benchmark.judgement.comparison, names)},
                    {"ownTitle", toQString(action.title)},
                    {"reason", wording::actionReason(action, benchmark.judgement)},
                    {"lever", word(action.lever)},
                    {"leverText", wording::lever(action.lever)},
                    {"direction", word(action.direction)},
                    {"directionText", wording::direction(action.direction)},
                    {"effort", word(action.effort)},
                    {"effortText", wording::effort(action.effort)},
                    {"status", word(action.status)},
                    {"statusText", wording::actionStatus(action.status)},
                    {"recheck", toQString(action.recheck)},
                    {"recheckText", recheckText(action.recheck, titleOf)},
                    {"owner", toQString(action.owner)},
                    {"resources", toQString(action.resources)},
                    {"due", action.due ? toQString(toIsoDay(*action.due)) : QString()},
                    {"dueText", wording::dueDay(action.due)},
                    {"overdue", isOverdue(action, today)},
                    {"running", isRunning(action)},
                    {"faults", faultsOf(action)},
                    {"change", changeOf(benchmark, action.touchpoint)}};
    return rows;
}

QList<Row> warnings(const OpenBenchmark& benchmark, const Names& names) {
    QList<Row> rows;
    for (const auto& warning : benchmark.judgement.laws) {
        auto key = QStringLiteral("%1.%2.%3")
                       .arg(warning.law)
                       .arg(toQString(warning.subject), toQString(warning.fault));
        while (std::any_of(rows.begin(), rows.end(), [&](const auto& row) { return row["key"] == key; }))
            key += '+'; // two actions of one touchpoint may both be late
        rows += Row{{"key", key},
                    {"law", wording::law(warning.law)},
                    {"text", wording::lawWarning(warning, benchmark.judgement, names)},
                    {"touchpoint", warning.law == 3 ? toQString(warning.subject) : QString()},
                    {"fault", toQString(warning.fault)}};
    }
    return rows;
}

QList<Row> quickWins(const OpenBenchmark& benchmark, const Names& names) {
    QList<Row> rows;
    for (const auto& action : benchmark.judgement.quickWins)
        rows += Row{{"key", toQString(action.id.empty() ? action.touchpoint : action.id)},
                    {"title", wording::actionTitle(action, benchmark.judgement.comparison, names)},
                    {"proposal", action.id.empty()}};
    return rows;
}

QList<Row> decided(const OpenBenchmark& benchmark, const Names& names) {
    QList<Row> rows;
    for (const auto& decision : benchmark.judgement.decided)
        rows += Row{{"key", toQString(decision.touchpoint)},
                    {"title", names.touchpoint(benchmark.judgement.comparison, decision.touchpoint)},
                    {"text", decision.kind == Decision::Kind::Keep
                                 //: In the plan: what was decided of a touchpoint
                                 ? Plan::tr("Decided: it stays as it is")
                                 //: In the plan: what was decided of a touchpoint
                                 : Plan::tr("Decided: the action was dropped")},
                    {"action", toQString(decision.action)}};
    return rows;
}

QVariantList rechecks(const OpenBenchmark& benchmark, const ChecklistTitle& titleOf) {
    std::vector<std::string> ids{"", "scan"};
    const auto add = [&](const std::string& id) {
        if (std::find(ids.begin(), ids.end(), id) == ids.end())
            ids.push_back(id);
    };
    for (const auto& company : benchmark.round.walks)
        for (const auto& path : company.paths)
            add(path.walk.checklist);
    for (const auto& action : benchmark.workbook.actions)
        add(action.recheck);
    QVariantList choices;
    for (const auto& id : ids)
        choices += QVariantMap{{"id", toQString(id)}, {"text", recheckText(id, titleOf)}};
    return choices;
}

} // namespace shopwalker::plan
