// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/walk.h"

#include <QCoreApplication>
#include <QString>
#include <chrono>

namespace shopwalker {

/// Times as people read them, in the language and with the numbers of the interface.
class Times {
    Q_DECLARE_TR_FUNCTIONS(Times)
public:
    static QString span(std::chrono::milliseconds time);
};

/// "14:05", where the moment was lived.
QString timeOfDay(const Moment& moment);

/// "22.11.26, 14:05".
QString dayAndTime(const Moment& moment);

/// "45 s", "23 min", "2 h 5 min", "3 d 4 h".
QString timeSpan(std::chrono::milliseconds time);

} // namespace shopwalker
