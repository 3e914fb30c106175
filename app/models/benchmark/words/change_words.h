// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/benchmark/words/benchmark_words.h"
#include "core/compare/watch.h"
#include "core/types/benchmark/ledger.h"
#include "core/types/benchmark/plan.h"

/// The words of what changed, and of what was promised.
namespace shopwalker::wording {

/// "Not found before, found now", "42 → 71 points".
QString beforeAfter(const BeforeAfterRow& row);
/// "Better", "New", "Gone".
QString change(BeforeAfterRow::Change change);
/// "Telegram chat: new", in words; `touchpoint` is its name.
QString scanChange(const ScanChange& change, const QString& touchpoint);
/// "Kept", "Broken", "Nobody has looked yet".
QString promise(PromiseVerdict verdict);

} // namespace shopwalker::wording
