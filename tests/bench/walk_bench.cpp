// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/walk/walk_session.h"
#include "core/store/walk_store.h"
#include "tests/bench/bench.h"

#include <QTemporaryDir>
#include <algorithm>
#include <fcntl.h>
#include <unistd.h>
#include <vector>

namespace shopwalker::bench {

namespace {

constexpr int answers = 1000;

double percentile99(std::vector<double> seconds) {
    std::sort(seconds.begin(), seconds.end());
    return seconds[seconds.size() * 99 / 100];
}

double timed(const std::function<void()>& work) {
    const auto begin = wallSeconds();
    work();
    return wallSeconds() - begin;
}

/// Answers and bare writes by turns, so that both meet the same disk.
void measureSaving(const Report& report) {
    const QTemporaryDir folder;
    auto store = WalkStore::open(folder.filePath("w.db").toStdString()).value();
    const Walk walk{.id = "w", .company = "C", .checklist = "clinic/walk", .openQuestion = "s.q"};
    const int file = ::open(folder.filePath("bare").toLocal8Bit().constData(), O_CREAT | O_WRONLY, 0600);
    if (file < 0 || !store->create(walk, {}))
        return;
    const std::string page(4096, 'x');
    std::vector<double> saved, written;
    for (int number = 0; number < answers; ++number) {
        const Answer answer{.question = "s.q", .value = {.number = number}};
        saved.push_back(timed([&] { (void)store->addAnswer(walk, answer, {}); }));
        written.push_back(timed([&] {
            if (::write(file, page.data(), page.size()) > 0)
                ::fsync(file);
        }));
    }
    ::close(file);
    report({"one answer saved, p99", percentile99(saved) * 1000, "ms", {}});
    report({"v. one fsynced 4 KB write, p99", percentile99(saved) / percentile99(written), "×", 4.0});
}

Checklist longChecklist(int questions) {
    Checklist checklist{.id = "x/y"};
    for (int number = 0; number < questions; ++number) {
        if (number % 10 == 0)
            checklist.steps.push_back({.id = "s" + std::to_string(number / 10)});
        auto& step = checklist.steps.back();
        step.questions.push_back({.id = "q" + std::to_string(number % 10)});
        if (number % 10 != 0) // each hangs on the first of its step
            step.questions.back().showIf =
                Condition{.kind = Condition::Kind::Equals, .question = step.id + ".q0", .value = "yes"};
    }
    return checklist;
}

double secondsPerAnswer(int questions) {
    constexpr int rounds = 20'000;
    WalkSession session(longChecklist(questions), {});
    return leastCpu(3,
                    [&] {
                        for (int number = 0; number < rounds; ++number)
                            (void)session.answer({0, 0, 1}, {.value = {.choices = {"yes"}}});
                    }) /
           rounds;
}

void measureSession(const Report& report) {
    report({"a walk of 500 questions opens",
            leastCpu(5, [] { (void)WalkSession(longChecklist(500), {}).shownPlaces(); }) * 1000, "ms",
            1000.0});
    report({"an answer among 500 questions v. among 20", secondsPerAnswer(500) / secondsPerAnswer(20), "×",
            1.5});
}

} // namespace

SHOPWALKER_BENCH("walk", measureSaving)
SHOPWALKER_BENCH("walk", measureSession)

} // namespace shopwalker::bench
