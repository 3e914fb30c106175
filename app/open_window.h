// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/controllers/workbench.h"

#include <QQmlApplicationEngine>

namespace shopwalker {

/// Fonts, style and the modules of the screens; before any window.
void prepareScreens();

/// Loads Main.qml on the workbench; texts follow its language. The window shows itself first; pages, and the
/// workbench's own work, begin with its first frame. False when the screens cannot be loaded.
bool openWindow(QQmlApplicationEngine& engine, Workbench& workbench);

} // namespace shopwalker
