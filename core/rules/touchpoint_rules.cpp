// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/touchpoint_rules.h"

#include "core/types/json/json.h"

#include <QJsonArray>
#include <QStringList>
#include <algorithm>
#include <array>

namespace shopwalker {

namespace {

constexpr std::string_view folder = "touchpoints/";

constexpr std::array<std::string_view, labelPlaceCount> placeWords{
    "button", "link", "submit", "heading", "form-heading", "form-words", "field", "option",
    "name",   "deed", "url",    "title",   "address",      "text",       "image"};

const QStringList fileKeys{"id",        "order",    "name",   "why",    "source", "stage", "channel",
                           "attention", "lifetime", "status", "signal", "detect", "rules"};
const QStringList ruleKeys{"id",    "means", "unless",    "in",   "whole",     "mostWords",
                           "forms", "links", "microdata", "with", "different", "confidence"};

std::vector<std::string> textsOf(const QJsonValue& list) {
    std::vector<std::string> texts;
    for (const auto& value : list.toArray())
        texts.push_back(textOf(value));
    return texts;
}

/// Reads one file of a touchpoint.
struct Reading {
    const Lexicon& lexicon;
    std::vector<Error>& problems;
    std::string file;

    void reject(const std::string& key, const std::string& text) {
        problems.push_back({"touchpoint", text, file + ": " + key});
    }

    void rejectUnknownKeys(const QJsonObject& object, const QStringList& known, const std::string& at) {
        for (const auto& key : object.keys())
            if (!known.contains(key))
                reject(at + key.toStdString(), "unknown key");
    }

    std::vector<MeaningId> meanings(const QJsonValue& names, const std::string& at) {
        std::vector<MeaningId> found;
        for (const auto& name : textsOf(names)) {
            if (const auto meaning = lexicon.meaning(name))
                found.push_back(*meaning);
            else
                reject(at, "no language has a phrase of the meaning \"" + name + "\"");
        }
        return found;
    }

    std::uint32_t places(const QJsonValue& words, const std::string& at) {
        std::uint32_t bits = 0;
        for (const auto& word : textsOf(words)) {
            if (const auto place = labelPlaceFromWord(word))
                bits |= 1u << static_cast<unsigned>(*place);
            else
                reject(at, "no such place: \"" + word + "\"");
        }
        return bits;
    }

    std::vector<FormType> forms(const QJsonValue& words, const std::string& at) {
        std::vector<FormType> types;
        for (const auto& word : textsOf(words)) {
            if (const auto type = formTypeFromWord(word))
                types.push_back(*type);
            else
                reject(at, "no such type of form: \"" + word + "\"");
        }
        return types;
    }

    LabelContent content(const QJsonValue& word, const std::string& at) {
        static constexpr std::array<std::string_view, 4> words{"", "amount", "percent", "minus-percent"};
        const auto found = std::find(words.begin(), words.end(), textOf(word));
        if (found == words.end())
            reject(at, "expected `amount`, `percent` or `minus-percent`");
        return found == words.end() ? LabelContent::Anything
                                    : static_cast<LabelContent>(found - words.begin());
    }

    TouchpointRule rule(const QJsonObject& object, const std::string& touchpoint) {
        const auto at = touchpoint + "." + textOf(object["id"]);
        rejectUnknownKeys(object, ruleKeys, at + ".");
        TouchpointRule rule{.touchpoint = touchpoint,
                            .id = at,
                            .means = meanings(object["means"], at + ".means"),
                            .unless = meanings(object["unless"], at + ".unless"),
                            .places = places(object["in"], at + ".in"),
                            .content = content(object["with"], at + ".with"),
                            .whole = object["whole"].toBool(),
                            .mostWords = object["mostWords"].toInt(),
                            .different = object["different"].toInt(1),
                            .forms = forms(object["forms"], at + ".forms"),
                            .links = textsOf(object["links"]),
                            .microdata = textsOf(object["microdata"]),
                            .confidence = object["confidence"].toDouble()};
        if (rule.confidence <= 0 || rule.confidence > 1)
            reject(at + ".confidence", "must be above 0 and at most 1");
        return rule;
    }

    Touchpoint touchpoint(const QJsonObject& root) {
        rejectUnknownKeys(root, fileKeys, {});
        const auto id = file.substr(folder.size(), file.size() - folder.size() - sizeof(".json") + 1);
        if (textOf(root["id"]) != id)
            reject("id", "is not the name of the file");
        return {.id = id,
                .name = textOf(root["name"]),
                .stage = textOf(root["stage"]),
                .channel = textOf(root["channel"]),
                .attention = textOf(root["attention"]),
                .lifetime = textOf(root["lifetime"]),
                .status = textsOf(root["status"]),
                .signal = root["signal"].toBool(),
                .detect = root["detect"].toBool()};
    }
};

} // namespace

TouchpointRules readTouchpoints(const CatalogueFiles& files, const Lexicon& lexicon,
                                std::vector<Error>& problems) {
    TouchpointRules catalogue;
    std::vector<std::pair<double, Touchpoint>> ordered;
    for (auto file = files.lower_bound(std::string(folder)); file != files.end(); ++file) {
        if (!file->first.starts_with(folder))
            break;
        const auto parsed = parseObject(file->second, file->first);
        if (!parsed) {
            problems.push_back(parsed.error());
            continue;
        }
        Reading reading{lexicon, problems, file->first};
        const auto& root = parsed.value();
        ordered.emplace_back(root["order"].toDouble(), reading.touchpoint(root));
        for (const auto& rule : root["rules"].toArray()) {
            catalogue.rules.push_back(reading.rule(rule.toObject(), ordered.back().second.id));
            catalogue.rules.back().group = catalogue.groups;
        }
        ++catalogue.groups;
    }
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    for (auto& [order, touchpoint] : ordered)
        catalogue.touchpoints.push_back(std::move(touchpoint));
    catalogue.rulesOfMeaning.resize(lexicon.meaningCount());
    std::vector<std::string> linkParts;
    for (std::uint32_t index = 0; index < catalogue.rules.size(); ++index) {
        const auto& rule = catalogue.rules[index];
        for (const auto meaning : rule.means)
            catalogue.rulesOfMeaning[meaning].push_back(index);
        if (rule.looksAtContentOnly()) {
            catalogue.contentRules.push_back(index);
            catalogue.contentPlaces |= rule.places;
        }
        for (const auto& word : rule.microdata)
            catalogue.rulesOfMicrodata[word].push_back(index);
        for (const auto& part : rule.links) {
            linkParts.push_back(part);
            catalogue.ruleOfLinkPart.push_back(index);
        }
    }
    catalogue.linkSearch = MultiSearch(linkParts);
    return catalogue;
}

std::optional<LabelPlace> labelPlaceFromWord(std::string_view word) {
    const auto found = std::find(placeWords.begin(), placeWords.end(), word);
    if (found == placeWords.end())
        return std::nullopt;
    return static_cast<LabelPlace>(found - placeWords.begin());
}

} // namespace shopwalker
