// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/models/touchpoint_catalogue.h"

#include "core/types/json/json.h"

#include <QJsonArray>
#include <QJsonObject>

#include <mutex>

namespace shopwalker {

namespace {

/// The folder and bare name of `touchpoints/callback.json`.
std::pair<QString, QString> folderAndName(const std::string& path) {
    const auto text = toQString(path);
    return {text.section('/', 0, 0), text.section('/', -1).section('.', 0, 0)};
}

Touchpoint touchpointOf(const QString& id, const QJsonObject& file) {
    Touchpoint touchpoint{.id = id.toStdString(),
                          .name = file["name"].toString().toStdString(),
                          .stage = file["stage"].toString().toStdString(),
                          .channel = file["channel"].toString().toStdString(),
                          .attention = file["attention"].toString().toStdString(),
                          .lifetime = file["lifetime"].toString().toStdString(),
                          .signal = file["signal"].toBool(),
                          .detect = file["detect"].toBool()};
    for (const auto status : file["status"].toArray())
        touchpoint.status.push_back(status.toString().toStdString());
    return touchpoint;
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

struct TouchpointCatalogue::Source {
    Read read;
    std::once_flag once;
    Contents contents;
};

TouchpointCatalogue TouchpointCatalogue::later(Read read) {
    TouchpointCatalogue catalogue;
    catalogue.m_source = std::make_shared<Source>();
    catalogue.m_source->read = std::move(read);
    return catalogue;
}

TouchpointCatalogue TouchpointCatalogue::load(const CatalogueFiles& files) {
    return later([files] { return files; });
}

const TouchpointCatalogue::Contents& TouchpointCatalogue::contents() const {
    static const Contents none;
    if (!m_source)
        return none;
    std::call_once(m_source->once, [this] {
        m_source->contents = contentsOf(m_source->read());
        m_source->read = nullptr;
    });
    return m_source->contents;
}

TouchpointCatalogue::Contents TouchpointCatalogue::contentsOf(const CatalogueFiles& files) {
    Contents contents;
    for (const auto& [path, text] : files) {
        const auto [folder, name] = folderAndName(path);
        if (folder != "touchpoints" && folder != "i18n")
            continue;
        const auto parsed = parseObject(text, path);
        if (!parsed)
            continue; // a broken file is reported where the rules are loaded
        const auto& file = parsed.value();
        if (folder == "i18n") {
            contents.names.insert(name, namesOf(file));
        } else {
            contents.touchpoints.push_back(touchpointOf(name, file));
            contents.places.insert(name, {file["stage"].toString(), file["channel"].toString(),
                                          file["status"].toVariant().toStringList()});
            contents.names[QStringLiteral("en")].insert(name, file["name"].toString());
        }
    }
    return contents;
}

TouchpointPlace TouchpointCatalogue::place(const QString& id) const {
    return contents().places.value(id, {QStringLiteral("search"), QStringLiteral("website")});
}

QString TouchpointCatalogue::name(const QString& id, const QString& language) const {
    for (const auto& candidate : {language, QStringLiteral("en")})
        if (const auto name = contents().names.value(candidate).value(id); !name.isEmpty())
            return name;
    auto words = id;
    words.replace('-', ' ');
    return words.left(1).toUpper() + words.mid(1);
}

} // namespace shopwalker
