// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rules/words/lexicon.h"

#include <bitset>

namespace shopwalker {

using DaySet = std::bitset<7>; ///< bit 0 is Monday

/// One word, time or sign of a text about opening hours.
struct HourToken {
    enum class Kind {
        Days, ///< one day, or a named group of days
        Time,
        Dash, ///< `-`, "to", "till"
        From, ///< "from", "at": a bare number behind it is an hour
        And,  ///< `,`, `&`, "and": days on both sides go together
        Closed,
        Always, ///< "24 hours"
        Break,  ///< a pause in the middle of the day
        Label,  ///< "opening hours"
        Stop,   ///< something that ends what was said before
        Text,   ///< any other word
    };
    enum class Half { None, Morning, Afternoon };

    Kind kind;
    std::size_t begin;
    std::size_t end;
    DaySet days;            ///< of Days
    bool group = false;     ///< of Days: "weekdays", not a single day
    int minutes = 0;        ///< of Time, from midnight
    bool bare = false;      ///< of Time: an hour without minutes
    bool clock = false;     ///< of Time: written as only times are: 9:00, 9h, 9.30; not 9, 0930, 9.31
    Half half = Half::None; ///< of Time
};

/// Cuts a folded text into tokens, with the words of one language and those of none.
class HourTokens {
public:
    explicit HourTokens(const Lexicon& words);

    /// `matches` are those of the text, in any language.
    std::vector<HourToken> read(std::string_view folded, const std::vector<PhraseMatch>& matches,
                                std::uint16_t language) const;

    /// A number or a word for a time is there: without one a text says no hours.
    bool maySayHours(std::string_view folded, const std::vector<PhraseMatch>& matches) const;

    /// By PhraseMatch::language.
    const std::vector<std::string>& languages() const { return m_words.languages(); }

    /// The match is a day, a label or another word that is seldom said of anything else.
    bool speaksOfHours(const PhraseMatch& match) const;

private:
    /// "7pm": what is glued to a time.
    HourToken::Half halfBehind(std::string_view text) const;

    const Lexicon& m_words;
    std::vector<HourToken> m_ofMeaning; // by meaning; Kind::Text where it is no word of hours
    std::optional<MeaningId> m_morning, m_afternoon;
};

} // namespace shopwalker
