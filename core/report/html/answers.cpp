// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
// What persons answered about one touchpoint of one company, with the photos that prove it.
#include "core/plan/walk_notes.h"
#include "core/report/answer_words.h"
#include "core/report/html/sections.h"
#include "core/score/company_score.h"
#include "core/score/points.h"

namespace shopwalker::html {

namespace {

/// Testers are numbered in the order in which they walked: an alias may be a name, a report needs none.
int testerNumber(const Subject& subject, const std::string& alias) {
    std::vector<std::string> known;
    for (const auto& walks : subject.open.round.walks)
        for (const auto& path : walks.paths)
            if (std::find(known.begin(), known.end(), path.walk.tester) == known.end() &&
                !path.walk.tester.empty())
                known.push_back(path.walk.tester);
    return static_cast<int>(std::find(known.begin(), known.end(), alias) - known.begin()) + 1;
}

std::string small(const std::string& markup) {
    return "<p class=\"small\">" + markup + "</p>";
}

/// "Walk of a patient", and below it who walked, where and when.
std::string headOf(const Subject& subject, const WalkedPath& path) {
    const auto& walk = path.walk;
    const auto role = subject.texts(walk.insider ? "walk.tester.insider" : "walk.tester.outsider");
    auto who = escaped(
        walk.tester.empty()
            ? role
            : subject.texts("answer.tester",
                            {{"n", std::to_string(testerNumber(subject, walk.tester))}, {"role", role}}));
    if (!walk.location.empty())
        who += " · " + outside(walk.location);
    const auto& answers = walk.answers;
    if (!answers.empty())
        who += " · " + dayWords(answers.front().at);
    return "<p><strong>" + outside(path.title.empty() ? walk.checklist : path.title) + "</strong></p>" +
           small(who);
}

std::string photo(const Subject& subject, const WalkEvidence& evidence) {
    const auto found = subject.parts.photos.find(evidence.id);
    if (found == subject.parts.photos.end())
        return small(escaped(subject.texts("answer.photoLeftOut")) +
                     (evidence.caption.empty() ? "" : " · " + outside(evidence.caption)));
    const auto& image = found->second;
    const auto alternative =
        evidence.caption.empty() ? subject.texts("walk.evidence.photo") : evidence.caption;
    return "<figure class=\"photo\"><img alt=\"" + escaped(alternative) + "\" width=\"" +
           std::to_string(image.width) + "\" height=\"" + std::to_string(image.height) +
           "\" src=\"data:image/jpeg;base64," + image.base64 + "\"><figcaption>" +
           (evidence.caption.empty() ? "" : outside(evidence.caption) + " · ") + dayWords(evidence.at) +
           "</figcaption></figure>";
}

/// Photos and written proofs of one answer.
std::string proofs(const Subject& subject, const Walk& walk, const std::string& question, int repeat) {
    std::string text;
    for (const auto& item : walk.evidence) {
        if (item.question != question || item.repeat != repeat || item.discarded)
            continue;
        if (item.kind == "photo" && !item.hash.empty())
            text += photo(subject, item);
        else if (item.kind == "note" && !item.caption.empty())
            text += "<blockquote dir=\"auto\">" + escaped(item.caption) + "</blockquote>";
    }
    return text;
}

std::string answered(const Subject& subject, const WalkedPath& path, const WalkedStep& step,
                     const AskedQuestion& asked) {
    const auto proof = proofs(subject, path.walk, step.id + "." + asked.question.id, step.repeat);
    const auto words = asked.answer ? answerWords(asked.question, *asked.answer, subject.texts) : "";
    if (words.empty() && proof.empty())
        return {};
    const auto points =
        asked.answer && counts(path.walk) ? pointsOf(asked.question, *asked.answer) : std::nullopt;
    auto text = "<li><span class=\"small\">" + outside(asked.question.label) + "</span><br><strong>" +
                outside(words) + "</strong>";
    if (points)
        text += " <span class=\"small\">" +
                escaped(subject.texts("picture.scores.points", {{"n", pointsWords(*points)}})) + "</span>";
    if (asked.answer && asked.answer->late)
        text += " <span class=\"small\">· " + escaped(subject.texts("walk.late")) + "</span>";
    return text + proof + "</li>\n";
}

std::string remark(const std::string& kind, const std::string& text) {
    return "<li><span class=\"small\">" + escaped(kind) + "</span>" +
           (text.empty() ? "" : "<br>" + outside(text)) + "</li>\n";
}

/// What was noted at the step beside its answers.
std::string remarks(const Subject& subject, const Walk& walk, const WalkedStep& step) {
    std::string text;
    for (const auto& outcome : walk.outcomes)
        if (outcome.step == step.id && outcome.repeat == step.repeat && !outcome.obstacle.empty())
            text += remark(subject.words.say("obstacle"), outcome.obstacle);
    if (step.repeat > 0)
        return text; // the others belong to the step as a whole
    for (const auto& note : standingNotes(walk.notes))
        if (note.step == step.id)
            text += remark(subject.texts("walk.note." + note.kind), note.text);
    for (const auto& change : walk.reratings)
        if (change.step == step.id)
            text += remark(
                subject.texts("walk.rerated", {{"reaction", subject.texts("walk.word." + change.reaction)}}),
                change.reason);
    return text;
}

std::string walked(const Subject& subject, const WalkedPath& path, const std::string& touchpoint) {
    std::string items;
    for (const auto& step : path.steps) {
        const bool whole = step.touchpoint == touchpoint;
        for (const auto& asked : step.asked)
            if (whole || asked.question.prefill == touchpoint)
                items += answered(subject, path, step, asked);
        if (whole)
            items += remarks(subject, path.walk, step);
    }
    return items.empty() ? ""
                         : "<div class=\"claim walked\">" + headOf(subject, path) + "<ul class=\"list\">\n" +
                               items + "</ul></div>\n";
}

} // namespace

std::string answers(const Subject& subject, const std::string& touchpoint, std::size_t company) {
    std::string text;
    const auto& walks = subject.open.round.walks;
    if (company < walks.size())
        for (const auto& path : walks[company].paths)
            text += walked(subject, path, touchpoint);
    return text;
}

} // namespace shopwalker::html
