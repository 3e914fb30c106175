// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/words/currencies.h"

#include "core/rules/catalogue_object.h"
#include "core/rules/words/phrase.h"
#include "core/text/byte_set.h"
#include "core/text/fold.h"
#include "core/text/utf8.h"
#include "core/types/json/json.h"

#include <QJsonArray>
#include <algorithm>

namespace shopwalker {

namespace {

constexpr ByteSet digits("0123456789");
const char* const file = "currencies.json";

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// One past a number that begins at `index`: digits with separators between them, and `,-` or `.-` behind.
std::size_t endOfNumber(std::string_view text, std::size_t index) {
    const auto isSeparator = [](char c) { return c == ' ' || c == '.' || c == ',' || c == '\''; };
    while (index < text.size() &&
           (isDigit(text[index]) ||
            (isSeparator(text[index]) && index + 1 < text.size() && isDigit(text[index + 1]))))
        ++index;
    for (const std::string_view tail : {",-", ".-", ".--", ",--"})
        if (text.substr(index).starts_with(tail))
            return index + tail.size();
    return index;
}

bool standsBehind(std::string_view text, std::size_t index, const std::string& currency) {
    return text.substr(index).starts_with(currency) && !isInsideWord(text, index + currency.size());
}

bool standsBefore(std::string_view text, std::size_t index, const std::string& currency) {
    return text.substr(0, index).ends_with(currency) && !isInsideWord(text, index - currency.size());
}

} // namespace

bool Currencies::isAmountIn(std::string_view folded) const {
    for (std::size_t index = digits.findIn(folded); index != folded.npos;
         index = digits.findIn(folded, index)) {
        auto left = index;
        if (left > 0 && (folded[left - 1] == ' ' || folded[left - 1] == '.'))
            --left;
        if (left > 0 && folded[left] == ' ' && folded[left - 1] == '.')
            --left;
        const auto begin = index;
        index = endOfNumber(folded, index);
        const bool isZero = folded.substr(begin, index - begin).find_first_of("123456789") == folded.npos;
        if (isZero)
            continue;
        auto right = index;
        if (right < folded.size() && folded[right] == ' ')
            ++right;
        if (right < folded.size() && firstsAfter.has(folded[right]) &&
            std::any_of(after.begin(), after.end(), [&](auto& c) { return standsBehind(folded, right, c); }))
            return true;
        if (left > 0 && lastsBefore.has(folded[left - 1]) &&
            std::any_of(before.begin(), before.end(), [&](auto& c) { return standsBefore(folded, left, c); }))
            return true;
    }
    return false;
}

namespace {

/// Turkish and Basque write the sign first: "%20 indirim". Not `%20` inside an encoded address.
bool isPercentOfDigitsBehind(std::string_view folded, std::size_t at) {
    const bool alone = at == 0 || folded[at - 1] == ' ' || folded[at - 1] == '-' || folded[at - 1] == '(';
    auto end = at + 1;
    while (end < folded.size() && isDigit(folded[end]))
        ++end;
    const auto count = end - at - 1;
    return alone && count > 0 && count <= 3 &&
           (end == folded.size() || !isWordCharacter(static_cast<unsigned char>(folded[end])));
}

} // namespace

bool isPercentIn(std::string_view folded, bool minus) {
    for (auto at = folded.find('%'); at != folded.npos; at = folded.find('%', at + 1)) {
        auto end = at;
        while (end > 0 && folded[end - 1] == ' ')
            --end;
        auto begin = end;
        while (begin > 0 && isDigit(folded[begin - 1]))
            --begin;
        if (begin == end) {
            if (!isPercentOfDigitsBehind(folded, at))
                continue;
            begin = at;
        }
        const auto sign = begin > 0 && folded[begin - 1] == ' ' ? begin - 1 : begin;
        const bool negative =
            sign > 0 && folded[sign - 1] == '-' && (sign == 1 || !isDigit(folded[sign - 2]));
        if (!minus || negative)
            return true;
    }
    return false;
}

Currencies readCurrencies(const CatalogueFiles& files, std::vector<Error>& problems) {
    Currencies currencies;
    const auto parsed = readObject(files, file, problems);
    if (!parsed)
        return currencies;
    for (auto list = parsed->begin(); list != parsed->end(); ++list) {
        if (list.key() != "before" && list.key() != "after") {
            problems.push_back({"currencies", "unknown key: " + list.key().toStdString(), file});
            continue;
        }
        const bool isBefore = list.key() == "before";
        for (const auto& value : list.value().toArray()) {
            auto sign = fold(textOf(value));
            if (sign.empty()) {
                problems.push_back({"currencies", "a sign without letters: " + textOf(value), file});
                continue;
            }
            (isBefore ? currencies.lastsBefore : currencies.firstsAfter)
                .add(isBefore ? sign.back() : sign.front());
            (isBefore ? currencies.before : currencies.after).push_back(std::move(sign));
        }
    }
    return currencies;
}

} // namespace shopwalker
