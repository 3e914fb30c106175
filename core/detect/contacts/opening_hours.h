// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/detect/contacts/hour_tokens.h"
#include "core/rules/words/lexicon.h"

#include <array>
#include <utility>

namespace shopwalker {

/// The hours of one week. Days begin with Monday; minutes are counted from the day's midnight, the end may
/// lie after the next one.
struct WeekHours {
    using Interval = std::pair<int, int>;
    struct Day {
        std::vector<Interval> open;
        bool closed = false; ///< said so

        bool operator==(const Day&) const = default;
    };
    std::array<Day, 7> days;

    bool operator==(const WeekHours&) const = default;
};

/// What a text says about opening hours.
struct ReadHours {
    WeekHours week;
    bool daysNamed = false; ///< the text names days, or says "daily"
    bool labelled = false;  ///< it says "opening hours" or "we are open"
    bool always = false;    ///< "24/7", "round the clock"
    bool alone = false;     ///< that is all it says
    bool clock = false;  ///< some times are written as only times are: 9:00-18:00, 9 am to 6 pm, from 9 to 6
    bool range = false;  ///< it says "Monday - Friday"
    bool worded = false; ///< it says "from 9:00 to 18:00" in words
    std::size_t begin = 0; ///< of the first word or time, in the folded text
};

/// Reads opening hours from a folded text (lines parted by '\n'), by the `hours.*` meanings of the contact
/// words, of which `matches` are in the text. `language` is the page's; others are tried where the text
/// speaks them. Nothing when it names none.
std::optional<ReadHours> readHours(std::string_view folded, const HourTokens& words,
                                   const std::vector<PhraseMatch>& matches, std::string_view language);
/// The same for a single text.
std::optional<ReadHours> readHours(std::string_view folded, const Lexicon& words, std::string_view language);

/// As OpenStreetMap writes it: `Mo-Fr 09:00-18:00; Sa,Su off`, `24/7`.
std::string toText(const WeekHours& week);

} // namespace shopwalker
