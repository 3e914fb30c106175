// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace shopwalker::test {

struct CommandResult {
    int code = -1;
    QString out;
    QString err;
};

/// Runs the built `shopwalker` to its end, at most a minute.
CommandResult shopwalker(const QStringList& arguments);

/// A folder of the demo: `a/en`.
QString clinic(const QString& name);

} // namespace shopwalker::test
