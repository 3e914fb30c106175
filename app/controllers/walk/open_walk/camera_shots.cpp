// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
// Photos between the camera and the evidence.
#include "app/controllers/walk/evidence_controller.h"
#include "app/controllers/walk/walk_keeper.h"
#include "core/types/json/json.h"

#include <QDir>
#include <QFile>
#include <QUuid>

namespace shopwalker {

namespace {

const QString shotSeparator = QStringLiteral("~"); // in no id and no path of a question

} // namespace

bool EvidenceController::hasCamera() const {
#if defined(Q_OS_ANDROID) || defined(Q_OS_IOS)
    return true;
#else
    return !QDir(m_devices).entryList({"video*"}, QDir::Files | QDir::System).isEmpty();
#endif
}

void EvidenceController::lookForCameraIn(const QString& folder) {
    m_devices = folder;
    emit changed();
}

QString EvidenceController::shotFolder() const {
    return m_keeper.files().path({}, {}).section(QLatin1Char('/'), 0, -2) + QStringLiteral("/shots");
}

QString EvidenceController::shotFile() {
    QDir().mkpath(shotFolder());
    m_shot = shotFolder() + QLatin1Char('/') + QUuid::createUuid().toString(QUuid::WithoutBraces) + ".jpg";
    return m_shot;
}

/// A shot waits under a name that says what it proves: nothing else must be written on a full disk.
QString EvidenceController::waitingShot(const QString& path, const WalkEvidence& evidence) const {
    const QStringList parts{toQString(m_keeper.session()->walk().id),
                            toQString(evidence.id),
                            toQString(evidence.kind),
                            toQString(evidence.question),
                            QString::number(evidence.repeat),
                            QString::number(evidence.at.utc.time_since_epoch().count()),
                            QString::number(evidence.at.offset.count())};
    const auto waiting = shotFolder() + QLatin1Char('/') + parts.join(shotSeparator) + ".jpg";
    return QFile::rename(path, waiting) ? waiting : path;
}

/// Shots of the open walk that the program could not keep before it ended.
void EvidenceController::adoptShots() {
    if (!isOpen())
        return;
    const auto walk = toQString(m_keeper.session()->walk().id);
    for (const auto& file : QDir(shotFolder()).entryInfoList({walk + shotSeparator + "*.jpg"}, QDir::Files)) {
        const auto parts = file.completeBaseName().split(shotSeparator);
        if (parts.size() != 7)
            continue;
        keepInBackground(file.filePath(), {.id = parts[1].toStdString(),
                                           .question = parts[3].toStdString(),
                                           .repeat = parts[4].toInt(),
                                           .kind = parts[2].toStdString(),
                                           .source = "camera",
                                           .at = {.utc = std::chrono::sys_time<std::chrono::milliseconds>(
                                                      std::chrono::milliseconds(parts[5].toLongLong())),
                                                  .offset = std::chrono::minutes(parts[6].toInt())}});
    }
}

} // namespace shopwalker
