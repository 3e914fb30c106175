// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/detect/phones/number_words.h"

#include "core/text/utf8.h"

#include <algorithm>

namespace shopwalker {

namespace {

constexpr std::size_t windowBytes = 96; // what is read in front of a number
constexpr std::size_t behindBytes = 24;
// How far a word may stand in front of the number it names.
constexpr std::size_t phoneReach = 60;
constexpr std::size_t registerReach = 32;
constexpr std::size_t idReach = 6;
constexpr std::size_t pairReach = 8; // "phone/fax"

bool isDigit(char character) {
    return character >= '0' && character <= '9';
}

/// A number of five digits or more stands in the text: what was said before it is about that one.
bool holdsNumber(std::string_view text) {
    return std::count_if(text.begin(), text.end(), isDigit) >= 5;
}

std::string_view lastBytes(std::string_view text, std::size_t bytes) {
    if (text.size() <= bytes)
        return text;
    auto begin = text.size() - bytes;
    while (begin < text.size() && (static_cast<unsigned char>(text[begin]) & 0xC0) == 0x80)
        ++begin;
    return text.substr(begin);
}

} // namespace

NumberWords::NumberWords(const Lexicon& words)
    : m_words(words)
    , m_phone(words.meaning("number.phone"))
    , m_fax(words.meaning("number.fax"))
    , m_tax(words.meaning("number.tax"))
    , m_bank(words.meaning("number.bank"))
    , m_licence(words.meaning("number.licence"))
    , m_id(words.meaning("number.id"))
    , m_unit(words.meaning("number.unit")) {}

NumberName NumberWords::nameBehind(std::string_view text) const {
    // A unit right behind the number, or "(fax)".
    for (const auto& match : m_words.find(firstCodePoints(text, behindBytes))) {
        if (match.meaning == m_unit && match.begin <= 1)
            return NumberName::Other;
        // Not "- F: 260 8917": there it names the next one.
        const auto next = text.find_first_not_of(" :.-(+", match.end);
        const bool namesNext = next != std::string_view::npos && isDigit(text[next]);
        if (match.meaning == m_fax && match.begin <= 4 && !namesNext &&
            text.substr(0, match.begin).find_first_of("(-") != std::string_view::npos)
            return NumberName::Fax;
    }
    return NumberName::None;
}

NumberName NumberWords::nameOf(std::string_view line, std::size_t begin, std::size_t end,
                               std::string_view before) const {
    if (const auto behind = nameBehind(line.substr(end)); behind != NumberName::None)
        return behind;
    std::string joined;
    auto window = lastBytes(line.substr(0, begin), windowBytes);
    if (std::none_of(window.begin(), window.end(),
                     [](unsigned char byte) { return byte >= 0x80 || (byte | 0x20) >= 'a'; })) {
        joined = std::string(lastBytes(before, windowBytes)) + " " + std::string(window);
        window = joined;
    }
    // An order's or article's number has neither: "Для заказа 8 (495) 123-45-67".
    const bool dialled =
        line.substr(begin > 0 ? begin - 1 : 0, end - begin + 1).find_first_of("(+") != std::string_view::npos;
    auto name = NumberName::None;
    std::size_t nameEnd = 0, phoneEnd = std::string_view::npos;
    for (const auto& match : m_words.find(window)) {
        const auto gap = window.size() - match.end;
        const auto between = window.substr(match.end);
        auto found = NumberName::None;
        if (match.meaning == m_phone && gap <= phoneReach) {
            found = NumberName::Phone;
            phoneEnd = match.end;
        } else if (match.meaning == m_fax && gap <= phoneReach) {
            const bool pair = phoneEnd != std::string_view::npos && match.begin - phoneEnd <= pairReach &&
                              !holdsNumber(window.substr(phoneEnd, match.begin - phoneEnd));
            found = pair ? NumberName::Phone : NumberName::Fax;
        } else if (((match.meaning == m_tax || match.meaning == m_bank || match.meaning == m_licence) &&
                    gap <= registerReach && !holdsNumber(between)) ||
                   (match.meaning == m_id && !dialled && gap <= idReach && !holdsNumber(between))) {
            found = NumberName::Other;
        }
        // A word that names both in two languages: `cep` is a mobile phone in Turkey, a postcode in Brazil.
        const bool doubtful = match.end == nameEnd && name == NumberName::Other;
        if (found != NumberName::None && match.end >= nameEnd && !doubtful) {
            name = found;
            nameEnd = match.end;
        }
    }
    return name;
}

NumberName NumberWords::nameIn(std::string_view folded) const {
    auto name = NumberName::None;
    for (const auto& match : m_words.find(folded)) {
        if (match.meaning == m_fax)
            return NumberName::Fax;
        if (match.meaning == m_phone)
            name = NumberName::Phone;
    }
    return name;
}

} // namespace shopwalker
