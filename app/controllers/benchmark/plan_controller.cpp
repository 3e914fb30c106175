// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/benchmark/plan_controller.h"

#include "app/models/benchmark/touchpoint_choices.h"
#include "app/models/benchmark/words/plan_words.h"
#include "app/models/chosen_file.h"
#include "core/plan/proposals.h"
#include "core/report/calendar.h"
#include "core/types/json/json.h"
#include "core/types/json/plan_json.h"

#include <QSaveFile>
#include <QUuid>

namespace shopwalker {

namespace {

bool isRunning(const Action& action) {
    return action.status == ActionStatus::Open || action.status == ActionStatus::UnderWay;
}

Action* findAction(Workbook& workbook, const std::string& id) {
    const auto found = std::find_if(workbook.actions.begin(), workbook.actions.end(),
                                    [&](const auto& action) { return action.id == id; });
    return found == workbook.actions.end() ? nullptr : &*found;
}

std::string newId() {
    return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
}

/// Writes one field; false where the value is none of the field's words.
bool assign(Action& action, const QString& field, const std::string& value) {
    const auto put = [](auto& member, const auto& read) {
        if (read)
            member = *read;
        return read.has_value();
    };
    if (field == "lever")
        return put(action.lever, leverFromWord(value));
    if (field == "direction")
        return put(action.direction, directionFromWord(value));
    if (field == "effort")
        return put(action.effort, effortFromWord(value));
    if (field == "status")
        return put(action.status, actionStatusFromWord(value));
    if (field == "title")
        action.title = value;
    else if (field == "owner")
        action.owner = value;
    else if (field == "resources")
        action.resources = value;
    else if (field == "recheck")
        action.recheck = value;
    else if (field == "touchpoint" && (!value.empty() || !action.title.empty()))
        action.touchpoint = value;
    else if (field == "due" && value.empty())
        action.due.reset();
    else if (const auto day = field == "due" ? fromIsoDay(value) : std::nullopt)
        action.due = day;
    else
        return false;
    return true;
}

} // namespace

PlanController::PlanController(std::shared_ptr<const TouchpointCatalogue> catalogue, WorkbookEdit edit,
                               MomentSource now, QObject* parent)
    : BenchmarkPage(std::move(catalogue), parent)
    , m_edit(std::move(edit))
    , m_now(std::move(now)) {}

void PlanController::setChecklistTitles(plan::ChecklistTitle titleOf) {
    m_titleOf = std::move(titleOf);
    renew();
}

void PlanController::fill() {
    if (open()) {
        m_proposals.setRows(plan::proposals(*open(), names()));
        m_actions.setRows(plan::actions(*open(), names(), dayOf(m_now()), m_titleOf));
        m_warnings.setRows(plan::warnings(*open(), names()));
        m_quickWins.setRows(plan::quickWins(*open(), names()));
        m_decided.setRows(plan::decided(*open(), names()));
    } else {
        for (auto* model : {&m_proposals, &m_actions, &m_warnings, &m_quickWins, &m_decided})
            model->setRows({});
    }
}

QVariantList PlanController::levers() const {
    return wording::levers();
}

QVariantList PlanController::directions() const {
    return wording::directions();
}

QVariantList PlanController::efforts() const {
    return wording::efforts();
}

QVariantList PlanController::statuses() const {
    return wording::actionStatuses();
}

QVariantList PlanController::rechecks() const {
    return open() ? plan::rechecks(*open(), m_titleOf) : QVariantList();
}

int PlanController::overdue() const {
    const auto& rows = m_actions.rows();
    return static_cast<int>(
        std::count_if(rows.begin(), rows.end(), [](const auto& row) { return row["overdue"].toBool(); }));
}

int PlanController::dated() const {
    const auto& rows = m_actions.rows();
    return static_cast<int>(std::count_if(rows.begin(), rows.end(), [](const auto& row) {
        return row["running"].toBool() && !row["due"].toString().isEmpty();
    }));
}

QString PlanController::today() const {
    return toQString(toIsoDay(dayOf(m_now())));
}

const Action* PlanController::find(const QString& action) const {
    if (open())
        for (const auto& one : open()->workbook.actions)
            if (toQString(one.id) == action)
                return &one;
    return nullptr;
}

QString PlanController::actionFor(const QString& touchpoint) const {
    if (open())
        for (const auto& action : open()->workbook.actions)
            if (isRunning(action) && toQString(action.touchpoint) == touchpoint)
                return toQString(action.id);
    return {};
}

QString PlanController::take(const QString& touchpoint, const QString& reason, const QString& detail) {
    if (!open() || touchpoint.isEmpty())
        return {};
    if (const auto known = actionFor(touchpoint); !known.isEmpty())
        return known;
    Action proposal{.touchpoint = touchpoint.toStdString(),
                    .reason = actionReasonFromWord(reason.toStdString()).value_or(ActionReason::ByHand),
                    .detail = detail.toStdString()};
    for (const auto& one : open()->judgement.proposals)
        if (one.touchpoint == proposal.touchpoint)
            proposal = one;
    const auto action = taken(proposal, newId(), std::chrono::floor<std::chrono::seconds>(m_now().utc));
    m_edit([action](Workbook& workbook) { workbook.actions.push_back(action); });
    return toQString(action.id);
}

QString PlanController::touchpointOf(const QString& chain, int link) const {
    const auto* judged = findChain(chain);
    return judged != nullptr && judged->company == 0 && link >= 0 &&
                   static_cast<std::size_t>(link) < judged->chain.links.size()
               ? toQString(judged->chain.links[static_cast<std::size_t>(link)].touchpoint)
               : QString();
}

QString PlanController::chainName(const QString& chain) const {
    const auto* judged = findChain(chain);
    return judged != nullptr ? toQString(judged->chain.name) : QString();
}

const JudgedChain* PlanController::findChain(const QString& chain) const {
    if (open())
        for (const auto& judged : open()->judgement.chains)
            if (toQString(judged.chain.id) == chain)
                return &judged;
    return nullptr;
}

QVariantList PlanController::touchpoints(const QString& words) const {
    return open() ? touchpointChoices(open()->judgement.comparison, names(), words) : QVariantList();
}

QString PlanController::add(const QString& title) {
    const auto words = title.simplified();
    if (!open() || words.isEmpty())
        return {};
    const auto action =
        taken({.title = words.toStdString()}, newId(), std::chrono::floor<std::chrono::seconds>(m_now().utc));
    m_edit([action](Workbook& workbook) { workbook.actions.push_back(action); });
    return toQString(action.id);
}

void PlanController::set(const QString& action, const QString& field, const QString& value) {
    const auto* known = find(action);
    if (known == nullptr)
        return;
    auto changed = *known;
    if (!assign(changed, field, value.toStdString()) || changed == *known)
        return;
    if (field == "status")
        changed.doneAt = isRunning(changed) ? std::chrono::sys_seconds{}
                                            : std::chrono::floor<std::chrono::seconds>(m_now().utc);
    m_edit(
        [field, value = value.toStdString(), id = changed.id, doneAt = changed.doneAt](Workbook& workbook) {
            if (auto* target = findAction(workbook, id)) {
                assign(*target, field, value);
                target->doneAt = doneAt;
            }
        });
}

void PlanController::remove(const QString& action) {
    const auto* known = find(action);
    if (known == nullptr)
        return;
    m_edit([id = known->id](Workbook& workbook) {
        std::erase_if(workbook.actions, [&](const auto& one) { return one.id == id; });
    });
}

void PlanController::saveCalendar(const QUrl& file) {
    if (!open())
        return;
    const auto& comparison = open()->judgement.comparison;
    const auto text =
        calendarText(calendarOf(open()->workbook.actions,
                                [&](const Action& action) {
                                    return wording::actionTitle(action, comparison, names()).toStdString();
                                }),
                     std::chrono::floor<std::chrono::seconds>(m_now().utc));
    QSaveFile target(chosenPath(file));
    const bool written = target.open(QIODevice::WriteOnly) &&
                         target.write(text.data(), static_cast<qint64>(text.size())) >= 0 && target.commit();
    //: After a calendar file was written; %n actions with a day are in it
    m_notice = written ? tr("%Ln action(s) written to the calendar file.", nullptr, dated()) : QString();
    //: When a calendar file could not be written; %1 is the reason
    m_problem = written ? QString() : tr("The calendar was not written: %1").arg(target.errorString());
    emit changed();
}

void PlanController::dismiss() {
    m_notice.clear();
    m_problem.clear();
    emit changed();
}

} // namespace shopwalker
