// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/detect/phones/phone_candidates.h"

#include "core/text/utf8.h"

#include <algorithm>

namespace shopwalker {

namespace {

using Group = PhoneCandidate::Group;

constexpr std::size_t digitsMin = 5;             // local numbers
constexpr std::size_t separatorsMax = 3;         // `) - ` between two groups
constexpr std::size_t groupDigitsMax = 15;       // E.164
constexpr std::string_view longVowelMark = "ー"; // typed for a dash in Japanese numbers

bool isDigit(char character) {
    return character >= '0' && character <= '9';
}

std::size_t separatorAt(std::string_view line, std::size_t index) {
    if (line.substr(index).starts_with(longVowelMark))
        return longVowelMark.size();
    return std::string_view(" -.()/").find(line[index]) != std::string_view::npos ? 1 : 0;
}

/// Something before the run says that it is a part of a word, an identifier, a path or an amount.
bool isTail(std::string_view line, std::size_t begin) {
    if (begin == 0)
        return false;
    const char before = line[begin - 1];
    if (std::string_view("=#_&%$/\\@<>~^").find(before) != std::string_view::npos)
        return before != '/' || (begin > 1 && !isDigit(line[begin - 2]) && line[begin - 2] != ' ');
    if ((before >= 'a' && before <= 'z') || before == ',' || before == ':')
        return before == ','   ? begin > 1 && isDigit(line[begin - 2])
               : before == ':' ? begin > 1 && isDigit(line[begin - 2])
                               : line[begin] != '+' && line[begin] != '(';
    if (before == '-' || before == '.') // A-495-123, but "тел.-495…"
        return begin > 1 && ((line[begin - 2] >= 'a' && line[begin - 2] <= 'z') || isDigit(line[begin - 2]));
    return false;
}

bool isHead(std::string_view line, std::size_t end) {
    if (end >= line.size())
        return false;
    const char after = line[end];
    if ((after >= 'a' && after <= 'z') || after == '@' || after == '_' || after == '%' || after == '=')
        return true;
    return (after == ',' || after == ':') && end + 1 < line.size() && isDigit(line[end + 1]) &&
           (after == ':' || end + 2 >= line.size() || isDigit(line[end + 2]));
}

int numberOf(std::string_view line, const Group& group) {
    int number = 0;
    for (auto index = group.begin; index < group.end && index < group.begin + 9; ++index)
        number = number * 10 + (line[index] - '0');
    return number;
}

bool isYear(int number) {
    return number >= 1900 && number <= 2100;
}

/// How many groups from `at` on are a date: 01.02.2024, 2024-02-01, 01/02/24; 0 when none is.
std::size_t dateGroups(std::string_view line, const std::vector<Group>& groups, std::size_t at) {
    if (at + 3 > groups.size())
        return 0;
    const auto separator = [&](std::size_t index) {
        return groups[index + 1].begin - groups[index].end == 1 ? line[groups[index].end] : '\0';
    };
    const auto length = [&](std::size_t index) { return groups[index].end - groups[index].begin; };
    const char first = separator(at);
    if (first != separator(at + 1) || std::string_view(".-/").find(first) == std::string_view::npos)
        return 0;
    const auto value = [&](std::size_t index) { return numberOf(line, groups[index]); };
    const bool dayFirst = length(at) <= 2 && length(at + 1) <= 2 && value(at) >= 1 && value(at) <= 31 &&
                          value(at + 1) >= 1 && value(at + 1) <= 31 &&
                          ((length(at + 2) == 4 && isYear(value(at + 2))) ||
                           (first != '-' && length(at + 2) == 2 && at + 3 == groups.size()));
    const bool yearFirst = length(at) == 4 && isYear(value(at)) && length(at + 1) <= 2 &&
                           value(at + 1) >= 1 && value(at + 1) <= 12 && length(at + 2) <= 2 &&
                           value(at + 2) >= 1 && value(at + 2) <= 31;
    return dayFirst || yearFirst ? 3 : 0;
}

/// Two years, a decimal number, an address of four bytes, a card, groups of thousands.
bool isOtherThing(std::string_view line, const PhoneCandidate& run) {
    const auto& groups = run.groups;
    const auto length = [&](const Group& group) { return group.end - group.begin; };
    const auto between = [&](std::size_t index) {
        return line.substr(groups[index].end, groups[index + 1].begin - groups[index].end);
    };
    if (groups.size() == 2 && !run.plus && isYear(numberOf(line, groups[0])) && length(groups[0]) == 4 &&
        length(groups[1]) == 4 && isYear(numberOf(line, groups[1])))
        return true;
    if (groups.size() == 2 && between(0) == "." && !run.plus)
        return true;
    if (groups.size() == 4 && between(0) == "." && between(1) == "." && between(2) == "." && !run.plus &&
        std::all_of(groups.begin(), groups.end(),
                    [&](const Group& group) { return length(group) <= 3 && numberOf(line, group) <= 255; }) &&
        std::none_of(groups.begin(), groups.end(),
                     [&](const Group& group) { return length(group) == 3 && line[group.begin] == '0'; }))
        return std::count_if(groups.begin(), groups.end(),
                             [&](const Group& group) { return length(group) == 2; }) != 4;
    if (!run.plus && groups.size() == 4 &&
        std::all_of(groups.begin(), groups.end(), [&](const Group& group) { return length(group) == 4; }))
        return true;
    if (!run.plus && !groups.front().bracketed && groups.size() >= 2 && length(groups[0]) <= 3 &&
        std::all_of(groups.begin() + 1, groups.end(),
                    [&](const Group& group) { return length(group) == 3; })) {
        // 1 234 567: thousands, unless there is a zero in front as no amount has it
        bool spaces = true;
        for (std::size_t index = 0; index + 1 < groups.size(); ++index)
            spaces = spaces && (between(index) == " " || between(index) == ".");
        const auto digits = length(groups[0]) + 3 * (groups.size() - 1);
        return spaces && line[groups[0].begin] != '0' && (digits < 9 || between(0) == ".");
    }
    return false;
}

void addRun(std::string_view line, PhoneCandidate run, std::vector<PhoneCandidate>& candidates) {
    // Dates inside a run cut it.
    std::vector<Group> groups;
    const auto flush = [&] {
        std::size_t digits = 0;
        bool tooLong = false;
        for (const auto& group : groups) {
            digits += group.end - group.begin;
            tooLong = tooLong || group.end - group.begin > groupDigitsMax;
        }
        if (digits >= digitsMin && !tooLong) {
            PhoneCandidate part = run;
            part.groups = groups;
            part.plus = run.plus && groups.front().begin == run.groups.front().begin;
            part.begin = part.plus || groups.front().begin == run.groups.front().begin ? run.begin
                                                                                       : groups.front().begin;
            part.end = groups.back().end;
            part.reversed = run.reversed && groups.back().end == run.groups.back().end;
            if (!isOtherThing(line, part))
                candidates.push_back(std::move(part));
        }
        groups.clear();
    };
    for (std::size_t index = 0; index < run.groups.size();) {
        if (const auto skip = run.plus ? 0 : dateGroups(line, run.groups, index); skip > 0) {
            flush();
            index += skip;
            continue;
        }
        groups.push_back(run.groups[index++]);
    }
    if (!groups.empty())
        flush();
}

} // namespace

std::vector<PhoneCandidate> phoneCandidates(std::string_view line) {
    std::vector<PhoneCandidate> candidates;
    bool glued = false; // the run before ended in a `+` that this one begins with
    for (std::size_t index = 0; index < line.size();) {
        const char character = line[index];
        const bool opens = (character == '+' || character == '(') && index + 1 < line.size() &&
                           (isDigit(line[index + 1]) || line[index + 1] == ' ' || line[index + 1] == '(' ||
                            line[index + 1] == '+');
        if (!isDigit(character) && !opens) {
            ++index;
            continue;
        }
        PhoneCandidate run;
        run.begin = index;
        bool bracket = false;
        auto at = index;
        while (at < line.size() && (line[at] == '+' || line[at] == '(' || line[at] == ' ')) {
            run.plus = run.plus || line[at] == '+';
            bracket = bracket || line[at] == '(';
            ++at;
        }
        if (at >= line.size() || !isDigit(line[at])) {
            index = std::max(at, index + 1);
            continue;
        }
        while (at < line.size() && isDigit(line[at])) {
            Group group{at, at, bracket};
            while (at < line.size() && isDigit(line[at]))
                ++at;
            group.end = at;
            run.groups.push_back(group);
            std::size_t separators = 0;
            auto next = at;
            while (next < line.size() && separators < separatorsMax + 2) {
                const auto size = separatorAt(line, next);
                if (size == 0)
                    break;
                bracket = line[next] == '(' || (bracket && line[next] != ')');
                next += size;
                ++separators;
            }
            if (separators == 0 || separators > separatorsMax || next >= line.size() || !isDigit(line[next]))
                break;
            at = next;
        }
        run.end = at;
        const bool plusBehind = at < line.size() && line[at] == '+';
        const bool digitBehindPlus = plusBehind && at + 1 < line.size() && isDigit(line[at + 1]);
        run.reversed = plusBehind && !digitBehindPlus && !run.plus;
        const bool refused =
            glued || (digitBehindPlus && run.plus) || isTail(line, run.begin) || isHead(line, run.end);
        glued = digitBehindPlus && run.plus;
        if (!refused)
            addRun(line, std::move(run), candidates);
        index = at;
    }
    return candidates;
}

std::string digitsOf(const PhoneCandidate& candidate, std::string_view line, std::size_t first,
                     std::size_t last) {
    std::string digits;
    for (auto index = first; index < last; ++index) {
        const auto& group =
            candidate.groups[candidate.reversed ? candidate.groups.size() - 1 - index : index];
        digits += line.substr(group.begin, group.end - group.begin);
    }
    return digits;
}

} // namespace shopwalker
