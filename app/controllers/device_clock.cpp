// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/device_clock.h"

#include <QDateTime>
#include <QSysInfo>
#include <QUuid>
#include <ctime>

namespace shopwalker {

namespace {

/// Names this run of the device; where the system does not tell, this run of the program.
const std::string& bootName() {
    static const std::string name = [] {
        const auto boot = QSysInfo::bootUniqueId();
        return boot.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString()
                              : boot.toStdString();
    }();
    return name;
}

std::chrono::milliseconds sinceBoot() {
#ifdef CLOCK_BOOTTIME // goes on while the device sleeps
    timespec time{};
    if (clock_gettime(CLOCK_BOOTTIME, &time) == 0)
        return std::chrono::seconds(time.tv_sec) + std::chrono::milliseconds(time.tv_nsec / 1'000'000);
#endif
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace

Moment deviceMoment() {
    return {.utc = std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now()),
            .offset = std::chrono::minutes(QDateTime::currentDateTime().offsetFromUtc() / 60),
            .monotonic = sinceBoot(),
            .boot = bootName()};
}

} // namespace shopwalker
