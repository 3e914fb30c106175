// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rules/catalogue_files.h"
#include "core/rules/words/lexicon.h"
#include "core/text/multi_search.h"
#include "core/types/page_report.h"
#include "core/types/touchpoint.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace shopwalker {

/// Where words stand on a page. The word of the rule files stands behind each.
enum class LabelPlace : std::uint8_t {
    Button,      ///< `button`: what is clicked to make something happen, also a link dressed so
    Link,        ///< `link`: the words of any other link
    Submit,      ///< `submit`: what sends a form
    Heading,     ///< `heading`: h1 to h6
    FormHeading, ///< `form-heading`: over a form, its legend, over a popup
    FormWords,   ///< `form-words`: other words in a form: promises, terms
    Field,       ///< `field`: the label or placeholder of a field
    Option,      ///< `option`: what can be chosen in a form
    Name,        ///< `name`: id, name and classes of controls and forms, and what a control opens
    Deed,        ///< `deed`: the code behind a click
    Url,         ///< `url`: path and fragment of a link on the own site
    Title,       ///< `title`: the page's title
    Address,     ///< `address`: path of the page's own URL
    Text,        ///< `text`: a paragraph, a list item, a table cell
    Image,       ///< `image`: the description and the file name of a picture, the class of an icon
};
inline constexpr std::size_t labelPlaceCount = 15;

/// What a label must contain besides words. The word of the rule files stands behind each.
enum class LabelContent : std::uint8_t {
    Anything,
    Amount,       ///< `amount`: a number with a currency
    Percent,      ///< `percent`: `20 %`
    MinusPercent, ///< `minus-percent`: `-20 %`
};
inline constexpr std::size_t labelContentCount = 4;

/// One rule of a touchpoint: words of some meaning at some places, forms of some types, links to some
/// addresses, or marked elements. Whatever is empty does not take part.
struct TouchpointRule {
    std::string touchpoint;
    std::uint32_t group = 0;       ///< a number that the rules of one touchpoint share
    std::string id;                ///< `callback.phrase`; a phrase's language is added when it fires
    std::vector<MeaningId> means;  ///< any of them …
    std::vector<MeaningId> unless; ///< … where none of these stands in the same label
    std::uint32_t places = 0;      ///< bit set of LabelPlace
    LabelContent content = LabelContent::Anything; ///< `with`
    bool whole = false;                            ///< the phrase must be the whole label
    int mostWords = 0;                  ///< labels with more words are sentences, not labels; 0 = any length
    int different = 1;                  ///< phrases that must stand at such places of the page, each another
    std::vector<FormType> forms;        ///< a visible form of one of these types
    std::vector<std::string> links;     ///< a link whose address contains one of these, lower case
    std::vector<std::string> microdata; ///< `itemprop`, or the last part of `itemtype`, lower case
    double confidence = 0;

    bool isAt(LabelPlace place) const { return places >> static_cast<unsigned>(place) & 1; }
    bool looksAtContentOnly() const { return means.empty() && content != LabelContent::Anything; }
};

/// The files of core/catalogue/touchpoints: what touchpoints there are, and by which rules a page shows them.
struct TouchpointRules {
    Touchpoints touchpoints; ///< in the order of matrix and reports
    std::vector<TouchpointRule> rules;
    std::uint32_t groups = 0;                               ///< of rules, by touchpoint
    std::vector<std::vector<std::uint32_t>> rulesOfMeaning; ///< indices into rules, by MeaningId
    std::vector<std::uint32_t> contentRules;                ///< those that look at content only
    std::uint32_t contentPlaces = 0;                        ///< bit set of LabelPlace: where they look
    std::map<std::string, std::vector<std::uint32_t>, std::less<>> rulesOfMicrodata; ///< by its word
    MultiSearch linkSearch;                    ///< for the `links` of all rules
    std::vector<std::uint32_t> ruleOfLinkPart; ///< index into rules, by pattern of linkSearch
};

/// Reads all files; a broken rule is left out and named by file and key.
TouchpointRules readTouchpoints(const CatalogueFiles& files, const Lexicon& lexicon,
                                std::vector<Error>& problems);

std::optional<LabelPlace> labelPlaceFromWord(std::string_view word);

} // namespace shopwalker
