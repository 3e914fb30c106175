// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rules/catalogue_files.h"
#include "core/text/multi_search.h"

#include <string_view>
#include <unordered_map>
#include <vector>

namespace shopwalker {

/// Languages and countries as they show on pages: core/catalogue/places.json. Immutable.
class Places {
public:
    static Places load(const CatalogueFiles& files, std::vector<Error>& problems);

    /// Counts letters and short words of a page's texts, one after another.
    class LanguageGuess {
    public:
        explicit LanguageGuess(const Places& places);
        void add(std::string_view text);
        std::size_t letters() const { return m_letters; }
        /// BCP 47 primary tag; empty when nothing was read. `declared` wins among languages of the same
        /// script that the text does not tell apart.
        std::string best(std::string_view declared) const;

    private:
        void addWord(const std::string& word);
        const Places& m_places;
        std::size_t m_letters = 0;
        std::vector<std::size_t> m_scripts;
        std::vector<std::size_t> m_points; // by language
    };

    /// The countries where a language is spoken, likeliest first.
    const std::vector<std::string>& countriesOf(std::string_view language) const;
    /// The country of a top-level domain; empty for others.
    std::string countryOfZone(std::string_view zone) const;
    /// Calls `found(country)` for every name of a country, its towns or its money in a text.
    template<class Found>
    void findNames(std::string_view text, Found&& found) const {
        m_names.search(text, false, [&](MultiSearch::Match match) { found(m_nameCountry[match.pattern]); });
    }

private:
    struct Language {
        std::string code;
        int script;
        std::vector<std::string> countries;
    };
    /// What is asked of each letter of a text.
    struct Letter {
        int script = -1; ///< -1: no letter of a script that is told apart
        char32_t lower = 0;
        bool telling = false; ///< only some languages have it
    };
    Letter letterOf(char32_t codePoint) const {
        return codePoint < m_shortLetters.size() ? m_shortLetters[codePoint] : findLetter(codePoint);
    }
    Letter findLetter(char32_t codePoint) const;

    std::vector<Letter> m_shortLetters; // of code points of up to two bytes
    std::vector<Language> m_languages;
    std::unordered_map<char32_t, std::vector<std::size_t>> m_letters; // letter → languages
    std::unordered_map<std::string, std::vector<std::size_t>> m_words;
    std::unordered_map<std::string, std::string> m_zones;
    MultiSearch m_names;
    std::vector<std::string> m_nameCountry;
};

} // namespace shopwalker
