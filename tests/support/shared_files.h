// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace shopwalker::test {

/// The top of the checkout, and the command-line program that was built from it.
QString sourceFolder();
QString commandLineProgram();

/// The folder ../shared beside the checkout, or empty when it is not there.
QString sharedFolder();

/// `cases` of ../shared/vectors/<name>.json. Fails the test when the file is missing or has none.
QJsonArray vectorCases(const QString& name);

/// The bytes of a file in the repository, by its path from the top.
QByteArray repositoryFile(const QString& path);

} // namespace shopwalker::test
