// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/models/times.h"

#include "app/models/walk/walk_wording.h"

#include <QLocale>

namespace shopwalker {

QString timeOfDay(const Moment& moment) {
    return wording::moment(moment, moment);
}

QString dayAndTime(const Moment& moment) {
    return wording::moment(moment, {});
}

QString Times::span(std::chrono::milliseconds time) {
    using namespace std::chrono;
    const QLocale locale;
    const auto number = [&](auto count) { return locale.toString(static_cast<qlonglong>(count)); };
    const auto total = floor<seconds>(time);
    if (total < minutes(1))
        //: A time span; %1 seconds
        return tr("%1 s").arg(number(total.count()));
    if (total < hours(1))
        //: A time span; %1 minutes
        return tr("%1 min").arg(number(floor<minutes>(total).count()));
    if (total < days(1))
        //: A time span; %1 hours and %2 minutes
        return tr("%1 h %2 min")
            .arg(number(floor<hours>(total).count()), number(floor<minutes>(total).count() % 60));
    //: A time span; %1 days and %2 hours
    return tr("%1 d %2 h").arg(number(floor<days>(total).count()), number(floor<hours>(total).count() % 24));
}

QString timeSpan(std::chrono::milliseconds time) {
    return Times::span(time);
}

} // namespace shopwalker
