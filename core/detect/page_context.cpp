// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/detect/page_context.h"

#include <algorithm>

namespace shopwalker {

namespace {

constexpr std::size_t languageLetters =
    6000; // enough to know a language; the rest of a long page adds nothing

// What speaks for a country, in points.
constexpr int byZone = 6;
constexpr int byNumber = 4;
constexpr int byNumbersMost = 12;
constexpr int byLanguage = 3;
constexpr int byName = 2;
constexpr int byNamesMost = 6;
constexpr std::size_t countriesMost = 6;

} // namespace

PageContext::PageContext(const Page& page, const RuleSet& rules)
    : m_page(page)
    , m_rules(rules) {
    Places::LanguageGuess guess(rules.places);
    for (const auto& block : page.blocks()) {
        guess.add(block.text);
        if (guess.letters() > languageLetters)
            break;
    }
    m_language = guess.best(page.declaredLanguage());
}

void PageContext::sawCountry(const std::string& country) {
    if (!country.empty())
        m_points[country] = std::min(m_points[country] + byNumber, byNumbersMost);
}

const std::map<std::string, int>& PageContext::namesInText() {
    if (!m_names) {
        m_names.emplace();
        for (const auto& block : m_page.blocks())
            m_rules.places.findNames(block.text, [&](const std::string& country) { ++(*m_names)[country]; });
    }
    return *m_names;
}

std::vector<std::string> PageContext::countries() {
    auto points = m_points;
    if (const auto& url = m_page.url()) {
        const auto dot = url->host.rfind('.');
        if (dot != std::string::npos)
            if (const auto country = m_rules.places.countryOfZone(url->host.substr(dot + 1));
                !country.empty())
                points[country] += byZone;
    }
    int share = byLanguage;
    for (const auto& country : m_rules.places.countriesOf(m_language))
        points[country] += share > 1 ? share-- : 1;
    for (const auto& [country, count] : namesInText())
        points[country] += std::min(count * byName, byNamesMost);
    std::vector<std::pair<int, std::string>> order;
    for (const auto& [country, sum] : points)
        order.emplace_back(-sum, country);
    std::sort(order.begin(), order.end());
    std::vector<std::string> countries;
    for (const auto& [sum, country] : order)
        if (countries.size() < countriesMost)
            countries.push_back(country);
    return countries;
}

} // namespace shopwalker
