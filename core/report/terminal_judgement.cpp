// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/report/terminal_judgement.h"

#include "core/plan/control.h"
#include "core/report/judgement_json.h"
#include "core/report/terminal_text.h"
#include "core/types/json/comparison_json.h"
#include "core/types/json/plan_json.h"

#include <cmath>
#include <cstdio>

namespace shopwalker {

namespace {

constexpr int indent = 2;
constexpr std::size_t idLetters = 8; ///< of an action's id: what `benchmark plan` takes
constexpr std::size_t tippingPointsShown = 5;
constexpr std::size_t changesShown = 20;

/// At most two decimals, none where they are zero.
std::string numberWords(double number) {
    char text[32];
    std::snprintf(text, sizeof text, "%.2f", number);
    std::string words(text);
    words.erase(words.find_last_not_of('0') + 1);
    if (words.ends_with('.'))
        words.pop_back();
    return words == "-0" ? "0" : words;
}

std::string pointsWords(const std::optional<double>& points) {
    return points ? numberWords(std::round(*points * 10) / 10) : "–";
}

std::string nameOf(const std::string& touchpoint, const Comparison& comparison,
                   const Touchpoints& touchpoints, const Texts& texts) {
    if (const auto* known = findTouchpoint(touchpoints, touchpoint))
        return texts.touchpoint(*known);
    for (const auto& row : comparison.rows)
        if (row.touchpoint == touchpoint && !row.title.empty())
            return row.title;
    return touchpoint;
}

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
        , m_comparison(open.judgement.comparison)
        , m_touchpoints(touchpoints)
        , m_texts(texts)
        , m_lines(texts, width) {}

    std::string judgement() {
        scores();
        chains();
        races();
        ledger();
        standards();
        top();
        tipping();
        laws();
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
            m_lines.line(words(action));
        m_lines.head("proposals");
        int number = 0;
        for (const auto& proposal : m_judgement.proposals)
            m_lines.line(std::to_string(++number) + ". " + words(proposal) + " (" +
                         say("lever." + std::string(toWord(proposal.lever))) + ", " +
                         say("effort." + std::string(toWord(proposal.effort))) + ")");
        return m_lines.text();
    }

private:
    std::string say(const std::string& key, const Texts::Arguments& arguments = {}) const {
        return m_texts("judgement." + key, arguments);
    }
    std::string name(const std::string& touchpoint) const {
        return nameOf(touchpoint, m_comparison, m_touchpoints, m_texts);
    }
    const std::string& company(std::size_t index) const { return m_comparison.companies[index].company.name; }
    std::string words(const Action& action) const {
        return actionWords(action, m_comparison, m_touchpoints, m_texts);
    }

    void scores() {
        m_lines.head("scores");
        for (std::size_t index = 0; index < m_comparison.scores.size(); ++index) {
            const auto& [touchpoints, stages, channels, total, walks] = m_comparison.scores[index];
            auto text = say(total.points ? "score" : "noScore", {{"company", company(index)},
                                                                 {"points", pointsWords(total.points)},
                                                                 {"known", std::to_string(total.known)},
                                                                 {"total", std::to_string(total.total)}});
            const auto add = [&](const char* key, int count) {
                if (count > 0)
                    text += " · " + say(key, {{"n", std::to_string(count)}});
            };
            add("walks", walks);
            add("presenceOnly", total.presenceOnly);
            add("failures", total.failures);
            m_lines.line(text);
        }
    }

    void chains() {
        m_lines.head("chains");
        for (const auto& judged : m_judgement.chains)
            chain(judged);
    }

    void chain(const JudgedChain& judged) {
        const auto& [chain, verdict, weakest, owner] = judged;
        const auto& links = chain.links;
        const auto at = verdict.breakAt ? verdict.breakAt : verdict.deadEnd;
        const auto* key = links.empty()     ? "chain.empty"
                          : verdict.breakAt ? "chain.breaks"
                          : verdict.deadEnd ? "chain.deadEnd"
                                            : "chain.ends";
        const auto place = at ? *at : links.empty() ? 0 : links.size() - 1;
        m_lines.line(say(key, {{"company", company(owner)},
                               {"chain", chain.name},
                               {"link", links.empty() ? std::string() : links[place].title}}));
        if (links.empty())
            return;
        m_lines.line(say("chain.figures", {{"touches", std::to_string(verdict.touches)},
                                           {"people", std::to_string(verdict.people)},
                                           {"automated", std::to_string(verdict.automated)}}),
                     2);
        std::vector<std::string> lost;
        for (auto link = place + 1; at && link < links.size(); ++link)
            lost.push_back(links[link].title);
        if (!lost.empty())
            m_lines.line(say("chain.unreachable", {{"list", m_texts.listed(lost)}}), 2);
        if (weakest && weakest != verdict.breakAt)
            m_lines.line(say("chain.weakest", {{"link", links[*weakest].title}}), 2);
    }

    std::string measured(double amount, const std::string& unit) const {
        constexpr double minute = 60, hour = 3600;
        if (unit == "s" && amount >= hour)
            return say("unit.h", {{"n", numberWords(amount / hour)}});
        if (unit == "s" && amount >= minute)
            return say("unit.min", {{"n", numberWords(amount / minute)}});
        const auto key = "unit." + unit;
        return m_texts.has("judgement." + key) ? say(key, {{"n", numberWords(amount)}})
                                               : numberWords(amount) + (unit.empty() ? "" : " " + unit);
    }

    void races() {
        m_lines.head("races");
        for (const auto& race : m_judgement.races) {
            m_lines.line(race.label +
                         (race.fastest ? " · " + say("race.fastest", {{"company", company(*race.fastest)}})
                                       : std::string()));
            for (const auto& lane : race.lanes) {
                auto text =
                    say("race.lane",
                        {{"company", company(lane.company)},
                         {"time", lane.median ? measured(*lane.median, race.unit) : std::string("–")}});
                if (lane.medianWithinHours)
                    text += " · " + say("race.within", {{"time", measured(*lane.medianWithinHours, "s")}});
                if (lane.waiting > 0)
                    text += " · " + say("race.waiting", {{"n", std::to_string(lane.waiting)}});
                m_lines.line(text, 2);
            }
        }
    }

    void ledger() {
        m_lines.head("ledger");
        for (const auto& entry : m_judgement.ledger) {
            auto text = say("promise.line",
                            {{"company", company(entry.company)},
                             {"touchpoint", entry.title.empty() ? name(entry.touchpoint) : entry.title},
                             {"verdict", say("promise." + std::string(toWord(entry.verdict)))}});
            if (!entry.promise.empty())
                text += " · " + say("promise.promised", {{"words", entry.promise}});
            if (!entry.found.empty())
                text += " · " + say("promise.found", {{"words", entry.found}});
            m_lines.line(text);
        }
    }

    void standards() {
        m_lines.head("standards");
        for (const auto& verdict : m_judgement.standards)
            m_lines.line(say(verdict.passed ? "standard.passed" : "standard.failed",
                             {{"label", verdict.label},
                              {"value", measured(verdict.value, verdict.standard.unit)},
                              {"limit", measured(verdict.standard.limit, verdict.standard.unit)}}));
    }

    void top() {
        m_lines.head("top");
        int number = 0;
        for (const auto& touchpoint : m_judgement.top)
            m_lines.line(std::to_string(++number) + ". " + name(touchpoint));
    }

    std::string tippedName(const TippingPoint& point) const {
        switch (point.kind) {
        case TippingPoint::Kind::Stage: return m_texts("stage." + point.id);
        case TippingPoint::Kind::Channel: return m_texts("channel." + point.id);
        case TippingPoint::Kind::Touchpoint: break;
        }
        return name(point.id);
    }

    void tipping() {
        m_lines.head("tipping");
        const auto leader = leaderOf(m_comparison);
        if (m_judgement.tippingPoints.empty() && leader && m_comparison.companies.size() > 1)
            m_lines.line(say("tipping.firm", {{"company", company(*leader)}}));
        for (std::size_t index = 0; index < std::min(tippingPointsShown, m_judgement.tippingPoints.size());
             ++index) {
            const auto& point = m_judgement.tippingPoints[index];
            m_lines.line(say(point.tippingAt < point.weight ? "tipping.below" : "tipping.above",
                             {{"company", company(point.then)},
                              {"name", tippedName(point)},
                              {"weight", numberWords(point.tippingAt)},
                              {"now", numberWords(point.weight)}}));
        }
    }

    std::string subjectOf(const LawWarning& warning) const {
        if (warning.law == 1)
            return say("object." + warning.subject);
        if (warning.law == 3)
            return name(warning.subject);
        for (const auto& judged : m_judgement.chains)
            if (judged.chain.id == warning.subject && !judged.chain.name.empty())
                return judged.chain.name;
        return warning.subject;
    }

    void laws() {
        m_lines.head("laws");
        for (const auto& warning : m_judgement.laws)
            m_lines.line(say("law." + std::to_string(warning.law),
                             {{"subject", subjectOf(warning)}, {"fault", say("fault." + warning.fault)}}));
    }

    void beforeAfter() {
        m_lines.head("beforeAfter");
        if (!m_open.beforeAfter)
            return;
        const auto& change = *m_open.beforeAfter;
        m_lines.line(say("beforeAfter.total", {{"before", pointsWords(change.totalBefore)},
                                               {"after", pointsWords(change.totalAfter)}}));
        m_lines.line(say("beforeAfter.present", {{"before", std::to_string(change.presentBefore)},
                                                 {"after", std::to_string(change.presentAfter)}}));
        m_lines.line(say("beforeAfter.gaps", {{"closed", std::to_string(change.gapsClosed)},
                                              {"opened", std::to_string(change.gapsOpened)}}));
        for (const auto& row : change.rows)
            if (row.change != BeforeAfterRow::Change::Same && row.change != BeforeAfterRow::Change::Unknown)
                m_lines.line(say("change." + std::string(toWord(row.change)),
                                 {{"name", row.title.empty() ? name(row.touchpoint) : row.title},
                                  {"before", pointsWords(row.before)},
                                  {"after", pointsWords(row.after)}}),
                             2);
    }

    void watched() {
        m_lines.head("watched");
        std::size_t shown = 0;
        for (const auto& [round, at, owner, change] : m_open.watched) {
            if (++shown > changesShown) {
                m_lines.line(
                    m_texts.counted("count.more", static_cast<int>(m_open.watched.size() - changesShown)));
                return;
            }
            const auto& value = change.value;
            m_lines.line(say(
                "watched",
                {{"round", std::to_string(round)},
                 {"company", company(owner)},
                 {"change", say("change." + std::string(toWord(change.kind)),
                                {{"name", name(change.touchpoint)},
                                 {"value", !value.value.empty()    ? value.value
                                           : !value.vendor.empty() ? value.vendor
                                                                   : m_texts.network(value.network)}})}}));
        }
    }

    void tell(const Action& action, const std::string& id, std::chrono::sys_days today) {
        m_lines.line(id + "  " + words(action));
        std::string text =
            say("status." + std::string(toWord(action.status))) + " · " +
            say("direction." + std::string(toWord(action.direction))) + " · " +
            say("lever." + std::string(toWord(action.lever))) + " · " +
            (action.owner.empty() ? say("action.noOwner") : say("action.owner", {{"name", action.owner}})) +
            " · ";
        if (!action.due)
            text += say("action.noDate");
        else
            text += say(isOverdue(action, today) ? "action.overdue" : "action.due",
                        {{"day", toIsoDay(*action.due)}});
        if (!action.recheck.empty())
            text += " · " + say("action.recheck",
                                {{"what", action.recheck == "scan" ? say("action.scan") : action.recheck}});
        m_lines.line(text, 2);
        if (!action.resources.empty())
            m_lines.line(action.resources, 2);
    }

    const OpenBenchmark& m_open;
    const Judgement& m_judgement;
    const Comparison& m_comparison;
    const Touchpoints& m_touchpoints;
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

std::string actionWords(const Action& action, const Comparison& comparison, const Touchpoints& touchpoints,
                        const Texts& texts) {
    if (!action.title.empty() && action.reason == ActionReason::ByHand)
        return action.title;
    const auto name = nameOf(action.touchpoint, comparison, touchpoints, texts);
    return texts("judgement.reason." + std::string(toWord(action.reason)),
                 {{"touchpoint", name}, {"detail", action.detail}});
}

} // namespace shopwalker
