// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/words/places.h"

#include "core/rules/catalogue_object.h"
#include "core/text/utf8.h"
#include "core/types/json/json.h"

#include <QChar>
#include <QJsonArray>
#include <algorithm>
#include <iterator>

namespace shopwalker {

namespace {

constexpr auto file = "places.json";
constexpr std::size_t wordBytes = 24;   // no short word is longer
constexpr std::size_t letterPoints = 2; // a telling letter is rarer than a telling word
constexpr std::size_t wordPoints = 3;

constexpr std::string_view scriptNames[] = {"cyrillic", "latin",      "greek",  "arabic", "hebrew",
                                            "armenian", "georgian",   "kana",   "han",    "hangul",
                                            "thai",     "devanagari", "bengali"};
constexpr std::size_t scriptCount = std::size(scriptNames);
constexpr int kana = 7, han = 8;
constexpr char32_t firstOfThreeBytes = 0x800;

int scriptOf(char32_t codePoint) {
    switch (QChar::script(codePoint)) {
    case QChar::Script_Cyrillic: return 0;
    case QChar::Script_Latin: return 1;
    case QChar::Script_Greek: return 2;
    case QChar::Script_Arabic: return 3;
    case QChar::Script_Hebrew: return 4;
    case QChar::Script_Armenian: return 5;
    case QChar::Script_Georgian: return 6;
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana: return kana;
    case QChar::Script_Han: return han;
    case QChar::Script_Hangul: return 9;
    case QChar::Script_Thai: return 10;
    case QChar::Script_Devanagari: return 11;
    case QChar::Script_Bengali: return 12;
    default: return -1;
    }
}

int scriptNamed(const std::string& name) {
    const auto* found = std::find(std::begin(scriptNames), std::end(scriptNames), name);
    return found == std::end(scriptNames) ? -1 : static_cast<int>(found - std::begin(scriptNames));
}

} // namespace

Places Places::load(const CatalogueFiles& files, std::vector<Error>& problems) {
    Places places;
    const auto parsed = readObject(files, file, problems);
    if (!parsed)
        return places;
    for (const auto& value : (*parsed)["languages"].toArray()) {
        const auto language = value.toObject();
        const auto index = places.m_languages.size();
        places.m_languages.push_back({.code = textOf(language["code"]),
                                      .script = scriptNamed(textOf(language["script"])),
                                      .countries = {}});
        for (const auto& country : language["countries"].toArray())
            places.m_languages.back().countries.push_back(textOf(country));
        for (const auto& word : language["words"].toArray())
            places.m_words[textOf(word)].push_back(index);
        const auto letters = textOf(language["letters"]);
        for (std::size_t at = 0; at < letters.size();)
            places.m_letters[nextCodePoint(letters, at)].push_back(index);
    }
    std::vector<std::string> names;
    for (const auto& value : (*parsed)["countries"].toArray()) {
        const auto country = value.toObject();
        const auto code = textOf(country["code"]);
        for (const auto& zone : country["zones"].toArray())
            places.m_zones[textOf(zone)] = code;
        for (const auto& name : country["names"].toArray()) {
            names.push_back(textOf(name));
            places.m_nameCountry.push_back(code);
        }
    }
    places.m_names = MultiSearch(names);
    for (char32_t codePoint = 0; codePoint < firstOfThreeBytes; ++codePoint)
        places.m_shortLetters.push_back(places.findLetter(codePoint));
    return places;
}

Places::Letter Places::findLetter(char32_t codePoint) const {
    if (!QChar::isLetter(codePoint))
        return {};
    const auto lower = QChar::toLower(codePoint);
    return {.script = scriptOf(codePoint), .lower = lower, .telling = m_letters.count(lower) > 0};
}

const std::vector<std::string>& Places::countriesOf(std::string_view language) const {
    static const std::vector<std::string> none;
    const auto found = std::find_if(m_languages.begin(), m_languages.end(),
                                    [&](const auto& candidate) { return candidate.code == language; });
    return found == m_languages.end() ? none : found->countries;
}

std::string Places::countryOfZone(std::string_view zone) const {
    const auto found = m_zones.find(std::string(zone));
    return found == m_zones.end() ? std::string() : found->second;
}

Places::LanguageGuess::LanguageGuess(const Places& places)
    : m_places(places)
    , m_scripts(scriptCount, 0)
    , m_points(places.m_languages.size(), 0) {}

void Places::LanguageGuess::addWord(const std::string& word) {
    if (word.empty() || word.size() > wordBytes)
        return;
    const auto found = m_places.m_words.find(word);
    if (found != m_places.m_words.end())
        for (const auto language : found->second)
            m_points[language] += wordPoints;
}

void Places::LanguageGuess::add(std::string_view text) {
    std::string word;
    for (std::size_t index = 0; index < text.size();) {
        const auto codePoint = nextCodePoint(text, index);
        if (codePoint < 0x80) {
            const auto lower = codePoint | 0x20;
            if (lower >= 'a' && lower <= 'z') {
                ++m_letters;
                ++m_scripts[1];
                word.push_back(static_cast<char>(lower));
            } else {
                addWord(word);
                word.clear();
            }
            continue;
        }
        const auto letter = m_places.letterOf(codePoint);
        if (letter.script < 0) {
            addWord(word);
            word.clear();
            continue;
        }
        ++m_letters;
        ++m_scripts[static_cast<std::size_t>(letter.script)];
        appendUtf8(word, letter.lower);
        if (letter.telling)
            for (const auto language : m_places.m_letters.at(letter.lower))
                m_points[language] += letterPoints;
    }
    addWord(word);
}

std::string Places::LanguageGuess::best(std::string_view declared) const {
    if (m_letters == 0)
        return std::string(declared);
    // Code, brands and addresses are Latin on every page: another script needs a fifth of the letters.
    auto script = static_cast<int>(std::max_element(m_scripts.begin(), m_scripts.end()) - m_scripts.begin());
    if (script == 1)
        for (std::size_t other = 0; other < scriptCount; ++other)
            if (other != 1 && m_scripts[other] * 5 >= m_letters)
                script = static_cast<int>(other);
    if (script == han && m_scripts[kana] * 10 >= m_scripts[han])
        script = kana;
    const Language* best = nullptr;
    std::size_t bestPoints = 0;
    for (std::size_t index = 0; index < m_points.size(); ++index) {
        const auto& language = m_places.m_languages[index];
        if (language.script != script)
            continue;
        const auto points = m_points[index] + (language.code == declared ? wordPoints : 0);
        if (best == nullptr || points > bestPoints) {
            best = &language;
            bestPoints = points;
        }
    }
    return best == nullptr ? std::string(declared) : best->code;
}

} // namespace shopwalker
