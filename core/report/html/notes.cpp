// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
// What persons wrote: shoppers on their walks, and the owner into the workbook.
#include "core/plan/walk_notes.h"
#include "core/report/html/sections.h"

namespace shopwalker::html {

namespace {

std::string joined(std::initializer_list<std::string> words) {
    std::string text;
    for (const auto& word : words)
        if (!word.empty())
            text += (text.empty() ? "" : " · ") + word;
    return text;
}

std::string stepTitle(const WalkedPath& path, const std::string& id) {
    for (const auto& step : path.steps)
        if (step.id == id)
            return step.title;
    return id;
}

void addWalk(Table& table, const Subject& subject, const std::string& company, const WalkedPath& path) {
    const auto add = [&](const std::string& step, const std::string& kind, const std::string& text) {
        table.add({outside(text), escaped(kind), outside(company), outside(stepTitle(path, step))});
    };
    for (const auto& note : standingNotes(path.walk.notes))
        add(note.step, subject.texts("walk.note." + note.kind), note.text);
    for (const auto& outcome : path.walk.outcomes)
        if (!outcome.obstacle.empty())
            add(outcome.step, subject.words.say("obstacle"), outcome.obstacle);
}

std::string part(const Subject& subject, const char* key, const Table& table) {
    return table.empty() ? ""
                         : "<h3>" + escaped(subject.texts("judgement.head." + std::string(key))) + "</h3>\n" +
                               table.text();
}

Table decisions(const Subject& subject) {
    Table table(subject, {"head.touchpoint", "decision", "note"});
    for (const auto& note : subject.open.workbook.touchpointNotes) {
        const auto& words = subject.words;
        const auto decided =
            note.direction ? words.say("direction." + std::string(toWord(*note.direction))) : std::string();
        const auto facts = joined({note.momentOfTruth ? words.say("momentOfTruth") : "",
                                   note.sells.empty() ? "" : words.say("sells", {{"words", note.sells}}),
                                   !note.branded   ? ""
                                   : *note.branded ? words.say("branded")
                                                   : words.say("notBranded"),
                                   !note.automated   ? ""
                                   : *note.automated ? words.say("automated")
                                                     : words.say("notAutomated"),
                                   note.text});
        table.add({outside(words.name(note.touchpoint)), decided.empty() ? "–" : escaped(decided),
                   facts.empty() ? "–" : outside(facts)});
    }
    return table;
}

} // namespace

std::string notes(const Subject& subject) {
    const auto& workbook = subject.open.workbook;
    Table noted(subject, {"note", "kind", "company", "head.touchpoint"});
    const auto& walks = subject.open.round.walks;
    for (std::size_t company = 0; company < std::min(walks.size(), subject.companies().size()); ++company)
        for (const auto& path : walks[company].paths)
            addWalk(noted, subject, subject.words.company(company), path);
    Table practices(subject, {"note", "seenAt", "head.touchpoint"});
    for (const auto& practice : workbook.practices)
        practices.add({outside(practice.text), outside(practice.seenAt),
                       practice.touchpoint.empty() ? "–" : outside(subject.words.name(practice.touchpoint))});
    Table departures(subject, {"reason", "head.touchpoint"});
    for (const auto& departure : workbook.departures)
        departures.add({outside(departure.reason), departure.touchpoint.empty()
                                                       ? "–"
                                                       : outside(subject.words.name(departure.touchpoint))});
    Table personas(subject, {"name", "place", "behaviour", "needs", "knownFrom"});
    for (const auto& persona : workbook.personas)
        personas.add({outside(persona.name), outside(joined({persona.age, persona.gender, persona.place})),
                      outside(persona.behaviour), outside(joined({persona.interests, persona.needs})),
                      outside(persona.knownFrom)});
    const auto text = noted.text() + part(subject, "decided", decisions(subject)) +
                      part(subject, "practices", practices) + part(subject, "departures", departures) +
                      part(subject, "personas", personas);
    return text.empty() ? "" : subject.heading("judgement.head.noted") + text;
}

} // namespace shopwalker::html
