// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/benchmark/chain.h"
#include "core/types/result.h"

#include <QJsonObject>
#include <string_view>

namespace shopwalker {

/// The words used in JSON: `walk`, `template`, `hand` and `below`, `within`, `above`.
std::string_view toWord(ChainOrigin origin);
std::string_view toWord(TouchBand band);
std::optional<ChainOrigin> chainOriginFromWord(std::string_view word);

/// A chain as it is stored and printed. Members that have no value are left out.
QJsonObject toJson(const Chain& chain);
/// Fails where the origin is none, naming the chain.
Result<Chain> chainFromJson(const QJsonObject& object);

/// Places of links count from 0; those that do not apply are null.
QJsonObject toJson(const ChainVerdict& verdict);

} // namespace shopwalker
