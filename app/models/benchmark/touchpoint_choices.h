// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/benchmark/words/benchmark_words.h"

#include <QVariantList>

namespace shopwalker {

/// Touchpoints whose name holds the words, as {id, text}: those of the comparison first, then those that the
/// catalogue knows besides, `most` at most. Without words the weightiest of the comparison. Signals are none.
QVariantList touchpointChoices(const Comparison& comparison, const Names& names, const QString& words,
                               int most = 8);

} // namespace shopwalker
