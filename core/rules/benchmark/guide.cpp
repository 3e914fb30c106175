// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/benchmark/guide.h"

#include "core/types/json/json.h"

#include <QJsonArray>

namespace shopwalker {

namespace {

Result<QJsonObject> fileOf(const CatalogueFiles& files, const std::string& path) {
    const auto file = files.find(path);
    if (file == files.end())
        return Error{"language", "there is no guide in this language", path};
    return parseObject(file->second, path);
}

GuideChapter chapterOf(const QJsonObject& order, const QJsonObject& texts, const QJsonObject& sources) {
    GuideChapter chapter{.id = textOf(order["id"])};
    const auto id = order["id"].toString();
    const auto said = texts["chapters"].toObject()[id].toObject();
    chapter.title = textOf(said["title"]);
    const auto entries = said["entries"].toObject();
    for (const auto& name : order["entries"].toArray()) {
        const auto entry = entries[name.toString()].toObject();
        const auto source = sources[id + "." + name.toString()].toString();
        chapter.entries.push_back({.id = textOf(name),
                                   .title = textOf(entry["title"]),
                                   .text = textOf(entry["text"]),
                                   .source = textOf(texts["sources"].toObject()[source])});
    }
    return chapter;
}

} // namespace

Result<Guide> readGuide(const CatalogueFiles& files, const std::string& language) {
    const auto order = fileOf(files, "guide.json");
    if (!order)
        return order.error();
    const auto texts = fileOf(files, "guide/" + language + ".json");
    if (!texts)
        return texts.error();
    Guide guide;
    for (const auto& chapter : order.value()["chapters"].toArray())
        guide.chapters.push_back(
            chapterOf(chapter.toObject(), texts.value(), order.value()["sources"].toObject()));
    const auto pages = order.value()["pages"].toObject();
    for (auto page = pages.begin(); page != pages.end(); ++page)
        guide.pages[page.key().toStdString()] = textOf(page.value());
    const auto stages = order.value()["stages"].toObject();
    for (auto stage = stages.begin(); stage != stages.end(); ++stage)
        for (const auto& touchpoint : stage.value().toArray())
            guide.stages[stage.key().toStdString()].push_back(textOf(touchpoint));
    return guide;
}

Guide shippedGuide(const std::string& language) {
    for (const auto& spoken : {language, std::string("en")}) {
        const auto texts = "guide/" + spoken + ".json";
        auto guide = readGuide(readCatalogueFiles({"guide.json", texts}), spoken);
        if (guide)
            return std::move(guide).value();
    }
    return {};
}

} // namespace shopwalker
