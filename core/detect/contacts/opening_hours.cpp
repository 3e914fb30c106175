// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/detect/contacts/opening_hours.h"

#include "core/text/utf8.h"

#include <algorithm>
#include <map>

namespace shopwalker {

namespace {

using Kind = HourToken::Kind;
using Half = HourToken::Half;

constexpr int minutesOfHour = 60;
constexpr int halfDay = 12 * minutesOfHour;
constexpr int wholeDay = 24 * minutesOfHour;
constexpr std::size_t bareReach = 3; // tokens back to a day or "from" that makes a bare number an hour
// How far words may stand from the hours they are about, in bytes.
constexpr std::size_t dayReach = 60;
constexpr std::size_t labelReach = 150;
constexpr std::size_t alwaysReach = 60;
constexpr int dayWeight = 10; // a day with hours against a word, when two languages are compared
constexpr int pageLanguageWeight = 7 * dayWeight; // other languages only where the page's own names no day
constexpr int strayLetters = 4;                   // beside times that have a line to themselves
constexpr int wordsBetweenMost = 5;               // letters between two times: "9 Uhr bis 18 Uhr"

int withHalf(const HourToken& time) {
    if (time.half == Half::None || time.minutes > halfDay + 59)
        return time.minutes;
    const int inHalf = time.minutes % halfDay;
    return time.half == Half::Afternoon ? inHalf + halfDay : inHalf;
}

/// Two times as one interval; the clock of twelve hours is told by what the two have.
WeekHours::Interval intervalOf(HourToken from, HourToken to, bool twelveHours) {
    if (from.half == Half::None && to.half == Half::Afternoon && from.minutes < to.minutes &&
        to.minutes < halfDay)
        from.half = Half::Afternoon; // 2 - 6 pm
    int begin = withHalf(from);
    int end = withHalf(to);
    if (twelveHours && from.half == Half::None && to.half == Half::None && end <= begin && end <= halfDay &&
        begin <= halfDay)
        end += halfDay; // 9 - 5
    if (end == 0 || end == wholeDay - 1)
        end = wholeDay;
    if (begin == wholeDay)
        begin = 0;
    if (end <= begin)
        end += wholeDay;
    return {begin, end};
}

/// Reads the tokens of one text one after another.
class HoursReader {
public:
    HoursReader(std::string_view text, const std::vector<HourToken>& tokens, bool twelveHours)
        : m_text(text)
        , m_tokens(tokens)
        , m_twelveHours(twelveHours) {}

    ReadHours read() {
        while (m_index < m_tokens.size()) {
            const auto& token = m_tokens[m_index];
            switch (token.kind) {
            case Kind::Days: takeDays(); break;
            case Kind::Time: takeTime(); break;
            case Kind::Closed: takeClosed(); break;
            case Kind::Always: takeAlways(); break;
            case Kind::Break:
                m_isBreak = true;
                ++m_words;
                ++m_index;
                break;
            case Kind::Label:
                m_hours.labelled = true;
                ++m_index;
                break;
            case Kind::Stop:
                if (!m_daysServed)
                    m_days.reset();
                ++m_index;
                break;
            case Kind::Dash:
            case Kind::From:
            case Kind::And:
            case Kind::Text: ++m_index; break;
            }
        }
        // Hours that no day was named for: those of every day, or of days named after them.
        if (!m_orphans.empty() && !m_daysServed && m_days.any() && m_lastOrphan + dayReach >= m_daysEnd) {
            addTo(m_days, m_orphans);
            m_hours.daysNamed = true;
        } else if (!m_orphans.empty() && !m_hours.daysNamed) {
            DaySet open(0x7F);
            for (std::size_t day = 0; day < 7; ++day)
                open[day] = !m_hours.week.days[day].closed;
            addTo(open, m_orphans);
        }
        m_hours.always = m_hours.always || (!m_hours.daysNamed && isAlways());
        return m_hours;
    }

    /// How much of the text was understood.
    int understood() const {
        const auto named = std::count_if(m_hours.week.days.begin(), m_hours.week.days.end(),
                                         [](const auto& day) { return !day.open.empty() || day.closed; });
        // hours for every day because no day was understood are no sign of understanding
        const auto days = m_hours.daysNamed || m_hours.always ? named : std::min<std::ptrdiff_t>(named, 1);
        return static_cast<int>(days) * dayWeight + m_words;
    }

private:
    /// The days said last are too far away to be about what stands at `begin`.
    void forgetFarDays(std::size_t begin) {
        if (!m_daysServed && m_daysEnd + dayReach < begin)
            m_days.reset();
    }

    /// What stands at `begin` is about opening: a label is near enough.
    void noteLabel(std::size_t begin, std::size_t reach) {
        m_hours.labelled = m_hours.labelled || (m_label && *m_label + reach >= begin && begin >= *m_label);
    }

    /// Nothing else stands in the line but a "from" or another short word.
    bool isWholeLine(std::size_t begin, std::size_t end) const {
        const auto before = m_text.rfind('\n', begin);
        const auto lineBegin = before == std::string_view::npos ? 0 : before + 1;
        const auto lineEnd = std::min(m_text.find('\n', end), m_text.size());
        return lettersBetween(lineBegin, begin, 0, 0) + lettersBetween(end, lineEnd, 0, 0) <= strayLetters;
    }

    /// Letters between two places that no token from `first` to `last` covers.
    int lettersBetween(std::size_t begin, std::size_t end, std::size_t first, std::size_t last) const {
        int letters = 0;
        for (auto index = begin; index < end;) {
            for (auto token = first; token < last; ++token)
                if (m_tokens[token].begin == index)
                    index = m_tokens[token].end;
            if (index < end)
                letters += isWordCharacter(nextCodePoint(m_text, index));
        }
        return letters;
    }

    bool isKind(std::size_t index, Kind kind) const {
        return index < m_tokens.size() && m_tokens[index].kind == kind;
    }

    void takeDays() {
        const auto& token = m_tokens[m_index];
        if (m_daysServed) {
            m_days.reset();
            m_daysServed = false;
        }
        forgetFarDays(token.begin);
        m_isBreak = false;
        m_daysEnd = token.end;
        ++m_words;
        // Monday - Friday
        auto next = m_index + 1;
        if (!token.group && isKind(next, Kind::Dash) && isKind(next + 1, Kind::Days) &&
            !m_tokens[next + 1].group) {
            addRange(token.days, m_tokens[next + 1].days);
            m_hours.range = true;
            m_daysEnd = m_tokens[next + 1].end;
            ++m_words;
            m_index = next + 2;
            return;
        }
        m_days |= token.days;
        m_index = next;
    }

    void addRange(DaySet from, DaySet to) {
        std::size_t day = 0;
        while (!from[day])
            ++day;
        for (int count = 0; count < 7; ++count, day = (day + 1) % 7) {
            m_days.set(day);
            if (to[day])
                break;
        }
    }

    /// A number without minutes is an hour where a day, "from" or the other half of an interval stands by.
    bool isHour(std::size_t index) const {
        const auto& time = m_tokens[index];
        if (!time.bare || time.half != Half::None)
            return true;
        for (std::size_t back = 1; back <= bareReach && back <= index; ++back) {
            const auto kind = m_tokens[index - back].kind;
            const bool near = m_tokens[index - back].end + dayReach / 2 >= time.begin;
            if ((kind == Kind::Days || kind == Kind::Label) && near)
                return true;
            if (kind == Kind::From && (m_days.any() || m_label))
                return true;
            if (kind == Kind::Time && m_afterInterval)
                return true;
        }
        return false;
    }

    /// Whether both times look like times, or words join them: "from 9 to 6".
    void noteClock(const HourToken& from, const HourToken& to, std::size_t second) {
        const bool sureFrom = from.clock || from.half != Half::None;
        const bool sureTo = to.clock || to.half != Half::None;
        const auto& dash = m_tokens[second - 1];
        const bool joined = dash.kind == Kind::Dash && isKind(m_index - 1, Kind::From) &&
                            isWordCharacter(static_cast<unsigned char>(m_text[dash.begin]));
        m_hours.clock = m_hours.clock || (sureFrom && sureTo) || to.half != Half::None || joined;
        m_hours.worded = m_hours.worded || (joined && sureFrom && sureTo);
    }

    void takeTime() {
        auto second = m_index + 1;
        bool dash = false;
        while (isKind(second, Kind::Dash) || isKind(second, Kind::From)) {
            dash = dash || isKind(second, Kind::Dash);
            ++second;
        }
        const bool close =
            isKind(second, Kind::Time) && lettersBetween(m_tokens[m_index].end, m_tokens[second].begin,
                                                         m_index + 1, second) <= wordsBetweenMost;
        if (!dash || !close) {
            ++m_index;
            return;
        }
        const auto& from = m_tokens[m_index];
        const auto& to = m_tokens[second];
        const bool hours = isHour(m_index) || (!to.bare && isHour(second)) || to.half != Half::None;
        if (!hours || (from.bare && to.bare && from.minutes == to.minutes && from.half == to.half)) {
            m_index = second + 1;
            return;
        }
        noteClock(from, to, second);
        const auto interval = intervalOf(from, to, m_twelveHours);
        m_index = second + 1;
        forgetFarDays(from.begin);
        noteLabel(from.begin, labelReach);
        if (m_isBreak) {
            cutOut(interval);
            m_isBreak = false;
            return;
        }
        m_afterInterval = true;
        if (m_days.none()) {
            m_orphans.push_back(interval);
            m_lastOrphan = to.end;
            m_hours.alone = m_hours.alone || (!from.bare && isWholeLine(from.begin, to.end));
            return;
        }
        addTo(m_days, {interval});
        m_hours.daysNamed = true;
        m_daysServed = true;
    }

    void addTo(DaySet days, const std::vector<WeekHours::Interval>& intervals) {
        for (std::size_t day = 0; day < 7; ++day)
            if (days[day])
                for (const auto& interval : intervals) {
                    auto& open = m_hours.week.days[day].open;
                    if (std::find(open.begin(), open.end(), interval) == open.end())
                        open.push_back(interval);
                    m_hours.week.days[day].closed = false;
                }
    }

    void cutOut(const WeekHours::Interval& pause) {
        const auto cut = [&](std::vector<WeekHours::Interval>& open) {
            std::vector<WeekHours::Interval> left;
            for (const auto& [begin, end] : open) {
                if (pause.first <= begin || pause.second >= end) {
                    left.emplace_back(begin, end);
                    continue;
                }
                left.emplace_back(begin, pause.first);
                left.emplace_back(pause.second, end);
            }
            open = std::move(left);
        };
        cut(m_orphans);
        for (std::size_t day = 0; day < 7; ++day)
            if (m_days[day])
                cut(m_hours.week.days[day].open);
    }

    void takeClosed() {
        forgetFarDays(m_tokens[m_index].begin);
        ++m_index;
        // "closed" may stand in front of its day: "closed on Sundays"
        if (m_days.none() || m_daysServed) {
            auto next = m_index;
            while (isKind(next, Kind::From) || isKind(next, Kind::And))
                ++next;
            if (!isKind(next, Kind::Days))
                return;
            m_index = next;
            takeDays();
            if (isKind(m_index, Kind::Time))
                return;
        }
        for (std::size_t day = 0; day < 7; ++day)
            if (m_days[day])
                m_hours.week.days[day] = {.open = {}, .closed = true};
        ++m_words;
        m_daysServed = true;
    }

    void takeAlways() {
        const auto begin = m_tokens[m_index].begin;
        forgetFarDays(begin);
        noteLabel(begin, alwaysReach);
        m_hours.daysNamed = m_hours.daysNamed || (m_days.any() && !m_daysServed);
        ++m_index;
        ++m_words;
        // "24 hours, 7 days a week"
        auto next = m_index;
        while (isKind(next, Kind::And))
            ++next;
        if (isKind(next, Kind::Days) && m_tokens[next].days.all()) {
            m_hours.daysNamed = true;
            m_index = next + 1;
        }
        m_hours.always = true;
        const auto days = m_days.none() || m_daysServed ? DaySet(0x7F) : m_days;
        for (std::size_t day = 0; day < 7; ++day)
            if (days[day] && m_hours.week.days[day].open.empty())
                m_hours.week.days[day].open = {{0, wholeDay}};
        m_daysServed = true;
    }

    bool isAlways() const {
        return std::all_of(m_hours.week.days.begin(), m_hours.week.days.end(), [](const auto& day) {
            return day.open == std::vector<WeekHours::Interval>{{0, wholeDay}};
        });
    }

    const std::string_view m_text;
    const std::vector<HourToken>& m_tokens;
    const bool m_twelveHours;
    ReadHours m_hours;
    std::size_t m_index = 0;
    int m_words = 0;           // of hours, besides times
    DaySet m_days;             // that the next hours are for
    std::size_t m_daysEnd = 0; // of the last of their words
    std::size_t m_lastOrphan = 0;
    std::optional<std::size_t> m_label; // end of the last one
    bool m_daysServed = false;          // hours were given for them: the next day begins a new set
    bool m_isBreak = false;
    bool m_afterInterval = false;
    std::vector<WeekHours::Interval> m_orphans;
};

std::string clock(int minutes) {
    const auto two = [](int number) { return std::string(number < 10 ? "0" : "") + std::to_string(number); };
    if (minutes > wholeDay)
        minutes -= wholeDay;
    return two(minutes / minutesOfHour) + ":" + two(minutes % minutesOfHour);
}

std::string textOf(const WeekHours::Day& day) {
    if (day.open.empty())
        return "off";
    std::string text;
    for (const auto& [begin, end] : day.open)
        text += (text.empty() ? "" : ",") + clock(begin) + "-" + clock(end);
    return text;
}

} // namespace

std::optional<ReadHours> readHours(std::string_view folded, const Lexicon& words, std::string_view language) {
    return readHours(folded, HourTokens(words), words.find(folded), language);
}

std::optional<ReadHours> readHours(std::string_view folded, const HourTokens& tokenizer,
                                   const std::vector<PhraseMatch>& matches, std::string_view language) {
    if (!tokenizer.maySayHours(folded, matches))
        return std::nullopt;
    const auto& names = tokenizer.languages();
    std::map<std::uint16_t, int> languages; // that speak of hours here
    for (const auto& match : matches)
        if (tokenizer.speaksOfHours(match))
            ++languages[match.language];
    if (languages.empty())
        for (std::uint16_t index = 0; index < names.size(); ++index)
            if (names[index] == language)
                languages[index] = 0;
    std::optional<ReadHours> best;
    int bestFound = 0;
    for (const auto& [candidate, count] : languages) {
        const auto& name = names[candidate];
        const auto tokens = tokenizer.read(folded, matches, candidate);
        HoursReader reader(folded, tokens, name == "en");
        auto hours = reader.read();
        const int found =
            3 * (reader.understood() + (name == language && hours.daysNamed ? pageLanguageWeight : 0)) +
            (name != "und" ? 1 : 0);
        const bool says = std::any_of(hours.week.days.begin(), hours.week.days.end(),
                                      [](const auto& day) { return !day.open.empty(); });
        if (!says || found <= bestFound)
            continue;
        bestFound = found;
        hours.begin = tokens.front().begin; // hours were said, so there are tokens
        const auto first = std::find_if(tokens.begin(), tokens.end(), [](const auto& token) {
            return token.kind == Kind::Days || token.kind == Kind::Always || token.kind == Kind::Label;
        });
        if (first != tokens.end())
            hours.begin = first->begin;
        hours.alone = hours.alone || std::any_of(matches.begin(), matches.end(), [&](const auto& match) {
                          return match.whole && tokenizer.speaksOfHours(match);
                      });
        best = std::move(hours);
    }
    return best;
}

std::string toText(const WeekHours& week) {
    static constexpr std::string_view names[] = {"Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"};
    if (std::all_of(week.days.begin(), week.days.end(), [](const auto& day) {
            return day.open == std::vector<WeekHours::Interval>{{0, wholeDay}};
        }))
        return "24/7";
    std::string text;
    for (std::size_t day = 0; day < 7;) {
        auto last = day;
        while (last + 1 < 7 && week.days[last + 1] == week.days[day])
            ++last;
        if (!week.days[day].open.empty() || week.days[day].closed) {
            text += (text.empty() ? "" : "; ") + std::string(names[day]);
            if (last > day)
                text += (last > day + 1 ? "-" : ",") + std::string(names[last]);
            text += " " + textOf(week.days[day]);
        }
        day = last + 1;
    }
    return text;
}

} // namespace shopwalker
