// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace shopwalker {

/// When a person wrote something, as exact as the clock of the device. Zero: before anybody did, as what an
/// example came with; whatever a person writes is newer.
using EditTime = std::chrono::sys_time<std::chrono::milliseconds>;

} // namespace shopwalker
