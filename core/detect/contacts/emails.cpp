// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/detect/contacts/emails.h"

#include "core/detect/contacts/email_addresses.h"
#include "core/detect/evidence_at.h"
#include "core/text/byte_set.h"
#include "core/text/fold.h"

#include <algorithm>
#include <utility>

namespace shopwalker {

namespace {

constexpr ByteSet brackets("([{"); // around an "at" that is spelt out
constexpr std::string_view mailto = "mailto:";
constexpr std::string_view cloudflarePath = "/cdn-cgi/l/email-protection#";
constexpr std::size_t labelReach = 16; // how far the name of another account may stand in front of an address

// How sure an address is, by where it stands.
constexpr double asLink = 0.99;
constexpr double asText = 0.97;
constexpr double disguised = 0.9;
constexpr double inAttribute = 0.75;
constexpr double written = 0.7;  // a script writes it into the page
constexpr double inScript = 0.4; // nobody may ever see it

class EmailSearch {
public:
    EmailSearch(const Page& page, const RuleSet& rules, std::vector<TouchpointHit>& hits)
        : m_page(page)
        , m_rules(rules.emails)
        , m_words(rules.contactWords)
        , m_otherAccount(rules.contactWords.meaning("email.not"))
        , m_hits(hits) {}

    void search() {
        const auto& blocks = m_page.blocks();
        for (std::size_t index = 0; index < blocks.size(); ++index) {
            searchBlock(blocks[index]);
            if (index > 1)
                searchAroundTrap(blocks[index - 2], blocks[index - 1], blocks[index]);
        }
        const auto nodes = m_page.nodes();
        for (NodeIndex index = 0; index < nodes.size(); ++index)
            for (const auto& attribute : nodes[index].attributes)
                searchAttribute(index, attribute);
        for (const auto& script : m_page.scripts())
            searchScript(script);
    }

private:
    void add(std::string address, double confidence, const char* rule, HitSource source, NodeIndex node,
             std::uint32_t offset) {
        const auto known = std::find_if(m_hits.begin(), m_hits.end(), [&](const auto& hit) {
            return hit.id == "email" && hit.value == address;
        });
        if (known != m_hits.end()) {
            known->confidence = std::max(known->confidence, confidence);
            return;
        }
        auto evidence = evidenceAt(m_page, node, offset, address);
        m_hits.push_back({.id = "email",
                          .source = source,
                          .value = std::move(address),
                          .confidence = confidence,
                          .rule = rule,
                          .evidence = std::move(evidence)});
    }

    void searchBlock(const TextBlock& block) {
        const bool plain =
            block.text.find('@') != std::string::npos || block.text.find("＠") != std::string::npos;
        if (!plain && brackets.findIn(block.text) == std::string::npos)
            return;
        const auto& text = block.text;
        if (plain && isReversed(block)) {
            for (const auto& email : emailsIn(reversed(text), m_rules))
                add(email.address, disguised, "email.disguised", HitSource::Text, block.node,
                    m_page.node(block.node).offset);
            return;
        }
        // An address that stands whole in one piece of text ends where the piece ends, whatever touches it.
        std::string whole;
        for (const auto& run : block.runs) {
            if (std::exchange(m_searched, run.node) == run.node)
                continue; // a long text lies in many blocks
            for (const auto& email : emailsIn(m_page.node(run.node).text, m_rules)) {
                whole += email.address + '\n';
                if (!isOtherAccount(std::string_view(block.text).substr(0, run.begin + email.begin)))
                    add(email.address, asText, "email.text", HitSource::Text, run.node,
                        m_page.offsetOf(block, run.begin + email.begin));
            }
        }
        for (const auto& email : emailsIn(text, m_rules))
            if (!isKnown(whole, email.address) &&
                !isOtherAccount(std::string_view(text).substr(0, email.begin)))
                add(email.address, asText, "email.text", HitSource::Text, block.node,
                    m_page.offsetOf(block, std::min(email.begin, block.text.size())));
        for (const auto& email : emailsIn(withoutDisguise(text, m_words, m_rules), m_rules))
            add(email.address, disguised, "email.disguised", HitSource::Text, block.node,
                m_page.node(block.node).offset);
    }

    /// The address, or what is left of it when its neighbours are taken off, was read from a piece of its
    /// own.
    static bool isKnown(std::string_view whole, std::string_view address) {
        for (std::size_t begin = 0; begin < whole.size();) {
            const auto end = whole.find('\n', begin);
            if (address.find(whole.substr(begin, end - begin)) != std::string_view::npos)
                return true;
            begin = end + 1;
        }
        return false;
    }

    /// info<span hidden>no-spam</span>@bakery.am: the hidden piece parts one paragraph into three blocks.
    void searchAroundTrap(const TextBlock& before, const TextBlock& trap, const TextBlock& after) {
        if (!trap.hidden || before.hidden || after.hidden || before.node != after.node ||
            !after.text.starts_with('@'))
            return;
        for (const auto& email : emailsIn(before.text + after.text, m_rules))
            add(email.address, asText, "email.text", HitSource::Text, before.node,
                m_page.offsetOf(before, 0));
    }

    bool isOtherAccount(std::string_view before) const {
        const auto folded = fold(before.substr(before.size() - std::min(before.size(), labelReach)));
        const auto matches = m_words.find(folded);
        return std::any_of(matches.begin(), matches.end(),
                           [&](const auto& match) { return match.meaning == m_otherAccount; });
    }

    /// `direction: rtl` with `bidi-override` shows a text that was written backwards.
    bool isReversed(const TextBlock& block) const {
        for (const auto& run : block.runs)
            for (auto node = m_page.node(run.node).parent;; node = m_page.node(node).parent) {
                const auto style = m_page.attribute(node, "style");
                if (style && style->find("bidi-override") != std::string_view::npos)
                    return true;
                if (node <= block.node)
                    break;
            }
        return false;
    }
    static std::string reversed(std::string_view address) { return {address.rbegin(), address.rend()}; }

    void searchAttribute(NodeIndex node, const Attribute& attribute) {
        const auto& name = attribute.name;
        if (m_page.node(node).tag == GUMBO_TAG_INPUT || m_page.node(node).tag == GUMBO_TAG_TEXTAREA)
            return; // examples of what to type
        const auto value = attribute.value.substr(
            std::min(attribute.value.size(), attribute.value.find_first_not_of(" \t\r\n")));
        if (name == "data-cfemail") {
            addAll(emailsIn(cloudflareDecoded(value), m_rules), asLink, "email.cloudflare", node,
                   attribute.offset);
        } else if (name == "href" || name == "action" || name == "formaction") {
            if (startsWithLower(value, mailto)) {
                for (auto& address : emailsOfMailto(value.substr(mailto.size()), m_rules))
                    add(std::move(address), asLink, "email.link",
                        name == "href" ? HitSource::Link : HitSource::Form, node, attribute.offset);
            } else if (const auto at = value.find(cloudflarePath); at != std::string_view::npos) {
                addAll(emailsIn(cloudflareDecoded(value.substr(at + cloudflarePath.size())), m_rules), asLink,
                       "email.cloudflare", node, attribute.offset);
            } else if (startsWithLower(value, "javascript:")) {
                searchDeed(node, attribute);
            }
        } else if (name.starts_with("on")) {
            searchDeed(node, attribute);
        } else if (name == "data-domain" || name == "data-host") {
            for (const auto* part : {"data-user", "data-name", "data-login", "data-local"})
                if (const auto user = m_page.attribute(node, part))
                    addAll(emailsIn(std::string(*user) + "@" + std::string(value), m_rules), inAttribute,
                           "email.attribute", node, attribute.offset);
        } else if ((name.starts_with("data-") && name.find("mail") != std::string_view::npos) ||
                   name == "aria-label" || name == "title") {
            addAll(emailsIn(startsWithLower(value, mailto) ? value.substr(mailto.size()) : value, m_rules),
                   inAttribute, "email.attribute", node, attribute.offset);
        }
    }

    /// Code that runs on a click: `location.href = 'mai' + 'lto:…'`.
    void searchDeed(NodeIndex node, const Attribute& attribute) {
        if (attribute.value.find('@') == std::string_view::npos)
            return;
        const auto code = withJoinedStrings(attribute.value);
        if (asciiLower(code).find(mailto) != std::string::npos)
            addAll(emailsIn(code, m_rules), disguised, "email.deed", node, attribute.offset);
    }

    void searchScript(const Script& script) {
        if (script.body.find('@') == std::string_view::npos)
            return;
        const auto code = withJoinedStrings(script.body);
        const bool writes = code.find("document.write") != std::string::npos;
        for (const auto& email : emailsIn(code, m_rules))
            add(email.address, writes && code.size() < writingScriptBytes ? written : inScript,
                "email.script", HitSource::Script, script.node, script.bodyOffset);
    }

    void addAll(const std::vector<FoundEmail>& emails, double confidence, const char* rule, NodeIndex node,
                std::uint32_t offset) {
        for (const auto& email : emails)
            add(email.address, confidence, rule, HitSource::Markup, node, offset);
    }

    static constexpr std::size_t writingScriptBytes = 2000; // a script that does little but write an address

    const Page& m_page;
    const EmailRules& m_rules;
    const Lexicon& m_words;
    std::optional<MeaningId> m_otherAccount;
    std::vector<TouchpointHit>& m_hits;
    NodeIndex m_searched = 0; // the text last read whole; 0 is no text
};

} // namespace

void detectEmails(const Page& page, const RuleSet& rules, std::vector<TouchpointHit>& hits) {
    EmailSearch(page, rules, hits).search();
}

} // namespace shopwalker
