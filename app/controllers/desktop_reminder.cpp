// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/reminder.h"

#ifdef SHOPWALKER_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QVariantMap>
#endif

namespace shopwalker {

Remind desktopReminder() {
#ifdef SHOPWALKER_DBUS
    // Desktop Notifications Specification 1.2. The answer is not waited for: a reminder that nobody shows
    // stays on the board in the app.
    return [](const QString& title, const QString& text) {
        constexpr unsigned newNotification = 0;
        constexpr int usualTime = -1;
        auto message = QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
            QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
        message << QStringLiteral("Shopwalker") << newNotification << QStringLiteral("shopwalker") << title
                << text.toHtmlEscaped() << QStringList() << QVariantMap() << usualTime;
        QDBusConnection::sessionBus().call(message, QDBus::NoBlock);
    };
#else
    return [](const QString&, const QString&) {};
#endif
}

} // namespace shopwalker
