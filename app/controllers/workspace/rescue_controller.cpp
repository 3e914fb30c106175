// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/workspace/rescue_controller.h"

#include "app/controllers/walk/walk_shelf.h"
#include "core/types/json/json.h"

#include <QDate>
#include <QFileInfo>
#include <QLocale>
#include <algorithm>

namespace shopwalker {

namespace {

/// `WORKSPACE.salvaged-1`, or the next that is free: what an earlier reading saved is left alone.
std::string freeTarget(const std::string& workspace) {
    for (int number = 1;; ++number)
        if (auto target = workspace + ".salvaged-" + std::to_string(number);
            !QFileInfo::exists(toQString(target)))
            return target;
}

} // namespace

RescueController::RescueController(WalkShelf& shelf, QObject* parent)
    : QObject(parent)
    , m_shelf(shelf) {
    connect(&m_shelf, &WalkShelf::damaged, this, [this] {
        if (m_phase == Sound)
            begin();
    });
}

void RescueController::begin() {
    m_phase = Reading;
    m_problem.clear();
    m_aside.clear();
    m_shelf.hold();
    emit changed();
    const auto file = m_shelf.workspace().toStdString();
    m_shelf.careFor(
        [file]() -> Outcome {
            auto saved = salvage(file, freeTarget(file));
            if (!saved)
                return {.salvage = {}, .backup = newestSoundBackup(file), .problem = saved.error()};
            auto backup = saved.value().newestBackup;
            return {.salvage = std::move(saved).value(), .backup = std::move(backup), .problem = {}};
        },
        [this](RescueController::Outcome reading) { showReading(std::move(reading)); });
}

void RescueController::showReading(RescueController::Outcome reading) {
    m_phase = Asking;
    m_salvage = std::move(reading.salvage);
    m_backup = std::move(reading.backup);
    m_problem = reading.problem ? toQString(describe(*reading.problem)) : QString();
    emit changed();
}

void RescueController::readAgain() {
    if (m_phase == Asking)
        begin();
}

void RescueController::useSalvaged() {
    if (m_phase == Asking && m_salvage)
        use(m_salvage->file);
}

void RescueController::useBackup() {
    if (m_phase == Asking && m_backup)
        use(m_backup->file);
}

void RescueController::use(const std::string& file) {
    m_phase = Replacing;
    m_chosen = file;
    m_problem.clear();
    emit changed();
    emit closeAsked();
}

void RescueController::othersHaveClosed() {
    if (m_phase != Replacing)
        return;
    m_shelf.closeFiles([this] {
        m_shelf.careFor([chosen = m_chosen,
                         file = m_shelf.workspace().toStdString()] { return putInPlace(chosen, file); },
                        [this](const Result<std::string>& aside) { finish(aside); });
    });
}

void RescueController::finish(const Result<std::string>& aside) {
    m_phase = aside ? Sound : Asking;
    if (aside)
        m_aside = QFileInfo(toQString(aside.value())).fileName();
    else
        m_problem = toQString(describe(aside.error()));
    if (aside)
        m_shelf.goOn();
    emit changed();
    emit replaced();
}

void RescueController::dismiss() {
    m_aside.clear();
    emit changed();
}

QString RescueController::backupDay() const {
    return m_backup ? QLocale().toString(QDate::fromString(toQString(m_backup->day), Qt::ISODate),
                                         QLocale::LongFormat)
                    : QString();
}

int RescueController::rows(const char* table) const {
    if (!m_salvage)
        return 0;
    const auto known = std::find_if(m_salvage->tables.begin(), m_salvage->tables.end(),
                                    [table](const SalvagedTable& other) { return other.name == table; });
    return known == m_salvage->tables.end() ? 0 : static_cast<int>(known->rows);
}

} // namespace shopwalker
