// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/detect/contacts/address_line.h"

#include "core/text/fold.h"
#include "core/text/utf8.h"

#include <QChar>
#include <algorithm>

namespace shopwalker {

namespace {

constexpr std::size_t labelBytes = 64;
constexpr std::size_t houseDigitsMax = 5;
constexpr char32_t firstHan = 0x2E80;      // and what is written like it
constexpr int wordsToNumber = 4;           // between a street's word and its house number
constexpr std::size_t sentenceBytes = 260; // a longer line is prose: it needs more than a street
constexpr std::size_t townWordBytes = 4;   // "г", "м", "ք"
constexpr int namesMost = 3;               // of a town and its street
constexpr std::size_t numberReach = 6;     // bytes between "office" and its number

bool isDigit(char character) {
    return character >= '0' && character <= '9';
}

bool isCased(char32_t codePoint) {
    return QChar::toLower(codePoint) != QChar::toUpper(codePoint);
}

struct Word {
    std::size_t begin;
    std::size_t end;
    bool number;       ///< begins with up to five digits, `15а` and `3/1` too
    bool wide = false; ///< of Han, kana or Hangul
};

/// Words of a folded line; everything else parts them.
std::vector<Word> wordsOf(std::string_view line) {
    std::vector<Word> words;
    for (std::size_t index = 0; index < line.size();) {
        auto next = index;
        if (!isWordCharacter(nextCodePoint(line, next))) {
            index = next;
            continue;
        }
        Word word{index, index, false};
        std::size_t digits = 0;
        bool leading = true;
        while (index < line.size()) {
            next = index;
            const auto codePoint = nextCodePoint(line, next);
            if (!isWordCharacter(codePoint))
                break;
            // Han writes numbers without a space.
            if (index > word.begin && isDigit(line[index]) != isDigit(line[index - 1]) &&
                (codePoint >= firstHan || word.wide))
                break;
            word.wide = word.wide || codePoint >= firstHan;
            if (isDigit(line[index])) {
                digits += leading;
            } else {
                leading = false;
            }
            index = next;
        }
        word.end = index;
        word.number = digits > 0 && digits <= houseDigitsMax && index - word.begin <= digits + 3;
        words.push_back(word);
    }
    return words;
}

/// Something that no house number is: a part of a time, price, phone or date stands at the number.
bool isOtherNumber(std::string_view line, const Word& word) {
    const char before = word.begin > 0 ? line[word.begin - 1] : ' ';
    const bool timeBefore = before == ':' && word.begin > 1 && isDigit(line[word.begin - 2]);
    if (before == '+' || timeBefore || before == '$' || before == '(')
        return true;
    const auto after = line.substr(word.end);
    // A group of a telephone number: more than two numbers in a row.
    const auto groupsFrom = [&](std::size_t at, bool forward) {
        int groups = 0;
        const auto next = [&](std::size_t index) {
            return forward ? index + 1 : index - 1;
        }; // wraps beyond the start
        for (auto index = at; index < line.size(); index = next(index)) {
            if (isDigit(line[index]))
                continue;
            const bool separator = line[index] == '-' || line[index] == ' ';
            if (!separator || next(index) >= line.size() || !isDigit(line[next(index)]))
                break;
            ++groups;
        }
        return groups;
    };
    // Block, plot, house and flat stand so in Japan: 梅田1-1-3-500.
    const bool blockOfHan =
        static_cast<unsigned char>(before) >= 0x80 && word.end - word.begin <= 2 && line[word.begin] != '0';
    if (!blockOfHan && groupsFrom(word.end, true) + groupsFrom(word.begin - 1, false) > 1)
        return true;
    return after.starts_with(':') || after.starts_with('%') || after.starts_with(" %") ||
           after.starts_with("₽") || after.starts_with(" ₽") || after.starts_with("€") ||
           (after.size() > 2 && (after[0] == '-' || after[0] == ' ') && isDigit(after[1]) &&
            isDigit(after[2]) && word.end - word.begin == 3 && after.find_first_of("-", 1) == 3);
}

/// A part of 120.000.
bool isOfThousands(std::string_view line, const Word& word) {
    const auto isSign = [](char character) { return character == '.' || character == ','; };
    const auto after = line.substr(word.end);
    if (word.begin > 1 && word.end - word.begin == 3 && isSign(line[word.begin - 1]) &&
        isDigit(line[word.begin - 2]))
        return true;
    return after.size() > 3 && isSign(after[0]) && isDigit(after[1]) && isDigit(after[2]) &&
           isDigit(after[3]);
}

bool startsUpper(std::string_view raw, std::string_view folded, std::size_t at) {
    auto index = unfoldedIndex(raw, at);
    if (index >= raw.size())
        return false;
    const auto codePoint = nextCodePoint(raw, index);
    return (folded.size() > at && isDigit(folded[at])) || !isCased(codePoint) ||
           QChar::toLower(codePoint) != codePoint;
}

/// Addresses of Arabic towns name the street and seldom a house.
bool isArabic(std::string_view folded, std::size_t at) {
    const auto lead = static_cast<unsigned char>(folded[at]);
    return lead >= 0xD8 && lead <= 0xDB;
}

bool isYear(std::string_view digits) {
    return digits.size() == 4 && (digits.starts_with("19") || digits.starts_with("20"));
}

/// "г. Пермь Куйбышева 1", "Երևան, Աբովյան 12": behind the short word for a town two names, behind its own
/// name and a comma at least one, then a house number; no word for a street.
bool namesTownAndHouse(std::string_view folded, std::string_view raw, const PhraseMatch& town,
                       const std::vector<Word>& words) {
    if (static_cast<unsigned char>(folded[town.begin]) < 0x80)
        return false;
    const bool shortWord = town.end - town.begin <= townWordBytes;
    if (!shortWord && !folded.substr(town.end).starts_with(','))
        return false;
    int names = 0;
    for (const auto& word : words) {
        if (word.begin < town.end)
            continue;
        if (word.number)
            return names >= (shortWord ? 2 : 1) && !isOtherNumber(folded, word) &&
                   !isYear(folded.substr(word.begin, word.end - word.begin));
        if (names == namesMost || !startsUpper(raw, folded, word.begin) || word.end - word.begin < 4)
            return false;
        ++names;
    }
    return false;
}

/// Postcodes with a shape of their own: SW11 4NP, V0N 1B2, 〒123-4567, 00-950, TX 76028.
bool holdsPostcode(std::string_view line) {
    const auto letter = [&](std::size_t at) {
        return at < line.size() && line[at] >= 'a' && line[at] <= 'z';
    };
    const auto digit = [&](std::size_t at) { return at < line.size() && isDigit(line[at]); };
    const auto boundary = [&](std::size_t at) {
        return at >= line.size() || !(isDigit(line[at]) || (line[at] >= 'a' && line[at] <= 'z'));
    };
    if (line.find("〒") != std::string_view::npos)
        return true;
    for (std::size_t at = 0; at < line.size(); ++at) {
        if (at > 0 && (!boundary(at - 1) || line[at - 1] == '-'))
            continue;
        if (letter(at) && letter(at + 1) && line.substr(at + 2).starts_with(" ") && digit(at + 3) &&
            digit(at + 4) && digit(at + 5) && digit(at + 6) && digit(at + 7) && boundary(at + 8))
            return true; // TX 76028
        if (letter(at)) {
            auto index = at + 1 + letter(at + 1);
            if (digit(index)) {
                ++index;
                index += digit(index) || letter(index);
                if (index < line.size() && line[index] == ' ' && digit(index + 1) && letter(index + 2) &&
                    (letter(index + 3) || digit(index + 3)) && boundary(index + 4))
                    return true; // SW11 4NP, V0N 1B2
            }
        }
        std::size_t digits = 0;
        while (digit(at + digits))
            ++digits;
        if ((digits == 5 || digits == 6) && boundary(at + digits) && at + digits + 1 < line.size() &&
            (line[at + digits] == ' ' || line[at + digits] == ',') && !digit(at + digits + 1))
            return true; // 45239 Essen, 109147, Москва
        if (digits == 6 && at > 0 && at + digits >= line.find_last_not_of(" .") + 1)
            return true; // Noida, Uttar Pradesh 201301
        if (digits == 2 && at + 6 <= line.size() && line[at + 2] == '-' && digit(at + 3) && digit(at + 4) &&
            digit(at + 5) && boundary(at + 6))
            return true; // 00-950
        at += digits;
    }
    return false;
}

/// A number, then the words of a name, then the word at `street`.
template<class IsHouse>
bool standsBehindName(const std::vector<Word>& words, std::vector<Word>::const_iterator street,
                      const IsHouse& isHouse) {
    for (int names = 1; names <= wordsToNumber && street - words.begin() > names; ++names)
        if (isHouse(*(street - names - 1)))
            return true;
    return false;
}

} // namespace

std::optional<double> AddressSigns::confidence(std::size_t lineBytes) const {
    const bool prose = lineBytes > sentenceBytes;
    if (label && (street || place || building || (streetOnly && (number || towns > 0))))
        return 0.97;
    if (street && (!prose || postcode || towns > 0))
        return postcode || towns > 0 || building ? 0.95 : 0.85;
    if (label && postcode)
        return 0.85;
    if (label && !prose && ((number && towns > 0) || towns > 1))
        return 0.75;
    if (prose)
        return std::nullopt;
    if (place && (postcode || (towns > 0 && building)))
        return 0.85;
    if (streetOnly && towns > 0 && (number || building || postcode))
        return 0.85;
    if (streetOnly && towns > 0 && quarter)
        return 0.75;
    if (place && towns > 0 && number)
        return 0.7;
    if (towns > 2 && number)
        return 0.7; // country, region, village and a house
    return std::nullopt;
}

AddressReader::AddressReader(const Lexicon& words, std::string_view language)
    : m_words(words)
    , m_language(language)
    , m_label(words.meaning("address.label"))
    , m_not(words.meaning("address.not"))
    , m_street(words.meaning("address.street"))
    , m_place(words.meaning("address.place"))
    , m_building(words.meaning("address.building"))
    , m_city(words.meaning("address.city")) {}

bool AddressReader::isForeign(const PhraseMatch& match, std::string_view folded) const {
    if (static_cast<unsigned char>(folded[match.begin]) >= 0x80)
        return false; // words of other scripts are not mistaken for those of the page's language
    const auto& name = m_words.languages()[match.language];
    return name != m_language && name != "en" && name != "und" && !m_language.empty();
}

bool AddressReader::concerns(const std::vector<PhraseMatch>& phrases) const {
    return std::any_of(phrases.begin(), phrases.end(), [&](const PhraseMatch& match) {
        return match.meaning == m_label || match.meaning == m_street || match.meaning == m_place ||
               match.meaning == m_building || match.meaning == m_city;
    });
}

bool AddressReader::isLabel(std::string_view folded, const std::vector<PhraseMatch>& phrases) const {
    if (folded.size() > labelBytes)
        return false;
    bool label = false;
    for (const auto& match : phrases) {
        if (match.meaning == m_not)
            return false;
        // The whole line, or its end before a colon: "Address of the clinic:".
        const auto behind = folded.substr(match.end);
        label = label || (match.meaning == m_label &&
                          (match.whole || behind.find_first_not_of(" :-") == std::string_view::npos ||
                           folded.ends_with(':')));
    }
    return label;
}

AddressSigns AddressReader::read(std::string_view folded, const std::vector<PhraseMatch>& matches,
                                 std::string_view raw, bool labelled) const {
    if (folded.starts_with("http"))
        return {}; // an address of the web with numbers and names in it
    AddressSigns signs{.label = labelled};
    const auto words = wordsOf(folded);
    const auto isHouse = [&](const Word& word) {
        return word.number && !isOtherNumber(folded, word) && !isOfThousands(folded, word);
    };
    signs.number = std::any_of(words.begin(), words.end(), [&](const Word& word) {
        return isHouse(word) && !isYear(folded.substr(word.begin, word.end - word.begin));
    });
    signs.postcode = holdsPostcode(folded);
    std::size_t lastTown = std::string_view::npos;
    for (const auto& match : matches) {
        if (match.meaning == m_label && !signs.label) {
            const auto behind = folded.substr(match.end);
            const bool colon = behind.starts_with(':') || behind.starts_with(" :") ||
                               behind.starts_with(" -") || behind.starts_with("՝") ||
                               behind.starts_with("：") || behind.starts_with("︰");
            const bool refused = std::any_of(matches.begin(), matches.end(), [&](const auto& other) {
                return other.meaning == m_not && other.begin < match.end && match.begin < other.end;
            });
            if (colon && !refused) {
                signs.label = true;
                signs.begin = match.end + behind.find_first_not_of(": -");
            }
        } else if (match.meaning == m_city && match.begin != lastTown) {
            ++signs.towns;
            lastTown = match.begin;
            signs.street = signs.street || namesTownAndHouse(folded, raw, match, words);
        } else if (match.meaning == m_building) {
            const auto next = std::find_if(words.begin(), words.end(),
                                           [&](const auto& word) { return word.begin >= match.end; });
            signs.building = signs.building || (next != words.end() && isHouse(*next) &&
                                                next->begin - match.end <= numberReach);
        }
        if (match.meaning != m_street && match.meaning != m_place)
            continue;
        // The house number stands a few words behind or in front; a capital begins the street's name.
        const auto first = std::find_if(words.begin(), words.end(),
                                        [&](const auto& word) { return word.end > match.begin; });
        auto last = first;
        while (last != words.end() && last->begin < match.end)
            ++last;
        const bool capital = startsUpper(raw, folded, match.begin) ||
                             (last != words.end() && startsUpper(raw, folded, last->begin)) ||
                             (first != words.begin() && startsUpper(raw, folded, (first - 1)->begin));
        if (!capital)
            continue;
        const bool inside = first != words.end() && std::any_of(first, last, isHouse);
        bool behind = inside, front = false;
        for (auto word = last; word != words.end() && word - last < wordsToNumber && !behind; ++word)
            behind = isHouse(*word);
        for (auto word = first; word != words.begin() && first - word < wordsToNumber && !front; --word)
            front = isHouse(*(word - 1));
        // English streets stand behind their number and name: "10 Lauriston Drive", not "Pilot Road 4".
        const bool oneWord = last - first == 1;
        const bool named = !oneWord || m_words.languages()[match.language] != "en" ||
                           standsBehindName(words, first, isHouse);
        const bool numbered = behind || front;
        if (match.meaning == m_street && !isForeign(match, folded)) {
            (numbered && named ? signs.street : signs.streetOnly) = true;
            signs.quarter = signs.quarter || isArabic(folded, match.begin);
        } else if (numbered)
            signs.place = true;
        else
            signs.quarter = signs.quarter || static_cast<unsigned char>(folded[match.begin]) >= 0x80;
    }
    return signs;
}

} // namespace shopwalker
