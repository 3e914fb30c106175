// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <functional>

namespace shopwalker {

/// Shows a notification outside the window.
using Remind = std::function<void(const QString& title, const QString& text)>;

/// Through the desktop's notification service; nothing happens where there is none.
Remind desktopReminder();

} // namespace shopwalker
