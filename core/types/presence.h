// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

namespace shopwalker {

/// Whether a company has a touchpoint. `Unknown` is never counted as `Absent` and never as zero (DESIGN 3).
enum class Presence { Present, Absent, Unknown, NotApplicable };

/// The word used in JSON, SQL and rule files: present, absent, unknown, notApplicable.
std::string_view toWord(Presence presence);
std::optional<Presence> presenceFromWord(std::string_view word);

} // namespace shopwalker
