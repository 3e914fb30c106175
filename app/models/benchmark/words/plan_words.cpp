// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/models/benchmark/words/plan_words.h"

#include "app/models/wording.h"
#include "core/plan/reason_detail.h"
#include "core/types/json/json.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace shopwalker::wording {

namespace {

struct Plan {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

template<class Value>
QVariantList choices(std::initializer_list<Value> values, QString (*textOf)(Value)) {
    QVariantList list;
    for (const auto value : values)
        list += QVariantMap{{"id", toQString(toWord(value))}, {"text", textOf(value)}};
    return list;
}

/// An object, chain, or touchpoint: whatever a law speaks of.
QString subject(const LawWarning& warning, const Judgement& judgement, const Names& names) {
    const auto id = toQString(warning.subject);
    if (warning.law == 1) {
        if (id == "office")
            //: One of the four things every business touches its customers with
            return Plan::tr("Office");
        if (id == "product")
            //: One of the four things every business touches its customers with
            return Plan::tr("Product");
        if (id == "technology")
            //: One of the four things every business touches its customers with
            return Plan::tr("Technology");
        if (id == "employees")
            //: One of the four things every business touches its customers with
            return Plan::tr("Employees");
        return id;
    }
    if (warning.law == 2)
        for (const auto& judged : judgement.chains)
            if (judged.chain.id == warning.subject)
                return toQString(judged.chain.name);
    return names.touchpoint(judgement.comparison, warning.subject);
}

} // namespace

QString lever(Lever lever) {
    switch (lever) {
    //: One of the six levers that move a touchpoint
    case Lever::Staff: return Plan::tr("Qualify the staff");
    //: One of the six levers that move a touchpoint
    case Lever::NewTouchpoint: return Plan::tr("Add a touchpoint");
    //: One of the six levers that move a touchpoint
    case Lever::Product: return Plan::tr("Improve the product");
    //: One of the six levers that move a touchpoint
    case Lever::TargetCustomers: return Plan::tr("Define the target customers");
    //: One of the six levers that move a touchpoint
    case Lever::Processes: return Plan::tr("Develop the processes");
    //: One of the six levers that move a touchpoint
    case Lever::SalesChannels: return Plan::tr("Check the sales channels");
    }
    return {};
}

QString direction(Direction direction) {
    switch (direction) {
    //: What is decided of a touchpoint
    case Direction::Keep: return Plan::tr("Keep");
    //: What is decided of a touchpoint
    case Direction::Adjust: return Plan::tr("Adjust");
    //: What is decided of a touchpoint
    case Direction::Change: return Plan::tr("Change completely");
    }
    return {};
}

QString actionStatus(ActionStatus status) {
    switch (status) {
    //: State of an action
    case ActionStatus::Open: return Plan::tr("Not started");
    //: State of an action
    case ActionStatus::UnderWay: return Plan::tr("Under way");
    //: State of an action
    case ActionStatus::Done: return Plan::tr("Done");
    //: State of an action
    case ActionStatus::Dropped: return Plan::tr("Dropped");
    }
    return {};
}

QString effort(Effort effort) {
    switch (effort) {
    //: How much work an action is
    case Effort::Small: return Plan::tr("Small");
    //: How much work an action is
    case Effort::Medium: return Plan::tr("Medium");
    //: How much work an action is
    case Effort::Large: return Plan::tr("Large");
    }
    return {};
}

QVariantList levers() {
    return choices({Lever::Staff, Lever::NewTouchpoint, Lever::Product, Lever::TargetCustomers,
                    Lever::Processes, Lever::SalesChannels},
                   lever);
}

QVariantList directions() {
    return choices({Direction::Keep, Direction::Adjust, Direction::Change}, direction);
}

QVariantList actionStatuses() {
    return choices({ActionStatus::Open, ActionStatus::UnderWay, ActionStatus::Done, ActionStatus::Dropped},
                   actionStatus);
}

QVariantList efforts() {
    return choices({Effort::Small, Effort::Medium, Effort::Large}, effort);
}

QString actionTitle(const Action& action, const Comparison& comparison, const Names& names) {
    if (!action.title.empty())
        return toQString(action.title);
    const auto touchpoint = names.touchpoint(comparison, action.touchpoint);
    switch (action.reason) {
    //: Title of an action; %1 is a touchpoint that a rival has
    case ActionReason::Gap: return Plan::tr("Add: %1").arg(touchpoint);
    //: Title of an action; %1 is the touchpoint where the chain is weakest
    case ActionReason::WeakLink: return Plan::tr("Mend the weak link: %1").arg(touchpoint);
    //: Title of an action; %1 is a touchpoint with few points
    case ActionReason::LowScore: return Plan::tr("Improve: %1").arg(touchpoint);
    //: Title of an action; %1 is a touchpoint where something critical failed
    case ActionReason::CriticalFailure: return Plan::tr("Mend at once: %1").arg(touchpoint);
    //: Title of an action; %1 is a touchpoint where a promise was broken
    case ActionReason::BrokenPromise: return Plan::tr("Keep the promise: %1").arg(touchpoint);
    case ActionReason::ByHand: return touchpoint;
    }
    return touchpoint;
}

QString actionReason(const Action& action, const Judgement& judgement) {
    const auto detail = detailOf(action, judgement);
    if (!detail.text.empty() && action.reason != ActionReason::CriticalFailure &&
        action.reason != ActionReason::BrokenPromise)
        return toQString(detail.text);
    QStringList names;
    for (const auto& name : detail.names)
        names += toQString(name);
    const auto count = static_cast<int>(names.size());
    const auto listed = QLocale().createSeparatedList(names);
    const auto text = toQString(detail.text);
    switch (action.reason) {
    case ActionReason::Gap:
        //: Why an action is proposed
        return names.isEmpty() ? Plan::tr("Gap: a rival has it, you do not")
                               //: Why an action is proposed; %1 are the rivals, as many as the number says
                               : Plan::tr("Gap: %1 has it, you do not", nullptr, count).arg(listed);
    case ActionReason::WeakLink:
        //: Why an action is proposed
        return names.isEmpty() ? Plan::tr("The weakest link of its chain")
                               //: Why an action is proposed; %1 is a chain
                               : Plan::tr("Weakest link of “%1”").arg(listed);
    case ActionReason::LowScore:
        //: Why an action is proposed
        return names.isEmpty() ? Plan::tr("It earns few points")
                               //: Why an action is proposed; %1 are rivals, as many as the number says
                               : Plan::tr("%1 earns more here", nullptr, count).arg(listed);
    case ActionReason::CriticalFailure:
        //: Why an action is proposed
        return text.isEmpty() ? Plan::tr("It failed at something critical")
                              //: Why an action is proposed; %1 is the critical question that failed
                              : Plan::tr("Critical failure: %1").arg(text);
    case ActionReason::BrokenPromise:
        //: Why an action is proposed
        return text.isEmpty() ? Plan::tr("A promise was broken")
                              //: Why an action is proposed; %1 is the promise
                              : Plan::tr("Broken promise: %1").arg(text);
    //: Why an action is there
    case ActionReason::ByHand: return Plan::tr("Added by hand");
    }
    return {};
}

QString dueDay(const std::optional<std::chrono::sys_days>& due) {
    if (!due)
        return {};
    const std::chrono::year_month_day day(*due);
    const QDate date(static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
                     static_cast<int>(static_cast<unsigned>(day.day())));
    return QLocale().toString(date, QStringLiteral("d MMMM yyyy"));
}

QString law(int law) {
    switch (law) {
    //: The first of the three laws of touchpoints
    case 1: return Plan::tr("Law 1: more than one touchpoint for everything");
    //: The second of the three laws of touchpoints
    case 2: return Plan::tr("Law 2: touchpoints form chains that lead on");
    //: The third of the three laws of touchpoints
    default: return Plan::tr("Law 3: touchpoints are managed");
    }
}

QString lawWarning(const LawWarning& warning, const Judgement& judgement, const Names& names) {
    const auto name = subject(warning, judgement, names);
    const auto& fault = warning.fault;
    if (fault == "few-touchpoints")
        //: A law's warning; %1: office, product, technology or employees
        return Plan::tr("%1: customers meet it at one touchpoint at most").arg(name);
    if (fault == "no-links")
        //: A law's warning; %1 is a chain
        return Plan::tr("%1: the chain has no links").arg(name);
    if (fault == "no-final-link")
        //: A law's warning; %1 is a chain
        return Plan::tr("%1: the chain has no final link").arg(name);
    if (fault == "no-continuation")
        //: A law's warning; %1 is a chain
        return Plan::tr("%1: nothing follows the chain").arg(name);
    if (fault == "negative-link")
        //: A law's warning; %1 is a chain
        return Plan::tr("%1: a negative touch breaks the chain").arg(name);
    if (fault == "dead-end")
        //: A law's warning; %1 is a chain
        return Plan::tr("%1: the customer comes to a dead end").arg(name);
    if (fault == "no-action")
        //: A law's warning; %1 is a weak touchpoint
        return Plan::tr("%1: weak, and nothing is planned").arg(name);
    if (fault == "no-owner")
        //: A law's warning; %1 is a touchpoint with an action
        return Plan::tr("%1: nobody is responsible").arg(name);
    if (fault == "no-date")
        //: A law's warning; %1 is a touchpoint with an action
        return Plan::tr("%1: no day is set").arg(name);
    if (fault == "no-recheck")
        //: A law's warning; %1 is a touchpoint with an action
        return Plan::tr("%1: nobody looks again").arg(name);
    if (fault == "overdue")
        //: A law's warning; %1 is a touchpoint with an action
        return Plan::tr("%1: overdue").arg(name);
    return name;
}

QString tippingPoint(const TippingPoint& point, const Comparison& comparison, const Names& names) {
    const auto id = toQString(point.id);
    const auto what = point.kind == TippingPoint::Kind::Stage     ? wording::stage(id)
                      : point.kind == TippingPoint::Kind::Channel ? wording::channel(id)
                                                                  : names.touchpoint(comparison, point.id);
    const auto limit = QLocale().toString(point.tippingAt, 'g', 3);
    const auto now = QLocale().toString(point.weight, 'g', 3);
    const auto then = Names::company(comparison, point.then);
    if (point.tippingAt > point.weight)
        //: Sensitivity: %1 company, %2 stage, channel or touchpoint, %3 a weight, %4 today's weight
        return Plan::tr("%1 would lead if “%2” weighed more than %3 (now %4).").arg(then, what, limit, now);
    //: Sensitivity: %1 company, %2 stage, channel or touchpoint, %3 a weight, %4 today's weight
    return Plan::tr("%1 would lead if “%2” weighed less than %3 (now %4).").arg(then, what, limit, now);
}

} // namespace shopwalker::wording
