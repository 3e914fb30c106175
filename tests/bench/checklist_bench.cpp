// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/checklist_folder.h"
#include "core/checklist/walk/walk_session.h"
#include "tests/bench/bench.h"

#include <QTemporaryDir>

namespace shopwalker::bench {

namespace {

constexpr int questionsAStep = 10;

/// Half of the questions hang on the first of their step, as in a real checklist.
Checklist checklistOf(int questions) {
    Checklist checklist{
        .id = "bench/n" + std::to_string(questions), .kind = "walk", .title = "Bench", .summary = "Bench"};
    for (int number = 0; number < questions; ++number) {
        if (number % questionsAStep == 0)
            checklist.steps.push_back({.id = "step-" + std::to_string(number / questionsAStep),
                                       .title = "Step",
                                       .stage = "search",
                                       .channel = "phone"});
        auto& step = checklist.steps.back();
        Question question{.id = "q" + std::to_string(number), .label = "Was the call answered?"};
        if (number % 2 == 1)
            question.showIf = Condition{.kind = Condition::Kind::Equals,
                                        .question = step.id + "." + step.questions.front().id,
                                        .value = "yes"};
        step.questions.push_back(std::move(question));
    }
    return checklist;
}

double millisecondsToOpen(const Checklist& checklist) {
    const QTemporaryDir folder;
    ChecklistLibrary::Entry entry{.checklist = checklist, .languages = {}};
    for (const auto* language : {"ru", "ar", "hy", "mn"})
        entry.languages[language] = textsOf(checklist);
    (void)writeChecklist(folder.path().toStdString(), entry);
    double least = 1e9;
    for (int run = 0; run < 5; ++run) {
        const auto begin = wallSeconds();
        const auto loaded = loadChecklists(folder.path().toStdString());
        const WalkSession session(*loaded.library.find(checklist.id, "mn"), {});
        (void)session.open();
        least = std::min(least, wallSeconds() - begin);
    }
    return least * 1000;
}

/// Seconds of one answer and the step to the next question, among answers given before.
double secondsOfAnAnswer(const Checklist& checklist) {
    constexpr int answers = 20'000;
    const auto least = leastCpu(5, [&] {
        WalkSession session(checklist, {});
        auto place = session.open();
        for (int count = 0; count < answers; ++count) {
            (void)session.answer(*place, {.value = {.choices = {count % 7 == 0 ? "no" : "yes"}}});
            place = session.after(*place);
            if (!place)
                place = session.open();
            session.moveTo(*place);
        }
    });
    return least / answers;
}

void checklists(const Report& report) {
    const auto small = checklistOf(50), large = checklistOf(500);
    report({"500 questions open, with the whole library", millisecondsToOpen(large), "ms", 1000, false});
    report({"one answer of 500 questions", secondsOfAnAnswer(large) * 1e6, "µs", {}, false});
    report({"one answer: 500 questions v. 50", secondsOfAnAnswer(large) / secondsOfAnAnswer(small), "×", 1.5,
            false});
}

SHOPWALKER_BENCH("checklist", checklists)

} // namespace

} // namespace shopwalker::bench
