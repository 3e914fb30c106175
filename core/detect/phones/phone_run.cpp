// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/detect/phones/phone_run.h"

#include "core/detect/phones/phone_reader.h"
#include "core/text/fold.h"
#include "core/text/url/percent_encoding.h"

#include <algorithm>

namespace shopwalker {

namespace {

constexpr std::size_t digitsMin = 7; // of a number with its country or area
constexpr std::size_t digitsMax = 15;
constexpr std::size_t localDigitsMin = 5; // of a number that is only dialled in town
constexpr std::size_t shortDigitsMax =
    8; // whole countries have such short numbers; elsewhere they are prices
constexpr std::size_t countriesTried = 3;
constexpr std::size_t unclearCountriesTried = 5;

// How sure a number is, by what speaks for it.
constexpr double international = 0.98;
constexpr double named = 0.96;
constexpr double shaped = 0.9;
constexpr double unnamed = 0.8;
constexpr double unplanned = 0.65; // called a phone, but no numbering plan knows it

struct Reading {
    std::string number;
    std::string country;
    bool international = false;
    std::size_t rank = 0; ///< which country of the context
};

std::optional<Reading> readInternational(const std::string& digits) {
    const auto phone = readPhone("+" + digits, {});
    if (!phone || !phone->valid)
        return std::nullopt;
    return Reading{.number = phone->e164, .country = phone->region, .international = true};
}

std::optional<Reading> readNational(const std::string& digits, std::span<const std::string> countries) {
    for (std::size_t rank = 0; rank < countries.size(); ++rank)
        if (const auto phone = readPhone(digits, countries[rank]); phone && phone->valid)
            return Reading{.number = phone->e164, .country = countries[rank], .rank = rank};
    return std::nullopt;
}

std::optional<Reading> readDigits(const std::string& digits, bool plus, bool clear,
                                  std::span<const std::string> countries) {
    if (digits.size() < digitsMin || digits.size() > digitsMax + 2)
        return std::nullopt;
    if (plus)
        if (auto reading = readInternational(digits)) {
            const bool foreign =
                std::find(countries.begin(), countries.end(), reading->country) == countries.end();
            // `+8 4872 11-12-22` would be Vietnam: on a Russian page it is a national number behind a slip.
            if (foreign && !countries.empty())
                if (auto slip = readNational(digits, countries.first(1)))
                    return slip;
            return reading;
        }
    if (digits.starts_with("00"))
        if (auto reading = readInternational(digits.substr(2)))
            return reading;
    // Also for `+022 …`: a national number behind a plus that should not be there.
    if (auto reading = readNational(
            digits,
            countries.first(std::min(countries.size(), clear ? unclearCountriesTried : countriesTried))))
        return reading;
    if (clear && digits.size() > 10 && !digits.starts_with('0'))
        if (auto reading = readInternational(digits); // the plus left out
            reading && std::find(countries.begin(), countries.end(), reading->country) != countries.end())
            return reading;
    return std::nullopt;
}

/// Where one number may end and the next begin: a space or slash, or the next one's bracket.
bool mayPart(const PhoneCandidate& run, std::string_view line, std::size_t group) {
    const auto& next = run.groups[group];
    const auto between = line.substr(run.groups[group - 1].end, next.begin - run.groups[group - 1].end);
    return next.bracketed || between.find_first_of(" /") != std::string_view::npos;
}

bool isWrittenAsPhone(const PhoneCandidate& run, std::string_view line, std::size_t first, std::size_t last) {
    const auto front = line[run.groups[first].begin];
    return last - first > 1 || run.groups[first].bracketed || front == '0' || front == '8' || run.plus;
}

} // namespace

std::vector<FoundPhone> readRun(const PhoneCandidate& run, std::string_view line,
                                const PhoneRunContext& context) {
    std::vector<FoundPhone> found;
    if (context.name == NumberName::Fax || (context.name == NumberName::Other && !run.plus))
        return found;
    const bool called = context.name == NumberName::Phone;
    const auto count = run.groups.size();
    const auto add = [&](std::string number, std::string country, double confidence, std::size_t first,
                         std::size_t last) {
        found.push_back({.number = std::move(number),
                         .country = std::move(country),
                         .confidence = confidence,
                         .begin = first == 0 ? run.begin : run.groups[first].begin,
                         .end = run.groups[last - 1].end});
    };
    if (!context.area.empty() && !run.plus) {
        const auto digits = std::string(context.area) + digitsOf(run, line, 0, count);
        if (const auto reading = readNational(
                digits, context.countries.first(std::min(context.countries.size(), countriesTried)))) {
            add(reading->number, reading->country, shaped, 0, count);
            return found;
        }
    }
    std::size_t first = 0;
    while (first < count) {
        // Each group has a digit: more of them are no number, however long the run is.
        auto last = std::min(count, first + digitsMax + 2);
        for (; last > first; --last) {
            if (last < count && (run.reversed || !mayPart(run, line, last)))
                continue;
            const auto digits = digitsOf(run, line, first, last);
            const bool plus = first == 0 && (run.plus || run.reversed);
            const auto reading =
                readDigits(digits, plus, called || run.groups[first].bracketed, context.countries);
            if (!reading)
                continue;
            const bool clear = reading->international || called;
            if (!clear && !isWrittenAsPhone(run, line, first, last) && !context.alone)
                continue;
            if (!clear && digits.size() <= shortDigitsMax && (!context.alone || reading->rank > 0))
                continue;
            add(reading->number, reading->country,
                reading->international                     ? international
                : called                                   ? named
                : isWrittenAsPhone(run, line, first, last) ? shaped
                                                           : unnamed,
                first, last);
            break;
        }
        if (last == first)
            break;
        first = last;
    }
    if (!found.empty())
        return found;
    const auto digits = digitsOf(run, line, 0, count);
    const bool bracketed = run.groups.front().bracketed && count > 1;
    if (digits.size() >= digitsMin && digits.size() <= digitsMax && bracketed && !context.countries.empty())
        if (const auto phone = readPhone(digits, context.countries.front())) {
            add(phone->e164, context.countries.front(), unplanned, 0, count);
            return found;
        }
    if (called && digits.size() >= localDigitsMin && digits.size() <= digitsMax &&
        (count > 1 || digits.size() >= digitsMin))
        add((run.plus ? "+" : "") + digits, {}, unplanned, 0, count);
    return found;
}

std::optional<FoundPhone> readDialled(std::string_view link, std::span<const std::string> countries) {
    auto text = percentDecoded(link);
    text = fold(text);
    // What may follow a number: an extension, a pause, parameters.
    const auto tail = text.find_first_of(
        ";,?", text.find_first_of("0123456789") == std::string::npos ? 0 : text.find_first_of("0123456789"));
    text = text.substr(0, tail);
    std::string digits;
    for (const char character : text)
        if (character >= '0' && character <= '9')
            digits.push_back(character);
        else if ((character >= 'a' && character <= 'z') || character == '{' || character == '[' ||
                 character == '<')
            return std::nullopt;
    if (digits.size() < 3 || digits.size() > digitsMax + 2)
        return std::nullopt;
    const bool plus = text.find('+') != std::string::npos;
    if (const auto reading = readDigits(digits, plus, true, countries))
        return FoundPhone{
            .number = reading->number, .country = reading->country, .confidence = international};
    return FoundPhone{.number = (plus ? "+" : "") + digits, .country = {}, .confidence = unplanned};
}

} // namespace shopwalker
