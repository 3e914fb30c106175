// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/benchmark/open_benchmark.h"
#include "app/models/rows/row_list_model.h"
#include "core/score/standards.h"

/// What the own company promises itself, and whether it keeps it.
namespace shopwalker::standards {

/// `clinic/walk#call.rings`: tells one standard from another.
QString keyOf(const Standard& standard);

/// Standards that can be set, and those that are, on questions of the own walks, else of the rivals'.
std::vector<StandardChoice> choicesOf(const OpenBenchmark& benchmark);

/// The standards that are set, in the order of the workbook. Roles: `title` (the question), `step`, `limit`
/// (a number as it is written here), `atMost`, `unit` (in words), `limitText` ("at most 3 rings"), `measured`
/// ("5 rings · 2 rings"), `standing` (`passed`, `failed`, `none` where no walk answered), `verdict` ("kept in
/// 1 of 2 walks").
extern const QStringList standardRoles;
QList<Row> standards(const OpenBenchmark& benchmark);

/// Questions that have no standard yet, {id, text}.
QVariantList others(const OpenBenchmark& benchmark);

} // namespace shopwalker::standards
