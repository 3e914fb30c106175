// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/compare/watch.h"
#include "core/types/result.h"

#include <QJsonObject>
#include <string>
#include <string_view>
#include <vector>

namespace shopwalker {

/// The words used in JSON: `appeared`, `gone`, `value-new`, `value-gone`.
std::string_view toWord(ScanChange::Kind kind);

/// One line of JSON, `[]` where nothing changed, and back. Fails with `json` on anything else.
std::string toLine(const std::vector<ScanChange>& changes);
Result<std::vector<ScanChange>> scanChangesOf(std::string_view line);

} // namespace shopwalker
