// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/scan/page_kinds.h"

#include "core/text/fold.h"
#include "core/text/utf8.h"
#include "core/types/json/json.h"

#include <QJsonArray>
#include <QUrl>

namespace shopwalker {

namespace {

constexpr std::string_view folder = "pages/";
constexpr std::size_t labelCodePoints = 80; // longer link texts are sentences, not names of pages

/// `/o-kompanii/contacts.html` → `o kompanii contacts`, percent-encoding undone.
std::string wordsOf(const Url& url) {
    auto words = QUrl::fromPercentEncoding(QByteArray::fromStdString(url.path)).toStdString();
    if (const auto dot = words.rfind('.'); dot != std::string::npos && dot > words.rfind('/'))
        words.erase(dot);
    for (auto& letter : words)
        if (std::string_view("/-_.+").find(letter) != std::string_view::npos)
            letter = ' ';
    return fold(words);
}

} // namespace

PageKinds PageKinds::load(const CatalogueFiles& files, std::vector<Error>& problems) {
    PageKinds kinds;
    std::vector<Phrase> phrases;
    const auto add = [&](std::string_view text, Entry entry, const std::string& where) {
        if (auto phrase = Phrase::compile(text)) {
            phrases.push_back(std::move(*phrase));
            kinds.m_entries.push_back(entry);
        } else {
            problems.push_back({"rule-value", "not a phrase: \"" + std::string(text) + "\"", where});
        }
    };
    for (const auto& [path, text] : files) {
        if (!path.starts_with(folder))
            continue;
        const auto parsed = parseObject(text, path);
        if (!parsed) {
            problems.push_back(parsed.error());
            continue;
        }
        const auto& object = parsed.value();
        const auto kind = kinds.m_kinds.size();
        kinds.m_kinds.push_back({textOf(object["id"]), object["worth"].toInt()});
        for (const auto& phrase : object["paths"].toArray())
            add(textOf(phrase), {kind, true}, path + ": paths");
        const auto words = object["words"].toObject();
        for (auto language = words.begin(); language != words.end(); ++language)
            for (const auto& phrase : language.value().toArray())
                add(textOf(phrase), {kind, false}, path + ": words." + language.key().toStdString());
    }
    kinds.m_search = PhraseSearch(std::move(phrases));
    return kinds;
}

std::optional<std::size_t> PageKinds::best(std::string_view folded, bool inAddress) const {
    std::optional<std::size_t> best;
    for (const auto& match : m_search.find(folded)) {
        const auto& entry = m_entries[match.phrase];
        // Words in an address count too (many addresses are words); address pieces in words do not.
        if (entry.inAddress && !inAddress)
            continue;
        if (!best || m_kinds[entry.kind].worth > m_kinds[*best].worth)
            best = entry.kind;
    }
    return best;
}

std::optional<std::size_t> PageKinds::find(std::string_view label, const Url& url) const {
    const auto byWords = best(fold(firstCodePoints(label, labelCodePoints)), false);
    if (byWords && m_kinds[*byWords].worth > 0)
        return byWords;
    const auto byAddress = best(wordsOf(url), true);
    if (byWords || !byAddress)
        return byWords; // named as something nobody needs, or of no known kind
    return byAddress;
}

} // namespace shopwalker
