// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/benchmark/workbook.h"
#include "core/types/result.h"

#include <QJsonObject>

namespace shopwalker {

/// `shopwalker.workbook/1` (catalogue/schemas/workbook.json). Members that have no value are left out.
QJsonObject toJson(const Workbook& workbook);
/// Members that are missing are empty. Fails on a word that is none of its list, naming what bears it.
Result<Workbook> workbookFromJson(const QJsonObject& object);

} // namespace shopwalker
