// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/judged.h"

#include <QJsonObject>
#include <string_view>

namespace shopwalker {

/// The words used in JSON: `stage`, `channel`, `touchpoint`; `kept`, `broken`, `open`.
std::string_view toWord(TippingPoint::Kind kind);
std::string_view toWord(PromiseVerdict verdict);

/// `shopwalker.judgement/1` (catalogue/schemas/judgement.json): a round of a benchmark with what persons
/// wrote and everything that follows from both. Companies are named; `comparison` and `workbook` are objects
/// of their own schemas.
QJsonObject toJson(const OpenBenchmark& open);

} // namespace shopwalker
