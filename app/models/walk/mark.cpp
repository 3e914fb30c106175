// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/models/walk/mark.h"

namespace shopwalker {

marks::Mark markOf(Presence presence) {
    switch (presence) {
    case Presence::Present: return marks::Present;
    case Presence::Absent: return marks::Absent;
    case Presence::Unknown: return marks::Unknown;
    case Presence::NotApplicable: return marks::NotApplicable;
    }
    return marks::Unknown;
}

} // namespace shopwalker
