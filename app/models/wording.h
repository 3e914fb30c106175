// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/comparison.h"

#include <QString>
#include <QStringList>

/// The words of the models: short, in the customer's language, never a code alone.
namespace shopwalker::wording {

QString presence(Presence presence);
QString stage(const QString& id);
QString channel(const QString& id);

/// Why something is unknown: a whole sentence for a stateReason or `too-few-pages`.
QString unknownReason(const std::string& reason);
/// The page's address and why it was not read.
QString unreadPage(const PageVisit& page);

/// What may change the meaning of a value: a sentence for each caveat id.
QString caveat(const std::string& caveat);

/// "certain", "very likely", "likely", "possible".
QString confidence(double confidence);

/// "Telegram" of `telegram`; networks are proper names and need no translation.
QString network(const std::string& network);

/// The one value of a finding that matters in a cell: networks, vendors, the value, or how many there are.
QString cellValue(const Finding& finding);

/// The sentence that stands above the evidence of a cell.
QString headline(const Finding& finding);

/// "about 2 min left", or empty when it is not known.
QString timeLeft(std::optional<std::chrono::milliseconds> left);

} // namespace shopwalker::wording
