// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/walk.h"

#include <functional>

namespace shopwalker {

/// Tells the moment; tests bring one of their own.
using MomentSource = std::function<Moment()>;

/// The moment by the clocks of this device.
Moment deviceMoment();

} // namespace shopwalker
