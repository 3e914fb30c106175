// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/presence.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace shopwalker {

/// The shapes that carry a meaning on every screen (never colour alone).
namespace marks {
Q_NAMESPACE
QML_NAMED_ELEMENT(Mark)

enum Mark {
    Present,       ///< filled disc with tick
    Neutral,       ///< horizontal bar
    Broken,        ///< broken ring: negative, breaks the chain
    Absent,        ///< empty ring: not found on the pages read
    Unknown,       ///< hatched ring with a question mark
    NotApplicable, ///< small dot
};
Q_ENUM_NS(Mark)
} // namespace marks

marks::Mark markOf(Presence presence);

} // namespace shopwalker
