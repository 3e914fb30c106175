// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/catalogue_files.h"

#include "core/types/json/json.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QResource>

inline void initCatalogueResource() {
    Q_INIT_RESOURCE(catalogue);
}

namespace shopwalker {

namespace {

Result<Done> readFolder(const QString& folder, CatalogueFiles& files) {
    const auto root = QDir(folder).absolutePath();
    QDirIterator walk(root, {"*.json"}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const auto path = walk.next();
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Error{"rule-file", "cannot be read: " + file.errorString().toStdString(),
                         path.toStdString()};
        files[QDir(root).relativeFilePath(path).toStdString()] = file.readAll().toStdString();
    }
    return Done{};
}

/// A file or folder inside the program.
class ResourceEntry : public QResource {
public:
    using QResource::children;
    using QResource::QResource;
};

/// The catalogue inside the program, without the detour over files.
CatalogueFiles shippedFiles() {
    const QString root = ":/catalogue/";
    CatalogueFiles files;
    QStringList open{QString()}; // folders and files below the root
    while (!open.isEmpty()) {
        const auto path = open.takeLast();
        const ResourceEntry entry(root + path);
        const auto names = entry.children();
        for (const auto& name : names)
            open.append(path.isEmpty() ? name : path + "/" + name);
        if (names.isEmpty() && path.endsWith(".json"))
            files.emplace(path.toStdString(), entry.uncompressedData().toStdString());
    }
    return files;
}

} // namespace

Result<CatalogueFiles> readCatalogue(const std::string& userFolder) {
    initCatalogueResource();
    auto files = shippedFiles();
    if (userFolder.empty())
        return files;
    auto own = readRuleFolder(userFolder);
    if (!own)
        return own.error();
    for (auto& [path, text] : own.value())
        files[path] = std::move(text);
    return files;
}

Result<CatalogueFiles> readRuleFolder(const std::string& folder) {
    if (!QDir(toQString(folder)).exists())
        return Error{"rule-folder", "no such folder; name a folder laid out like core/catalogue", folder};
    CatalogueFiles files;
    if (auto done = readFolder(toQString(folder), files); !done)
        return done.error();
    return files;
}

CatalogueFiles readCatalogueFiles(const std::vector<std::string>& paths) {
    initCatalogueResource();
    CatalogueFiles files;
    for (const auto& path : paths)
        if (QFile file(":/catalogue/" + toQString(path)); file.open(QIODevice::ReadOnly))
            files.emplace(path, file.readAll().toStdString());
    return files;
}

} // namespace shopwalker
