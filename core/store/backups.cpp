// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/store/backups.h"

#include "core/store/database.h"
#include "core/store/query.h"
#include "core/types/file_sync.h"
#include "core/types/json/json.h"
#include "core/types/limits.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace shopwalker {

namespace {

QString dayOf(std::chrono::sys_seconds now) {
    return QDateTime::fromSecsSinceEpoch(now.time_since_epoch().count(), Qt::UTC).toString("yyyy-MM-dd");
}

Error unwritable(const QString& file) {
    return {"store-readonly",
            "a copy of the workspace cannot be written here; make room or allow writing, then try again",
            file.toStdString()};
}

bool sameContent(const QString& first, const QString& second) {
    QFile a(first), b(second);
    if (!a.open(QIODevice::ReadOnly) || !b.open(QIODevice::ReadOnly) || a.size() != b.size())
        return false;
    constexpr qint64 piece = 1024 * 1024;
    while (!a.atEnd())
        if (a.read(piece) != b.read(piece))
            return false;
    return true;
}

Result<Done> copyInto(const std::string& workspace, const QString& target) {
    const auto connection = Connection::open(workspace, Connection::Access::ReadWrite);
    if (!connection)
        return connection.error();
    return Query(connection.value()->sql(), "VACUUM INTO ?").bind(target.toStdString()).run();
}

/// A file appears under its name only when all of it is on the disk.
Result<Done> publish(const QString& part, const QString& target) {
    if (!syncFile(part) || !QFile::rename(part, target))
        return unwritable(target);
    syncFolder(QFileInfo(target).absolutePath());
    return Done{};
}

constexpr auto partSuffix = ".part";

QString asideName(const QString& workspace, int number) {
    return QString("%1.damaged-%2").arg(workspace).arg(number);
}

int asides(const QString& workspace) {
    int number = 0;
    while (QFile::exists(asideName(workspace, number + 1)))
        ++number;
    return number;
}

QString freeName(const QString& workspace) {
    return asideName(workspace, asides(workspace) + 1);
}

QString lastAside(const QString& workspace) {
    return asideName(workspace, std::max(1, asides(workspace)));
}

} // namespace

std::string backupFolder(const std::string& workspace) {
    return workspace + ".backups";
}

std::vector<Backup> backupsOf(const std::string& workspace) {
    const QDir folder(toQString(backupFolder(workspace)));
    std::vector<Backup> backups;
    for (const auto& name : folder.entryList({"*.db"}, QDir::Files, QDir::Name | QDir::Reversed))
        if (const auto day = name.chopped(3); QDate::fromString(day, "yyyy-MM-dd").isValid())
            backups.push_back({folder.filePath(name).toStdString(), day.toStdString()});
    return backups;
}

Result<std::optional<Backup>> backUp(const std::string& workspace, std::chrono::sys_seconds now) {
    const auto day = dayOf(now);
    auto known = backupsOf(workspace);
    // Those that a clock gone wrong dated ahead neither stand for today's nor are rotated away.
    std::erase_if(known, [&](const auto& backup) { return backup.day > day.toStdString(); });
    if (!known.empty() && known.front().day == day.toStdString())
        return std::optional<Backup>();
    const QDir folder(toQString(backupFolder(workspace)));
    const auto target = folder.filePath(day + ".db");
    const auto part = target + ".part";
    if (!folder.mkpath("."))
        return unwritable(folder.path());
    QFile::remove(part); // of a run that was killed
    auto made = copyInto(workspace, part);
    if (made)
        made = checkWhole(part.toStdString());
    if (made && !known.empty() && sameContent(part, toQString(known.front().file))) {
        QFile::remove(part);
        return std::optional<Backup>();
    }
    if (made)
        made = publish(part, target);
    if (!made) {
        QFile::remove(part);
        return made.error();
    }
    for (std::size_t index = limits::backups - 1; index < known.size(); ++index)
        QFile::remove(toQString(known[index].file));
    return std::optional(Backup{target.toStdString(), day.toStdString()});
}

Result<Done> checkWhole(const std::string& file) {
    const auto connection = Connection::open(file, Connection::Access::ReadOnly);
    if (!connection)
        return connection.error();
    const auto& sql = connection.value()->sql();
    if (auto ours = Database::recognize(sql); !ours)
        return ours.error();
    Query check(sql, "PRAGMA quick_check(1)");
    if (auto done = check.run(); !done)
        return done;
    if (!check.next() || check.text(0) != "ok")
        return damagedRow(sql, "this copy of the workspace is damaged");
    return check.finished();
}

std::optional<Backup> newestSoundBackup(const std::string& workspace) {
    for (const auto& backup : backupsOf(workspace))
        if (checkWhole(backup.file))
            return backup;
    return std::nullopt;
}

Result<std::string> putInPlace(const std::string& file, const std::string& workspace) {
    const auto place = toQString(workspace);
    const auto part = place + partSuffix;
    QFile::remove(part);
    if (!QFile::copy(toQString(file), part) || !syncFile(part))
        return unwritable(part);
    const bool replaces = QFile::exists(place);
    const auto aside = freeName(place);
    if (replaces && !QFile::rename(place, aside))
        return unwritable(aside);
    if (auto done = finishPutting(workspace); !done)
        return done.error();
    return replaces ? aside.toStdString() : std::string();
}

Result<Done> finishPutting(const std::string& workspace) {
    const auto place = toQString(workspace);
    const auto part = place + partSuffix;
    if (QFile::exists(place) || !QFile::exists(part))
        return Done{};
    // The log belongs to the file that it was written for: it follows it. Read with another it would ruin
    // that.
    const auto aside = lastAside(place);
    for (const char* suffix : {"-wal", "-shm"})
        if (QFile::exists(place + suffix) && !QFile::rename(place + suffix, aside + suffix))
            return unwritable(aside + suffix);
    return publish(part, place);
}

Result<Done> deleteBackups(const std::string& workspace) {
    const QFileInfo file(toQString(workspace));
    QDir folder(toQString(backupFolder(workspace)));
    if (folder.exists() && !folder.removeRecursively())
        return unwritable(folder.path());
    for (const auto& old : file.dir().entryList({file.fileName() + ".before-*"}, QDir::Files))
        if (!QFile::remove(file.dir().filePath(old)))
            return unwritable(old);
    return Done{};
}

} // namespace shopwalker
