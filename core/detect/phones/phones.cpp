// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/detect/phones/phones.h"

#include "core/detect/evidence_at.h"
#include "core/detect/phones/phone_run.h"
#include "core/text/fold.h"
#include "core/types/limits.h"

#include <algorithm>
#include <array>

namespace shopwalker {

namespace {

constexpr std::size_t labelBytes = 64; // a cell or line that only names what follows is not longer
constexpr std::size_t aloneBytes = 48; // around a number that has a text to itself
constexpr std::size_t digitsMin = 5;
constexpr int ancestorsAsked = 3; // for a class or itemprop that names the number
constexpr std::string_view differs = "text-and-link-differ";

/// Whether a text can hold a number at all. Digits of other scripts begin with few lead bytes.
bool mayHoldNumber(std::string_view text) {
    std::size_t digits = 0;
    for (const unsigned char byte : text)
        if ((byte >= '0' && byte <= '9') || byte == 0xD9 || byte == 0xDB || byte == 0xEF || byte == 0xE0)
            if (++digits >= digitsMin)
                return true;
    return false;
}

/// One run of digits in a text, with what is said about it.
struct Run {
    PhoneCandidate candidate;
    std::shared_ptr<const std::string> line; ///< folded; a line full of numbers is kept once
    NumberName name = NumberName::None;
    bool alone = false;
    bool follows = false; ///< only a comma or slash parts it from the run before in its line
    NodeIndex node = 0;
    std::uint32_t offset = 0; ///< in Page::html()
    HitSource source = HitSource::Text;
};

/// Runs of one folded line.
void addRuns(const std::string& text, std::string_view before, const NumberWords& words,
             std::vector<Run>& runs) {
    const auto shared = std::make_shared<const std::string>(text);
    const std::string_view line = *shared;
    std::size_t lastEnd = std::string::npos;
    for (auto& candidate : phoneCandidates(line)) {
        if (runs.size() >= limits::numbersPerPage)
            return;
        Run run;
        run.name = words.nameOf(line, candidate.begin, candidate.end, before);
        run.alone = line.size() - (candidate.end - candidate.begin) <= aloneBytes;
        run.follows =
            lastEnd != std::string::npos && candidate.begin - lastEnd <= 4 &&
            line.substr(lastEnd, candidate.begin - lastEnd).find_first_not_of(" ,;/&") == std::string::npos;
        // "Phone: 1, 2" names both.
        if (run.follows && run.name == NumberName::None)
            run.name = runs.back().name;
        lastEnd = candidate.end;
        run.candidate = std::move(candidate);
        run.line = shared;
        runs.push_back(std::move(run));
    }
}

/// The numbers of runs that stand in one text, in order: an area code written once serves the next ones.
template<class Found>
void readRuns(const std::vector<Run>& runs, std::span<const std::string> countries, Found&& found) {
    std::string area;
    for (const auto& run : runs) {
        const PhoneRunContext context{.name = run.name,
                                      .alone = run.alone,
                                      .countries = countries,
                                      .area = run.follows ? std::string_view(area) : std::string_view()};
        const auto phones = readRun(run.candidate, *run.line, context);
        if (!run.follows || phones.empty() || run.candidate.groups.front().bracketed)
            area.clear();
        const auto& groups = run.candidate.groups;
        for (std::size_t index = 0; index < groups.size() && area.empty() && groups.size() > 1; ++index)
            if (groups[index].bracketed)
                area = digitsOf(run.candidate, *run.line, run.candidate.plus ? 1 : 0, index + 1);
        for (const auto& phone : phones)
            found(run, phone);
    }
}

bool sameNumber(std::string_view a, std::string_view b) {
    constexpr std::size_t compared = 9; // one may lack its country
    const auto size = std::min({a.size(), b.size(), compared});
    return a.substr(a.size() - size) == b.substr(b.size() - size);
}

/// Everything about the numbers of one page, gathered before any is read: their codes tell the country.
class PhoneSearch {
public:
    PhoneSearch(const Page& page, const RuleSet& rules, PageContext& context,
                std::vector<TouchpointHit>& hits)
        : m_page(page)
        , m_words(rules.contactWords)
        , m_lexicon(rules.contactWords)
        , m_maker(rules.contactWords.meaning("contact.maker"))
        , m_context(context)
        , m_hits(hits) {}

    void search() {
        gatherTexts();
        gatherAttributes();
        if (m_runs.empty() && m_dialled.empty())
            return;
        m_countries = m_context.countries();
        for (const auto& run : m_runs)
            if (run.candidate.plus && run.name != NumberName::Fax)
                for (const auto& phone : readRun(run.candidate, *run.line, {.countries = m_countries}))
                    m_context.sawCountry(phone.country);
        for (const auto& link : m_dialled)
            if (const auto phone = readDialled(link.address, m_countries))
                m_context.sawCountry(phone->country);
        m_countries = m_context.countries();
        readLinks();
        readTexts();
    }

private:
    struct Dialled {
        NodeIndex node;
        std::string_view address;
        HitSource source;
        std::optional<FoundPhone> phone;
        bool fax = false;
        bool textDiffers = false;
    };

    void gatherTexts() {
        const auto& blocks = m_page.blocks();
        for (std::size_t index = 0; index < blocks.size(); ++index)
            if (mayHoldNumber(blocks[index].text))
                gatherBlock(blocks[index], index > 0 ? &blocks[index - 1] : nullptr);
    }

    void gatherBlock(const TextBlock& block, const TextBlock* previous) {
        // "200-30-40 (fax)" names its own number, not the next one.
        std::string before =
            previous != nullptr && previous->text.size() <= labelBytes && !mayHoldNumber(previous->text)
                ? fold(previous->text)
                : std::string();
        const std::string_view text = block.text;
        bool makerKnown = false, maker = false;
        for (std::size_t begin = 0; begin <= text.size();) {
            const auto end = std::min(text.find('\n', begin), text.size());
            const auto line = text.substr(begin, end - begin);
            auto folded = fold(line);
            if (mayHoldNumber(line)) {
                const auto from = m_runs.size();
                addRuns(folded, before, m_words, m_runs);
                if (m_runs.size() > from && !makerKnown) {
                    maker = namesMaker(text);
                    makerKnown = true;
                }
                if (maker)
                    m_runs.resize(from);
                for (auto run = from; run < m_runs.size(); ++run) {
                    const auto at = begin + unfoldedIndex(line, m_runs[run].candidate.begin);
                    m_runs[run].node = nodeAt(block, at);
                    m_runs[run].offset = m_page.offsetOf(block, at);
                    if (m_runs[run].name == NumberName::None)
                        m_runs[run].name = namedByMarkup(m_runs[run].node);
                }
            }
            before = folded.size() <= labelBytes && !mayHoldNumber(line) ? std::move(folded) : std::string();
            begin = end + 1;
        }
    }

    bool namesMaker(std::string_view text) const {
        const auto matches = m_lexicon.find(fold(text));
        return std::any_of(matches.begin(), matches.end(),
                           [&](const auto& match) { return match.meaning == m_maker; });
    }

    static NodeIndex nodeAt(const TextBlock& block, std::size_t at) {
        auto node = block.node;
        for (const auto& run : block.runs)
            if (run.begin <= at)
                node = run.node;
        return node;
    }

    NumberName namedByMarkup(NodeIndex node) const {
        for (int step = 0; step < ancestorsAsked && node != 0; ++step, node = m_page.node(node).parent)
            for (const auto& attribute : m_page.node(node).attributes)
                if (attribute.name == "itemprop" || attribute.name == "class" || attribute.name == "id")
                    if (const auto name = m_words.nameIn(fold(attribute.value)); name != NumberName::None)
                        return name;
        return NumberName::None;
    }

    void gatherAttributes() {
        const auto nodes = m_page.nodes();
        for (NodeIndex index = 0; index < nodes.size(); ++index)
            if (nodes[index].tag != GUMBO_TAG_INPUT && nodes[index].tag != GUMBO_TAG_TEXTAREA)
                for (const auto& attribute : nodes[index].attributes)
                    gatherAttribute(index, attribute); // those of inputs are examples of what to type
    }

    void gatherAttribute(NodeIndex node, const Attribute& attribute) {
        const auto& [name, value, offset] = attribute;
        if (name == "href") {
            addDialled(node, value.substr(std::min(value.size(), value.find_first_not_of(" \t\r\n"))),
                       HitSource::Link);
        } else if (name.starts_with("on")) {
            for (const auto* scheme : {"tel:", "callto:"})
                if (const auto at = value.find(scheme); at != std::string_view::npos)
                    addDialled(node, value.substr(at, value.find_first_of("'\"`\\;", at) - at),
                               HitSource::Button);
        } else if ((name == "aria-label" || name == "alt") && mayHoldNumber(value)) {
            const auto from = m_runs.size();
            addRuns(fold(value), {}, m_words, m_runs);
            for (auto run = from; run < m_runs.size(); ++run) {
                m_runs[run].node = node;
                m_runs[run].offset = offset;
                m_runs[run].source = HitSource::Markup;
            }
        }
    }

    void addDialled(NodeIndex node, std::string_view address, HitSource source) {
        constexpr std::array schemes{std::string_view("tel:"), std::string_view("callto:")};
        for (const auto scheme : schemes)
            if (address.size() > scheme.size() && startsWithLower(address, scheme))
                m_dialled.push_back(
                    {.node = node, .address = address.substr(scheme.size()), .source = source, .phone = {}});
    }

    void readLinks() {
        for (auto& link : m_dialled) {
            link.phone = readDialled(link.address, m_countries);
            if (link.phone)
                m_hits.push_back({.id = "clickable-phone",
                                  .source = link.source,
                                  .value = link.phone->number,
                                  .confidence = link.phone->confidence,
                                  .rule = "phone.link",
                                  .evidence = evidenceAt(m_page, link.node, link.address)});
        }
    }

    Dialled* linkAround(NodeIndex node) {
        for (auto& link : m_dialled)
            if (link.node <= node && node < m_page.node(link.node).end)
                return &link;
        return nullptr;
    }

    void readTexts() {
        for (const auto& run : m_runs)
            if (run.name == NumberName::Fax)
                if (auto* link = linkAround(run.node))
                    link->fax = true;
        readRuns(m_runs, m_countries, [&](const Run& run, const FoundPhone& phone) {
            auto* link = linkAround(run.node);
            const bool other =
                link != nullptr && link->phone && !sameNumber(link->phone->number, phone.number);
            if (link != nullptr)
                link->textDiffers = link->textDiffers || other;
            addPhone(run.source, phone, "phone.text", evidenceAt(m_page, run.node, run.offset, *run.line),
                     other);
        });
        for (const auto& link : m_dialled)
            if (link.phone && !link.fax && link.phone->number.size() >= digitsMin)
                addPhone(link.source, *link.phone, "phone.link", evidenceAt(m_page, link.node, link.address),
                         link.textDiffers);
    }

    void addPhone(HitSource source, const FoundPhone& phone, const char* rule, Evidence evidence,
                  bool different) {
        auto known = std::find_if(m_hits.begin(), m_hits.end(), [&](const auto& hit) {
            return hit.id == "phone" && sameNumber(hit.value, phone.number);
        });
        if (known == m_hits.end()) {
            m_hits.push_back({.id = "phone",
                              .source = source,
                              .value = phone.number,
                              .confidence = phone.confidence,
                              .rule = rule,
                              .evidence = std::move(evidence)});
            known = m_hits.end() - 1;
        } else if (phone.number.size() > known->value.size() && phone.number.starts_with('+')) {
            known->value = phone.number;
        }
        known->confidence = std::max(known->confidence, phone.confidence);
        if (different &&
            std::find(known->caveats.begin(), known->caveats.end(), differs) == known->caveats.end())
            known->caveats.emplace_back(differs);
    }

    const Page& m_page;
    const NumberWords m_words;
    const Lexicon& m_lexicon;
    std::optional<MeaningId> m_maker;
    PageContext& m_context;
    std::vector<TouchpointHit>& m_hits;
    std::vector<Run> m_runs;
    std::vector<Dialled> m_dialled;
    std::vector<std::string> m_countries;
};

} // namespace

void detectPhones(const Page& page, const RuleSet& rules, PageContext& context,
                  std::vector<TouchpointHit>& hits) {
    PhoneSearch(page, rules, context, hits).search();
}

std::vector<std::string> phonesIn(std::string_view text, const RuleSet& rules,
                                  const std::vector<std::string>& countries) {
    std::vector<Run> runs;
    addRuns(fold(text), {}, NumberWords(rules.contactWords), runs);
    std::vector<std::string> numbers;
    readRuns(runs, countries, [&](const Run&, const FoundPhone& phone) {
        if (std::find(numbers.begin(), numbers.end(), phone.number) == numbers.end())
            numbers.push_back(phone.number);
    });
    return numbers;
}

} // namespace shopwalker
