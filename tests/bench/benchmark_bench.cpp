// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/bench.h"
#include "core/benchmark/open_benchmark.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <cstdio>

namespace shopwalker::bench {

namespace {

constexpr int companies = 10;
constexpr int walksACompany = 20;
constexpr int findingsInAll = 100'000;
constexpr std::chrono::sys_days firstDay{std::chrono::days(20'000)};

CompanyScan scanOf(const Touchpoints& touchpoints, int round, int company) {
    CompanyScan scan;
    scan.startedAt = scan.finishedAt = firstDay + std::chrono::days(round);
    for (const auto& touchpoint : touchpoints) {
        if (!touchpoint.detect)
            continue;
        const auto number = static_cast<int>(scan.findings.size());
        const bool present = (number * 7 + company * 3 + round / 40) % 3 != 0;
        Finding finding{.touchpoint = touchpoint.id,
                        .presence = present ? Presence::Present : Presence::Absent,
                        .pagesRead = 12};
        for (int value = 0; present && value < 2; ++value)
            finding.values.push_back({.value = "+3741012345" + std::to_string(value),
                                      .rule = "phone.link",
                                      .pageUrl = "https://company.example/contacts",
                                      .evidence = {10, 4, "a.phone", "Call us: +374 10 123 45"}});
        scan.findings.push_back(std::move(finding));
    }
    return scan;
}

/// From round number `round` on, until there are so many findings. Returns the number of the next round.
int addRounds(BenchmarkStore& store, const Knowledge& knowledge, int round, int least) {
    std::vector<Company> all;
    for (int company = 0; company < companies; ++company)
        all.push_back({.name = "C" + std::to_string(company), .own = company == 0, .sites = {"c.example"}});
    for (int findings = 0; findings < least; ++round) {
        const auto open = store.beginRound("N", all, firstDay + std::chrono::days(round)).value();
        for (int company = 0; company < companies; ++company) {
            const auto scan = scanOf(knowledge.touchpoints, round, company);
            findings += static_cast<int>(scan.findings.size());
            (void)store.saveScan(open.scans[static_cast<std::size_t>(company)], scan);
        }
    }
    return round;
}

void addWalks(WalkStore& store, const Checklist& checklist, std::chrono::sys_seconds time) {
    for (int number = 0; number < companies * walksACompany; ++number) {
        Walk walk{.id = "w" + std::to_string(number),
                  .company = "C" + std::to_string(number % companies),
                  .checklist = checklist.id,
                  .state = WalkState::Done};
        for (const auto& step : checklist.steps)
            for (const auto& question : step.questions) {
                Answer answer{.question = step.id + "." + question.id, .at = {.utc = time}};
                if (question.type == QuestionType::YesNo)
                    answer.value.choices = {number % 3 == 0 ? "no" : "yes"};
                else if (question.type == QuestionType::Reaction)
                    answer.value.choices = {number % 5 == 0 ? "negative" : "positive"};
                else
                    answer.value.number = number % 4 + 1;
                walk.answers.push_back(std::move(answer));
            }
        (void)store.create(walk, time);
    }
}

template<class Work>
double leastMilliseconds(int runs, Work work) {
    double least = 1e9;
    for (int run = 0; run < runs; ++run) {
        const auto begin = wallSeconds();
        work();
        least = std::min(least, wallSeconds() - begin);
    }
    return least * 1000;
}

/// A workspace with so many findings, and 200 walks in the last round. Returns the number of the next round.
int fill(const std::string& file, const Knowledge& knowledge, const ChecklistLibrary& checklists,
         int findings) {
    const auto benchmarks = BenchmarkStore::open(file).value();
    const auto walks = WalkStore::open(file).value();
    const auto rounds = addRounds(*benchmarks, knowledge, 0, findings);
    addWalks(*walks, *checklists.find("clinic/walk"), firstDay + std::chrono::days(rounds));
    return rounds;
}

/// The peak of this process. Not that of getrusage, which a process takes over from the one that started it.
double peakMegabytes() {
    QFile status("/proc/self/status");
    if (status.open(QIODevice::ReadOnly))
        for (const auto& line : status.readAll().split('\n'))
            if (line.startsWith("VmHWM:"))
                return line.mid(6).simplified().split(' ').value(0).toDouble() / 1024;
    return 0;
}

/// The peak in a process that opens the benchmark of that workspace; MB.
double memory(const std::string& file) {
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {"--memory", QString::fromStdString(file)});
    return process.waitForFinished() ? process.readAllStandardOutput().toDouble() : 0;
}

void measure(const Report& report) {
    const QTemporaryDir folder;
    const auto file = folder.filePath("work.db").toStdString();
    const auto small = folder.filePath("small.db").toStdString();
    const auto knowledge = loadKnowledge().value();
    const auto checklists = loadChecklists().library;
    const auto rounds = fill(file, knowledge, checklists, findingsInAll);
    (void)fill(small, knowledge, checklists, findingsInAll / 10);
    const auto fresh = folder.filePath("fresh.db");
    QFile::copy(QString::fromStdString(file), fresh);
    const auto full = memory(fresh.toStdString()); // all rounds are compared, as in the small one below
    const auto benchmarks = BenchmarkStore::open(file).value();
    const auto walks = WalkStore::open(file).value();

    const BenchmarkSource source{*benchmarks, *walks, checklists, knowledge};
    const auto entry = benchmarks->find("N").value();
    constexpr int runs = 5;
    report({.what = "benchmark: queries of a 10-company matrix among 100,000 findings",
            .value = leastMilliseconds(runs,
                                       [&] {
                                           const auto stored = benchmarks->rounds(entry).value();
                                           for (const auto scan : stored.back().scans)
                                               (void)benchmarks->scan(scan);
                                       }),
            .unit = "ms",
            .limit = 50});
    Round round;
    report({.what = "benchmark: load a round with 200 walks",
            .value = leastMilliseconds(runs, [&] { round = loadRound(source, entry, lastRound).value(); }),
            .unit = "ms"});
    const Workbook workbook{.market = {{"rivals", "many"}, {"size", "small"}}};
    report({.what = "benchmark: judge it",
            .value = leastMilliseconds(runs, [&] { (void)judge(round, "N", workbook, knowledge, firstDay); }),
            .unit = "ms",
            .limit = 100});
    const auto open = [&] { (void)openBenchmark(source, entry, lastRound, firstDay).value(); };
    report({.what = "benchmark: open it for the first time, all rounds compared",
            .value = leastMilliseconds(1, open),
            .unit = "ms"});
    report({.what = "benchmark: open it, with what changed in all rounds",
            .value = leastMilliseconds(runs, open),
            .unit = "ms",
            .limit = 100});
    addRounds(*benchmarks, knowledge, rounds, 1);
    report({.what = "benchmark: open it after one more round",
            .value = leastMilliseconds(1, open),
            .unit = "ms",
            .limit = 100});
    const auto bare = memory(small);
    report({.what = "benchmark: memory to open 100,000 findings, 200 walks", .value = full, .unit = "MB"});
    report({.what = "v. 10,000 findings", .value = full / bare, .unit = "×", .limit = 1.1});
}

} // namespace

int tellMemory(const std::string& workspace) {
    const auto benchmarks = BenchmarkStore::open(workspace).value();
    const auto walks = WalkStore::open(workspace).value();
    const auto knowledge = loadKnowledge().value();
    const auto checklists = loadChecklists().library;
    const BenchmarkSource source{*benchmarks, *walks, checklists, knowledge};
    const auto open = openBenchmark(source, benchmarks->find("N").value(), lastRound, firstDay);
    std::printf("%f\n", peakMegabytes());
    return open ? 0 : 1;
}

SHOPWALKER_BENCH("benchmark", measure)

} // namespace shopwalker::bench
