// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/checklist_folder.h"

#include "core/checklist/checklist_check.h"
#include "core/checklist/checklist_writer.h"
#include "core/types/json/json.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace shopwalker {

namespace {

QString checklistPath(const std::string& folder, const std::string& id) {
    return toQString(folder + "/" + id + ".json");
}

QString translationPath(const std::string& folder, const std::string& language, const std::string& id) {
    return toQString(folder + "/i18n/" + language + "/" + id + ".json");
}

Result<Done> writeFile(const QString& path, const std::string& text) {
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) ||
        file.write(text.data(), static_cast<qint64>(text.size())) != static_cast<qint64>(text.size()) ||
        !file.commit())
        return Error{"file", "cannot be written: " + file.errorString().toStdString(), path.toStdString()};
    return Done{};
}

Result<Done> removeFile(const QString& path) {
    QFile file(path);
    if (file.exists() && !file.remove())
        return Error{"file", "cannot be removed: " + file.errorString().toStdString(), path.toStdString()};
    return Done{};
}

std::vector<std::string> languagesIn(const std::string& folder) {
    std::vector<std::string> languages;
    for (const auto& name : QDir(toQString(folder + "/i18n")).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        languages.push_back(name.toStdString());
    return languages;
}

} // namespace

std::string ownChecklists(const std::string& workspace) {
    return QFileInfo(toQString(workspace)).dir().filePath("checklists").toStdString();
}

Result<Done> writeChecklist(const std::string& folder, const ChecklistLibrary::Entry& entry) {
    const auto check = ChecklistCheck::load();
    if (!check)
        return check.error();
    const auto& id = entry.checklist.id;
    if (const auto problems = check.value().problemsOf(entry.checklist, id); !problems.empty())
        return problems.front();
    for (const auto& [language, texts] : entry.languages)
        if (const auto written =
                writeFile(translationPath(folder, language, id), translationText(entry.checklist, texts));
            !written)
            return written;
    for (const auto& language : languagesIn(folder))
        if (!entry.languages.contains(language))
            if (const auto removed = removeFile(translationPath(folder, language, id)); !removed)
                return removed;
    return writeFile(checklistPath(folder, id), checklistText(entry.checklist));
}

Result<Done> removeChecklist(const std::string& folder, const std::string& id) {
    for (const auto& language : languagesIn(folder))
        if (const auto removed = removeFile(translationPath(folder, language, id)); !removed)
            return removed;
    return removeFile(checklistPath(folder, id));
}

} // namespace shopwalker
