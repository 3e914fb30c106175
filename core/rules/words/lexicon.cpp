// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/words/lexicon.h"

#include "core/text/fold.h"
#include "core/text/utf8.h"
#include "core/types/json/json.h"

#include <QJsonArray>
#include <algorithm>
#include <map>

namespace shopwalker {

namespace {

constexpr std::size_t phraseBytes = 256; // no phrase that matched is longer

/// Only punctuation stands between the range and the ends of its line.
bool isWholeLine(std::string_view text, TextRange range) {
    for (auto index = range.end; index < text.size() && text[index] != '\n';)
        if (isWordCharacter(nextCodePoint(text, index)))
            return false;
    for (auto index = range.begin; index > 0 && text[index - 1] != '\n';) {
        index = previousCodePoint(text, index);
        auto next = index;
        if (isWordCharacter(nextCodePoint(text, next)))
            return false;
    }
    return true;
}

/// `text` with every key of `swaps` replaced by its value.
QString replaceAll(QString text, const QJsonObject& swaps) {
    for (auto swap = swaps.begin(); swap != swaps.end(); ++swap)
        text.replace(swap.key(), swap.value().toString());
    return text;
}

/// Some near miss of the same meaning overlaps the match. `misses` are in the order of their ends.
bool isNearMiss(const PhraseMatch& match, const std::vector<PhraseMatch>& misses) {
    auto miss = std::upper_bound(misses.begin(), misses.end(), match.begin,
                                 [](std::size_t begin, const PhraseMatch& m) { return begin < m.end; });
    for (; miss != misses.end() && miss->end <= match.end + phraseBytes; ++miss)
        if (miss->meaning == match.meaning && miss->begin < match.end)
            return true;
    return false;
}

} // namespace

/// Reads the files of one lexicon and says what is wrong with them, by file and key.
struct Lexicon::Loading {
    Lexicon& lexicon;
    std::string_view folder;
    std::vector<Error>& problems;
    std::map<std::string, MeaningId> meanings;
    std::vector<Phrase> phrases;

    MeaningId meaningOf(const std::string& name) {
        const auto [found, isNew] = meanings.emplace(name, static_cast<MeaningId>(lexicon.m_meanings.size()));
        if (isNew)
            lexicon.m_meanings.push_back(name);
        return found->second;
    }

    void reject(const std::string& file, const std::string& key, const std::string& text) {
        problems.push_back({"lexicon", text, file + ": " + key});
    }

    void readPhrases(const std::string& file, const QString& meaning, const QString& kindName,
                     const QJsonValue& list, const QJsonObject& lookAlikes) {
        static const std::map<QString, Kind> kinds{
            {"phrases", Kind::Anywhere}, {"whole", Kind::Whole}, {"not", Kind::Not}};
        const auto key = (meaning + "." + kindName).toStdString();
        const auto kind = kinds.find(kindName);
        if (kind == kinds.end() || !list.isArray())
            return reject(file, key, "expected `phrases`, `whole` or `not` with a list of phrases");
        for (const auto& value : list.toArray()) {
            const auto text = value.toString();
            addPhrase(file, key, text, meaning, kind->second);
            if (const auto typed = replaceAll(text, lookAlikes); typed != text)
                addPhrase(file, key, typed, meaning, kind->second);
        }
    }

    void addPhrase(const std::string& file, const std::string& key, const QString& text,
                   const QString& meaning, Kind kind) {
        auto phrase = Phrase::compile(text.toStdString());
        if (!phrase)
            return reject(file, key, "not a phrase: \"" + text.toStdString() + "\"");
        phrases.push_back(std::move(*phrase));
        lexicon.m_entries.push_back({.meaning = meaningOf(meaning.toStdString()),
                                     .language = static_cast<std::uint16_t>(lexicon.m_languages.size() - 1),
                                     .kind = kind});
    }

    void readFile(const std::string& file, std::string_view json) {
        const auto parsed = parseObject(json, file);
        if (!parsed) {
            problems.push_back(parsed.error());
            return;
        }
        const auto& root = parsed.value();
        for (const auto& key : root.keys())
            if (!QStringList{"language", "name", "lookAlikes", "meanings"}.contains(key))
                reject(file, key.toStdString(), "unknown key");
        const auto language = file.substr(folder.size(), file.size() - folder.size() - 5);
        if (textOf(root["language"]) != language)
            reject(file, "language", "is not the name of the file");
        lexicon.m_languages.push_back(language);
        const auto meaningsOfFile = root["meanings"].toObject();
        for (auto meaning = meaningsOfFile.begin(); meaning != meaningsOfFile.end(); ++meaning) {
            const auto lists = meaning.value().toObject();
            for (auto list = lists.begin(); list != lists.end(); ++list)
                readPhrases(file, meaning.key(), list.key(), list.value(), root["lookAlikes"].toObject());
        }
    }
};

Lexicon Lexicon::load(const CatalogueFiles& files, std::vector<Error>& problems, std::string_view folder) {
    Lexicon lexicon;
    Loading loading{lexicon, folder, problems, {}, {}};
    for (auto file = files.lower_bound(std::string(folder)); file != files.end(); ++file) {
        if (!file->first.starts_with(folder))
            break;
        loading.readFile(file->first, file->second);
    }
    lexicon.m_search = PhraseSearch(std::move(loading.phrases));
    return lexicon;
}

std::vector<PhraseMatch> Lexicon::find(std::string_view folded) const {
    std::vector<PhraseMatch> matches;
    std::vector<PhraseMatch> nearMisses;
    for (const auto& [phrase, range, anchor] : m_search.find(folded)) {
        const auto& entry = m_entries[phrase];
        const bool whole = isWholeLine(folded, range);
        if (entry.kind == Kind::Whole && !whole)
            continue;
        (entry.kind == Kind::Not ? nearMisses : matches)
            .push_back({entry.meaning, entry.language, range.begin, range.end, whole});
    }
    if (!nearMisses.empty())
        std::erase_if(matches, [&](const PhraseMatch& match) { return isNearMiss(match, nearMisses); });
    return matches;
}

std::optional<MeaningId> Lexicon::meaning(std::string_view name) const {
    const auto found = std::find(m_meanings.begin(), m_meanings.end(), name);
    if (found == m_meanings.end())
        return std::nullopt;
    return static_cast<MeaningId>(found - m_meanings.begin());
}

} // namespace shopwalker
