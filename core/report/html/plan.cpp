// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/report/html/sections.h"
#include "core/report/judgement_json.h"

namespace shopwalker::html {

namespace {

constexpr std::size_t changesShown = 40;

std::string part(const Subject& subject, const char* key, const std::string& text) {
    return text.empty() ? "" : "<h3>" + escaped(subject.texts(key)) + "</h3>\n" + text;
}

std::string what(const Subject& subject, const Action& action) {
    const auto reason = subject.words.reason(action);
    return outside(subject.words.action(action)) +
           (reason.empty() ? "" : "<br><span class=\"small\">" + outside(reason) + "</span>");
}

std::string actions(const Subject& subject) {
    const auto& words = subject.words;
    Table table(subject, {"action", "owner", "due", "status", "decision", "lever", "resources", "recheck"});
    for (const auto& action : subject.open.workbook.actions)
        table.add({what(subject, action),
                   action.owner.empty() ? escaped(words.say("action.noOwner")) : outside(action.owner),
                   (isOverdue(action, subject.today) ? shape("negative", "") + " " : "") +
                       escaped(words.due(action, subject.today)),
                   escaped(words.say("status." + std::string(toWord(action.status)))),
                   escaped(words.say("direction." + std::string(toWord(action.direction)))),
                   escaped(words.say("lever." + std::string(toWord(action.lever)))),
                   action.resources.empty() ? "–" : outside(action.resources),
                   action.recheck.empty()     ? escaped(words.say("fault.no-recheck"))
                   : action.recheck == "scan" ? escaped(words.say("action.scan"))
                                              : outside(action.recheck)});
    return table.empty() ? "<p>" + escaped(words.say("action.none")) + "</p>\n" : table.text();
}

std::string proposals(const Subject& subject) {
    Table table(subject, {"action", "lever", "effort"});
    for (const auto& action : subject.judgement().proposals)
        table.add({escaped(subject.words.action(action)),
                   escaped(subject.words.say("lever." + std::string(toWord(action.lever)))),
                   escaped(subject.words.say("effort." + std::string(toWord(action.effort))))});
    return table.text();
}

} // namespace

std::string plan(const Subject& subject) {
    const auto& judgement = subject.judgement();
    if (subject.open.workbook.actions.empty() && judgement.proposals.empty() && judgement.laws.empty() &&
        judgement.decided.empty())
        return {};
    std::vector<std::string> wins, settled, laws;
    for (const auto& action : judgement.quickWins)
        wins.push_back(subject.words.quickWin(action));
    for (const auto& decision : judgement.decided)
        settled.push_back(subject.words.decision(decision));
    for (const auto& warning : judgement.laws)
        laws.push_back(subject.words.law(warning));
    return subject.heading("judgement.head.plan") + actions(subject) +
           part(subject, "judgement.head.quickWins", subject.sentences(wins, wins.size())) +
           part(subject, "judgement.head.proposals", proposals(subject)) +
           part(subject, "judgement.head.settled", subject.sentences(settled, settled.size())) +
           part(subject, "judgement.head.laws", subject.sentences(laws, laws.size()));
}

std::string beforeAfter(const Subject& subject) {
    if (!subject.open.beforeAfter)
        return {};
    const auto& change = *subject.open.beforeAfter;
    Table table(subject, {"head.touchpoint", "change", "before", "after", "reaction"});
    const auto reaction = [&](const std::string& word) {
        return word.empty() ? "–" : shape(word, "") + " " + escaped(subject.texts("walk.word." + word));
    };
    for (const auto& row : change.rows) {
        const bool changed =
            row.change != BeforeAfterRow::Change::Same && row.change != BeforeAfterRow::Change::Unknown;
        if (changed || isReactionChanged(row))
            table.add({outside(row.title.empty() ? subject.words.name(row.touchpoint) : row.title),
                       escaped(subject.texts("picture.change." + std::string(toWord(row.change)))),
                       pointsWords(row.before), pointsWords(row.after),
                       isReactionChanged(row)
                           ? reaction(row.reactionBefore) + " → " + reaction(row.reactionAfter)
                           : std::string("–")});
    }
    const auto totals = subject.words.totals(change);
    return subject.heading("judgement.head.beforeAfter") + subject.sentences(totals, totals.size()) +
           subject.picture("changes") + table.text();
}

std::string watched(const Subject& subject) {
    std::vector<std::string> sentences;
    for (const auto& change : subject.open.watched)
        sentences.push_back(subject.words.watched(change));
    return sentences.empty()
               ? ""
               : subject.heading("judgement.head.watched") + subject.sentences(sentences, changesShown);
}

} // namespace shopwalker::html
