// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/benchmark/explanations.h"

#include "core/types/json/json.h"

namespace shopwalker {

Result<Explanations> readExplanations(const CatalogueFiles& files, const std::string& language) {
    const auto path = "explanations/" + language + ".json";
    const auto file = files.find(path);
    if (file == files.end())
        return Error{"language", "there are no explanations in this language", language};
    const auto parsed = parseObject(file->second, path);
    if (!parsed)
        return parsed.error();
    Explanations explanations;
    const auto texts = parsed.value()["explanations"].toObject();
    for (auto entry = texts.begin(); entry != texts.end(); ++entry) {
        const auto text = entry.value().toObject();
        explanations.texts[entry.key().toStdString()] = {textOf(text["title"]), textOf(text["text"])};
    }
    const auto reasons = parsed.value()["importance"].toObject();
    for (auto entry = reasons.begin(); entry != reasons.end(); ++entry)
        explanations.importance[entry.key().toStdString()] = textOf(entry.value());
    return explanations;
}

} // namespace shopwalker
