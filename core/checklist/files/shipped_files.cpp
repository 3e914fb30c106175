// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/files/shipped_files.h"

#include <QCryptographicHash>
#include <QFile>

inline void initChecklistResource() {
    Q_INIT_RESOURCE(checklists);
}

namespace shopwalker {

QString shippedFolder() {
    initChecklistResource();
    return QStringLiteral(":/checklists");
}

Result<std::string> shippedFile(const QString& path) {
    return fileBytes(shippedFolder() + "/" + path, "checklists/" + path.toStdString());
}

std::string shippedHash(const std::string& checklist) {
    const auto content = shippedFile(QString::fromStdString(checklist) + ".json");
    return content ? QCryptographicHash::hash(QByteArray::fromStdString(content.value()),
                                              QCryptographicHash::Sha256)
                         .toHex()
                         .toStdString()
                   : std::string();
}

Result<std::string> fileBytes(const QString& path, std::string_view where) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{"file", file.errorString().toStdString(), std::string(where)};
    return file.readAll().toStdString();
}

} // namespace shopwalker
