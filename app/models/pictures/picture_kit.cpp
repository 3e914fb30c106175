// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/models/pictures/picture_kit.h"

#include "core/rules/benchmark/chain_rules.h"

namespace shopwalker {

QString PictureKit::explanation(const std::string& id) const {
    const auto found = explanations.texts.find(id);
    return found == explanations.texts.end() ? QString() : QString::fromStdString(found->second.text);
}

std::shared_ptr<const PictureKit> PictureKit::load(const CatalogueFiles& files, const std::string& language) {
    auto texts = Texts::load(files, language);
    if (!texts)
        texts = Texts::load(files, "en");
    if (!texts)
        return nullptr;
    std::vector<Error> problems; // the shipped file has none; without it there are no rules to show
    auto chains = readChainRules(files, problems);
    Touchpoints touchpoints;
    constexpr std::string_view folder = "touchpoints/";
    constexpr std::string_view ending = ".json";
    for (const auto& [path, text] : files)
        if (path.starts_with(folder) && path.ends_with(ending))
            touchpoints.push_back(
                {.id = path.substr(folder.size(), path.size() - folder.size() - ending.size())});
    auto explanations = readExplanations(files, language);
    return std::make_shared<const PictureKit>(
        PictureKit{std::move(texts).value(), std::move(touchpoints), std::move(chains),
                   explanations ? std::move(explanations).value() : Explanations{}});
}

} // namespace shopwalker
