// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/shared_files.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

namespace shopwalker::test {

QString sourceFolder() {
    return QStringLiteral(SHOPWALKER_SOURCE_DIR);
}

QString commandLineProgram() {
    return QStringLiteral(SHOPWALKER_CLI);
}

QString sharedFolder() {
    const QDir folder(sourceFolder() + "/../shared");
    return folder.exists("vectors") && folder.exists("corpus") ? folder.absolutePath() : QString();
}

QJsonArray vectorCases(const QString& name) {
    QFile file(sharedFolder() + "/vectors/" + name + ".json");
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%s is missing", qPrintable(file.fileName()));
    }
    const auto cases = QJsonDocument::fromJson(file.readAll()).object()["cases"].toArray();
    if (cases.isEmpty())
        qFatal("%s has no cases", qPrintable(file.fileName()));
    return cases;
}

QByteArray repositoryFile(const QString& path) {
    QFile file(sourceFolder() + "/" + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(file.fileName()));
    return file.readAll();
}

} // namespace shopwalker::test
