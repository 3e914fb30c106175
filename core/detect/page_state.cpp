// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/detect/page_state.h"

#include "core/detect/contacts/own_site.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <set>

namespace shopwalker {

namespace {

// Letters of visible text. A page that is only a notice has few, a page that scripts draw next to none.
constexpr std::size_t noticeLetters = 1500;
constexpr std::size_t drawnLetters = 250;
constexpr std::size_t emptyLetters = 20;
constexpr std::size_t noticeLinks = 12; // a notice leads to few places
constexpr std::size_t titleBytes = 120; // a title that says "not found" says little else
constexpr std::size_t spamLinks = 5;    // links to gambling and pills that a page of a firm cannot explain

/// Ids and elements into which the usual frameworks draw a page.
constexpr std::array<std::string_view, 12> rootIds{"root",      "app",        "__next",   "__nuxt",
                                                   "app-root",  "react-root", "main-app", "svelte",
                                                   "___gatsby", "q-app",      "mount",    "application"};

/// How often each meaning stands where it tells what the page is.
class Sayings {
public:
    Sayings(const Page& page, const Labels& labels, std::span<const PhraseMatch> phrases,
            const Lexicon& lexicon)
        : m_lexicon(lexicon)
        , m_inText(lexicon.meaningCount(), 0)
        , m_inTitle(lexicon.meaningCount(), 0)
        , m_inName(lexicon.meaningCount(), 0)
        , m_inLinks(lexicon.meaningCount(), 0) {
        const auto site = ownSiteOf(page);
        for (const auto& link : page.links())
            if ((link.scheme == "http" || link.scheme == "https") && site.pathOf(link).empty())
                m_foreign.insert(link.node);
        auto phrase = phrases.begin();
        for (const auto& label : labels.labels)
            for (; phrase != phrases.end() && phrase->end <= label.end; ++phrase)
                count(label, phrase->meaning);
    }

    std::size_t inText(std::string_view meaning) const { return of(m_inText, meaning); }
    std::size_t inTitle(std::string_view meaning) const { return of(m_inTitle, meaning); }
    /// In the title alone: what the page calls itself.
    std::size_t inName(std::string_view meaning) const { return of(m_inName, meaning); }
    /// In links that lead to other sites.
    std::size_t inLinks(std::string_view meaning) const { return of(m_inLinks, meaning); }

private:
    using Counts = std::vector<std::size_t>;

    void count(const Label& label, MeaningId meaning) {
        const bool title = label.place == LabelPlace::Title || label.place == LabelPlace::Heading;
        if (title && label.end - label.begin <= titleBytes)
            ++m_inTitle[meaning];
        if (label.place == LabelPlace::Title)
            ++m_inName[meaning];
        if (title || label.place == LabelPlace::Text)
            ++m_inText[meaning];
        if (label.place == LabelPlace::Link && m_foreign.contains(label.node))
            ++m_inLinks[meaning];
    }

    std::size_t of(const Counts& counts, std::string_view name) const {
        const auto meaning = m_lexicon.meaning(name);
        return meaning ? counts[*meaning] : 0;
    }

    const Lexicon& m_lexicon;
    Counts m_inText, m_inTitle, m_inName, m_inLinks;
    std::set<NodeIndex> m_foreign;
};

std::size_t visibleLetters(const Page& page) {
    std::size_t letters = 0;
    for (const auto& block : page.blocks())
        if (!block.hidden)
            for (std::size_t index = 0; index < block.text.size();)
                letters += isWordCharacter(nextCodePoint(block.text, index));
    return letters;
}

bool hasScriptRoot(const Page& page) {
    const auto nodes = page.nodes();
    return std::any_of(nodes.begin(), nodes.end(), [](const Node& node) {
        return std::any_of(node.attributes.begin(), node.attributes.end(), [](const Attribute& attribute) {
            return attribute.name == "ng-app" || attribute.name == "data-reactroot" ||
                   (attribute.name == "id" &&
                    std::find(rootIds.begin(), rootIds.end(), attribute.value) != rootIds.end());
        });
    });
}

bool hasContentBesidesText(const Page& page) {
    const auto nodes = page.nodes();
    return std::any_of(nodes.begin(), nodes.end(), [](const Node& node) {
        return node.kind == NodeKind::Element &&
               (node.tag == GUMBO_TAG_A || node.tag == GUMBO_TAG_IMG || node.tag == GUMBO_TAG_FORM ||
                node.tag == GUMBO_TAG_IFRAME || node.tag == GUMBO_TAG_FRAME || node.tag == GUMBO_TAG_VIDEO ||
                node.tag == GUMBO_TAG_OBJECT);
    });
}

/// Words for visitors whose scripts are off.
bool hasNoScriptWords(const Page& page) {
    const auto nodes = page.nodes();
    for (NodeIndex index = 0; index < nodes.size(); ++index)
        if (nodes[index].tag == GUMBO_TAG_NOSCRIPT && !page.textOf(index, noticeLetters).empty())
            return true;
    return false;
}

/// A script that runs, not data.
bool hasRunningScript(const Page& page) {
    return std::any_of(page.scripts().begin(), page.scripts().end(), [](const Script& script) {
        return script.type.find("json") == std::string_view::npos &&
               (!script.src.empty() || !script.body.empty());
    });
}

} // namespace

PageJudgement judgePage(const Page& page, const Labels& labels, std::span<const PhraseMatch> phrases,
                        const RuleSet& rules) {
    const Sayings says(page, labels, phrases, rules.lexicon);
    const auto letters = visibleLetters(page);
    const bool isNotice = letters < noticeLetters && page.links().size() <= noticeLinks;
    if (isNotice && says.inText("state.captcha") > 0)
        return {PageState::Blocked, "captcha"};
    if (isNotice && says.inTitle("state.refused") > 0)
        return {PageState::Blocked, "http-403"};
    if (isNotice && says.inText("state.cookie-wall") > 0)
        return {PageState::Blocked, "cookie-wall"};
    if (says.inTitle("state.soft-404") > 0)
        return {PageState::Unreadable, "soft-404"};
    if (isNotice && (says.inTitle("state.parked") > 0 ||
                     (letters < noticeLetters / 2 && says.inText("state.parked") > 0)))
        return {PageState::Unreadable, "parked"};
    if (says.inLinks("state.spam") >= spamLinks && says.inName("state.spam") == 0)
        return {PageState::Unreadable, "hacked"};
    if (letters < drawnLetters && hasRunningScript(page) &&
        (hasScriptRoot(page) || hasNoScriptWords(page) || says.inText("state.needs-scripts") > 0 ||
         letters < emptyLetters))
        return {PageState::ScriptDrawn, {}};
    if (letters < emptyLetters && !hasContentBesidesText(page))
        return {PageState::Empty, {}};
    return {};
}

} // namespace shopwalker
