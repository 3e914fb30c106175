// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/walk.h"

#include <chrono>
#include <vector>

namespace shopwalker {

/// The time from one moment to another: by the monotonic clock within one run of the device, else by UTC.
/// Negative when `to` is earlier.
std::chrono::milliseconds elapsed(const Moment& from, const Moment& to);

/// How much of the time between two moments was interrupted. Interruptions that overlap count once; one that
/// lasts counts up to `to`.
std::chrono::milliseconds interruptedBetween(const std::vector<Interruption>& interruptions,
                                             const Moment& from, const Moment& to);

} // namespace shopwalker
