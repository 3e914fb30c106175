// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/detect/contacts/hour_tokens.h"

#include "core/text/byte_set.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace shopwalker {

namespace {

using Kind = HourToken::Kind;
using Half = HourToken::Half;

constexpr int minutesOfHour = 60;
constexpr std::size_t halfCodePoints = 5; // "a.m. "
constexpr int noon = 12 * minutesOfHour;
constexpr int midnight = 24 * minutesOfHour;

/// What a time or a sign between times begins with; other letters are passed by.
constexpr ByteSet signs("0123456789-~,&+/}]\xC2\xD8\xE2\xE3\xEF");

bool isDigit(char character) {
    return character >= '0' && character <= '9';
}

/// A time at `index`: 9, 9:00, 9.00, 9-00, 0900, 9h30, 9時30分, 9点. Nothing when the number is no time.
std::optional<HourToken> timeAt(std::string_view text, std::size_t index) {
    auto end = index;
    int digits = 0, number = 0;
    while (end < text.size() && isDigit(text[end]) && digits < 5) {
        number = number * 10 + (text[end++] - '0');
        ++digits;
    }
    HourToken token{.kind = Kind::Time, .begin = index, .end = end};
    const auto twoDigits = [&](std::size_t at) {
        return at + 1 < text.size() && isDigit(text[at]) && isDigit(text[at + 1]) &&
               (at + 2 >= text.size() || !isDigit(text[at + 2]));
    };
    int hour = number, minute = 0;
    if (digits == 3 || digits > 4)
        return std::nullopt;
    if (digits == 4) {
        hour = number / 100;
        minute = number % 100;
    } else {
        std::size_t sign = 0;
        for (const std::string_view separator : {":", ".", "h", "時", "点", "點", "ч", "։", "："})
            if (text.substr(end).starts_with(separator))
                sign = separator.size();
        const auto behind = text.substr(end);
        if ((behind.starts_with("-00") || behind.starts_with("-30")) && twoDigits(end + 1))
            sign = 1;
        const bool letter = sign > 0 && text[end] != ':' && text[end] != '.' && text[end] != '-';
        if (sign > 0 && twoDigits(end + sign)) {
            minute = (text[end + sign] - '0') * 10 + (text[end + sign + 1] - '0');
            token.clock = text[end] != '.' || minute % 5 == 0; // 24.12 is a date
            token.end = end + sign + 2;
            if (text.substr(token.end).starts_with("分"))
                token.end += std::string_view("分").size();
        } else {
            token.bare = !letter;
            token.clock = letter;
            token.end = letter && (end + sign >= text.size() ||
                                   !isWordCharacter(static_cast<unsigned char>(text[end + sign])))
                            ? end + sign
                            : end;
        }
        // 12.05.2024 and 1.500 are no times.
        if (token.end + 1 < text.size() && (text[token.end] == '.' || text[token.end] == '/') &&
            isDigit(text[token.end + 1]))
            return std::nullopt;
    }
    if (hour > 24 || minute > 59 || (hour == 24 && minute > 0))
        return std::nullopt;
    token.minutes = hour * minutesOfHour + minute;
    return token;
}

/// 03-1234-5678 and 1-9-1 are a telephone and an address: three numbers in a row, of which none is a time.
bool isPieceOfNumber(std::string_view text, const HourToken& token) {
    if (text.substr(token.begin, token.end - token.begin).find_first_of(":.h") != std::string_view::npos)
        return false;
    const auto inChain = [&](char character) { return isDigit(character) || character == '-'; };
    auto begin = token.begin, end = token.end;
    while (begin > 0 && inChain(text[begin - 1]))
        --begin;
    while (end < text.size() && inChain(text[end]))
        ++end;
    return std::count(text.begin() + static_cast<std::ptrdiff_t>(begin),
                      text.begin() + static_cast<std::ptrdiff_t>(end), '-') > 1;
}

/// "£19.00 to £25.00" are prices.
bool isAmount(std::string_view text, const HourToken& token) {
    static constexpr std::string_view currencies[] = {"$", "£", "€", "¥", "₽", "₴", "₸", "֏", "₮", "₺"};
    const auto before = text.substr(0, token.begin);
    const auto behind = text.substr(token.end);
    return std::any_of(std::begin(currencies), std::end(currencies), [&](std::string_view sign) {
        return before.ends_with(sign) || behind.starts_with(sign) ||
               (behind.starts_with(' ') && behind.substr(1).starts_with(sign));
    });
}

/// The longest match that begins first; among equal ones the one of the wanted language.
void keepLongest(std::vector<HourToken>& tokens) {
    std::stable_sort(tokens.begin(), tokens.end(), [](const auto& a, const auto& b) {
        return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
    });
    std::vector<HourToken> kept;
    for (auto& token : tokens)
        if (kept.empty() || token.begin >= kept.back().end)
            kept.push_back(token);
    tokens = std::move(kept);
}

} // namespace

HourTokens::HourTokens(const Lexicon& words)
    : m_words(words)
    , m_ofMeaning(words.meaningCount(), HourToken{.kind = Kind::Text})
    , m_morning(words.meaning("hours.am"))
    , m_afternoon(words.meaning("hours.pm")) {
    const auto set = [&](std::string_view name, HourToken token) {
        if (const auto meaning = words.meaning(name))
            m_ofMeaning[*meaning] = token;
    };
    static constexpr std::string_view days[] = {"hours.mo", "hours.tu", "hours.we", "hours.th",
                                                "hours.fr", "hours.sa", "hours.su"};
    for (std::size_t day = 0; day < 7; ++day)
        set(days[day], {.kind = Kind::Days, .days = DaySet(1u << day)});
    set("hours.daily", {.kind = Kind::Days, .days = DaySet(0x7F), .group = true});
    set("hours.weekdays", {.kind = Kind::Days, .days = DaySet(0x1F), .group = true});
    set("hours.weekend", {.kind = Kind::Days, .days = DaySet(0x60), .group = true});
    set("hours.saturdays", {.kind = Kind::Days, .days = DaySet(0x20), .group = true});
    set("hours.closed", {.kind = Kind::Closed});
    set("hours.always", {.kind = Kind::Always});
    set("hours.break", {.kind = Kind::Break});
    set("hours.label", {.kind = Kind::Label});
    set("hours.to", {.kind = Kind::Dash});
    set("hours.from", {.kind = Kind::From});
    set("hours.and", {.kind = Kind::And});
    set("hours.noon", {.kind = Kind::Time, .minutes = noon, .half = Half::Afternoon});
    set("hours.midnight", {.kind = Kind::Time, .minutes = midnight});
}

Half HourTokens::halfBehind(std::string_view text) const {
    if (text.empty() || !isWordCharacter(static_cast<unsigned char>(text.front())))
        return Half::None;
    for (const auto& match : m_words.find(firstCodePoints(text, halfCodePoints)))
        if (match.begin == 0 && (match.meaning == m_morning || match.meaning == m_afternoon))
            return match.meaning == m_morning ? Half::Morning : Half::Afternoon;
    return Half::None;
}

bool HourTokens::maySayHours(std::string_view folded, const std::vector<PhraseMatch>& matches) const {
    return std::any_of(folded.begin(), folded.end(), isDigit) ||
           std::any_of(matches.begin(), matches.end(), [&](const auto& match) {
               const auto kind = m_ofMeaning[match.meaning].kind;
               return kind == Kind::Time || kind == Kind::Always;
           });
}

bool HourTokens::speaksOfHours(const PhraseMatch& match) const {
    const auto kind = m_ofMeaning[match.meaning].kind;
    return kind == Kind::Days || kind == Kind::Closed || kind == Kind::Always || kind == Kind::Label;
}

std::vector<HourToken> HourTokens::read(std::string_view text, const std::vector<PhraseMatch>& matches,
                                        std::uint16_t language) const {
    std::vector<HourToken> tokens;
    std::vector<std::pair<std::size_t, Half>> halves;
    for (const auto& match : matches) {
        const auto& name = m_words.languages()[match.language];
        // "am" and "pm" are written in every language.
        const bool common = name == "und" || name == "en";
        if (match.meaning == m_morning || match.meaning == m_afternoon) {
            if (match.language == language || common)
                halves.emplace_back(match.begin,
                                    match.meaning == m_morning ? Half::Morning : Half::Afternoon);
            continue;
        }
        if (match.language != language && name != "und")
            continue;
        auto token = m_ofMeaning[match.meaning];
        if (token.kind == Kind::Text)
            continue;
        token.begin = match.begin;
        token.end = match.end;
        tokens.push_back(token);
    }
    for (auto index = signs.findIn(text); index < text.size(); index = signs.findIn(text, index)) {
        const char character = text[index];
        if (isDigit(character)) {
            if (auto token = timeAt(text, index);
                token && !isPieceOfNumber(text, *token) && !isAmount(text, *token)) {
                index = token->end;
                token->half = halfBehind(text.substr(index));
                tokens.push_back(*token);
            }
            while (index < text.size() &&
                   (isDigit(text[index]) || (text[index] == ':' && isDigit(text[index - 1]))))
                ++index;
            continue;
        }
        const auto begin = index;
        const auto codePoint = nextCodePoint(text, index);
        if (character == '-' || codePoint == 0x301C || codePoint == '~' || codePoint == 0xFF5E ||
            codePoint == 0x2192)
            tokens.push_back({.kind = Kind::Dash, .begin = begin, .end = index});
        else if (character == ',' || character == '&' || character == '+' || character == '/' ||
                 codePoint == 0x3001 || codePoint == 0x60C || codePoint == 0xB7 || codePoint == 0x30FB)
            tokens.push_back({.kind = Kind::And, .begin = begin, .end = index});
        else if (character == '}' || character == ']')
            tokens.push_back({.kind = Kind::Stop, .begin = begin, .end = index});
    }
    keepLongest(tokens);
    for (const auto& [at, half] : halves) {
        // Behind the time in most languages, in front of it in Chinese and Japanese.
        const auto next = std::find_if(tokens.begin(), tokens.end(), [&, position = at](const auto& token) {
            return token.begin > position;
        });
        if (next != tokens.begin() && (next - 1)->kind == Kind::Time && at - (next - 1)->end <= 2)
            (next - 1)->half = half;
        else if (next != tokens.end() && next->kind == Kind::Time && next->begin - at <= 8 &&
                 static_cast<unsigned char>(text[at]) >= 0xE3)
            next->half = half;
    }
    return tokens;
}

} // namespace shopwalker
