// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/report/texts.h"

#include "core/report/plural.h"
#include "core/types/json/json.h"

namespace shopwalker {

namespace {

constexpr std::string_view folder = "report/";
constexpr std::string_view namesFolder = "i18n/"; // names of touchpoints
constexpr auto baseLanguage = "en";

/// Nested objects become dotted keys: `reason.http-403`, `count.pages.few`.
void flatten(const QJsonObject& object, const std::string& prefix,
             std::map<std::string, std::string, std::less<>>& texts, int depth = 0) {
    constexpr int deepest = 4; // files are ours, but a loop over data must end
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const auto key = prefix + entry.key().toStdString();
        if (entry.value().isObject() && depth < deepest)
            flatten(entry.value().toObject(), key + ".", texts, depth + 1);
        else
            texts[key] = textOf(entry.value());
    }
}

std::string joined(const std::vector<std::string>& words, const std::string& separator) {
    std::string text;
    for (const auto& word : words)
        text += (text.empty() ? "" : separator) + word;
    return text;
}

std::string filled(std::string text, const Texts::Arguments& arguments) {
    std::string result;
    for (std::size_t index = 0; index < text.size();) {
        const auto close = text[index] == '{' ? text.find('}', index) : std::string::npos;
        if (close == std::string::npos) {
            result += text[index++];
            continue;
        }
        const auto name = std::string_view(text).substr(index + 1, close - index - 1);
        for (const auto& [key, value] : arguments)
            if (key == name)
                result += value;
        index = close + 1;
    }
    return result;
}

} // namespace

Result<Texts> Texts::load(const std::map<std::string, std::string>& catalogue, const std::string& language) {
    Texts texts;
    for (const auto& name : {std::string(baseLanguage), language}) {
        const auto path = std::string(folder) + name + ".json";
        const auto file = catalogue.find(path);
        if (file == catalogue.end())
            return Error{"usage",
                         "there is no such language; choose one of " + joined(languages(catalogue), ", "),
                         name};
        const auto object = parseObject(file->second, path);
        if (!object)
            return object.error();
        flatten(object.value(), "", texts.m_texts);
        const auto names = catalogue.find(std::string(namesFolder) + name + ".json");
        if (names == catalogue.end())
            continue;
        const auto touchpoints = parseObject(names->second, names->first);
        if (!touchpoints)
            return touchpoints.error();
        flatten(touchpoints.value()["touchpoints"].toObject(), "touchpoint.", texts.m_texts);
    }
    texts.m_language = language;
    texts.m_rightToLeft = texts("direction") == "rtl";
    for (const auto& [path, text] : catalogue)
        if (path.starts_with("networks/"))
            if (const auto network = parseObject(text, path))
                texts.m_networks[textOf(network.value()["id"])] = textOf(network.value()["name"]);
    return texts;
}

std::vector<std::string> Texts::languages(const std::map<std::string, std::string>& catalogue) {
    std::vector<std::string> languages{baseLanguage};
    for (const auto& [path, text] : catalogue) {
        if (!path.starts_with(folder) || !path.ends_with(".json"))
            continue;
        const auto name = path.substr(folder.size(), path.size() - folder.size() - 5);
        if (name != baseLanguage)
            languages.push_back(name);
    }
    return languages;
}

std::string Texts::operator()(std::string_view key, const Arguments& arguments) const {
    const auto text = m_texts.find(key);
    return text == m_texts.end() ? std::string(key) : filled(text->second, arguments);
}

std::string Texts::counted(std::string_view key, int count, Arguments arguments) const {
    arguments.emplace_back("n", std::to_string(count));
    const auto form = std::string(key) + "." + std::string(pluralCategory(m_language, count));
    return (*this)(has(form) ? form : std::string(key) + ".other", arguments);
}

bool Texts::has(std::string_view key) const {
    return m_texts.find(key) != m_texts.end();
}

std::string Texts::touchpoint(const Touchpoint& touchpoint) const {
    const auto key = "touchpoint." + touchpoint.id + ".name";
    return has(key) ? (*this)(key) : touchpoint.name;
}

std::string Texts::network(const std::string& id) const {
    const auto name = m_networks.find(id);
    return name == m_networks.end() || name->second.empty() ? id : name->second;
}

std::string Texts::listed(const std::vector<std::string>& items) const {
    if (items.size() < 2)
        return items.empty() ? "" : items.front();
    const std::vector<std::string> but(items.begin(), items.end() - 1);
    return (*this)("list.and", {{"first", joined(but, (*this)("list.separator"))}, {"last", items.back()}});
}

} // namespace shopwalker
