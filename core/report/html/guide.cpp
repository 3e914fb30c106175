// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
// Where the benchmark stands in the guide, what was answered of the map, and why all this pays.
#include "core/plan/guide_standing.h"
#include "core/report/html/sections.h"

namespace shopwalker::html {

namespace {

/// The ten steps with the mark of each.
std::string steps(const Subject& subject) {
    const auto& titles = subject.parts.guide.steps;
    const auto standing = guideStanding(subject.judgement(), subject.open.workbook,
                                        subject.parts.guide.marketQuestions, subject.today);
    std::string items;
    int done = 0;
    for (std::size_t index = 0; index < std::min(titles.size(), standing.steps.size()); ++index) {
        const auto& step = standing.steps[index];
        done += step.done() ? 1 : 0;
        const bool now = !standing.again && step.number == standing.current;
        const auto word = subject.texts(step.done() ? "guide.done" : now ? "guide.now" : "guide.open");
        items += "<li>" +
                 shape(step.done() ? "positive"
                       : now       ? "neutral"
                                   : "absent",
                       word) +
                 " " + escaped(titles[index]) + " <span class=\"small\">" + escaped(word) + "</span></li>\n";
    }
    if (items.empty())
        return {};
    return "<p>" +
           escaped(subject.texts("guide.standing",
                                 {{"done", std::to_string(done)}, {"n", std::to_string(titles.size())}})) +
           "</p>\n<ol class=\"sentences\">\n" + items + "</ol>\n";
}

/// Those of the seven that were answered.
std::string questions(const Subject& subject) {
    const auto& answers = subject.open.workbook.mapAnswers;
    std::string text;
    int number = 0;
    for (const auto& question : subject.parts.guide.questions)
        if (const auto answer = answers.find(std::to_string(++number)); answer != answers.end())
            text += "<dt>" + escaped(question) + "</dt><dd>" + outside(answer->second) + "</dd>\n";
    return text.empty() ? ""
                        : "<h3>" + escaped(subject.texts("guide.questions")) +
                              "</h3>\n<div class=\"proof\"><dl>\n" + text + "</dl></div>\n";
}

} // namespace

std::string guide(const Subject& subject) {
    const auto text = steps(subject) + questions(subject);
    return text.empty() ? "" : subject.heading("guide.title") + text;
}

std::string reasons(const Subject& subject) {
    std::string text;
    for (const auto& reason : subject.parts.guide.reasons)
        text +=
            "<dt>" + escaped(reason.title) + "</dt><dd>" + escaped(reason.text) +
            (reason.source.empty() ? "" : "<br><span class=\"small\">" + escaped(reason.source) + "</span>") +
            "</dd>\n";
    return text.empty()
               ? ""
               : subject.heading("guide.reasons") + "<div class=\"proof\"><dl>\n" + text + "</dl></div>\n";
}

} // namespace shopwalker::html
