// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/vendors/fingerprint_index.h"

#include "core/rules/links/address_pattern.h"
#include "core/text/fold.h"

#include <re2/re2.h>

namespace shopwalker {

namespace {

bool isIdentifierCharacter(char c) {
    return isHostCharacter(c) ? c != '.' && c != '-' : c == '$';
}

/// A name stands alone: `jivo_api`, not `my_jivo_api_key`. A pattern that ends in other characters is free
/// there.
bool nameStandsAlone(std::string_view code, std::size_t begin, std::size_t end) {
    const bool before =
        begin > 0 && isIdentifierCharacter(code[begin]) && isIdentifierCharacter(code[begin - 1]);
    const bool after =
        end < code.size() && isIdentifierCharacter(code[end - 1]) && isIdentifierCharacter(code[end]);
    return !before && !after;
}

/// `openstat.` in `"openstat.net"` is no name of the code.
bool isPartOfAddress(std::string_view code, const Literal& literal, std::string_view name) {
    return literal.text.size() > name.size() && isQuoted(code, literal) &&
           literal.text.find('.') != literal.text.npos;
}

bool confirmed(const VendorPattern& pattern, std::string_view text) {
    const re2::StringPiece piece(text.data(), text.size());
    return (!pattern.confirm || RE2::PartialMatch(piece, *pattern.confirm)) &&
           (!pattern.unless || !RE2::PartialMatch(piece, *pattern.unless));
}

unsigned char secondByte(std::string_view selector) {
    return selector.size() > 1 ? static_cast<unsigned char>(selector[1]) : 0;
}

/// Which patterns count for an address that a tag loads, links to or shows.
bool countsFor(PatternPlace pattern, PatternPlace text) {
    return pattern == text || (pattern == PatternPlace::Link && text == PatternPlace::Load);
}

} // namespace

Fingerprints::Fingerprints(FingerprintFiles files)
    : m_files(std::move(files)) {
    std::vector<std::string> keys;
    for (std::uint32_t pattern = 0; pattern < m_files.patterns.size(); ++pattern)
        addPattern(pattern, keys);
    m_search = MultiSearch(keys);
}

void Fingerprints::addPattern(std::uint32_t index, std::vector<std::string>& keys) {
    const auto& pattern = m_files.patterns[index];
    switch (pattern.place) {
    case PatternPlace::Load:
    case PatternPlace::Link:
    case PatternPlace::Image:
    case PatternPlace::Code:
        keys.push_back(asciiLower(firstPiece(pattern)));
        m_searched.push_back(index);
        break;
    case PatternPlace::Markup:
        m_markup[pattern.text].push_back(index);
        m_markupLengths[secondByte(pattern.text)] |= lengthBit(pattern.text);
        break;
    case PatternPlace::Generator:
    case PatternPlace::Header:
    case PatternPlace::Cookie: m_lines.push_back(index); break;
    }
}

void Fingerprints::findInAddress(std::string_view address, PatternPlace place,
                                 std::vector<Match>& found) const {
    m_search.search(address, true, [&](MultiSearch::Match hit) {
        const auto index = m_searched[hit.pattern];
        const auto& pattern = m_files.patterns[index];
        if (!countsFor(pattern.place, place))
            return;
        const auto begin = hit.end - m_search.length(hit.pattern);
        if (const auto end = matchAddress(pattern.text, address, begin);
            end && isCustomers(pattern, address, begin, *end) && confirmed(pattern, address))
            found.push_back({index, begin, *end});
    });
}

void Fingerprints::findInCode(std::string_view code, std::vector<Match>& found) const {
    m_search.search(code, true, [&](MultiSearch::Match hit) {
        const auto index = m_searched[hit.pattern];
        const auto& pattern = m_files.patterns[index];
        const auto begin = hit.end - m_search.length(hit.pattern);
        const auto literal = literalAround(code, begin);
        if (pattern.place == PatternPlace::Code) {
            if (code.substr(begin, pattern.text.size()) == pattern.text &&
                nameStandsAlone(code, begin, hit.end) && !isPartOfAddress(code, literal, pattern.text) &&
                confirmed(pattern, code))
                found.push_back({index, begin, hit.end});
            return;
        }
        const auto end = matchAddress(pattern.text, literal.text, begin - literal.begin);
        if (end && !isMention(code, literal) &&
            isCustomers(pattern, literal.text, begin - literal.begin, *end) && confirmed(pattern, code))
            found.push_back({index, begin, literal.begin + *end});
    });
}

void Fingerprints::findMarkup(std::string_view selector, std::vector<Match>& found) const {
    if ((m_markupLengths[secondByte(selector)] & lengthBit(selector)) == 0)
        return;
    if (const auto entry = m_markup.find(selector); entry != m_markup.end())
        for (const auto pattern : entry->second)
            found.push_back({pattern, 0, selector.size()});
}

void Fingerprints::findInLine(std::string_view line, PatternPlace place, std::vector<Match>& found) const {
    const auto lower = asciiLower(line);
    for (const auto index : m_lines) {
        const auto& pattern = m_files.patterns[index];
        if (pattern.place != place)
            continue;
        const auto at = lower.find(pattern.text);
        if (at != lower.npos && (at == 0 || place != PatternPlace::Cookie) && confirmed(pattern, line))
            found.push_back({index, at, at + pattern.text.size()});
    }
}

bool Fingerprints::runs(std::string_view scriptType) const {
    if (scriptType.empty())
        return true;
    const auto type = asciiLower(scriptType);
    return std::none_of(m_files.idleScripts.begin(), m_files.idleScripts.end(),
                        [&](const auto& idle) { return type.find(idle) != type.npos; });
}

bool Fingerprints::isCustomers(const VendorPattern& pattern, std::string_view address, std::size_t begin,
                               std::size_t end) const {
    const auto& own = m_files.ownSubDomains;
    if (pattern.text.front() == '.' &&
        std::find(own.begin(), own.end(), asciiLower(labelBefore(address, begin))) != own.end())
        return false;
    const auto rest = asciiLower(address.substr(end));
    return std::none_of(m_files.placeholders.begin(), m_files.placeholders.end(),
                        [&](const auto& word) { return rest.find(word) != rest.npos; });
}

} // namespace shopwalker
