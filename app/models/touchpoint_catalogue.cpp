// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/models/touchpoint_catalogue.h"

#include "core/types/json/json.h"

#include <QJsonObject>

namespace shopwalker {

namespace {

/// The folder and bare name of `touchpoints/callback.json`.
std::pair<QString, QString> folderAndName(const std::string& path) {
    const auto text = toQString(path);
    return {text.section('/', 0, 0), text.section('/', -1).section('.', 0, 0)};
}

QHash<QString, QString> namesOf(const QJsonObject& file) {
    const auto touchpoints = file["touchpoints"].toObject();
    QHash<QString, QString> names;
    for (auto entry = touchpoints.begin(); entry != touchpoints.end(); ++entry)
        names.insert(entry.key(),
                     entry->isObject() ? entry->toObject()["name"].toString() : entry->toString());
    return names;
}

} // namespace

TouchpointCatalogue TouchpointCatalogue::load(const CatalogueFiles& files) {
    TouchpointCatalogue catalogue;
    for (const auto& [path, text] : files) {
        const auto [folder, name] = folderAndName(path);
        if (folder != "touchpoints" && folder != "i18n")
            continue;
        const auto parsed = parseObject(text, path);
        if (!parsed)
            continue; // a broken file is reported where the rules are loaded
        const auto& file = parsed.value();
        if (folder == "i18n") {
            catalogue.m_names.insert(name, namesOf(file));
        } else {
            catalogue.m_places.insert(name, {file["stage"].toString(), file["channel"].toString()});
            catalogue.m_names[QStringLiteral("en")].insert(name, file["name"].toString());
        }
    }
    return catalogue;
}

TouchpointPlace TouchpointCatalogue::place(const QString& id) const {
    return m_places.value(id, {QStringLiteral("search"), QStringLiteral("website")});
}

QString TouchpointCatalogue::name(const QString& id, const QString& language) const {
    for (const auto& candidate : {language, QStringLiteral("en")})
        if (const auto name = m_names.value(candidate).value(id); !name.isEmpty())
            return name;
    auto words = id;
    words.replace('-', ' ');
    return words.left(1).toUpper() + words.mid(1);
}

} // namespace shopwalker
