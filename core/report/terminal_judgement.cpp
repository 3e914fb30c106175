// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/report/terminal_judgement.h"

#include "core/report/judgement_words.h"
#include "core/report/terminal_text.h"

namespace shopwalker {

namespace {

constexpr int indent = 2;
constexpr std::size_t idLetters = 8; ///< of an action's id: what `benchmark plan` takes
constexpr std::size_t tippingPointsShown = 5;
constexpr std::size_t changesShown = 20;

/// Writes lines below heads; a head is written with its first line.
class Lines {
public:
    Lines(const Texts& texts, int width)
        : m_texts(texts)
        , m_width(width) {}

    void head(std::string_view key) { m_head = m_texts("judgement.head." + std::string(key)); }
    void line(const std::string& text, int depth = 1) {
        if (!m_head.empty())
            m_text += (m_text.empty() ? "" : "\n") + wrapped(std::exchange(m_head, {}), m_width, 0);
        m_text += wrapped(forTerminal(text), m_width, depth * indent);
    }
    const std::string& text() const { return m_text; }

private:
    const Texts& m_texts;
    int m_width;
    std::string m_head;
    std::string m_text;
};

class Teller {
public:
    Teller(const OpenBenchmark& open, const Touchpoints& touchpoints, const Texts& texts, int width)
        : m_open(open)
        , m_judgement(open.judgement)
        , m_words{open, touchpoints, texts}
        , m_texts(texts)
        , m_lines(texts, width) {}

    std::string judgement() {
        m_lines.head("scores");
        if (const auto location = m_words.location(); !location.empty())
            m_lines.line(location);
        for (std::size_t company = 0; company < m_judgement.comparison.scores.size(); ++company)
            m_lines.line(m_words.score(company));
        cautions();
        m_lines.head("chains");
        for (const auto& judged : m_judgement.chains)
            chain(judged);
        races();
        m_lines.head("ledger");
        for (const auto& entry : m_judgement.ledger)
            m_lines.line(m_words.promise(entry));
        m_lines.head("standards");
        for (const auto& verdict : m_judgement.standards)
            m_lines.line(m_words.standard(verdict));
        top();
        m_lines.head("tipping");
        for (const auto& sentence : m_words.tipping(tippingPointsShown))
            m_lines.line(sentence);
        m_lines.head("laws");
        for (const auto& warning : m_judgement.laws)
            m_lines.line(m_words.law(warning));
        beforeAfter();
        watched();
        return m_lines.text();
    }

    std::string plan(std::chrono::sys_days today) {
        m_lines.head("plan");
        for (const auto& action : m_open.workbook.actions)
            tell(action, action.id.substr(0, idLetters), today);
        if (m_open.workbook.actions.empty())
            m_lines.line(say("action.none"));
        m_lines.head("quickWins");
        for (const auto& action : m_judgement.quickWins)
            m_lines.line(m_words.quickWin(action));
        m_lines.head("settled");
        for (const auto& decision : m_judgement.decided)
            m_lines.line(m_words.decision(decision));
        m_lines.head("proposals");
        int number = 0;
        for (const auto& proposal : m_judgement.proposals)
            m_lines.line(std::to_string(++number) + ". " + m_words.action(proposal) + " (" +
                         say("lever." + std::string(toWord(proposal.lever))) + ", " +
                         say("effort." + std::string(toWord(proposal.effort))) + ")");
        return m_lines.text();
    }

private:
    std::string say(const std::string& key, const Texts::Arguments& arguments = {}) const {
        return m_words.say(key, arguments);
    }

    void cautions() {
        m_lines.head("cautions");
        for (const auto& sentences : {m_words.cautions(), m_words.disagreements()})
            for (const auto& sentence : sentences)
                m_lines.line(sentence);
    }

    void chain(const JudgedChain& judged) {
        m_lines.line(m_words.chain(judged));
        if (judged.chain.links.empty())
            return;
        m_lines.line(m_words.chainFigures(judged), 2);
        if (const auto lost = m_words.unreachable(judged); !lost.empty())
            m_lines.line(say("chain.unreachable", {{"list", m_texts.listed(lost)}}), 2);
        if (judged.weakest && judged.weakest != judged.verdict.breakAt)
            m_lines.line(
                say("chain.weakest", {{"link", m_words.linkName(judged.chain.links[*judged.weakest])}}), 2);
        for (const auto& sentence : m_words.leftWith(judged))
            m_lines.line(sentence, 2);
    }

    void races() {
        m_lines.head("races");
        for (const auto& race : m_judgement.races) {
            m_lines.line(race.label +
                         (race.fastest
                              ? " · " + say("race.fastest", {{"company", m_words.company(*race.fastest)}})
                              : std::string()));
            for (const auto& lane : race.lanes)
                m_lines.line(m_words.lane(race, lane), 2);
        }
    }

    void top() {
        m_lines.head("top");
        int number = 0;
        for (const auto& touchpoint : m_judgement.top)
            m_lines.line(std::to_string(++number) + ". " + m_words.name(touchpoint));
    }

    void beforeAfter() {
        m_lines.head("beforeAfter");
        if (!m_open.beforeAfter)
            return;
        for (const auto& sentence : m_words.totals(*m_open.beforeAfter))
            m_lines.line(sentence);
        for (const auto& row : m_open.beforeAfter->rows) {
            if (row.change != BeforeAfterRow::Change::Same && row.change != BeforeAfterRow::Change::Unknown)
                m_lines.line(m_words.change(row), 2);
            if (const auto reaction = m_words.reaction(row); !reaction.empty())
                m_lines.line(reaction, 2);
        }
    }

    void watched() {
        m_lines.head("watched");
        const auto& changes = m_open.watched;
        for (std::size_t index = 0; index < std::min(changesShown, changes.size()); ++index)
            m_lines.line(m_words.watched(changes[index]));
        if (changes.size() > changesShown)
            m_lines.line(m_texts.counted("count.more", static_cast<int>(changes.size() - changesShown)));
    }

    void tell(const Action& action, const std::string& id, std::chrono::sys_days today) {
        m_lines.line(id + "  " + m_words.action(action));
        if (const auto reason = m_words.reason(action); !reason.empty())
            m_lines.line(reason, 2);
        auto text =
            say("status." + std::string(toWord(action.status))) + " · " +
            say("direction." + std::string(toWord(action.direction))) + " · " +
            say("lever." + std::string(toWord(action.lever))) + " · " +
            (action.owner.empty() ? say("action.noOwner") : say("action.owner", {{"name", action.owner}})) +
            " · " + m_words.due(action, today);
        if (const auto again = m_words.recheck(action); !again.empty())
            text += " · " + again;
        m_lines.line(text, 2);
        if (!action.resources.empty())
            m_lines.line(action.resources, 2);
    }

    const OpenBenchmark& m_open;
    const Judgement& m_judgement;
    JudgementWords m_words;
    const Texts& m_texts;
    Lines m_lines;
};

} // namespace

std::string terminalJudgement(const OpenBenchmark& open, const Touchpoints& touchpoints, const Texts& texts,
                              int width) {
    return Teller(open, touchpoints, texts, width).judgement();
}

std::string terminalPlan(const OpenBenchmark& open, const Touchpoints& touchpoints, const Texts& texts,
                         int width, std::chrono::sys_days today) {
    return Teller(open, touchpoints, texts, width).plan(today);
}

} // namespace shopwalker
