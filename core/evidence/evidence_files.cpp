// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/evidence_files.h"

#include "core/types/file_sync.h"
#include "core/types/json/json.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace shopwalker {

namespace {

Error failure(const QString& detail, const QString& path) {
    return {"evidence", "the file could not be written (" + detail.toStdString() + "); it is not saved",
            path.toStdString()};
}

} // namespace

std::string contentHash(const QByteArray& content) {
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex().toStdString();
}

std::string plainSuffix(const QString& suffix) {
    std::string plain;
    for (const auto letter : suffix.toLower())
        if (plain.size() < 8 && ((letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9')))
            plain += static_cast<char>(letter.unicode());
    return plain.empty() ? "bin" : plain;
}

std::string evidenceFolder(const std::string& workspace) {
    return workspace + ".evidence";
}

EvidenceFiles::EvidenceFiles(const std::string& folder)
    : m_folder(toQString(folder)) {}

QString EvidenceFiles::path(const std::string& hash, const std::string& suffix) const {
    return m_folder + "/" + toQString(hash) + "." + toQString(suffix);
}

Result<std::string> EvidenceFiles::keep(const QByteArray& content, const std::string& suffix) const {
    const auto hash = contentHash(content);
    const auto target = path(hash, suffix);
    if (read(hash, suffix))
        return hash;
    if (!QDir().mkpath(m_folder))
        return failure("the folder cannot be made", m_folder);
    QSaveFile file(target); // writes beside the target, syncs, renames
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return failure(file.errorString(), target);
    syncFolder(m_folder);
    return hash;
}

Result<QByteArray> EvidenceFiles::read(const std::string& hash, const std::string& suffix) const {
    QFile file(path(hash, suffix));
    if (!file.open(QIODevice::ReadOnly))
        return Error{"evidence-missing", "the file is not there", file.fileName().toStdString()};
    auto content = file.readAll();
    if (contentHash(content) != hash)
        return Error{"evidence-changed", "the file was changed since it was taken",
                     file.fileName().toStdString()};
    return content;
}

int EvidenceFiles::purge(const std::set<std::string>& needed, std::chrono::sys_seconds before) const {
    int removed = 0;
    const auto limit = QDateTime::fromSecsSinceEpoch(before.time_since_epoch().count());
    for (const auto& file : QDir(m_folder).entryInfoList(QDir::Files | QDir::Hidden))
        if (needed.count(file.fileName().toStdString()) == 0 && file.lastModified() < limit)
            removed += QFile::remove(file.filePath()) ? 1 : 0;
    return removed;
}

} // namespace shopwalker
