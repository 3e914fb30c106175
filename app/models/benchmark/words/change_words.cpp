// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/models/benchmark/words/change_words.h"

#include "app/models/walk/walk_wording.h"
#include "app/models/wording.h"
#include "core/types/json/json.h"

#include <QCoreApplication>

namespace shopwalker::wording {

namespace {

struct Change {
    Q_DECLARE_TR_FUNCTIONS(Change)
};

/// What a value is called: its network, vendor, or the value itself.
QString valueName(const FindingValue& value) {
    if (!value.network.empty() && !value.value.empty())
        return network(value.network) + " " + toQString(value.value);
    if (!value.network.empty())
        return network(value.network);
    return toQString(value.vendor.empty() ? value.value : value.vendor);
}

} // namespace

namespace {

QString pointsOrPresence(const BeforeAfterRow& row) {
    if (row.before && row.after && row.change != BeforeAfterRow::Change::Appeared &&
        row.change != BeforeAfterRow::Change::Gone)
        //: Before and after: %1 and %2 are points
        return Change::tr("%1 points before, %2 now").arg(points(row.before), points(row.after));
    switch (row.change) {
    //: Before and after: a touchpoint
    case BeforeAfterRow::Change::Appeared: return Change::tr("Not found before, found now");
    //: Before and after: a touchpoint
    case BeforeAfterRow::Change::Gone: return Change::tr("Found before, not found now");
    default:
        //: Before and after: %1 and %2 are "Found", "Unknown" …
        return Change::tr("Before: %1, now: %2")
            .arg(presence(row.presenceBefore), presence(row.presenceAfter));
    }
}

} // namespace

QString beforeAfter(const BeforeAfterRow& row) {
    if (!isReactionChanged(row))
        return pointsOrPresence(row);
    //: Before and after: how customers react to a touchpoint; %1 "positive", %2 "negative"
    return pointsOrPresence(row) + QStringLiteral(" · ") +
           Change::tr("Reaction: %1 before, %2 now")
               .arg(reaction(row.reactionBefore).toLower(), reaction(row.reactionAfter).toLower());
}

QString change(BeforeAfterRow::Change change) {
    switch (change) {
    //: How a touchpoint changed between two rounds
    case BeforeAfterRow::Change::Appeared: return Change::tr("New");
    //: How a touchpoint changed between two rounds
    case BeforeAfterRow::Change::Gone: return Change::tr("Gone");
    //: How a touchpoint changed between two rounds
    case BeforeAfterRow::Change::Better: return Change::tr("Better");
    //: How a touchpoint changed between two rounds
    case BeforeAfterRow::Change::Worse: return Change::tr("Worse");
    //: How a touchpoint changed between two rounds
    case BeforeAfterRow::Change::Same: return Change::tr("The same");
    //: How a touchpoint changed between two rounds
    case BeforeAfterRow::Change::Unknown: return Change::tr("Not known");
    }
    return {};
}

QString scanChange(const ScanChange& change, const QString& touchpoint) {
    const auto value = valueName(change.value);
    const auto name = value.isEmpty() ? touchpoint
                                      //: What changed between scans: %1 touchpoint, %2 its value
                                      : Change::tr("%1 (%2)").arg(touchpoint, value);
    switch (change.kind) {
    //: What changed between scans; %1 is a touchpoint
    case ScanChange::Kind::Appeared: return Change::tr("%1 is new").arg(name);
    //: What changed between scans; %1 is a touchpoint
    case ScanChange::Kind::Gone: return Change::tr("%1 is gone").arg(name);
    //: What changed between scans; %1 is a touchpoint and a value that it did not have
    case ScanChange::Kind::ValueNew: return Change::tr("%1 was added").arg(name);
    //: What changed between scans; %1 is a touchpoint and a value that it had
    case ScanChange::Kind::ValueGone: return Change::tr("%1 was taken away").arg(name);
    }
    return {};
}

QString promise(PromiseVerdict verdict) {
    switch (verdict) {
    //: What became of a promise
    case PromiseVerdict::Kept: return Change::tr("Kept");
    //: What became of a promise
    case PromiseVerdict::Broken: return Change::tr("Broken");
    //: What became of a promise: nobody has looked
    case PromiseVerdict::Open: return Change::tr("Open: nobody has looked");
    }
    return {};
}

} // namespace shopwalker::wording
