// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/detect/touchpoint_detector.h"

#include "core/detect/evidence_at.h"
#include "core/parse/words_in.h"
#include "core/text/byte_set.h"
#include "core/text/fold.h"
#include "core/text/utf8.h"
#include "core/types/limits.h"

#include <algorithm>
#include <map>
#include <set>
#include <span>

namespace shopwalker {

namespace {

constexpr std::size_t wordsBeforePhrase = 60; // bytes of a paragraph that a snippet shows before the phrase
constexpr ByteSet digits("0123456789");       // without one there is no amount and no percentage
constexpr std::size_t contentDistance =
    40; // bytes between a phrase and the amount or percent that belongs to it

HitSource sourceOf(LabelPlace place) {
    switch (place) {
    case LabelPlace::Button:
    case LabelPlace::Name:
    case LabelPlace::Deed: return HitSource::Button;
    case LabelPlace::Link:
    case LabelPlace::Url: return HitSource::Link;
    case LabelPlace::Submit:
    case LabelPlace::FormHeading:
    case LabelPlace::FormWords:
    case LabelPlace::Field:
    case LabelPlace::Option: return HitSource::Form;
    default: return HitSource::Text;
    }
}

/// How long a label is: words, or pairs of characters where words are not spaced.
int wordCount(std::string_view label) {
    int words = 1;
    int unspaced = 0;
    for (std::size_t index = 0; index < label.size();) {
        const auto c = nextCodePoint(label, index);
        words += c == ' ';
        unspaced += c >= 0x3041 && c <= 0x9FFF;
    }
    return words + unspaced / 2;
}

/// What a form calls itself: a heading, its words, or nothing but what sends it.
std::string_view saidBy(const FormView& form) {
    if (!form.heading.empty())
        return form.heading;
    return !form.words.empty() || form.submits.empty() ? std::string_view(form.words) : form.submits.front();
}

/// `https://schema.org/Review` → `review`.
std::string microdataWord(std::string_view value) {
    const auto slash = value.rfind('/');
    return asciiLower(slash == std::string_view::npos ? value : value.substr(slash + 1));
}

/// One pass over a page; keeps the surest hit of each touchpoint.
class Detection {
public:
    Detection(const Page& page, const Labels& labels, std::string_view language, const RuleSet& rules)
        : m_page(page)
        , m_labels(labels)
        , m_language(language)
        , m_rules(rules)
        , m_surest(rules.touchpointRules.groups, -1) {}

    /// A label with the phrases found in it.
    void look(const Label& label, std::span<const PhraseMatch> phrases) {
        const auto& rules = m_rules.touchpointRules;
        const auto text = m_labels.text(label);
        const bool mayHoldContent = (rules.contentPlaces >> static_cast<unsigned>(label.place) & 1) != 0 &&
                                    digits.findIn(text) != text.npos;
        if (!phrases.empty() || mayHoldContent) {
            const auto words = wordCount(text);
            lookAtPhrases(label, words, phrases);
            if (mayHoldContent)
                lookAtContent(label, text, words, phrases);
        }
        if (label.place == LabelPlace::Text)
            m_phrasesBefore = phrases;
    }

    void look(const FormView& form, FormType type) {
        if (!form.visible)
            return;
        for (const auto& rule : m_rules.touchpointRules.rules)
            if (isSurer(rule) && std::find(rule.forms.begin(), rule.forms.end(), type) != rule.forms.end())
                hitBy(rule, HitSource::Form) = evidenceAt(m_page, form.node, saidBy(form));
    }

    void look(const Link& link) {
        const auto& rules = m_rules.touchpointRules;
        rules.linkSearch.search(link.url, true, [&](MultiSearch::Match match) {
            const auto& rule = rules.rules[rules.ruleOfLinkPart[match.pattern]];
            if (!isSurer(rule))
                return;
            hitBy(rule, HitSource::Link) = evidenceAt(m_page, link.node, link.href);
            m_best[rule.touchpoint].value = link.url;
        });
    }

    void lookAtMicrodata(NodeIndex node) {
        for (const auto& attribute : m_page.node(node).attributes) {
            if (attribute.name != "itemprop" && attribute.name != "itemtype")
                continue;
            lookAtSchemaWord(microdataWord(attribute.value), node, attribute.value);
        }
    }

    /// What JSON-LD says: `{"@type": "FAQPage", "mainEntity": …}`.
    void look(const StructuredItems& structured) {
        // An item that holds only others has no value of its own: the next one shows where it stands.
        std::vector<const StructuredField*> first(structured.items.size());
        for (auto field = structured.fields.rbegin(); field != structured.fields.rend(); ++field)
            first[field->item] = &*field;
        for (std::size_t item = first.size(); item-- > 0;) {
            if (!first[item] && item + 1 < first.size())
                first[item] = first[item + 1];
            for (const auto& type : structured.items[item].types)
                if (const auto* field = first[item])
                    lookAtSchemaWord(asciiLower(type), nodeAt(field->offset),
                                     type + " " + field->name + ": " + field->value);
        }
    }

    void addTo(std::vector<TouchpointHit>& hits) {
        for (auto& [id, hit] : m_best)
            if (hit.confidence >= limits::reportedConfidence)
                hits.push_back(std::move(hit));
    }

private:
    void lookAtPhrases(const Label& label, int words, std::span<const PhraseMatch> phrases) {
        for (const auto& phrase : phrases) {
            if (isForeignWord(phrase, phrases))
                continue;
            for (const auto index : m_rules.touchpointRules.rulesOfMeaning[phrase.meaning]) {
                const auto& rule = m_rules.touchpointRules.rules[index];
                if ((!rule.whole || phrase.whole) && fits(rule, label, words, phrases) &&
                    contains(around(label, phrase), rule.content) && isEnough(index, phrase))
                    keep(rule, label, phrase.begin, languageOf(phrase, phrases));
            }
        }
    }

    /// Several rules ask for the same content: it is looked for once a label.
    void lookAtContent(const Label& label, std::string_view text, int words,
                       std::span<const PhraseMatch> phrases) {
        std::array<std::optional<bool>, labelContentCount> known;
        for (const auto index : m_rules.touchpointRules.contentRules) {
            const auto& rule = m_rules.touchpointRules.rules[index];
            if (!fits(rule, label, words, phrases))
                continue;
            auto& there = known[static_cast<std::size_t>(rule.content)];
            if (!there)
                there = contains(text, rule.content);
            if (*there && !isCancelled(rule, m_phrasesBefore))
                keep(rule, label, label.begin, {});
        }
    }

    /// The element that an offset of the page's source lies in.
    NodeIndex nodeAt(std::uint32_t offset) const {
        const auto nodes = m_page.nodes();
        const auto behind =
            std::upper_bound(nodes.begin(), nodes.end(), offset,
                             [](std::uint32_t at, const Node& node) { return at < node.offset; });
        return behind == nodes.begin() ? 0 : static_cast<NodeIndex>(behind - nodes.begin()) - 1;
    }

    void lookAtSchemaWord(const std::string& word, NodeIndex node, std::string_view snippet) {
        const auto& rules = m_rules.touchpointRules;
        const auto ofWord = rules.rulesOfMicrodata.find(word);
        if (ofWord == rules.rulesOfMicrodata.end())
            return;
        for (const auto index : ofWord->second)
            if (const auto& rule = rules.rules[index]; isSurer(rule))
                hitBy(rule, HitSource::Markup) = evidenceAt(m_page, node, snippet);
    }

    /// Counts the phrases of rules that ask for several: one logo of a card is a picture, two are ways to
    /// pay.
    bool isEnough(std::uint32_t ruleIndex, const PhraseMatch& phrase) {
        const auto wanted = m_rules.touchpointRules.rules[ruleIndex].different;
        if (wanted < 2)
            return true;
        auto& seen = m_different[ruleIndex];
        seen.insert(std::string_view(m_labels.folded).substr(phrase.begin, phrase.end - phrase.begin));
        return seen.size() >= static_cast<std::size_t>(wanted);
    }

    bool isSurer(const TouchpointRule& rule) const { return m_surest[rule.group] < rule.confidence; }

    bool fits(const TouchpointRule& rule, const Label& label, int words,
              std::span<const PhraseMatch> phrases) const {
        return rule.isAt(label.place) && (rule.mostWords == 0 || words <= rule.mostWords) && isSurer(rule) &&
               !isCancelled(rule, phrases);
    }

    static bool isCancelled(const TouchpointRule& rule, std::span<const PhraseMatch> phrases) {
        return std::any_of(phrases.begin(), phrases.end(), [&](const PhraseMatch& phrase) {
            return std::find(rule.unless.begin(), rule.unless.end(), phrase.meaning) != rule.unless.end();
        });
    }

    /// A single word of Latin letters, of a language that is neither the page's nor English: `Opinion` over
    /// the columns of a newspaper is no Spanish word for reviews.
    bool isForeignWord(const PhraseMatch& phrase, std::span<const PhraseMatch> phrases) const {
        const auto words = std::string_view(m_labels.folded).substr(phrase.begin, phrase.end - phrase.begin);
        if (m_language.empty() || static_cast<unsigned char>(words.front()) >= 0x80 ||
            words.find_first_of(" -_/") != words.npos)
            return false;
        const auto& language = languageOf(phrase, phrases);
        return language != m_language && language != "en" && language != "und";
    }

    /// Many languages share words: of those that have the phrase, the page's own, else English or Russian,
    /// else the first.
    const std::string& languageOf(const PhraseMatch& phrase, std::span<const PhraseMatch> phrases) const {
        const auto& languages = m_rules.lexicon.languages();
        for (const std::string_view wanted : {m_language, std::string_view("en")})
            for (const auto& other : phrases)
                if (other.meaning == phrase.meaning && other.begin == phrase.begin &&
                    languages[other.language] == wanted)
                    return languages[other.language];
        return languages[phrase.language];
    }

    /// The part of a label where an amount belongs to the phrase.
    std::string_view around(const Label& label, const PhraseMatch& phrase) const {
        const auto begin =
            std::max<std::size_t>(label.begin, phrase.begin - std::min(phrase.begin, contentDistance));
        const auto end = std::min<std::size_t>(label.end, phrase.end + contentDistance);
        return std::string_view(m_labels.folded).substr(begin, end - begin);
    }

    bool contains(std::string_view text, LabelContent content) const {
        switch (content) {
        case LabelContent::Anything: return true;
        case LabelContent::Amount: return m_rules.currencies.isAmountIn(text);
        case LabelContent::Percent: return isPercentIn(text, false);
        case LabelContent::MinusPercent: return isPercentIn(text, true);
        }
        return false;
    }

    void keep(const TouchpointRule& rule, const Label& label, std::size_t at, const std::string& language) {
        hitBy(rule, sourceOf(label.place)) = evidence(label, at - label.begin);
        if (!language.empty())
            m_best[rule.touchpoint].rule += "." + language;
    }

    /// The evidence of a new best hit, to be filled in.
    Evidence& hitBy(const TouchpointRule& rule, HitSource source) {
        m_surest[rule.group] = rule.confidence;
        auto& hit = m_best[rule.touchpoint];
        hit = {.id = rule.touchpoint, .source = source, .confidence = rule.confidence, .rule = rule.id};
        return hit.evidence;
    }

    Evidence evidence(const Label& label, std::size_t at) const {
        if (label.block == Label::noBlock)
            return evidenceAt(m_page, label.node,
                              label.place == LabelPlace::Heading ? calledAs(m_page, label.node)
                                                                 : label.words);
        const auto& block = m_page.blocks()[label.block];
        const auto line = static_cast<std::size_t>(label.words.data() - block.text.data());
        const auto begin = line + unfoldedIndex(label.words, at);
        const auto space = block.text.rfind(' ', begin > wordsBeforePhrase ? begin - wordsBeforePhrase : 0);
        const auto from = begin > wordsBeforePhrase && space != std::string::npos ? space : 0;
        return evidenceAt(m_page, block.node, m_page.offsetOf(block, begin), block.text.substr(from));
    }

    const Page& m_page;
    const Labels& m_labels;
    std::string_view m_language;
    const RuleSet& m_rules;
    std::vector<double> m_surest;                 // confidence of the best hit, by group of rules
    std::span<const PhraseMatch> m_phrasesBefore; // of the text before: the other cell of a table's row
    std::map<std::uint32_t, std::set<std::string_view>> m_different; // phrases seen, by rule that counts them
    std::map<std::string, TouchpointHit> m_best;
};

} // namespace

void detectTouchpoints(const Page& page, const Labels& labels, std::span<const PhraseMatch> phrases,
                       const std::vector<FormView>& forms, const std::vector<FormReport>& reports,
                       const StructuredItems& structured, std::string_view language, const RuleSet& rules,
                       std::vector<TouchpointHit>& hits) {
    Detection detection(page, labels, language, rules);
    auto phrase = phrases.begin();
    for (const auto& label : labels.labels) {
        const auto first = phrase;
        while (phrase != phrases.end() && phrase->end <= label.end)
            ++phrase;
        detection.look(label, {first, phrase});
    }
    for (std::size_t index = 0; index < std::min(forms.size(), reports.size()); ++index)
        detection.look(forms[index], reports[index].type);
    for (const auto& link : page.links())
        detection.look(link);
    for (NodeIndex node = 0; node < page.nodes().size(); ++node)
        detection.lookAtMicrodata(node);
    detection.look(structured);
    detection.addTo(hits);
}

} // namespace shopwalker
