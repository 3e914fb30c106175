// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/benchmark/open_benchmark.h"
#include "app/models/benchmark/words/benchmark_words.h"
#include "app/models/rows/row_list_model.h"

#include <functional>

/// What weighs how much, and the ten touchpoints to begin with (R-100 … R-109).
namespace shopwalker::importance {

/// The reason of an importance rule in the reader's language.
using ReasonText = std::function<QString(const std::string& rule)>;

/// The questions about company and market; `key` is the question's id. Roles: `title`, `answers` ({id,
/// text}), `chosenAnswer` (an answer's id; empty: not said).
extern const QStringList questionRoles;
QList<Row> questions(const OpenBenchmark& benchmark);

/// Weights of the stages and of the channels in use, then of touchpoints that were given one by hand; `key`
/// is `stage.need`, `channel.phone`, `touchpoint.chat`. Roles: `kind`, `weighed`, `title`, `weight` (number),
/// `weightText`, `suggested` (in words), `manual`, `reasons` (a sentence each).
extern const QStringList weightRoles;
QList<Row> weights(const OpenBenchmark& benchmark, const Names& names, const ReasonText& reasonOf);

/// The top ten; `key` is the touchpoint. Roles: `place`, `title`, `detail`, `weight` (number), `weightText`,
/// `manual` (its own weight was set by hand), `points`, `gap`, `words`.
extern const QStringList topRoles;
QList<Row> top(const OpenBenchmark& benchmark, const Names& names);
/// Touchpoints that are not among them, as {id, text}, by name.
QVariantList others(const OpenBenchmark& benchmark, const Names& names);

/// "The winner changes if …", the smallest change first. Roles: `text`.
extern const QStringList tippingRoles;
QList<Row> tippingPoints(const OpenBenchmark& benchmark, const Names& names);

} // namespace shopwalker::importance
