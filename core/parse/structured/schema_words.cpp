// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/parse/structured/schema_words.h"

#include "core/text/fold.h"
#include "core/text/utf8.h"

#include <array>

namespace shopwalker {

namespace {

constexpr std::array<std::string_view, 4> vocabularies{"https://schema.org/", "http://schema.org/",
                                                       "https://www.schema.org/", "http://www.schema.org/"};

/// The rest behind the vocabulary's address; all of it when there is none.
std::string_view withoutVocabulary(std::string_view text) {
    const auto lower = asciiLower(text.substr(0, 24));
    for (const auto vocabulary : vocabularies)
        if (lower.starts_with(vocabulary))
            return text.substr(vocabulary.size());
    return text;
}

bool isPlaceholder(std::string_view value) {
    return (value.starts_with("{{") && value.ends_with("}}")) ||
           (value.starts_with("<%") && value.ends_with("%>")) ||
           (value.starts_with("%%") && value.ends_with("%%") && value.size() > 4);
}

} // namespace

std::string schemaTerm(std::string_view written) {
    const auto words = collapseSpace(written);
    auto term = withoutVocabulary(words);
    if (term.find("://") != std::string_view::npos)
        return {};
    if (const auto colon = term.find(':'); colon != std::string_view::npos && !term.starts_with('@'))
        term.remove_prefix(colon + 1);
    return std::string(term);
}

std::string schemaValue(std::string_view written) {
    auto value = collapseSpace(written);
    if (isPlaceholder(value))
        return {};
    const auto rest = withoutVocabulary(value);
    return rest.empty() ? value : std::string(rest);
}

} // namespace shopwalker
